#include "young/draft.hpp"

#include "document/build.hpp"

namespace plainsong {

void reword(Draft& draft, Span here, std::string_view after, std::string rule, std::string reason) {
  draft.changes.push_back({ChangeKind::reword, here, std::string(draft.text.slice(here)),
                           std::string(after), std::move(rule), std::move(reason)});
  replace(draft.text, here, after);
}

Text made_text(std::string_view words) {
  Text text;
  append_made(text, words, Span{});
  return text;
}

Draft made_draft(std::string_view words, std::string made_by, Placement placement) {
  Draft draft;
  draft.text = made_text(words);
  draft.made_by = std::move(made_by);
  draft.placement = placement;
  return draft;
}

}  // namespace plainsong

#include <nlohmann/json.hpp>

#include <algorithm>

#include "document/build.hpp"
#include "document/walk.hpp"
#include "language/lexemes.hpp"
#include "text/utf8.hpp"
#include "young/hard_words.hpp"
#include "young/levels.hpp"
#include "young/young.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t long_sentence = 20;

Json described(const Change& change) {
  return {{"kind", name_of(change.kind)},
          {"before", change.before},
          {"after", change.after},
          {"rule", change.rule},
          {"reason", change.reason}};
}

std::string line(const Json& object) {
  return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Where each sentence of the source stands in its file, for a person.
std::vector<Place> places_in_file(const Document& source,
                                  const std::vector<SentencePlace>& sentences) {
  std::vector<Place> found(sentences.size());
  if (!source.source) return found;
  std::vector<std::pair<std::size_t, std::size_t>> order;
  for (std::size_t id = 0; id < sentences.size(); ++id)
    order.emplace_back(source_span(*sentences[id].text, sentences[id].sentence->range).begin, id);
  std::sort(order.begin(), order.end());
  std::vector<std::size_t> offsets;
  offsets.reserve(order.size());
  for (const auto& [offset, id] : order) offsets.push_back(offset);
  const std::vector<Place> places = places_of(source.source->utf8, offsets);
  for (std::size_t i = 0; i < order.size(); ++i) found[order[i].second] = places[i];
  return found;
}

std::size_t count_words(std::string_view sentence) {
  std::size_t count = 0;
  for (const Lexeme& token : lexemes(sentence)) count += token.kind == LexemeKind::mark ? 0 : 1;
  return count;
}

/// What was not done to a sentence, for the editor to look at.
Json left(const Draft& sentence, const Setting* setting, const Origin& origin) {
  Json found = Json::array();
  for (const Change& change : origin.changes)
    if (change.kind == ChangeKind::restore)
      found.push_back({{"what", "restored"}, {"rule", change.rule}, {"why", change.reason}});
  const std::size_t count = count_words(sentence.text.utf8);
  if (count > long_sentence)
    found.push_back({{"what", "long sentence"},
                     {"words", count},
                     {"why", "No rule was sure of how to split it."}});
  if (setting == nullptr) return found;
  for (const Span word : hard_words(sentence, *setting))
    found.push_back({{"what", "hard word"},
                     {"word", sentence.text.slice(word)},
                     {"why", "No list has a plainer word for it here, or a meaning."}});
  return found;
}

/// The sentences of the source and of the edition, to be told.
class Explanation {
 public:
  Explanation(const Edition& edition, const Document& source, const Setting* setting)
      : edition_(edition),
        setting_(setting),
        before_(sentence_places(source)),
        after_(sentence_places(edition.document)),
        files_(places_in_file(source, before_)) {}

  [[nodiscard]] std::string write() const {
    std::string lines;
    for (std::size_t id = 0; id < after_.size(); ++id) lines += line(told(id));
    for (const Omission& omission : edition_.omissions) {
      Json object = {{"omitted", number(omission.source)}};
      object.update(source(omission.source, "text"));
      object["reason"] = omission.reason;
      lines += line(object);
    }
    return lines;
  }

 private:
  [[nodiscard]] Json source(SentenceId id, const char* words) const {
    return {{words, before_[number(id)].words()},
            {"line", files_[number(id)].line},
            {"column", files_[number(id)].column}};
  }

  [[nodiscard]] static Draft draft_of(const SentencePlace& place) {
    Draft draft;
    draft.text = part_of(*place.text, place.sentence->range);
    return draft;
  }

  [[nodiscard]] Json told(std::size_t id) const {
    const Origin& origin = edition_.origins[id];
    Json object = {{"sentence", id}, {"text", after_[id].words()}, {"sources", Json::array()}};
    for (const SentenceId from : origin.sources) {
      Json one = {{"sentence", number(from)}};
      one.update(source(from, "text"));
      object["sources"].push_back(std::move(one));
    }
    if (!origin.made_by.empty()) object["made_by"] = origin.made_by;
    object["changes"] = Json::array();
    for (const Change& change : origin.changes) object["changes"].push_back(described(change));
    if (origin.made_by.empty())
      if (Json what = left(draft_of(after_[id]), setting_, origin); !what.empty())
        object["left"] = std::move(what);
    return object;
  }

  const Edition& edition_;
  const Setting* setting_;
  std::vector<SentencePlace> before_, after_;
  std::vector<Place> files_;
};

}  // namespace

std::string explain(const Edition& edition, const Document& source, const Words* words,
                    Level level) {
  if (words == nullptr) return Explanation(edition, source, nullptr).write();
  Setting setting{*words, names_of(source)};
  setting.hardest_word = limits_of(level).hardest_word;
  return Explanation(edition, source, &setting).write();
}

}  // namespace plainsong

#include "young/recast.hpp"

#include <algorithm>
#include <set>

#include "document/build.hpp"
#include "text/utf8.hpp"
#include "young/loose_quotes.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_parts = 4;  // more than three cuts make a sentence choppy
constexpr std::size_t fewest_words = 3;
constexpr std::size_t most_plans = 8;

/// A sentence, and what no plan may cut through.
struct Guarded {
  const Draft& draft;
  const Syntax& syntax;
  const Protected& kept;
  const NameSet& names;
};

/// Which sentences are asked about, and by whom.
struct RecastRules {
  FindRecast find = nullptr;
  std::size_t short_enough = 0;
  LooseQuotes loose = LooseQuotes::refuse;
};

bool is_closing_mark(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == U'…';
}

bool is_closing_quote(char32_t c) {
  return c == U'"' || c == U'”' || c == U'’' || c == U'\'' || c == U')';
}

bool is_joining_mark(char32_t c) {
  return c == U',' || c == U';' || c == U':' || c == U'-' || c == U'–' || c == U'—' || c == U' ';
}

/// The first code point behind which only marks of `is_mark` stand.
template <typename Test>
std::size_t end_without(std::string_view text, Test is_mark) {
  std::size_t end = text.size();
  while (end > 0) {
    std::size_t last = end - 1;
    while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U) --last;
    if (!is_mark(code_point_at(text, last).value)) break;
    end = last;
  }
  return end;
}

bool is_question(std::string_view sentence) {
  const std::size_t end = end_without(
      sentence, [](char32_t c) { return c == U' ' || c == U'"' || c == U'”' || c == U'’'; });
  return end > 0 && sentence[end - 1] == '?';
}

/// No fewer than `Syntax::count_words` finds, and known without reading the sentence: what is not
/// ASCII may be a space.
std::size_t most_words_in(std::string_view sentence) {
  const auto spaces = std::count_if(sentence.begin(), sentence.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || static_cast<unsigned char>(c) >= 0x80U;
  });
  return static_cast<std::size_t>(spaces) + 1;
}

/// Whether a plan may cut here: inside of nothing, or of nothing but the quotation that it opens.
bool may_cut(const Recast& plan, const Guarded& sentence, std::uint32_t at) {
  const std::vector<Span>& spans = sentence.kept.spans;
  return std::none_of(spans.begin(), spans.end(), [&](Span span) {
    return span.begin < at && at < span.end && (plan.opened.empty() || span != plan.opened);
  });
}

/// Whether a plan leaves what stands before `end` as it is, at the start of its first sentence.
bool keeps_front(const Recast& plan, std::uint32_t end) {
  if (end == 0) return true;
  bool first = true;
  for (const auto& pieces : plan.sentences)
    for (const RecastPiece& piece : pieces) {
      const bool whole = first && piece.copied.begin == 0 && piece.copied.end >= end;
      if (!whole && !(piece.copied.empty() ? !first : piece.copied.begin >= end)) return false;
      first = false;
    }
  return true;
}

/// Whether a plan leaves what stands behind `begin` as it is, at the end of its last sentence.
bool keeps_end(const Recast& plan, const Guarded& sentence, std::uint32_t begin) {
  const Syntax& syntax = sentence.syntax;
  if (begin >= syntax.word(syntax.size() - 1).span.end) return true;
  const RecastPiece& last = plan.sentences.back().back();
  if (last.copied.begin >= begin || last.copied.end < syntax.word(syntax.size() - 1).span.end)
    return false;
  std::size_t behind = 0;
  for (const auto& pieces : plan.sentences)
    for (const RecastPiece& piece : pieces) behind += piece.copied.end > begin ? 1 : 0;
  return behind == 1;
}

bool cuts_through(const Recast& plan, const Guarded& sentence) {
  for (const auto& pieces : plan.sentences)
    for (const RecastPiece& piece : pieces)
      if (!piece.copied.empty() && !(may_cut(plan, sentence, piece.copied.begin) &&
                                     may_cut(plan, sentence, piece.copied.end)))
        return true;
  return false;
}

/// The sentence's first word, which had a capital only because it stood there.
bool had_its_capital_by_place(Span range, const Guarded& sentence) {
  const Syntax& syntax = sentence.syntax;
  if (range.begin != syntax.word(0).span.begin) return false;
  if (sentence.kept.touches(syntax.word(0).span)) return false;
  const std::string_view first = syntax.written(0);
  return first != "I" && !is_initialism(first) && syntax.word(0).upos != Upos::propn &&
         !sentence.names.contains(first);
}

void put_capital(Text& text) {
  if (text.utf8.empty()) return;
  const Span letter = span_of(0, code_point_at(text.utf8, 0).size);
  const std::string capital = capitalised(text.slice(letter));
  if (text.slice(letter) != capital) replace(text, letter, capital);
}

/// What is bold to its end stays so.
void close_with_full_stop(Text& text) {
  const auto end = static_cast<std::uint32_t>(text.utf8.size());
  append_made(text, ".", Span{});
  for (Inline& item : text.inlines)
    if (item.range.end == end &&
        (item.kind == InlineKind::strong || item.kind == InlineKind::emphasis))
      item.range.end = end + 1;
}

bool ends_with_opening_quote(std::string_view made) {
  const std::size_t space = made.rfind(' ');
  const std::string_view last = space == std::string_view::npos ? made : made.substr(space + 1);
  return last == "\"" || last == "“";
}

/// "You can sign up here:" leads to the address behind it, also as part of a plan.
bool leads_on(const std::vector<RecastPiece>& pieces, const Guarded& sentence) {
  const std::string_view written = sentence.draft.text.utf8;
  return !pieces.empty() && written.ends_with(':') &&
         pieces.back().copied.end >= end_without(written, is_joining_mark);
}

/// "… people. https://example.org": no mark follows an address.
bool ends_with_address(std::string_view written) {
  const std::size_t space = written.rfind(' ');
  return written.substr(space == std::string_view::npos ? 0 : space + 1).find("://") !=
         std::string_view::npos;
}

/// One sentence of the plan; empty where there is nothing in it.
Text text_of(const std::vector<RecastPiece>& pieces, const Guarded& sentence) {
  Text text;
  bool opened = false;
  for (const RecastPiece& piece : pieces) {
    Text next =
        piece.copied.empty() ? made_text(piece.made) : part_of(sentence.draft.text, piece.copied);
    if (!text.utf8.empty() && !piece.copied.empty() &&
        had_its_capital_by_place(piece.copied, sentence)) {
      const Span letter = span_of(0, code_point_at(next.utf8, 0).size);
      const std::string small = lower(next.slice(letter));
      if (next.slice(letter) != small) replace(next, letter, small);
    }
    const bool mark = !next.utf8.empty() && (next.utf8[0] == ',' || next.utf8[0] == '.' ||
                                             next.utf8[0] == ':' || next.utf8[0] == '?');
    if (!text.utf8.empty() && !mark && !opened) append_made(text, " ", Span{});
    opened = ends_with_opening_quote(piece.made);
    append(text, next);
  }
  tidy_white_space(text);
  const std::size_t end = end_without(text.utf8, is_joining_mark);
  if (end < text.utf8.size()) text = part_of(text, span_of(0, end));
  put_capital(text);
  if (text.utf8.empty()) return text;
  if (leads_on(pieces, sentence)) {
    append_made(text, ":", Span{});
    return text;
  }
  const std::string_view written = text.utf8;
  const std::size_t unquoted = end_without(written, is_closing_quote);
  if (end_without(written.substr(0, unquoted), is_closing_mark) == unquoted &&
      !ends_with_address(written))
    close_with_full_stop(text);
  return text;
}

/// What of the sentence the plan leaves out, in order, with spaces between.
std::string left_out(const Recast& plan, const Guarded& sentence) {
  std::vector<Span> copied;
  for (const auto& pieces : plan.sentences)
    for (const RecastPiece& piece : pieces)
      if (!piece.copied.empty()) copied.push_back(piece.copied);
  std::string words;
  for (std::size_t at = 0; at < sentence.syntax.size(); ++at) {
    const Span word = sentence.syntax.word(at).span;
    const bool stays =
        std::any_of(copied.begin(), copied.end(), [&](Span span) { return span.contains(word); });
    if (!stays) words += (words.empty() ? "" : " ") + std::string(sentence.syntax.written(at));
  }
  return words;
}

/// The words that the plan adds, and those that it says again.
std::string put_in(const Recast& plan, const Guarded& sentence) {
  std::vector<Span> said;
  std::string words;
  const auto add = [&](std::string_view more) {
    words += (words.empty() ? "" : " ") + std::string(more);
  };
  for (const auto& pieces : plan.sentences)
    for (const RecastPiece& piece : pieces) {
      if (!piece.made.empty()) add(piece.made);
      const bool again = std::any_of(said.begin(), said.end(),
                                     [&](Span span) { return span.overlaps(piece.copied); });
      if (again) add(sentence.draft.text.slice(piece.copied));
      if (!piece.copied.empty()) said.push_back(piece.copied);
    }
  return words;
}

/// The sentences that the plan makes; none where one of them could not stand.
Drafts carried_out(const Recast& plan, const Guarded& sentence, const Setting& setting) {
  if (plan.sentences.empty() || cuts_through(plan, sentence)) return {};
  const bool leads = std::string_view(sentence.draft.text.utf8).ends_with(':');
  if (leads && !leads_on(plan.sentences.back(), sentence))
    return {};  // a list would follow another
  const Change change{ChangeKind::split,
                      span_of(0, sentence.draft.text.utf8.size()),
                      left_out(plan, sentence),
                      put_in(plan, sentence),
                      plan.rule,
                      plan.reason};
  Drafts parts;
  for (const auto& pieces : plan.sentences) {
    Draft part = sentence.draft;
    part.text = text_of(pieces, sentence);
    const Syntax built = setting.syntax->read(part.text.utf8);
    const bool asked = is_question(part.text.utf8);  // by a plan that made it out of a clause
    const bool whole = built.is_whole() || !sentence.syntax.is_whole() || asked;
    if (!whole || built.count_words({0, built.size()}) < fewest_words) return {};
    if (parts.empty())
      part.changes.push_back(change);
    else
      part.changes = {change};
    if (!parts.empty()) {
      part.gap = {};
      part.placement = part.placement == Placement::bullet ? Placement::bullet : Placement::running;
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

/// The draft's parts, or nothing where it stays as it is.
Drafts recast_once(const Draft& draft, const Setting& setting, const RecastRules& rules) {
  const std::string_view written = draft.text.utf8;
  if (!draft.made_by.empty() || written.size() > longest_rewritten ||
      most_words_in(written) <= rules.short_enough || is_question(written))
    return {};
  const Syntax syntax = setting.syntax->read_whole(written);
  if (!syntax.usable() || syntax.count_words({0, syntax.size()}) <= rules.short_enough) return {};
  const auto plan = rules.find(syntax, draft, setting);
  if (!plan) return {};
  const std::vector<Lexeme> all = lexemes(draft.text.utf8);
  const Protected kept = protected_spans(draft.text, all, setting.names);
  if (has_loose_quotes(draft.text, all, kept, rules.loose)) return {};
  const Guarded sentence{draft, syntax, kept, setting.names};
  if (rules.loose == LooseQuotes::allow_around &&
      (!keeps_front(*plan, end_of_loose_words(draft.text, all, kept)) ||
       !keeps_end(*plan, sentence, begin_of_loose_words(draft.text, all, kept))))
    return {};
  return carried_out(*plan, sentence, setting);
}

/// How many sentences there are more because somebody's words were cut in two: these are not
/// choppy, and another pass must not be the poorer for them.
std::size_t more_by_speech(const Drafts& group) {
  const auto cut = std::count_if(group.begin(), group.end(), [](const Draft& draft) {
    return std::any_of(draft.changes.begin(), draft.changes.end(),
                       [](const Change& change) { return change.rule == "split:speech"; });
  });
  return cut > 0 ? static_cast<std::size_t>(cut) - 1 : 0;
}

/// An item of the list that the end of the sentence has become.
bool is_made_item(const Draft& draft) {
  return draft.placement == Placement::bullet &&
         std::any_of(draft.changes.begin(), draft.changes.end(),
                     [](const Change& change) { return change.rule == "split:list"; });
}

/// How many of them read on as sentences: the items of a list make nothing choppy.
std::size_t count_running(const Drafts& group) {
  return static_cast<std::size_t>(std::count_if(
      group.begin(), group.end(), [](const Draft& draft) { return !is_made_item(draft); }));
}

/// "These children were Ann and Ben.", behind "The news of two children reached us" and "we think
/// of all who knew them": the first of the parts is the one that it goes on about.
bool goes_on_about_first(const Draft& next, const Drafts& parts) {
  static const std::set<std::string_view> verbs = {"is", "are", "was", "were"};
  const std::vector<Lexeme> words = lexemes(next.text.utf8);
  if (parts.size() < 2 || words.size() < 3 || next.placement != Placement::running) return false;
  if ((words[0].folded != "this" && words[0].folded != "these") || !verbs.contains(words[2].folded))
    return false;
  const auto names_it = [&](const Draft& part) {
    const std::vector<Lexeme> all = lexemes(part.text.utf8);
    return std::any_of(all.begin(), all.end(),
                       [&](const Lexeme& word) { return word.folded == words[1].folded; });
  };
  return names_it(parts.front()) && std::none_of(parts.begin() + 1, parts.end(), names_it);
}

/// Recasts what came of one sentence of the source.
Drafts recast_group(Drafts group, const Setting& setting, const RecastRules& rules) {
  for (std::size_t at = 0, plans = 0; at < group.size();) {
    Drafts parts = plans < most_plans ? recast_once(group[at], setting, rules) : Drafts{};
    const bool too_many = parts.size() > 1 && count_running(group) - 1 + parts.size() >
                                                  most_parts + more_by_speech(group);
    if (parts.empty() || too_many) {
      ++at;
      plans = 0;
      continue;
    }
    ++plans;
    const auto behind = group.erase(group.begin() + static_cast<std::ptrdiff_t>(at));
    const bool moves_up = behind != group.end() && goes_on_about_first(*behind, parts);
    const auto first = group.insert(behind, std::make_move_iterator(parts.begin()),
                                    std::make_move_iterator(parts.end()));
    const auto next = first + static_cast<std::ptrdiff_t>(parts.size());
    if (moves_up) std::rotate(first + 1, next, next + 1);
  }
  return group;
}

}  // namespace

RecastPiece copied(const Syntax& syntax, WordRange words) {
  return {syntax.bytes(words), {}};
}

RecastPiece made(std::string words) {
  return {{}, std::move(words)};
}

Drafts recast_each(Drafts drafts, const Setting& setting, FindRecast find) {
  return recast_each(std::move(drafts), setting, find, setting.longest);
}

Drafts recast_each(Drafts drafts, const Setting& setting, FindRecast find, std::size_t short_enough,
                   LooseQuotes loose) {
  if (setting.syntax == nullptr) return drafts;
  Drafts done;
  for (std::size_t at = 0; at < drafts.size();) {
    Drafts group;
    const std::vector<SentenceId> sources = drafts[at].sources;
    while (at < drafts.size() && drafts[at].sources == sources)
      group.push_back(std::move(drafts[at++]));
    for (Draft& part : recast_group(std::move(group), setting, {find, short_enough, loose}))
      done.push_back(std::move(part));
  }
  return done;
}

}  // namespace plainsong

// "Thanks to Become – the charity for young people who run the office and who made this possible":
// what those who are thanked did is told of them, by name, whatever noun stands nearer.

#include "language/lexemes.hpp"
#include "young/claim.hpp"
#include "young/joints.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/retold.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

/// The words of the name behind "thanks to", up to a comma or a dash with an article behind it.
std::optional<WordRange> thanked(const Syntax& syntax) {
  constexpr std::size_t most_in_front = 3;
  constexpr std::size_t most_words = 6;
  std::size_t begin = 1;
  while (begin < most_in_front && syntax.form(begin) != "to") ++begin;
  if (syntax.form(begin) != "to" || syntax.form(begin - 1) != "thanks") return std::nullopt;
  WordRange name{begin + 1, begin + 1};
  while (name.end + 3 < syntax.size() && name.size() <= most_words && !is_comma(syntax, name.end) &&
         !is_spaced_dash(syntax, name.end))
    if (!starts_with_capital(syntax.written(name.end++))) return std::nullopt;
  const std::string_view article = syntax.form(name.end + 1);
  const bool described = article == "the" || article == "a" || article == "an";
  return name.size() > 0 && name.size() <= most_words && described ? std::optional(name)
                                                                   : std::nullopt;
}

/// Where "who" stands from here on, with nothing between but the words of one phrase.
std::size_t next_who(const Syntax& syntax, std::size_t from) {
  while (from < syntax.size() && syntax.form(from) != "who") {
    if (syntax.word(from).upos == Upos::punct || is_spaced_dash(syntax, from)) return syntax.size();
    ++from;
  }
  return from;
}

/// "run" of many, "runs" of one name; empty where the word shows no finite verb.
std::string verb_of_one(const Syntax& syntax, std::size_t at, const Inflection& inflection) {
  const Word& word = syntax.word(at);
  const std::string form(syntax.form(at));
  if (!is_verbal(syntax, at)) return {};
  if (form == "are") return "is";
  if (form == "were") return "was";
  if (form == "have") return "has";
  if (word.xpos == Xpos::vbp) return inflection.inflected(word.lemma, Form::third);
  const bool finite = word.xpos == Xpos::vbd || word.xpos == Xpos::vbz || word.xpos == Xpos::md;
  return finite ? form : std::string();
}

std::optional<Recast> thanks_recast(const Syntax& syntax, const Draft& /*draft*/,
                                    const Setting& setting) {
  const auto name = thanked(syntax);
  if (!name) return std::nullopt;
  const std::size_t first = next_who(syntax, name->end + 2);
  const std::size_t second = next_who(syntax, first + 1);
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  if (second + 2 >= end || syntax.form(second - 1) != "and" || first + 3 > second)
    return std::nullopt;
  const Inflection& inflection = setting.words.inflection;
  const std::string verb = verb_of_one(syntax, first + 1, inflection);
  const std::string next = verb_of_one(syntax, second + 1, inflection);
  if (verb.empty() || next.empty()) return std::nullopt;
  const RecastPiece who = copied(syntax, *name);
  const Pieces described = {made("this is"), copied(syntax, {name->end + 1, first})};
  const Pieces did = {who, made(verb), copied(syntax, {first + 2, second - 1})};
  const Pieces did_too = {who, made(next), copied(syntax, {second + 2, syntax.size()})};
  if (!reads_whole(syntax, described, setting)) return std::nullopt;
  return Recast{{{copied(syntax, {0, name->end})}, described, did, did_too},
                "split:thanks",
                "What those did who are thanked is told of them by name."};
}

}  // namespace

Drafts split_thanks(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, thanks_recast);
}

}  // namespace plainsong

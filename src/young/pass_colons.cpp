// What stands behind a colon becomes a sentence of its own where it is one.

#include <algorithm>

#include "language/function_words.hpp"
#include "language/lexemes.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

/// Whether the words would stand as a sentence, by themselves and in the eyes of both parsers.
bool stands_alone(const Syntax& words) {
  const std::size_t root = words.root();
  if (!words.is_whole() || !words.agreed(root)) return false;
  const auto subject = words.subject(root);
  return subject && words.agreed(*subject);
}

/// Whether somebody is quoted, or what follows is what somebody says, thinks or asks.
bool announces_speech(const Syntax& syntax, std::size_t colon) {
  static const NameSet all = {
      "question", "read",   "reads",   "quote",   "quoted",     "message", "answer",   "motto",
      "slogan",   "sure",   "certain", "clear",   "convinced",  "belief",  "view",     "theory",
      "idea",     "hope",   "fear",    "dream",   "wish",       "claim",   "argument", "opinion",
      "verdict",  "lesson", "finding", "promise", "conclusion", "rumour",  "worry",    "advice"};
  for (std::size_t at = 0; at < colon; ++at)
    if (is_attribution(syntax.form(at)) || all.contains(syntax.form(at))) return true;
  return false;
}

/// "They may include: the system …" waits for what follows.
bool ends_whole(const Syntax& syntax, std::size_t colon) {
  static const NameSet waiting = {"include", "be",   "say",  "ask",    "involve", "contain",
                                  "become",  "know", "mean", "remain", "consist", "comprise",
                                  "that",    "to",   "of",   "as",     "follow",  "list"};
  const Word& last = syntax.word(colon - 1);
  const bool title = last.upos == Upos::propn && starts_with_capital(syntax.written(colon + 1));
  if (title) return false;
  return last.upos != Upos::adp && last.upos != Upos::sconj && last.upos != Upos::det &&
         last.upos != Upos::cconj && last.upos != Upos::aux && !waiting.contains(last.lemma);
}

/// Whether what follows is in quotation marks, up to the end: whose words they are stands in front.
bool quotes_alone(const Syntax& syntax, std::size_t colon) {
  const std::string_view last = syntax.form(syntax.size() - 1);
  return (last == "\"" || last == "'") && syntax.word(syntax.size() - 1).upos == Upos::punct &&
         syntax.word(colon + 1).upos == Upos::punct;
}

std::optional<Recast> colon_recast(const Syntax& syntax, const Draft& /*draft*/,
                                   const Setting& setting) {
  std::size_t colon = 0;
  std::size_t colons = 0;
  for (std::size_t at = 1; at + 1 < syntax.size(); ++at) {
    if (syntax.form(at) != ":") continue;
    colon = at;
    ++colons;
  }
  if (colons != 1 || announces_speech(syntax, colon)) return std::nullopt;
  if (!ends_whole(syntax, colon) || quotes_alone(syntax, colon)) return std::nullopt;
  const bool spaced = syntax.word(colon).span.end < syntax.word(colon + 1).span.begin;
  const WordRange left{0, colon};
  const WordRange right{colon + 1, syntax.size()};
  if (!spaced ||
      !stands_alone(setting.syntax->read(slice(syntax.sentence(), syntax.bytes(left)))) ||
      !stands_alone(setting.syntax->read(slice(syntax.sentence(), syntax.bytes(right)))))
    return std::nullopt;
  return Recast{{{copied(syntax, left)}, {copied(syntax, right)}},
                "split:colon",
                "What stands behind the colon is a sentence of its own."};
}

}  // namespace

Drafts split_colons(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, colon_recast);
}

}  // namespace plainsong

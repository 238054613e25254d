// The rule about hard words that are not explained.

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "check/easy_looks.hpp"
#include "check/latin_phrases.hpp"
#include "text/utf8.hpp"

namespace plainsong::easy {
namespace {

using WordSet = std::set<std::string, std::less<>>;

constexpr std::string_view meanings_heading = "words to know";

/// "A recommendation is an idea …", "A pension is money that …": a whole sentence that says what a
/// word means.
bool is_defined(const SentenceView& view, std::size_t at) {
  static const WordSet kinds = {"a", "an", "someone", "somebody", "something", "when", "people"};
  static const WordSet tells = {"that", "which", "who", "you"};
  const bool opens = at == 1 && (view.folded(0) == "a" || view.folded(0) == "an");
  return opens && view.folded(2) == "is" &&
         (kinds.contains(view.folded(3)) || tells.contains(view.folded(4)));
}

/// "A council is …", "Council: …" under Words to know; "X means", "X is when", "X is a word for".
void add_explained(const SentenceView& view, bool meanings, WordSet& explained) {
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    if (!view.is_word(at)) continue;
    const std::string_view next = view.folded(at + 1);
    const std::string_view after = view.folded(at + 2);
    const bool says = next == "means" || next == "mean" || (next == "is" && after == "when") ||
                      ((next == "is" || next == "are") && (after == "a" || after == "another") &&
                       view.folded(at + 3) == "word") ||
                      (next == "(" && view.is_word(at + 2) && view.is_word(at + 3));
    const bool named = at > 1 && (view.folded(at - 1) == "called" ||
                                  (view.folded(at - 1) == "as" && view.folded(at - 2) == "known"));
    const bool headword = meanings && (next == "is" || next == "are" || next == ":" || next == "–");
    if (says || named || headword || is_defined(view, at)) explained.insert(view.tokens[at].folded);
  }
}

WordSet explained_words(const DocumentView& document) {
  WordSet explained;
  for (const SentenceView& view : document.sentences) {
    const bool meanings =
        lower(view.section->heading.utf8).find(meanings_heading) != std::string::npos;
    add_explained(view, meanings, explained);
  }
  return explained;
}

bool is_explained(const std::string& word, const WordSet& explained, const Inflection& inflection) {
  const std::vector<BaseForm> readings = inflection.base_forms(word);
  return explained.contains(word) ||
         std::any_of(readings.begin(), readings.end(), [&](const BaseForm& reading) {
           return explained.contains(reading.base) ||
                  explained.contains(inflection.inflected(reading.base, Form::plural));
         });
}

/// Of a word in any form, the one that is told once: "organisations" and "organisation" are one.
std::string told_as(const std::string& word, const Inflection& inflection) {
  for (const BaseForm& reading : inflection.base_forms(word))
    if (reading.form == Form::plural || reading.form == Form::third) return reading.base;
  return word;
}

/// "Westminster hall is", "mySociety": a capital at the start of a sentence, of a word that no list
/// has; or one inside a word.
bool may_be_name(const SentenceView& view, std::size_t at, const Words& words) {
  const std::string_view written = view.written(at);
  if (!starts_with_capital(written) &&
      std::any_of(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
    return true;
  if (at != view.first_word() || !starts_with_capital(view.written(at))) return false;
  const std::vector<BaseForm> readings = words.inflection.base_forms(view.tokens[at].folded);
  return std::none_of(readings.begin(), readings.end(),
                      [&](const BaseForm& reading) { return words.difficulty.has(reading.base); });
}

/// What the lists would say in its place; empty where they know nothing here.
std::string plainer(const SentenceView& view, std::size_t at, const Words& words) {
  const SentenceReading reading(view.bytes, view.tokens, nullptr);
  const auto match = words.replacements.match(reading, at, words.inflection);
  return match && match->tokens == 1 && match->behind.empty() ? match->plain : std::string();
}

/// What the glossary says of the word, without its full stop, where it counts as hard.
std::string meaning_of(const SentenceView& view, std::size_t at, const Words& words) {
  const Hardness hardness = words.difficulty.of(view.tokens[at].folded, words.inflection);
  if (hardness <= hard_from) return {};
  const auto match = words.glossary.match(view.bytes, view.tokens, at, words.inflection);
  if (!match || match->tokens != 1) return {};
  std::string meaning = words.glossary.terms()[match->term].meaning;
  if (meaning.ends_with('.')) meaning.pop_back();
  return meaning;
}

/// "km", "au", "café", "facebook": units, words of other languages and names of web sites, of which
/// the table knows nothing.
bool is_unknown(std::string_view word) {
  constexpr std::size_t longest = 3;
  static const WordSet sites = {"facebook", "youtube", "twitter",  "instagram", "whatsapp",
                                "google",   "tiktok",  "linkedin", "snapchat",  "netflix"};
  const bool accented = std::any_of(word.begin(), word.end(), [](char c) {
    constexpr unsigned char first_of_two = 0x80;
    return static_cast<unsigned char>(c) >= first_of_two;
  });
  return word.size() <= longest || accented || sites.contains(word);
}

/// Words that are not the writer's to choose, and Latin, which a rule of its own finds.
std::vector<Span> left_alone(const SentenceView& view, const NameSet& names) {
  std::vector<Span> spans = given_words(view, names);
  for (const LatinPhrase& phrase : latin_phrases(view)) spans.push_back(phrase.span);
  return spans;
}

}  // namespace

void hard_words(const DocumentView& document, RuleFinder& finder) {
  const Words& words = document.words;
  if (words.difficulty.empty()) return;
  const auto limit = static_cast<Hardness>(finder.limit());
  const WordSet explained = explained_words(document);
  WordSet told;
  for (const SentenceView& view : document.sentences) {
    std::optional<std::vector<Span>> given;
    for (std::size_t at = 0; at < view.tokens.size(); ++at) {
      if (!view.is_word(at) || is_initialism(view.written(at))) continue;
      const std::string& word = view.tokens[at].folded;
      const std::string plain = plainer(view, at, words);
      const std::string meaning = meaning_of(view, at, words);
      const WordVerdict* verdict = verdict_on(word, words);
      const bool listed = (!plain.empty() || !meaning.empty()) &&
                          !words.difficulty.is_familiar(word, words.inflection);
      const bool hard = verdict != nullptr
                            ? verdict->hard
                            : listed || words.difficulty.of(word, words.inflection) > limit;
      if (!hard || is_unknown(word)) continue;
      std::string once = told_as(word, words.inflection);
      if (told.contains(once)) continue;
      if (!given) given = left_alone(view, document.names);
      if (overlaps_any(*given, view.tokens[at].span)) continue;
      if (is_explained(word, explained, words.inflection) || may_be_name(view, at, words)) continue;
      told.insert(std::move(once));
      const std::string what = fmt::format("\"{}\"", view.written(at));
      if (!plain.empty())
        finder.find(view, view.tokens[at].span, what, fmt::format("say \"{}\"", plain));
      else if (!meaning.empty())
        finder.find(view, view.tokens[at].span, what, fmt::format("explain it: {}", meaning));
      else if (verdict != nullptr)
        finder.find(view, view.tokens[at].span, what,
                    fmt::format("use a plainer word, or explain it ({})", verdict->reason));
      else
        finder.find(view, view.tokens[at].span, what);
    }
  }
}

}  // namespace plainsong::easy

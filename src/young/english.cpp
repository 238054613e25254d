#include <algorithm>
#include <set>
#include <string>

#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"
#include "young/young.hpp"

namespace plainsong {
namespace {

constexpr std::size_t enough_words = 30;
constexpr std::size_t words_to_read = 5000;

/// Words that make up two fifths of English prose and are rare in other languages.
bool is_function_word(const std::string& word) {
  static const std::set<std::string> all = {
      "the",   "of",   "and",  "to",   "that",  "is",    "was",  "for",   "with",  "it",   "as",
      "are",   "this", "be",   "have", "has",   "had",   "by",   "from",  "at",    "or",   "which",
      "you",   "we",   "they", "not",  "were",  "their", "will", "would", "there", "been", "who",
      "our",   "your", "what", "can",  "all",   "but",   "his",  "her",   "she",   "he",   "than",
      "about", "when", "if",   "more", "these", "those", "how"};
  return all.contains(word);
}

}  // namespace

bool can_simplify(const Document& source) {
  const std::string language = lower(source.language);
  if (language != "en" && language.rfind("en-", 0) != 0) return false;
  if (!source.stated(metadata::language).empty()) return true;
  std::size_t count = 0;
  std::size_t english = 0;
  for_each_text(source, [&](const Text& text) {
    if (count >= words_to_read) return;
    for (const Span word : words(text.utf8)) {
      ++count;
      if (is_function_word(lower(text.slice(word)))) ++english;
    }
  });
  return count < enough_words || english * 100 >= count * 12;
}

}  // namespace plainsong

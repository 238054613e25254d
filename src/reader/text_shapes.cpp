#include "reader/text_shapes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "reader/text_lines.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_heading = 90;
constexpr std::size_t most_heading_words = 14;
constexpr std::size_t shortest_broken = 30;  // bytes of a line that a page may have parted

constexpr std::array<std::string_view, 31> greetings = {"a letter from",
                                                        "a message from",
                                                        "a note from",
                                                        "a word from",
                                                        "a few words from",
                                                        "dear",
                                                        "editorial",
                                                        "editor's note",
                                                        "foreword",
                                                        "from our chair",
                                                        "from our chief",
                                                        "from our editor",
                                                        "from the chair",
                                                        "from the chief",
                                                        "from the director",
                                                        "from the editor",
                                                        "from the head",
                                                        "greetings",
                                                        "hello",
                                                        "hi",
                                                        "introduction by",
                                                        "introduction from",
                                                        "introduction:",
                                                        "letter from",
                                                        "message from",
                                                        "note from",
                                                        "welcome back",
                                                        "welcome from",
                                                        "welcome to",
                                                        "welcome,",
                                                        "welcome!"};
constexpr std::array<std::string_view, 4> greetings_alone = {"introduction", "preface", "welcome",
                                                             "opening words"};
constexpr std::array<std::string_view, 12> contents_labels = {
    "contents",          "table of contents",
    "in this issue",     "in this newsletter",
    "in this edition",   "in this update",
    "in this bulletin",  "in this email",
    "inside this issue", "inside",
    "what's inside",     "in this month's newsletter"};
constexpr std::array<std::string_view, 20> closings = {
    "best wishes", "best regards",     "kind regards",     "kindest regards", "warm regards",
    "warm wishes", "warmest regards",  "regards",          "many thanks",     "thanks",
    "thank you",   "yours sincerely",  "yours faithfully", "yours truly",     "yours",
    "sincerely",   "with best wishes", "with thanks",      "all the best",    "cheers"};
constexpr std::array<std::string_view, 8> publications = {
    "newsletter", "bulletin", "gazette", "news", "update", "magazine", "digest", "round-up"};
constexpr std::array<std::string_view, 40> unfinished = {
    "a",    "about", "all",   "also", "an",   "and", "any",  "are",   "as",   "at",
    "be",   "been",  "but",   "by",   "each", "for", "from", "her",   "his",  "if",
    "in",   "into",  "is",    "its",  "my",   "of",  "on",   "or",    "our",  "than",
    "that", "the",   "their", "this", "to",   "was", "were", "which", "with", "your"};

// In small letters, with plain quotation marks, without what marks it as bold and without
// punctuation at its end.
std::string simple(std::string_view line) {
  std::string text = lower(plain_punctuation(trimmed(line)));
  std::erase_if(text, [](char c) { return c == '*' || c == '_' || c == '#'; });
  return std::string(trimmed(text));
}

std::string without_end(std::string text) {
  while (!text.empty() && std::string_view(".,:;! ").find(text.back()) != std::string_view::npos)
    text.pop_back();
  return text;
}

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& table, std::string_view text) {
  return std::find(table.begin(), table.end(), text) != table.end();
}

bool starts_with_phrase(std::string_view text, std::string_view phrase) {
  if (!text.starts_with(phrase)) return false;
  if (text.size() == phrase.size()) return true;
  const char next = text[phrase.size()];
  const bool word_goes_on = ('a' <= next && next <= 'z') || next == '-' || next == '\'';
  return !word_goes_on;
}

// Past the marks and quotation marks that a line may begin with.
std::string_view from_first_word(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size()) {
    const CodePoint point = code_point_at(line, at);
    if (is_letter(point.value) || is_digit(point.value)) break;
    at += point.size;
  }
  return line.substr(at);
}

bool has_address(std::string_view line) {
  return line.find("://") != std::string_view::npos ||
         line.find("www.") != std::string_view::npos || line.find('@') != std::string_view::npos;
}

bool is_mostly_letters(std::string_view line) {
  std::size_t letters = 0;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = code_point_at(line, at);
    if (is_letter(point.value)) ++letters;
    if (is_digit(point.value)) ++digits;
    at += point.size;
  }
  return letters > 0 && letters >= digits;
}

std::string_view without_emphasis_at_end(std::string_view line) {
  const std::size_t last = line.find_last_not_of("*_ ");
  return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
}

std::string_view last_word(std::string_view text) {
  const std::size_t space = text.find_last_of(" \t\n");
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

}  // namespace

bool may_be_heading(std::string_view line) {
  if (line.size() > longest_heading * 4 || columns(line) > longest_heading) return false;
  const std::string_view rest = from_first_word(line);
  const std::string_view body = without_emphasis_at_end(line);
  if (rest.empty() || body.empty() || has_address(line) || !is_mostly_letters(line)) return false;
  if (is_lower(code_point_at(rest, 0).value)) return false;
  constexpr std::u32string_view unfinished_ends = U".,;:-–—…";
  if (unfinished_ends.find(code_point_before(body, body.size()).value) != std::u32string_view::npos)
    return false;
  return words(line).size() <= most_heading_words && !is_closing(line);
}

bool is_bold(std::string_view line) {
  constexpr std::array<std::string_view, 2> marks = {"**", "__"};
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
    if (line.size() < 5 || !line.starts_with(mark) || !line.ends_with(mark)) return false;
    return line.substr(2, line.size() - 4).find(mark) == std::string_view::npos;
  });
}

bool is_all_capitals(std::string_view line) {
  constexpr std::size_t fewest = 4;
  if (line.size() > longest_heading * 4) return false;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = code_point_at(line, at);
    if (is_lower(point.value)) return false;
    if (is_upper(point.value)) ++capitals;
    at += point.size;
  }
  return capitals >= fewest;
}

bool is_greeting(std::string_view line) {
  const std::string text = simple(line.substr(0, longest_heading * 4));
  if (is_one_of(greetings_alone, without_end(text))) return true;
  return std::any_of(greetings.begin(), greetings.end(),
                     [&](std::string_view greeting) { return starts_with_phrase(text, greeting); });
}

bool is_contents_label(std::string_view line) {
  return line.size() <= longest_heading && is_one_of(contents_labels, without_end(simple(line)));
}

bool is_closing(std::string_view line) {
  return line.size() <= longest_heading && is_one_of(closings, without_end(simple(line)));
}

bool is_postscript(std::string_view line) {
  const std::string text = simple(line.substr(0, 8));
  return text.starts_with("p.s.") || starts_with_phrase(text, "ps");
}

bool names_publication(std::string_view line) {
  const std::string text = lower(line.substr(0, longest_heading * 4));
  const std::vector<Span> found = words(text);
  return std::any_of(found.begin(), found.end(),
                     [&](Span word) { return is_one_of(publications, slice(text, word)); });
}

bool has_final_punctuation(std::string_view text) {
  constexpr std::u32string_view closers = U"\"')]}*_”’»";
  constexpr std::u32string_view finals = U".!?…。！？";
  while (!text.empty()) {
    const CodePoint last = code_point_before(text, text.size());
    if (finals.find(last.value) != std::u32string_view::npos) return true;
    if (closers.find(last.value) == std::u32string_view::npos) return false;
    text.remove_suffix(last.size);
  }
  return false;
}

bool starts_with_address(std::string_view text) {
  return has_address(text.substr(0, std::min(text.find_first_of(" \t"), text.size())));
}

bool goes_on(std::string_view before, std::string_view after) {
  if (before.size() < shortest_broken || after.empty()) return false;
  if (has_final_punctuation(before) || before.ends_with(':') || starts_with_address(after))
    return false;
  if (has_address(last_word(before))) return false;
  if (is_lower(code_point_at(after, 0).value)) return true;
  if (!before.ends_with(',') && !is_one_of(unfinished, last_word(before))) return false;
  const CodePoint first = code_point_at(after, 0);
  return is_letter(first.value) || is_digit(first.value);
}

}  // namespace plainsong

#include "reader/text_entries.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest = 240;       // bytes of an entry or a heading
constexpr std::size_t longest_number = 2;  // digits
constexpr std::array<std::string_view, 4> small_words = {"a", "an", "the", "and"};

// The words in small letters, each with a space behind it, without apostrophes and small words.
std::string plain_words(std::string_view text) {
  const std::string small = lower(plain_punctuation(text));
  std::string all;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty() &&
        std::find(small_words.begin(), small_words.end(), word) == small_words.end())
      all += word + ' ';
    word.clear();
  };
  for (std::size_t at = 0; at < small.size();) {
    const CodePoint point = code_point_at(small, at);
    if (is_letter(point.value) || is_digit(point.value))
      word += small.substr(at, point.size);
    else if (point.value != U'\'')
      end_word();
    at += point.size;
  }
  end_word();
  return all;
}

}  // namespace

void Entries::add(std::string_view entry) {
  std::string words = entry.size() <= longest ? plain_words(entry) : std::string();
  if (!words.empty()) by_words_.emplace(std::move(words), size_);
  ++size_;
}

std::optional<Entries::Naming> Entries::naming(std::string_view heading) const {
  if (heading.size() > longest) return std::nullopt;
  const std::string words = plain_words(heading);
  const std::optional<Naming> naming = naming_words(words);
  const std::size_t number = words.find_first_not_of("0123456789");
  if (naming || number == 0 || number > longest_number || words[number] != ' ') return naming;
  return naming_words(words.substr(number + 1));
}

std::optional<Entries::Naming> Entries::naming_words(const std::string& words) const {
  if (words.empty()) return std::nullopt;
  const auto next = by_words_.lower_bound(words);
  const bool two_words = std::count(words.begin(), words.end(), ' ') >= 2;
  if (next != by_words_.end()) {
    if (next->first == words) return Naming{next->second, true};
    if (two_words && next->first.starts_with(words)) return Naming{next->second, false};
  }
  // An entry of at least two words that the heading begins with.
  std::size_t end = words.find(' ') + 1;
  while ((end = words.find(' ', end)) != std::string::npos) {
    const auto part = by_words_.find(std::string_view(words).substr(0, ++end));
    if (part != by_words_.end()) return Naming{part->second, false};
  }
  return std::nullopt;
}

}  // namespace plainsong

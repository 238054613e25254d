#include "publish/caption_words.hpp"

#include <cstdint>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_in_a_word(char32_t c) {
  return is_letter(c) || is_digit(c);
}

bool has_words(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (is_in_a_word(point.value)) return true;
    at += point.size;
  }
  return false;
}

/// Whether the bytes stand there as whole words, so that "A" is not found in "Angela".
bool is_whole(std::string_view sentence, std::size_t begin, std::size_t end) {
  const auto joined = [&](std::size_t at) {
    return at > 0 && at < sentence.size() && is_in_a_word(code_point_before(sentence, at).value) &&
           is_in_a_word(code_point_at(sentence, at).value);
  };
  return !joined(begin) && !joined(end);
}

/// Where the word stands next, from byte `from` on.
std::size_t next_place(std::string_view written, std::string_view sentence, std::size_t from) {
  if (written.empty()) return std::string_view::npos;
  std::size_t at = sentence.find(written, from);
  while (at != std::string_view::npos && !is_whole(sentence, at, at + written.size()))
    at = sentence.find(written, at + 1);
  return at;
}

bool stands_next(std::string_view written, std::string_view sentence, std::size_t from) {
  const std::size_t at = next_place(written, sentence, from);
  return at != std::string_view::npos && !has_words(sentence.substr(from, at - from));
}

/// Where word `which` stands, behind `done`. Words in between must not be passed over for one that
/// only looks like it, such as the "of" of a spoken "A list of 4 items": the next word has to
/// follow there, too.
std::size_t printed_place(const std::vector<WordCue>& words, std::size_t which,
                          std::string_view sentence, std::size_t done) {
  const std::string& written = words[which].written;
  for (std::size_t at = next_place(written, sentence, done); at != std::string_view::npos;
       at = next_place(written, sentence, at + 1)) {
    if (!has_words(sentence.substr(done, at - done))) return at;
    if (which + 1 < words.size() &&
        stands_next(words[which + 1].written, sentence, at + written.size()))
      return at;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<PrintedWordTime> word_times(std::string_view sentence, const Cue& cue) {
  std::vector<PrintedWordTime> found;
  std::size_t done = 0;
  for (std::size_t which = 0; which < cue.words.size(); ++which) {
    const WordCue& word = cue.words[which];
    const std::size_t at = printed_place(cue.words, which, sentence, done);
    if (at == std::string_view::npos) continue;
    done = at + word.written.size();
    found.push_back(
        {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(done)}, word.begin});
  }
  return found;
}

Frames time_at(std::string_view sentence, const Cue& cue, std::size_t offset) {
  const auto wanted = static_cast<std::uint32_t>(offset);
  PrintedWordTime before{{0, 0}, cue.begin};
  PrintedWordTime after{{static_cast<std::uint32_t>(sentence.size()), 0}, cue.end};
  for (const PrintedWordTime& word : word_times(sentence, cue)) {
    if (word.printed.begin == wanted) return word.begin;
    if (word.printed.begin > wanted) {
      after = word;
      break;
    }
    before = word;
  }
  const Frames way = after.printed.begin - before.printed.begin;
  if (way == 0) return after.begin;
  return before.begin + (after.begin - before.begin) * (wanted - before.printed.begin) / way;
}

}  // namespace plainsong

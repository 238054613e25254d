#include "narrator/reply.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>

#include "base/failure.hpp"
#include "narrator/protocol.hpp"

namespace plainsong {
namespace {

static_assert(std::endian::native == std::endian::little, "the samples are sent as little-endian");

constexpr std::size_t longest_line = 4096;
constexpr std::size_t longest_section_seconds = std::size_t{6} * 3600;  // 950 MB of samples

std::string_view take_word(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return word;
}

bool read_number(std::string_view word, auto& number) {
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return !word.empty() && error == std::errc{} && end == word.data() + word.size();
}

}  // namespace

void ReplyReader::take(std::string_view bytes) {
  while (!bytes.empty() && state_ != State::over)
    bytes.remove_prefix(state_ == State::sound ? take_sound(bytes) : take_line(bytes));
  if (!bytes.empty()) refuse("it said more than it was asked to");
}

std::size_t ReplyReader::take_sound(std::string_view bytes) {
  const std::size_t count = std::min(bytes.size(), sound_bytes_left_);
  spoken_.frames.resize((sound_bytes_ + count + 1) / sizeof(std::int16_t));
  bytes.copy(reinterpret_cast<char*>(spoken_.frames.data()) + sound_bytes_, count);
  sound_bytes_ += count;
  sound_bytes_left_ -= count;
  if (sound_bytes_left_ == 0) state_ = State::sound_end;
  return count;
}

std::size_t ReplyReader::take_line(std::string_view bytes) {
  const std::size_t end = bytes.find('\n');
  line_ += bytes.substr(0, end);
  if (line_.size() > longest_line) refuse("its reply makes no sense");
  if (end == std::string_view::npos) return bytes.size();
  read_line(line_);
  line_.clear();
  return end + 1;
}

void ReplyReader::read_line(std::string_view line) {
  if (line.starts_with("error voice "))
    throw Failure(
        Trouble::voice, std::string(line.substr(std::strlen("error voice "))),
        "plainsong doctor says what is installed, plainsong voices which voices there are");
  if (line.starts_with("error ")) refuse(std::string(line.substr(std::strlen("error "))));
  if (state_ == State::greeting) return read_greeting(line);
  if (state_ == State::header) return read_header(line);
  if (line != "end") refuse("its reply makes no sense");
  end_utterance(spoken_, script_.utterances[said()]);
  sound_bytes_ = spoken_.frames.size() * sizeof(std::int16_t);
  state_ = State::header;
}

void ReplyReader::read_greeting(std::string_view line) {
  constexpr int lowest_hz = 1000;
  constexpr int highest_hz = 192000;
  if (!line.starts_with(protocol_greeting)) refuse("it is not plainsong-speak 1");
  line.remove_prefix(std::min(protocol_greeting.size() + 1, line.size()));
  int rate = 0;
  if (!read_number(take_word(line), rate) || rate < lowest_hz || rate > highest_hz)
    refuse("its reply makes no sense");
  spoken_.rate_hz = rate;
  state_ = State::header;
}

void ReplyReader::read_header(std::string_view line) {
  const bool all_said = said() == script_.utterances.size();
  if (line == "over" && all_said) {
    state_ = State::over;
    return;
  }
  if (take_word(line) != "speech" || all_said) refuse("its reply makes no sense");
  expect_sound(take_word(line));  // what else stands on the line is for later versions
}

void ReplyReader::expect_sound(std::string_view frames) {
  std::size_t count = 0;
  if (!read_number(frames, count)) refuse("its reply makes no sense");
  const std::size_t most = longest_section_seconds * static_cast<std::size_t>(spoken_.rate_hz);
  if (count > most || spoken_.frames.size() + count > most)
    refuse("the section would be longer than six hours; headings would make several of it");
  sound_bytes_left_ = count * sizeof(std::int16_t);
  state_ = count == 0 ? State::sound_end : State::sound;
}

void ReplyReader::refuse(const std::string& message) const {
  throw SpeechError(said(), message);
}

}  // namespace plainsong

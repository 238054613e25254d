#include "narrator/reply.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <optional>
#include <utility>

#include "base/failure.hpp"
#include "narrator/protocol.hpp"
#include "narrator/reported_words.hpp"

namespace plainsong {
namespace {

static_assert(std::endian::native == std::endian::little, "the samples are sent as little-endian");

constexpr std::size_t shortest_limit = 4096;

bool read_number(std::string_view word, auto& number) {
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return !word.empty() && error == std::errc{} && end == word.data() + word.size();
}

/// "12:3400": the word at byte 12 begins at frame 3400. Other fields are those of later versions.
std::optional<WordTime> read_word_time(std::string_view field) {
  const std::size_t colon = field.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  WordTime time;
  if (!read_number(field.substr(0, colon), time.offset)) return std::nullopt;
  if (!read_number(field.substr(colon + 1), time.at) || time.at < 0) return std::nullopt;
  return time;
}

}  // namespace

std::size_t ReplyReader::take_some(std::string_view bytes) {
  if (bytes.empty()) return 0;
  if (state_ == State::over) refuse("it said more than it was asked to");
  return state_ == State::sound ? take_frames(bytes) : take_line(bytes);
}

UtteranceSound ReplyReader::take_sound() {
  return std::exchange(sound_, {});
}

std::size_t ReplyReader::take_frames(std::string_view bytes) {
  const std::size_t count = std::min(bytes.size(), bytes_left_);
  sound_.frames.resize((bytes_taken_ + count + 1) / sizeof(std::int16_t));
  bytes.copy(reinterpret_cast<char*>(sound_.frames.data()) + bytes_taken_, count);
  bytes_taken_ += count;
  bytes_left_ -= count;
  if (bytes_left_ == 0) state_ = State::sound_end;
  return count;
}

std::size_t ReplyReader::take_line(std::string_view bytes) {
  const std::size_t end = bytes.find('\n');
  line_ += bytes.substr(0, end);
  if (line_.size() > longest_line()) refuse("its reply makes no sense");
  if (end == std::string_view::npos) return bytes.size();
  read_line(std::exchange(line_, {}));
  return end + 1;
}

/// A line has a field for each word, and words are of two bytes, one of them the space between, at
/// least.
std::size_t ReplyReader::longest_line() const {
  constexpr std::size_t bytes_a_field = 32;
  if (said_ >= script_.utterances.size()) return shortest_limit;
  return shortest_limit + script_.utterances[said_].words.size() / 2 * bytes_a_field;
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
  ++said_;
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
  rate_hz_ = rate;
  state_ = State::header;
}

void ReplyReader::read_header(std::string_view line) {
  const bool all_said = said_ == script_.utterances.size();
  if (line == "over" && all_said) {
    state_ = State::over;
    return;
  }
  if (take_word(line) != "speech" || all_said) refuse("its reply makes no sense");
  sound_ = {};
  expect_sound(take_word(line));
  std::vector<WordTime> reported;
  while (!line.empty())
    if (const auto time = read_word_time(take_word(line))) reported.push_back(*time);
  sound_.words = settled_words(reported, script_.utterances[said_].words,
                               static_cast<Frames>(bytes_left_ / sizeof(std::int16_t)));
}

void ReplyReader::expect_sound(std::string_view frames) {
  std::size_t count = 0;
  if (!read_number(frames, count)) refuse("its reply makes no sense");
  const auto most = static_cast<std::size_t>(longest_section_seconds * rate_hz_);
  if (count > most || frames_of_all_ + count > most)
    refuse("the section would be longer than six hours; headings would make several of it");
  frames_of_all_ += count;
  bytes_taken_ = 0;
  bytes_left_ = count * sizeof(std::int16_t);
  state_ = count == 0 ? State::sound_end : State::sound;
}

void ReplyReader::refuse(const std::string& message) const {
  throw SpeechError(said_, message);
}

}  // namespace plainsong

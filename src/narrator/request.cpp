#include "narrator/request.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "narrator/protocol.hpp"

namespace plainsong {
namespace {

constexpr std::array engine_names{std::pair{EngineKind::espeak, std::string_view("espeak")},
                                  std::pair{EngineKind::flite, std::string_view("flite")},
                                  std::pair{EngineKind::hum, std::string_view("hum")},
                                  std::pair{EngineKind::command, std::string_view("command")}};

std::string written(double number) {
  std::array<char, 32> digits{};
  char* const end = std::to_chars(digits.begin(), digits.end(), number).ptr;
  return {digits.begin(), end};
}

std::string one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

[[noreturn]] void refuse(const std::string& what) {
  throw std::invalid_argument(what);
}

/// Reads a request from its front.
class Cursor {
 public:
  explicit Cursor(std::string_view bytes) : rest_(bytes) {}

  std::string_view line() {
    const std::size_t end = rest_.find('\n');
    if (end == std::string_view::npos) refuse("the request is cut off");
    return taken(end);
  }

  std::string_view bytes(std::size_t count) {
    if (rest_.size() <= count || rest_[count] != '\n') refuse("words of the wrong length");
    return taken(count);
  }

 private:
  std::string_view taken(std::size_t count) {
    const std::string_view front = rest_.substr(0, count);
    rest_.remove_prefix(count + 1);
    return front;
  }

  std::string_view rest_;
};

template <typename Number>
Number take_number(std::string_view& line) {
  const std::string_view word = take_word(line);
  Number number{};
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (word.empty() || error != std::errc{} || end != word.data() + word.size())
    refuse("\"" + std::string(word) + "\" is no number");
  return number;
}

double take_factor(std::string_view& line) {
  const auto factor = take_number<double>(line);
  if (!std::isfinite(factor) || factor < 0) refuse("a number that is out of range");
  return factor;
}

/// "BEGIN END IPA": how the bytes [BEGIN, END) of the next utterance's words sound.
GivenSounds read_sounds(std::string_view arguments) {
  GivenSounds given;
  given.words.begin = take_number<std::uint32_t>(arguments);
  given.words.end = take_number<std::uint32_t>(arguments);
  given.ipa = arguments;
  return given;
}

/// Sounds stand in order, without overlaps, for words that are there.
void check_sounds(const Utterance& utterance) {
  std::size_t at = 0;
  for (const GivenSounds& given : utterance.sounds) {
    if (given.words.begin < at || given.words.end <= given.words.begin ||
        given.words.end > utterance.words.size())
      refuse("sounds for words that are not there");
    at = given.words.end;
  }
}

Utterance read_utterance(std::string_view arguments, Cursor& cursor,
                         std::vector<GivenSounds> sounds) {
  Utterance utterance;
  utterance.sounds = std::move(sounds);
  const auto size = take_number<std::size_t>(arguments);
  utterance.prosody.rate = take_factor(arguments);
  utterance.prosody.pitch = take_factor(arguments);
  utterance.prosody.range = take_factor(arguments);
  if (arguments != "-") utterance.language = arguments;
  utterance.words = cursor.bytes(size);
  check_sounds(utterance);
  return utterance;
}

EngineKind read_engine(std::string_view name) {
  const auto* row =
      std::ranges::find(engine_names, name, [](const auto& pair) { return pair.second; });
  if (row == engine_names.end()) refuse("no engine \"" + std::string(name) + "\"");
  return row->first;
}

void read_setting(std::string_view key, std::string_view value, Request& request) {
  if (key == "engine")
    request.voice.engine = read_engine(value);
  else if (key == "voice")
    request.voice.engine_voice = value;
  else if (key == "voice-language")
    request.voice.language = value;
  else if (key == "language")
    request.script.language = value;
  else if (key == "pace")
    request.voice.pace_wpm = take_factor(value);
  else if (key == "pitch")
    request.voice.pitch = take_factor(value);
  else
    refuse("no setting \"" + std::string(key) + "\"");
}

void write_utterance(const Utterance& utterance, std::string& out) {
  const Prosody& prosody = utterance.prosody;
  const std::string_view words = utterance.clip ? std::string_view() : utterance.words;
  if (!words.empty())
    for (const GivenSounds& given : utterance.sounds)
      out += "sounds " + std::to_string(given.words.begin) + " " + std::to_string(given.words.end) +
             " " + one_line(given.ipa) + "\n";
  out += "say " + std::to_string(words.size()) + " " + written(prosody.rate) + " " +
         written(prosody.pitch) + " " + written(prosody.range) + " ";
  out += utterance.language.empty() ? "-" : one_line(utterance.language);
  out += "\n" + std::string(words) + "\n";
}

}  // namespace

std::string_view name_of(EngineKind engine) {
  return std::ranges::find(engine_names, engine, [](const auto& pair) { return pair.first; })
      ->second;
}

std::string write_request(const Script& script, const Voice& voice) {
  std::string out(protocol_greeting);
  out += "\nengine " + std::string(name_of(voice.engine));
  out += "\nvoice " + one_line(voice.engine_voice);
  out += "\nvoice-language " + one_line(voice.language);
  out += "\nlanguage " + one_line(script.language);
  out += "\npace " + written(voice.pace_wpm);
  out += "\npitch " + written(voice.pitch) + "\n";
  for (const Utterance& utterance : script.utterances) write_utterance(utterance, out);
  return out + "over\n";
}

Request read_request(std::string_view bytes) {
  Cursor cursor(bytes);
  if (cursor.line() != protocol_greeting) refuse("not a request of plainsong-speak 1");
  Request request;
  std::vector<GivenSounds> sounds;
  for (std::string_view line = cursor.line(); line != "over"; line = cursor.line()) {
    const std::string_view key = take_word(line);
    if (key == "sounds")
      sounds.push_back(read_sounds(line));
    else if (key == "say")
      request.script.utterances.push_back(read_utterance(line, cursor, std::exchange(sounds, {})));
    else
      read_setting(key, line, request);
  }
  return request;
}

}  // namespace plainsong

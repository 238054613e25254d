#include "narrator/engine_voices.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "narrator/engines.hpp"

namespace plainsong {
namespace {

std::string_view take_field(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view field = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return field;
}

std::string known(std::string_view field) {
  return field == "-" ? std::string() : std::string(field);
}

/// "voice ENGINE LANGUAGE GENDER AGE NAME"
std::optional<Voice> read_voice_line(std::string_view line) {
  Voice voice;
  if (take_field(line) != "voice") return std::nullopt;
  const std::string_view engine = take_field(line);
  if (engine != "espeak" && engine != "flite") return std::nullopt;
  voice.engine = engine == "flite" ? EngineKind::flite : EngineKind::espeak;
  voice.language = take_field(line);
  voice.gender = known(take_field(line));
  const std::string_view age = take_field(line);
  std::from_chars(age.data(), age.data() + age.size(), voice.age);
  voice.name = line;
  voice.engine_voice = line;
  voice.of_engine = true;
  if (voice.name.empty()) return std::nullopt;
  return voice;
}

}  // namespace

std::vector<Voice> read_engine_voices(std::string_view list) {
  std::vector<Voice> voices;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('\n'), list.size());
    if (const auto voice = read_voice_line(list.substr(0, end))) voices.push_back(*voice);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return voices;
}

std::vector<Voice> engine_voices(const SpeakOptions& options) {
  return read_engine_voices(ask_worker(options, "--voices", ""));
}

}  // namespace plainsong

#include "narrator/voice.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/failure.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// Where we are in a voice file, to say so when something there makes no sense.
struct Line {
  std::string_view name;
  std::size_t number;

  [[noreturn]] void refuse(const std::string& why, const std::string& hint) const {
    throw Failure(Trouble::voice, fmt::format("{}.voice:{}: {}", name, number, why), hint);
  }
};

void read_engine(std::string_view value, const Line& line, Voice& voice) {
  constexpr std::string_view command = "command:";
  if (value == "espeak") {
    voice.engine = EngineKind::espeak;
  } else if (value == "flite") {
    voice.engine = EngineKind::flite;
  } else if (value == "hum") {
    voice.engine = EngineKind::hum;
  } else if (value.starts_with(command) && !trimmed(value.substr(command.size())).empty()) {
    voice.engine = EngineKind::command;
    voice.command = trimmed(value.substr(command.size()));
  } else {
    line.refuse(
        fmt::format("no engine \"{}\"", value),
        "write espeak, flite, hum, or command: and a program that reads text and writes WAV");
  }
}

double read_number(std::string_view value, double least, double most, const Line& line) {
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  const bool whole = error == std::errc{} && end == value.data() + value.size();
  if (!whole || !(number >= least && number <= most))
    line.refuse(fmt::format("\"{}\" is not a number from {} to {}", value, least, most),
                "write it like 150 or 1.2");
  return number;
}

std::string read_language(std::string_view value, const Line& line) {
  const bool tag = !value.empty() && std::ranges::all_of(value, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-';
  });
  if (!tag) line.refuse(fmt::format("\"{}\" is no language tag", value), "write it like en-GB");
  return std::string(value);
}

std::chrono::milliseconds read_pause(std::string_view value, const Line& line) {
  constexpr int longest = 10000;
  int number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  const bool whole = error == std::errc{} && end == value.data() + value.size();
  if (!whole || number < 0 || number > longest)
    line.refuse(fmt::format("\"{}\" is not a number of milliseconds from 0 to {}", value, longest),
                "write it like 350");
  return std::chrono::milliseconds(number);
}

std::string read_file_name(std::string_view value, const Line& line) {
  if (!value.ends_with(".txt") || value.find('/') != std::string_view::npos)
    line.refuse(fmt::format("\"{}\" is not the name of a text beside the voice file", value),
                "write it like calibration.txt");
  return std::string(value);
}

std::string read_gender(std::string_view value, const Line& line) {
  if (value != "male" && value != "female" && value != "neutral")
    line.refuse(fmt::format("no gender \"{}\"", value), "write male, female or neutral");
  return std::string(value);
}

struct Key {
  std::string_view name;
  void (*read)(std::string_view value, const Line& line, Voice& voice);
};

template <std::chrono::milliseconds pauses::Lengths::*length>
constexpr Key pause_key(std::string_view name) {
  return {name, [](std::string_view value, const Line& line, Voice& voice) {
            voice.pauses.*length = read_pause(value, line);
          }};
}

constexpr std::array keys{
    Key{"summary",
        [](std::string_view value, const Line&, Voice& voice) { voice.summary = value; }},
    Key{"engine", read_engine},
    Key{"voice",
        [](std::string_view value, const Line&, Voice& voice) { voice.engine_voice = value; }},
    Key{"language", [](std::string_view value, const Line& line,
                       Voice& voice) { voice.language = read_language(value, line); }},
    Key{"pace", [](std::string_view value, const Line& line,
                   Voice& voice) { voice.pace_wpm = read_number(value, 40, 480, line); }},
    Key{"calibration", [](std::string_view value, const Line& line,
                          Voice& voice) { voice.calibration = read_file_name(value, line); }},
    Key{"pitch", [](std::string_view value, const Line& line,
                    Voice& voice) { voice.pitch = read_number(value, 0.25, 4, line); }},
    Key{"gender", [](std::string_view value, const Line& line,
                     Voice& voice) { voice.gender = read_gender(value, line); }},
    Key{"age",
        [](std::string_view value, const Line& line, Voice& voice) {
          voice.age = static_cast<int>(read_number(value, 0, 120, line));
        }},
    Key{"heading-voice",
        [](std::string_view value, const Line&, Voice& voice) { voice.heading_voice = value; }},
    Key{"quotation-voice",
        [](std::string_view value, const Line&, Voice& voice) { voice.quotation_voice = value; }},
    pause_key<&pauses::Lengths::sentence>("pause-sentence"),
    pause_key<&pauses::Lengths::paragraph>("pause-paragraph"),
    pause_key<&pauses::Lengths::item>("pause-item"),
    pause_key<&pauses::Lengths::heading>("pause-heading"),
    pause_key<&pauses::Lengths::rule>("pause-rule"),
    Key{"pause-comma", [](std::string_view value, const Line& line,
                          Voice& voice) { voice.comma_pause = read_pause(value, line); }},
    Key{"pause-colon", [](std::string_view value, const Line& line, Voice& voice) {
          voice.colon_pause = read_pause(value, line);
        }}};

std::string all_keys() {
  std::string names;
  for (const Key& key : keys) names += (names.empty() ? "" : ", ") + std::string(key.name);
  return names;
}

void read_line(std::string_view text, const Line& line, Voice& voice) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos)
    line.refuse("a line without \"=\"", "write key = value, or start a comment with #");
  const std::string_view name = trimmed(text.substr(0, equals));
  const auto* key = std::ranges::find(keys, name, &Key::name);
  if (key == keys.end())
    line.refuse(fmt::format("no key \"{}\"", name), fmt::format("the keys are {}", all_keys()));
  key->read(trimmed(text.substr(equals + 1)), line, voice);
}

}  // namespace

Voice read_voice(std::string_view name, std::string_view contents) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (contents.starts_with(byte_order_mark)) contents.remove_prefix(byte_order_mark.size());
  Voice voice;
  voice.name = name;
  Line line{name, 0};
  while (!contents.empty()) {
    const std::size_t end = std::min(contents.find('\n'), contents.size());
    const std::string_view text = trimmed(contents.substr(0, end));
    contents.remove_prefix(std::min(end + 1, contents.size()));
    ++line.number;
    if (!text.empty() && !text.starts_with('#')) read_line(text, line, voice);
  }
  return voice;
}

}  // namespace plainsong

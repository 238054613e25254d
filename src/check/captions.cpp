#include "check/captions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "check/html_facts.hpp"
#include "check/markup.hpp"
#include "check/package_contents.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::json;
using Captions = std::vector<TimedWords>;

/// By how many milliseconds captions may outlast their sound: encoders round, and programs that
/// write captions from the sound guess.
constexpr std::int64_t end_tolerance = 500;

constexpr std::string_view arrow = "-->";

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
    if (text.starts_with("\r\n"))
      text.remove_prefix(2);
    else if (!text.empty())
      text.remove_prefix(1);
  }
  return lines;
}

/// "00:01.250", and "00:00:01,250" as SubRip has it.
std::optional<std::int64_t> caption_time(std::string_view text) {
  std::string time(trimmed(text));
  time = time.substr(0, time.find_first_of(" \t"));
  std::replace(time.begin(), time.end(), ',', '.');
  return clock_milliseconds(time);
}

/// A line of words without its marks: "<v Ann>Hello &amp; welcome" → "Hello & welcome".
std::string shown(std::string_view line) {
  std::string words;
  bool mark = false;
  for (const char c : line) {
    if (c == '<') mark = true;
    if (!mark) words += c;
    if (c == '>') mark = false;
  }
  return without_references(words);
}

/// The captions of WebVTT and SubRip: a line with two times, and the words below it up to an empty
/// line.
std::optional<Captions> captions_of_lines(const std::vector<std::string_view>& lines) {
  Captions captions;
  bool open = false;
  for (const std::string_view line : lines) {
    const std::size_t at = line.find(arrow);
    if (at != std::string_view::npos) {
      const auto begin = caption_time(line.substr(0, at));
      const auto end = caption_time(line.substr(at + arrow.size()));
      if (!begin || !end) return std::nullopt;
      captions.push_back({*begin, *end, {}});
      open = true;
    } else if (trimmed(line).empty()) {
      open = false;
    } else if (open) {
      std::string& words = captions.back().words;
      words.append(words.empty() ? "" : " ").append(shown(line));
    }
  }
  return captions;
}

std::int64_t milliseconds_of(const Json& seconds) {
  constexpr double most = 1e9;
  const double value = seconds.get<double>();
  return std::llround(std::clamp(value, -most, most) * 1000);
}

/// JSON that has other members than podcasts' has no captions that are known here.
std::optional<Captions> captions_of_json(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  Captions captions;
  const auto segments = json.find("segments");
  if (segments == json.end() || !segments->is_array()) return captions;
  for (const Json& segment : *segments) {
    const bool timed = segment.is_object() && segment.contains("startTime") &&
                       segment["startTime"].is_number() && segment.contains("endTime") &&
                       segment["endTime"].is_number();
    if (!timed) continue;
    TimedWords one{milliseconds_of(segment["startTime"]), milliseconds_of(segment["endTime"]), {}};
    if (segment.contains("body") && segment["body"].is_string()) one.words = segment["body"];
    captions.push_back(std::move(one));
  }
  return captions;
}

bool has_ending(std::string_view path, std::string_view ending) {
  return lower(path.substr(path.size() - std::min(path.size(), ending.size()))) == ending;
}

}  // namespace

bool is_timed(std::string_view path) {
  return has_ending(path, ".vtt") || has_ending(path, ".srt") || has_ending(path, ".json");
}

std::optional<Captions> read_captions(std::string_view path, std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (has_ending(path, ".json")) return captions_of_json(text);
  const std::vector<std::string_view> lines = lines_of(text);
  if (has_ending(path, ".vtt") && (lines.empty() || !lines.front().starts_with("WEBVTT")))
    return std::nullopt;
  std::optional<Captions> captions = captions_of_lines(lines);
  if (has_ending(path, ".srt") && captions && captions->empty()) return std::nullopt;
  return captions;
}

std::vector<std::string> caption_faults(const Captions& captions,
                                        std::optional<std::int64_t> length) {
  std::optional<TimedWords> turned;
  std::optional<TimedWords> early;
  std::optional<TimedWords> late;
  std::int64_t last = 0;
  for (const TimedWords& one : captions) {
    if (!turned && one.end < one.begin) turned = one;
    if (!early && one.begin < last) early = one;
    if (!late && length && std::max(one.begin, one.end) > *length + end_tolerance) late = one;
    last = std::max(last, one.begin);
  }
  std::vector<std::string> faults;
  if (turned)
    faults.push_back(fmt::format("\"{}\" ends at {}, before it begins", in_short(turned->words),
                                 in_seconds(turned->end)));
  if (early)
    faults.push_back(fmt::format("\"{}\" begins at {}, before what stands before it",
                                 in_short(early->words), in_seconds(early->begin)));
  if (late)
    faults.push_back(
        fmt::format("\"{}\" is shown at {}, and the sound is only {} long", in_short(late->words),
                    in_seconds(std::max(late->begin, late->end)), in_seconds(*length)));
  return faults;
}

std::string in_short(const std::string& words) {
  return words.size() > 60 ? words.substr(0, words.find(' ', 50)) + " …" : words;
}

std::optional<std::string> caption_overlap(const Captions& captions) {
  for (std::size_t at = 1; at < captions.size(); ++at) {
    const TimedWords& before = captions[at - 1];
    const TimedWords& next = captions[at];
    if (next.begin >= before.begin && next.begin + sound_tolerance < before.end)
      return fmt::format(R"("{}" begins at {}, before "{}" has ended)", in_short(next.words),
                         in_seconds(next.begin), in_short(before.words));
  }
  return std::nullopt;
}

std::optional<TimedWords> left_out_of(const Captions& others, const Captions& these) {
  std::vector<std::pair<std::int64_t, std::int64_t>> times;
  for (const TimedWords& one : others) times.emplace_back(one.begin, one.end);
  std::sort(times.begin(), times.end());
  Captions asked = these;
  std::stable_sort(asked.begin(), asked.end(), [](const TimedWords& one, const TimedWords& other) {
    return one.end < other.end;
  });
  std::int64_t latest = 0;  // the end of all that begin before the one asked for ends
  std::size_t next = 0;
  for (const TimedWords& one : asked) {
    if (one.end - one.begin <= 2 * sound_tolerance) continue;
    for (; next < times.size() && times[next].first < one.end - sound_tolerance; ++next)
      latest = std::max(latest, times[next].second);
    if (latest <= one.begin + sound_tolerance) return one;
  }
  return std::nullopt;
}

}  // namespace plainsong

#pragma once

#include <catch2/catch.hpp>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/program.hpp"

namespace plainsong::test {

/// Says why a test has nothing to do where a program is missing.
inline bool missing(const std::string& program) {
  if (find_program(program)) return false;
  WARN("skipped: there is no " + program);
  return true;
}

inline ProgramResult ran(const std::vector<std::string>& arguments, const std::string& input = "") {
  ProgramResult result = run_program(arguments, input, std::chrono::minutes(2));
  INFO(result.errors);
  REQUIRE(result.status == 0);
  return result;
}

/// What another program decodes a file to; full scale is 1, and there may be more.
inline std::vector<float> decoded_by_ffmpeg(const std::filesystem::path& file) {
  const std::string bytes =
      ran({"ffmpeg", "-v", "error", "-i", file.string(), "-f", "f32le", "-"}).output;
  std::vector<float> frames(bytes.size() / sizeof(float));
  std::memcpy(frames.data(), bytes.data(), frames.size() * sizeof(float));
  return frames;
}

struct Heard {
  double integrated_lufs = 0;
  double true_peak_db = 0;
};

/// What another program's meter says of the decoded file.
inline Heard measured_by_ffmpeg(const std::filesystem::path& file) {
  const std::string report = ran({"ffmpeg", "-nostats", "-hide_banner", "-i", file.string(), "-af",
                                  "ebur128=peak=true:framelog=verbose", "-f", "null", "-"})
                                 .errors;
  const auto after = [&](const char* heading, const char* name) {
    const std::size_t part = report.rfind(heading);
    REQUIRE(part != std::string::npos);
    return std::atof(report.c_str() + report.find(name, part) + std::strlen(name));
  };
  return {after("Integrated loudness:", "I:"), after("True peak:", "Peak:")};
}

/// What a file says of itself, as ffprobe tells it; the names of tags in small letters.
struct Probed {
  struct Chapter {
    double begin = 0;
    double end = 0;
    std::string title;
  };

  std::map<std::string, std::string> tags;
  std::vector<Chapter> chapters;
  std::string bit_rate;
};

inline Probed probed(const std::filesystem::path& file) {
  const auto json =
      nlohmann::json::parse(ran({"ffprobe", "-v", "error", "-of", "json", "-show_chapters",
                                 "-show_format", "-show_streams", file.string()})
                                .output);
  Probed found;
  const auto add_tags = [&](const nlohmann::json& part) {
    const nlohmann::json tags = part.value("tags", nlohmann::json::object());
    for (const auto& [name, value] : tags.items()) {
      std::string small = name;
      for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      found.tags[small] = value.get<std::string>();
    }
  };
  add_tags(json["format"]);
  add_tags(json["streams"][0]);
  found.bit_rate = json["streams"][0].value("bit_rate", "");
  for (const auto& chapter : json["chapters"])
    found.chapters.push_back({std::stod(chapter["start_time"].get<std::string>()),
                              std::stod(chapter["end_time"].get<std::string>()),
                              chapter["tags"]["title"].get<std::string>()});
  return found;
}

}  // namespace plainsong::test

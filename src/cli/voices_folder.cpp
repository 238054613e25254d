#include "cli/voices_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/program.hpp"
#include "text/nearest.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_list = std::size_t{64} << 20U;
constexpr std::string_view voice_ending = ".voice";

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

fs::path user_data_folder() {
  const std::string data = environment("XDG_DATA_HOME");
  if (!data.empty()) return data;
  const std::string home = environment("HOME");
  return home.empty() ? fs::path() : fs::path(home) / ".local/share";
}

std::map<std::string, fs::path> files_in(const std::vector<fs::path>& folders,
                                         std::string_view language) {
  std::map<std::string, fs::path> found;
  for (const fs::path& folder : folders) {
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder / language, error))
      if (entry.is_regular_file(error))
        found.emplace(entry.path().filename().string(), entry.path());
  }
  return found;
}

std::vector<std::string> languages_in(const std::vector<fs::path>& folders) {
  std::vector<std::string> languages;
  for (const fs::path& folder : folders) {
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
      if (entry.is_directory(error)) languages.push_back(entry.path().filename().string());
  }
  std::sort(languages.begin(), languages.end());
  languages.erase(std::unique(languages.begin(), languages.end()), languages.end());
  return languages;
}

}  // namespace

std::vector<fs::path> voices_folders(const std::string& given) {
  std::vector<fs::path> folders;
  const auto add = [&](const fs::path& folder) {
    std::error_code error;
    if (!folder.empty() && fs::is_directory(folder, error)) folders.push_back(folder);
  };
  if (!given.empty()) {
    add(given);
    if (folders.empty())
      throw Failure(Trouble::voice, fmt::format("there is no folder {}", given), "check --voices");
  }
  add(environment("PLAINSONG_VOICES"));
  const fs::path user = user_data_folder();
  if (!user.empty()) add(user / "plainsong/voices");
  add(program_folder() / PLAINSONG_DATA_FROM_BIN);
  add(program_folder() / "../../../../voices");  // a program that was built and not installed
  return folders;
}

std::map<std::string, std::string> voice_files(const std::string& given,
                                               std::string_view language) {
  std::map<std::string, std::string> contents;
  for (const auto& [name, path] : files_in(voices_folders(given), language)) {
    const std::string ending = path.extension().string();
    if (ending == ".tsv" || ending == ".pls" || ending == ".txt")
      contents[name] = read_file(path, largest_list);
  }
  return contents;
}

std::vector<std::string> voice_languages(const std::string& given) {
  return languages_in(voices_folders(given));
}

std::vector<Voice> all_voices(const std::string& given) {
  const std::vector<fs::path> folders = voices_folders(given);
  std::vector<Voice> voices;
  for (const std::string& language : languages_in(folders))
    for (const auto& [name, path] : files_in(folders, language))
      if (name.ends_with(voice_ending))
        voices.push_back(read_voice(name.substr(0, name.size() - voice_ending.size()),
                                    read_file(path, largest_list)));
  return voices;
}

Voice find_voice(const std::string& given, std::string_view name) {
  for (Voice& voice : all_voices(given))
    if (voice.name == name) return voice;
  std::vector<std::string> names;
  for (const Voice& voice : all_voices(given)) names.push_back(voice.name);
  const std::string meant = nearest(name, names);
  throw Failure(Trouble::voice, fmt::format("there is no voice called \"{}\"", name),
                meant.empty() ? "plainsong voices lists them"
                              : fmt::format("did you mean {}? plainsong voices lists them", meant));
}

}  // namespace plainsong

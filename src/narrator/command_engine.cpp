#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "audio/read_sound.hpp"
#include "audio/resampler.hpp"
#include "base/descriptor.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "narrator/child.hpp"
#include "narrator/engines.hpp"
#include "narrator/plain_words.hpp"

namespace plainsong {
namespace {

constexpr int rate_of_silence = 22050;
constexpr std::size_t largest_output = std::size_t{1} << 30U;

std::vector<std::string> split(std::string_view command) {
  std::vector<std::string> words;
  constexpr std::string_view blanks = " \t";
  while (true) {
    const std::size_t begin = command.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return words;
    command.remove_prefix(begin);
    words.emplace_back(command.substr(0, command.find_first_of(blanks)));
    command.remove_prefix(words.back().size());
  }
}

/// A neural engine loads its model first and then speaks hardly faster than a person.
std::chrono::milliseconds patience_for(std::string_view words, std::chrono::milliseconds patience) {
  constexpr int slower_than_worker = 6;
  constexpr std::size_t milliseconds_a_byte = 200;
  return patience * slower_than_worker +
         std::chrono::milliseconds(words.size() * milliseconds_a_byte);
}

/// A name for the program's sound file, for those that cannot write to a pipe. Goes away with its
/// file.
class TemporaryFile {
 public:
  TemporaryFile() : name_(std::filesystem::temp_directory_path() / "plainsong-XXXXXX") {
    const Descriptor file(::mkostemp(name_.data(), O_CLOEXEC));
    if (!file)
      throw Failure(Trouble::output, "cannot make a file in the folder for temporary files");
  }

  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  TemporaryFile(TemporaryFile&&) = delete;
  TemporaryFile& operator=(TemporaryFile&&) = delete;

  ~TemporaryFile() { ::unlink(name_.c_str()); }

  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  std::string name_;
};

constexpr std::string_view file_word = "{wav}";

/// One run of the command for the utterance with that index.
Sound run(std::vector<std::string> command, const std::string& words, std::size_t index,
          const SpeakOptions& options) {
  std::optional<TemporaryFile> file;
  if (const auto place = std::ranges::find(command, file_word); place != command.end())
    *place = file.emplace().name();
  std::string output;
  const auto take = [&output](std::string_view bytes) {
    output += bytes;
    return output.size() < largest_output;
  };
  const std::string input = words + "\n";
  Child child(command);
  const Child::Ending ending =
      child.talk({input, take, patience_for(words, options.patience), options.stopped});
  if (ending == Child::Ending::silent) throw SpeechError(index, "it took too long");
  if (ending == Child::Ending::enough) throw SpeechError(index, "it wrote more than a gigabyte");
  const std::string how = child.how_it_ended();
  if (!how.empty()) throw SpeechError(index, how);
  if (file) output = read_file(file->name(), largest_output);
  const std::optional<Sound> sound = decode_sound(output);
  if (!sound || sound->frames.empty())
    throw SpeechError(index, "what it wrote is not a sound file, or an empty one");
  return *sound;
}

class Collect final : public Sink {
 public:
  explicit Collect(std::vector<std::int16_t>& to) : to_(to) {}

  void write(std::span<const std::int16_t> frames) override {
    to_.insert(to_.end(), frames.begin(), frames.end());
  }

  void finish() override {}

 private:
  std::vector<std::int16_t>& to_;
};

void append(const Sound& sound, Spoken& spoken) {
  Collect collect(spoken.frames);
  if (sound.rate_hz == spoken.rate_hz || sound.frames.empty()) return collect.write(sound.frames);
  Resampler resampler(sound.rate_hz, spoken.rate_hz, collect);
  resampler.write(sound.frames);
  resampler.finish();
}

/// Without the silence that programs put around what they say: the pauses are the script's.
void trim(Sound& sound) {
  constexpr int quiet = 32;
  auto& frames = sound.frames;
  const auto loud = [](std::int16_t frame) { return frame > quiet || frame < -quiet; };
  frames.erase(std::find_if(frames.rbegin(), frames.rend(), loud).base(), frames.end());
  frames.erase(frames.begin(), std::ranges::find_if(frames, loud));
}

}  // namespace

Spoken speak_by_command(const Script& script, const Voice& voice, const SpeakOptions& options) {
  const std::vector<std::string> command = split(voice.command);
  std::vector<Sound> sounds;
  for (const Utterance& utterance : script.utterances) {
    const std::string words = plain_words(utterance.words);
    sounds.push_back(words.empty() ? Sound{} : run(command, words, sounds.size(), options));
    trim(sounds.back());
    if (options.said) options.said(sounds.size());
  }
  const auto spoke = std::ranges::find_if(sounds, [](const Sound& one) { return one.rate_hz > 0; });
  Spoken spoken;
  spoken.rate_hz = spoke == sounds.end() ? rate_of_silence : spoke->rate_hz;
  for (std::size_t i = 0; i < sounds.size(); ++i) {
    append(sounds[i], spoken);
    end_utterance(spoken, script.utterances[i]);
  }
  return spoken;
}

}  // namespace plainsong

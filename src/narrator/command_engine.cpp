#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "audio/read_sound.hpp"
#include "audio/resampler.hpp"
#include "audio/reshape.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/program.hpp"
#include "base/temporary_folder.hpp"
#include "narrator/child.hpp"
#include "narrator/engines.hpp"
#include "narrator/plain_words.hpp"
#include "narrator/speech_error.hpp"
#include "narrator/wav_sizes.hpp"
#include "text/words.hpp"

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

constexpr std::string_view file_word = "{wav}";

/// What a neural engine and its model may need, and no network.
Confinement usual_limits() {
  Confinement limits;
  limits.network = Network::this_machine;
  limits.processor = std::chrono::hours(1);
  limits.memory = std::uint64_t{16} << 30U;
  limits.file = largest_output;
  return limits;
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

std::vector<std::int16_t> at_rate_of(int rate_hz, Sound sound) {
  if (sound.rate_hz == rate_hz || sound.frames.empty()) return std::move(sound.frames);
  std::vector<std::int16_t> frames;
  Collect collect(frames);
  Resampler resampler(sound.rate_hz, rate_hz, collect);
  resampler.write(sound.frames);
  resampler.finish();
  return frames;
}

/// Without the silence that programs put around what they say: the pauses are the script's.
void trim(std::vector<std::int16_t>& frames) {
  constexpr std::int16_t quiet = 8;
  const auto loud = [](std::int16_t frame) { return frame > quiet || frame < -quiet; };
  frames.erase(std::find_if(frames.rbegin(), frames.rend(), loud).base(), frames.end());
  frames.erase(frames.begin(), std::ranges::find_if(frames, loud));
}

/// Programs that fail often still write a sound: nothing, a click, or silence. What is wrong with
/// it; empty where it may be speech.
std::string what_is_wrong(const Sound& sound, std::string_view words) {
  constexpr std::size_t least_milliseconds_a_word = 30;  // the fastest talkers take 150
  if (sound.frames.empty()) return "what it wrote is silence";
  const std::size_t spoken = plainsong::words(words).size();
  const std::size_t milliseconds =
      sound.frames.size() * 1000 / static_cast<std::size_t>(sound.rate_hz);
  if (milliseconds >= spoken * least_milliseconds_a_word) return "";
  return fmt::format("{} milliseconds are too short for what it was to say", milliseconds);
}

/// The program goes at its own pace and pitch; what the script asks for is done to its sound. It
/// cannot be made livelier.
std::vector<std::int16_t> with_prosody(std::vector<std::int16_t> frames, int rate_hz,
                                       const Voice& voice, const Prosody& prosody) {
  const double pitch = std::clamp(voice.pitch * prosody.pitch, 0.25, 4.0);
  const double speed = std::clamp(prosody.rate, 0.1, 10.0);
  if (pitch == 1 && speed == 1) return frames;
  const std::array<std::pair<double, double>, 1> level{{{0, pitch}}};
  const std::size_t points = pitch == 1 ? 0 : level.size();
  return reshaped(frames, rate_hz, speed, std::span(level).first(points));
}

/// A program that is run once for each utterance.
class CommandSource final : public UtteranceSource {
 public:
  CommandSource(const Script& script, const Voice& voice, const SpeakOptions& options)
      : script_(script), voice_(voice), options_(options), command_(split(voice.command)) {}

  int rate_hz() override;
  UtteranceSound next() override;

 private:
  [[nodiscard]] std::string words_of(std::size_t index) const;
  [[nodiscard]] Sound run(std::size_t index) const;

  const Script& script_;
  Voice voice_;
  const SpeakOptions& options_;
  std::vector<std::string> command_;
  std::size_t said_ = 0;
  int rate_hz_ = 0;
  std::optional<Sound> first_;  ///< was made to know the rate, and is not asked for yet
};

std::string CommandSource::words_of(std::size_t index) const {
  const Utterance& utterance = script_.utterances[index];
  return utterance.clip ? "" : plain_words(utterance.words);
}

/// One run of the command, for the utterance with that index.
Sound CommandSource::run(std::size_t index) const {
  const std::string words = words_of(index);
  std::vector<std::string> command = command_;
  std::optional<TemporaryFolder> folder;  // for the sound, where it cannot write to a pipe
  std::filesystem::path file;
  if (const auto place = std::ranges::find(command, file_word); place != command.end()) {
    file = folder.emplace().path() / "sound.wav";
    *place = file.string();
  }
  std::string output;
  const auto take = [&output](std::string_view bytes) {
    output += bytes;
    return output.size() < largest_output;
  };
  Child child(command, usual_limits());
  child.give(words + "\n");
  const Child::Ending ending =
      child.talk({take, patience_for(words, options_.patience), options_.stopped});
  if (ending == Child::Ending::silent) throw SpeechError(index, "it took too long");
  if (ending == Child::Ending::enough) throw SpeechError(index, "it wrote more than a gigabyte");
  const std::string how = child.how_it_ended();
  if (!how.empty()) throw SpeechError(index, how);
  if (folder) output = read_file(file, largest_output);
  std::optional<Sound> sound = decode_sound(with_true_sizes(std::move(output)));
  if (!sound || sound->frames.empty())
    throw SpeechError(index, "what it wrote is not a sound file, or an empty one");
  trim(sound->frames);
  if (const std::string wrong = what_is_wrong(*sound, words); !wrong.empty())
    throw SpeechError(index, wrong);
  return std::move(*sound);
}

/// That of the first sound that it makes.
int CommandSource::rate_hz() {
  for (std::size_t index = said_; rate_hz_ == 0 && index < script_.utterances.size(); ++index)
    if (!words_of(index).empty()) rate_hz_ = first_.emplace(run(index)).rate_hz;
  if (rate_hz_ == 0) rate_hz_ = rate_of_silence;
  return rate_hz_;
}

UtteranceSound CommandSource::next() {
  const std::size_t index = said_;
  assert(index < script_.utterances.size());
  UtteranceSound said;
  if (!words_of(index).empty()) {
    const int rate = rate_hz();
    said.frames = with_prosody(at_rate_of(rate, first_ ? std::move(*first_) : run(index)), rate,
                               voice_, script_.utterances[index].prosody);
    first_.reset();
  }
  ++said_;
  return said;
}

}  // namespace

std::unique_ptr<UtteranceSource> open_command(const Script& script, const Voice& voice,
                                              const SpeakOptions& options) {
  return std::make_unique<CommandSource>(script, voice, options);
}

/// The program's own bytes stand for its version: nothing else can be asked of every program.
std::string command_engine_name(const Voice& voice) {
  const std::vector<std::string> command = split(voice.command);
  const auto program = command.empty() ? std::nullopt : find_program(command.front());
  if (!program)
    throw Failure(Trouble::voice,
                  fmt::format("there is no program {}", command.empty() ? "" : command.front()),
                  "plainsong doctor says what is installed");
  constexpr std::size_t digits = 8;
  return fmt::format("{} ({})", voice.command, hash_file(*program).sha256.substr(0, digits));
}

}  // namespace plainsong

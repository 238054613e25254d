#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "narrator/ascii_words.hpp"
#include "narrator/data_digest.hpp"
#include "narrator/short_pieces.hpp"
#include "narrator/speaker.hpp"

// Flite's headers do not say that they are C's, and its voices come without any.
extern "C" {
#include <flite/cst_cg.h>
#include <flite/flite.h>
#include <flite/flite_version.h>

cst_voice* register_cmu_us_slt(const char* folder);
cst_voice* register_cmu_us_rms(const char* folder);
cst_voice* register_cmu_us_awb(const char* folder);
cst_voice* register_cmu_us_kal(const char* folder);
cst_voice* register_cmu_us_kal16(const char* folder);
}

namespace plainsong {
namespace {

/// Flite's time grows with the square of what it is to say; sentences are mostly shorter.
constexpr std::size_t longest_piece = 600;
constexpr std::size_t longest_utterance_seconds = 3600;

/// A voice of Flite's, and how many words a minute it says by itself: measured over 540 words of a
/// newsletter, pauses included.
struct FliteVoice {
  std::string_view name;
  std::string_view gender;
  cst_voice* (*make)(const char*);
  double own_pace;
};

constexpr std::array flite_voices{FliteVoice{"slt", "female", register_cmu_us_slt, 186},
                                  FliteVoice{"rms", "male", register_cmu_us_rms, 165},
                                  FliteVoice{"awb", "male", register_cmu_us_awb, 189},
                                  FliteVoice{"kal", "male", register_cmu_us_kal, 186},
                                  FliteVoice{"kal16", "male", register_cmu_us_kal16, 189}};

const FliteVoice& voice_called(std::string_view name) {
  if (name.empty()) return flite_voices.front();
  const auto* voice = std::ranges::find(flite_voices, name, &FliteVoice::name);
  if (voice == flite_voices.end())
    throw VoiceError("Flite has no voice \"" + std::string(name) +
                     "\"; it has slt, rms, awb, kal and kal16");
  return *voice;
}

/// The mean and the deviation, in Hz, of the pitch that a voice speaks at by itself.
struct OwnPitch {
  float mean = 0;
  float deviation = 0;
};

/// Clustergen voices keep theirs in their models, the others in their features.
OwnPitch own_pitch(const cst_voice& voice) {
  const cst_val* models = flite_get_param_val(voice.features, "cg_db", nullptr);
  if (models == nullptr)
    return {flite_get_param_float(voice.features, "int_f0_target_mean", 100),
            flite_get_param_float(voice.features, "int_f0_target_stddev", 10)};
  const auto* database = static_cast<const cst_cg_db*>(val_void(models));
  return {database->f0_mean, database->f0_stddev};
}

struct DeleteUtterance {
  void operator()(cst_utterance* utterance) const { delete_utterance(utterance); }
};

using FliteUtterance = std::unique_ptr<cst_utterance, DeleteUtterance>;

/// The end of the segment before the token's first one: when the token begins, in seconds. Below 0
/// for a token that is not said, such as a mark that stands alone.
double start_of(const cst_item* token) {
  constexpr const char* before = "daughter1.R:SylStructure.daughter1.daughter1.R:Segment.p.end";
  constexpr const char* end = "daughtern.R:SylStructure.daughtern.daughtern.R:Segment.end";
  const bool said = item_daughter(token) != nullptr && flite_ffeature_float(token, end) > 0;
  return said ? flite_ffeature_float(token, before) : -1;
}

/// Walks over the tokens, which with the white space and the marks around them are the words as
/// they were given from byte `at` on. Adds their times to a sound that has been made up to there.
void add_times(cst_utterance* utterance, const AsciiWords& given, std::size_t at, int rate_hz,
               UtteranceSound& sound) {
  const auto begin = static_cast<Frames>(sound.frames.size());
  for (const cst_item* token = relation_head(utt_relation(utterance, "Token")); token != nullptr;
       token = item_next(token)) {
    at += std::string_view(item_feat_string(token, "whitespace")).size() +
          std::string_view(item_feat_string(token, "prepunctuation")).size();
    if (at >= given.origins.size()) break;
    const double start = start_of(token);
    if (start >= 0)
      sound.words.push_back({given.origins[at], begin + std::lround(start * rate_hz)});
    at += std::string_view(item_feat_string(token, "name")).size() +
          std::string_view(item_feat_string(token, "punc")).size();
  }
}

/// Takes away the silence behind the last sound, in which these voices rustle, and lets it fade.
void trim_rustle(std::vector<std::int16_t>& frames, int rate_hz) {
  constexpr int rustle = 100;         // -50 dB; measured: 40 to 70 where nothing is said
  constexpr int fades_a_second = 50;  // 20 ms
  const auto loud = [](std::int16_t frame) { return std::abs(frame) > rustle; };
  const auto last = std::find_if(frames.rbegin(), frames.rend(), loud).base() - frames.begin();
  const std::ptrdiff_t fade = rate_hz / fades_a_second;
  frames.resize(std::min(frames.size(), static_cast<std::size_t>(last + fade)));
  for (auto at = static_cast<std::size_t>(last); at < frames.size(); ++at)
    frames[at] = static_cast<std::int16_t>(frames[at] * (last + fade - std::ptrdiff_t(at)) / fade);
}

class Flite final : public Speaker {
 public:
  explicit Flite(const Voice& voice) : voice_(voice), row_(voice_called(voice.engine_voice)) {
    flite_init();
    speaker_ = row_.make(nullptr);
    if (speaker_ == nullptr) throw VoiceError("Flite cannot load its voice " + voice.engine_voice);
    own_pitch_ = own_pitch(*speaker_);
    own_stretch_ = flite_get_param_float(speaker_->features, "duration_stretch", 1);
    rate_hz_ = utt_wave(synthesised("a").get())->sample_rate;
  }

  [[nodiscard]] int rate_hz() const override { return rate_hz_; }

  [[nodiscard]] std::string name() const override {
    Dl_info library{};
    const bool found = ::dladdr(reinterpret_cast<const void*>(row_.make), &library) != 0;
    return "Flite " FLITE_PROJECT_VERSION ", data " + data_digest(found ? library.dli_fname : "") +
           ", voice " + std::string(row_.name);
  }

  UtteranceSound say(const Utterance& utterance) override {
    const AsciiWords given = ascii_words(utterance.words);
    if (std::ranges::none_of(given.words, is_letter_or_digit)) return {};
    set_prosody(utterance.prosody);
    UtteranceSound sound;
    for (const Span& piece : short_pieces(given.words, longest_piece)) {
      add_piece(given, piece, sound);
      if (sound.frames.size() > longest_utterance_seconds * static_cast<std::size_t>(rate_hz_))
        throw std::runtime_error("a sentence of more than an hour");
    }
    trim_rustle(sound.frames, rate_hz_);
    return sound;
  }

 private:
  void add_piece(const AsciiWords& given, const Span& piece, UtteranceSound& sound) const {
    const std::string words(slice(given.words, piece));
    if (std::ranges::none_of(words, is_letter_or_digit)) return;
    const FliteUtterance said = synthesised(words.c_str());
    const cst_wave* wave = utt_wave(said.get());
    add_times(said.get(), given, piece.begin, rate_hz_, sound);
    sound.frames.insert(sound.frames.end(), wave->samples, wave->samples + wave->num_samples);
  }

  static bool is_letter_or_digit(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9');
  }

  /// The voices take chance from rand(), so that it must begin alike each time.
  [[nodiscard]] FliteUtterance synthesised(const char* words) const {
    ::srand(1);
    FliteUtterance said(flite_synth_text(words, speaker_));
    if (!said || utt_wave(said.get()) == nullptr)
      throw std::runtime_error("Flite refused a sentence");
    return said;
  }

  void set_prosody(const Prosody& prosody) const {
    constexpr double least_speed = 0.1;
    const double speed = std::max(least_speed, voice_.pace_wpm * prosody.rate / row_.own_pace);
    const double pitch = voice_.pitch * prosody.pitch;
    const auto set = [this](const char* name, double value) {
      flite_feat_set_float(speaker_->features, name, static_cast<float>(value));
    };
    set("duration_stretch", own_stretch_ / speed);
    set("int_f0_target_mean", own_pitch_.mean * pitch);
    set("int_f0_target_stddev", own_pitch_.deviation * pitch * prosody.range);
  }

  Voice voice_;
  const FliteVoice& row_;
  cst_voice* speaker_ = nullptr;  // Flite's own
  OwnPitch own_pitch_;
  double own_stretch_ = 1;
  int rate_hz_ = 0;
};

}  // namespace

std::unique_ptr<Speaker> make_flite(const Voice& voice, const std::string& /*language*/) {
  return std::make_unique<Flite>(voice);
}

std::vector<ListedVoice> list_flite() {
  std::vector<ListedVoice> listed;
  listed.reserve(flite_voices.size());
  for (const FliteVoice& voice : flite_voices)
    listed.push_back({"flite", "en-us", std::string(voice.gender), -1, std::string(voice.name)});
  return listed;
}

}  // namespace plainsong

#include "narrator/cache_key.hpp"

#include <array>
#include <charconv>
#include <string_view>

#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

/// To be changed whenever the same script would sound different or be cued differently.
constexpr std::string_view our_version = "plainsong sound 4";

/// Values one behind the other, each so that it cannot be taken for a part of its neighbours.
class KeyText {
 public:
  explicit KeyText(std::string_view kind) { *this << our_version << kind; }

  KeyText& operator<<(std::string_view text) {
    bytes_ += std::to_string(text.size());
    bytes_ += ':';
    bytes_ += text;
    return *this;
  }

  KeyText& operator<<(std::int64_t number) {
    return *this << std::string_view(std::to_string(number));
  }

  KeyText& operator<<(double number) {
    std::array<char, 32> digits{};
    const char* const end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    return *this << std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data()));
  }

  KeyText& operator<<(std::chrono::milliseconds time) {
    return *this << static_cast<std::int64_t>(time.count());
  }

  KeyText& operator<<(Span span) {
    return *this << std::int64_t{span.begin} << std::int64_t{span.end};
  }

  template <typename Value>
  KeyText& operator<<(const std::optional<Value>& value) {
    *this << std::int64_t{value.has_value()};
    return value ? *this << *value : *this;
  }

  template <typename Value>
  KeyText& operator<<(const std::vector<Value>& values) {
    *this << static_cast<std::int64_t>(values.size());
    for (const Value& value : values) *this << value;
    return *this;
  }

  KeyText& operator<<(const Prosody& prosody) {
    return *this << prosody.rate << prosody.pitch << prosody.range << prosody.volume_db;
  }

  KeyText& operator<<(const PitchPoint& point) { return *this << point.part << point.times; }

  KeyText& operator<<(const GivenSounds& sounds) { return *this << sounds.words << sounds.ipa; }

  KeyText& operator<<(const WrittenWord& word) { return *this << word.words << word.written; }

  KeyText& operator<<(const Mark& mark) { return *this << mark.name << std::int64_t{mark.offset}; }

  KeyText& operator<<(const Clip& clip);

  KeyText& operator<<(const Utterance& utterance) {
    return *this << utterance.words << utterance.language << utterance.prosody
                 << utterance.pause_after << utterance.contour << utterance.length
                 << utterance.sounds << utterance.written << utterance.marks << utterance.clip;
  }

  KeyText& operator<<(const Script& script) {
    return *this << script.language << script.utterances;
  }

  KeyText& operator<<(const Voice& voice) {
    return *this << static_cast<std::int64_t>(voice.engine) << voice.command << voice.language
                 << voice.engine_voice << voice.pace_wpm << voice.pitch << voice.comma_pause
                 << voice.colon_pause << voice.calibration;
  }

  KeyText& operator<<(const CalibratedVoice& voice) {
    return *this << voice.engine << voice.calibration.rate << voice.calibration.gain;
  }

  KeyText& operator<<(const ChapterLink& link) { return *this << link.words << link.url; }

  KeyText& operator<<(const Chapter& chapter) { return *this << chapter.title << chapter.links; }

  KeyText& operator<<(const Tags& tags) {
    return *this << tags.title << tags.album << std::int64_t{tags.track_number}
                 << std::int64_t{tags.track_count} << tags.date << tags.language << tags.artist
                 << tags.narrator << tags.copyright << tags.chapters;
  }

  KeyText& operator<<(const std::string& text) { return *this << std::string_view(text); }

  [[nodiscard]] std::string digits() const { return sha256(bytes_); }

 private:
  std::string bytes_;
};

/// What the file holds, not where it lies.
KeyText& KeyText::operator<<(const Clip& clip) {
  std::string hash = "unreadable";
  try {
    hash = hash_file(clip.file).sha256;
  } catch (const Failure&) {
    // it will not be heard, which is noted where it should have been
  }
  return *this << hash << clip.begin << clip.end << clip.speed << clip.repeat
               << clip.repeat_duration;
}

}  // namespace

std::string key_of(const Voice& voice) {
  return (KeyText("voice") << voice).digits();
}

std::string key_of(const Voice& voice, const std::string& engine, Loudness loudness,
                   const Script& text) {
  return (KeyText("calibration") << voice << engine << static_cast<std::int64_t>(loudness) << text)
      .digits();
}

std::string key_of(const Script& script, const Cast& cast,
                   const std::vector<CalibratedVoice>& voices, const Tags& tags, SoundKind kind) {
  KeyText key("section");
  key << script << cast.voices << voices << tags;
  for (const std::size_t part : cast.parts) key << static_cast<std::int64_t>(part);
  key << static_cast<std::int64_t>(kind.container) << static_cast<std::int64_t>(kind.loudness);
  return key.digits();
}

}  // namespace plainsong

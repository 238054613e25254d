#include "narrator/kept_track.hpp"

#include <array>
#include <charconv>
#include <cstdint>

namespace plainsong {
namespace {

/// Numbers, each with a space behind it, and texts, each behind its length.
class Writer {
 public:
  template <typename Number>
  Writer& number(Number value) {
    std::array<char, 32> digits{};
    text_.append(digits.data(), std::to_chars(digits.begin(), digits.end(), value).ptr);
    text_ += ' ';
    return *this;
  }

  Writer& words(std::string_view words) {
    number(words.size());
    text_ += words;
    return *this;
  }

  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

/// Reads what a Writer wrote. After the first thing that is not as expected, all is zero and `good`
/// says no.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  template <typename Number>
  Number number() {
    Number value{};
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    const auto used = static_cast<std::size_t>(end - rest_.data());
    if (error != std::errc{} || used == rest_.size()) return fail<Number>();
    rest_.remove_prefix(used + 1);
    return value;
  }

  std::string words() {
    const auto size = number<std::size_t>();
    if (size > rest_.size()) return fail<std::string>();
    std::string words(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return words;
  }

  /// How many things follow, of which each takes a byte at least.
  std::size_t count() {
    const auto count = number<std::size_t>();
    return count > rest_.size() ? fail<std::size_t>() : count;
  }

  [[nodiscard]] bool good() const { return good_; }

 private:
  template <typename Value>
  Value fail() {
    good_ = false;
    rest_ = {};
    return Value{};
  }

  std::string_view rest_;
  bool good_ = true;
};

Cue read_cue(Reader& in) {
  Cue cue;
  cue.begin = in.number<Frames>();
  cue.end = in.number<Frames>();
  cue.words_estimated = in.number<int>() != 0;
  for (std::size_t left = in.count(); left > 0 && in.good(); --left) {
    WordCue word;
    word.begin = in.number<Frames>();
    word.end = in.number<Frames>();
    word.written = in.words();
    cue.words.push_back(std::move(word));
  }
  return cue;
}

void write_cue(const Cue& cue, Writer& out) {
  out.number(cue.begin)
      .number(cue.end)
      .number(cue.words_estimated ? 1 : 0)
      .number(cue.words.size());
  for (const WordCue& word : cue.words) out.number(word.begin).number(word.end).words(word.written);
}

}  // namespace

std::string write_kept(const MadeTrack& made) {
  const Track& track = made.track;
  Writer out;
  out.number(static_cast<int>(track.format.container))
      .number(track.format.rate_hz)
      .number(track.format.kbits_per_second)
      .number(track.length)
      .number(track.cues.size());
  for (const Cue& cue : track.cues) write_cue(cue, out);
  out.number(track.marks.size());
  for (const MarkCue& mark : track.marks) out.number(mark.at).words(mark.name);
  out.number(track.chapters.size());
  for (const Frames begin : track.chapters) out.number(begin);
  out.number(made.level.energy).number(made.level.frames).number(made.level.blocks.size());
  for (const auto& [tenth, count] : made.level.blocks) out.number(tenth).number(count);
  return out.take();
}

std::optional<MadeTrack> read_kept(std::string_view text, std::size_t cues) {
  Reader in(text);
  MadeTrack made;
  Track& track = made.track;
  track.format.container = static_cast<Container>(in.number<int>());
  track.format.rate_hz = in.number<int>();
  track.format.kbits_per_second = in.number<int>();
  track.length = in.number<Frames>();
  for (std::size_t left = in.count(); left > 0 && in.good(); --left)
    track.cues.push_back(read_cue(in));
  for (std::size_t left = in.count(); left > 0 && in.good(); --left) {
    const auto at = in.number<Frames>();
    track.marks.push_back({in.words(), at});
  }
  for (std::size_t left = in.count(); left > 0 && in.good(); --left)
    track.chapters.push_back(in.number<Frames>());
  made.level.energy = in.number<double>();
  made.level.frames = in.number<std::int64_t>();
  for (std::size_t left = in.count(); left > 0 && in.good(); --left) {
    const auto tenth = in.number<int>();
    made.level.blocks[tenth] = in.number<std::int64_t>();
  }
  if (!in.good() || track.cues.size() != cues) return std::nullopt;
  return made;
}

}  // namespace plainsong

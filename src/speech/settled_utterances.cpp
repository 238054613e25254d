#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include "speech/alignment.hpp"
#include "speech/normalise.hpp"
#include "speech/settle.hpp"
#include "speech/written_words.hpp"
#include "text/sentences.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool sound_alike(const SettledPart& a, const SettledPart& b) {
  const Delivery& one = a.delivery;
  const Delivery& other = b.delivery;
  return !a.clip && !b.clip && one.language == other.language && one.prosody == other.prosody &&
         one.voice == other.voice && one.contour == other.contour && one.length == other.length;
}

/// The part of `words` that lies in `range`, counted from its begin.
Span cut_to(Span words, Span range) {
  const std::uint32_t begin = std::clamp(words.begin, range.begin, range.end);
  const std::uint32_t end = std::clamp(words.end, range.begin, range.end);
  return {begin - range.begin, end - range.begin};
}

/// Those of `all` that begin in `range`, counted from its begin.
template <typename Stretch>
std::vector<Stretch> inside(const std::vector<Stretch>& all, Span range) {
  std::vector<Stretch> out;
  auto next = std::lower_bound(
      all.begin(), all.end(), range.begin,
      [](const Stretch& stretch, std::uint32_t at) { return stretch.words.begin < at; });
  for (; next != all.end() && next->words.begin < range.end; ++next) {
    out.push_back(*next);
    out.back().words = cut_to(next->words, range);
  }
  return out;
}

/// Neighbouring parts that are said in one go.
struct Group {
  const SettledPart* first = nullptr;
  Span words;
  std::vector<Mark> marks;  ///< in the run's words
  StatedPause pause_after;

  [[nodiscard]] bool can_take(const SettledPart& next) const {
    return (!pause_after.stated || pause_after.joins) && sound_alike(*first, next);
  }
};

/// Cuts the parts of a run where sentences end, and puts together what is said in one go.
class Grouping {
 public:
  explicit Grouping(const SettledRun& run) : run_(run) {}

  std::vector<Group> next(Span sentence, bool is_last) {
    std::vector<Group> out;
    while (part_ < run_.parts.size()) {
      const SettledPart& part = run_.parts[part_];
      if (part.words.begin >= sentence.end && !is_last) break;
      const bool ends = part.words.end <= sentence.end || is_last;
      const Span words = {std::max(part.words.begin, sentence.begin),
                          ends ? part.words.end : sentence.end};
      if (out.empty() || !out.back().can_take(part)) out.push_back({&part, words, {}, {}});
      out.back().words.end = words.end;
      for (; mark_ < part.marks.size() && (ends || part.marks[mark_].offset < words.end); ++mark_)
        out.back().marks.push_back(part.marks[mark_]);
      if (!ends) break;
      out.back().pause_after = part.pause_after;
      mark_ = 0;
      ++part_;
    }
    return out;
  }

 private:
  const SettledRun& run_;
  std::size_t part_ = 0;
  std::size_t mark_ = 0;  ///< of that part
};

void put_words(Utterance& utterance, const SettledRun& run, const Group& group) {
  const std::string_view text = slice(run.words, group.words);
  if (!has_words(text)) {
    for (const Mark& mark : group.marks) utterance.marks.push_back({mark.name, 0});
    return;
  }
  utterance.words = settled_punctuation(text);
  const Alignment alignment(text, utterance.words);
  utterance.written = written_words(text, inside(run.replaced, group.words));
  for (WrittenWord& word : utterance.written) word.words = alignment.moved(word.words);
  std::erase_if(utterance.written,
                [](const WrittenWord& word) { return word.words.empty() || word.written.empty(); });
  utterance.sounds = inside(run.sounds, group.words);
  for (GivenSounds& sounds : utterance.sounds) sounds.words = alignment.moved(sounds.words);
  std::erase_if(utterance.sounds, [](const GivenSounds& sounds) { return sounds.words.empty(); });
  for (const Mark& mark : group.marks)
    utterance.marks.push_back({mark.name, alignment.moved(mark.offset - group.words.begin)});
}

SettledUtterance settled(const SettledRun& run, const Group& group) {
  const SettledPart& part = *group.first;
  SettledUtterance out;
  out.pause_after = group.pause_after;
  Utterance& utterance = out.utterance;
  utterance.clip = part.clip;
  if (part.clip) {
    utterance.prosody = part.delivery.prosody;
    if (!part.alternative.empty()) utterance.written = {{{0, 0}, part.alternative}};
    for (const Mark& mark : group.marks) utterance.marks.push_back({mark.name, 0});
    return out;
  }
  put_words(utterance, run, group);
  if (utterance.words.empty()) return out;
  out.contour = part.delivery.contour;
  out.length = part.delivery.length;
  utterance.language = part.delivery.language;
  utterance.prosody = part.delivery.prosody;
  utterance.voice = part.delivery.voice;
  return out;
}

}  // namespace

std::vector<std::vector<SettledUtterance>> utterances_of(const SettledRun& run,
                                                         const std::vector<Span>& sentences) {
  std::vector<std::vector<SettledUtterance>> out;
  Grouping grouping(run);
  for (const Span sentence : sentences) {
    out.emplace_back();
    for (const Group& group : grouping.next(sentence, out.size() == sentences.size()))
      out.back().push_back(settled(run, group));
  }
  return out;
}

}  // namespace plainsong

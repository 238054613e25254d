#include "speech/sentence_pieces.hpp"

#include <algorithm>
#include <optional>

#include "speech/normalise.hpp"
#include "speech/web_address.hpp"

namespace plainsong {
namespace {

/// `offset`, or the end of the address that it stands in.
std::uint32_t outside_addresses(std::uint32_t offset, const std::vector<Address>& known) {
  const auto found = std::upper_bound(
      known.begin(), known.end(), offset,
      [](std::uint32_t at, const Address& address) { return at < address.range.end; });
  return found != known.end() && found->range.begin < offset ? found->range.end : offset;
}

/// The first that does not end at or before `offset`.
std::vector<SaidInstead>::const_iterator first_behind(const std::vector<SaidInstead>& instead,
                                                      std::uint32_t offset) {
  return std::upper_bound(
      instead.begin(), instead.end(), offset,
      [](std::uint32_t at, const SaidInstead& said) { return at < said.range.end; });
}

}  // namespace

SpeechMarks marks_of(const Text& text, std::string_view language) {
  SpeechMarks marks;
  std::optional<std::vector<Address>> known;
  for (const Inline& mark : text.inlines) {
    if (mark.kind == InlineKind::line_break) marks.breaks.push_back(mark.range.begin);
    if (mark.kind != InlineKind::language || mark.target == language) continue;
    if (!known) known = all_addresses(text.utf8);
    const std::uint32_t done = marks.foreign.empty() ? 0 : marks.foreign.back().range.end;
    const Span range = {outside_addresses(std::max(mark.range.begin, done), *known),
                        outside_addresses(mark.range.end, *known)};
    if (range.begin < range.end) marks.foreign.push_back({range, mark.target});
  }
  return marks;
}

std::vector<LanguageStretch> stretches(const SpeechMarks& marks, Span sentence) {
  std::vector<LanguageStretch> out;
  std::uint32_t done = sentence.begin;
  auto next = std::upper_bound(
      marks.foreign.begin(), marks.foreign.end(), sentence.begin,
      [](std::uint32_t at, const LanguageStretch& stretch) { return at < stretch.range.end; });
  for (; next != marks.foreign.end() && next->range.begin < sentence.end; ++next) {
    const Span part = {std::max(next->range.begin, done), std::min(next->range.end, sentence.end)};
    if (done < part.begin) out.push_back({{done, part.begin}, {}});
    out.push_back({part, next->language});
    done = part.end;
  }
  if (done < sentence.end) out.push_back({{done, sentence.end}, {}});
  return out;
}

std::vector<SentencePiece> pieces(const LanguageStretch& stretch, const SpeechMarks& marks,
                                  const std::vector<Announcement>& announcements,
                                  const std::vector<SaidInstead>& instead,
                                  const std::vector<Replacement>& replaced) {
  using Kind = SentencePiece::Kind;
  std::vector<SentencePiece> out;
  out.reserve(announcements.size() + replaced.size());
  for (const Announcement& said : announcements)
    out.push_back({{said.offset, said.offset}, Kind::announced, said.words, {}, &said});
  auto at = std::upper_bound(marks.breaks.begin(), marks.breaks.end(), stretch.range.begin);
  for (; at != marks.breaks.end() && *at < stretch.range.end; ++at)
    out.push_back({{*at, *at}, Kind::line_break, {}});
  auto other = first_behind(instead, stretch.range.begin);
  for (; other != instead.end() && other->range.begin < stretch.range.end; ++other)
    if (stretch.range.begin <= other->range.begin && other->range.end <= stretch.range.end)
      out.push_back({other->range, Kind::instead, other->words});
  for (const Replacement& found : replaced) {
    const Span range = {stretch.range.begin + found.range.begin,
                        stretch.range.begin + found.range.end};
    other = first_behind(instead, range.begin);
    if (other == instead.end() || other->range.begin >= range.end)
      out.push_back({range, Kind::replaced, found.spoken, found.ipa});
  }
  std::stable_sort(out.begin(), out.end(), [](const SentencePiece& a, const SentencePiece& b) {
    return a.range.begin < b.range.begin;
  });
  return out;
}

}  // namespace plainsong

#include "document/build.hpp"

#include <algorithm>
#include <cassert>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// Adds a run, made one with the last where both are copied and follow each other.
void add_run(std::vector<SourceRun>& runs, SourceRun run) {
  if (run.text.empty()) return;
  if (!runs.empty()) {
    SourceRun& last = runs.back();
    const bool follows = last.text.end == run.text.begin && last.source.end == run.source.begin;
    if (last.copied && run.copied && follows) {
      last.text.end = run.text.end;
      last.source.end = run.source.end;
      return;
    }
  }
  runs.push_back(run);
}

/// The part of a run that lies in `range`, its text still counted from where the run's text is.
SourceRun part_of_run(const SourceRun& run, Span range) {
  SourceRun part = run;
  part.text.begin = std::max(run.text.begin, range.begin);
  part.text.end = std::min(run.text.end, range.end);
  if (!run.copied) return part;
  part.source.begin = run.source.begin + (part.text.begin - run.text.begin);
  part.source.end = part.source.begin + part.text.size();
  return part;
}

/// The first run that ends behind `offset`.
std::size_t run_at(const std::vector<SourceRun>& runs, std::uint32_t offset) {
  const auto found =
      std::upper_bound(runs.begin(), runs.end(), offset,
                       [](std::uint32_t at, const SourceRun& run) { return at < run.text.end; });
  return static_cast<std::size_t>(found - runs.begin());
}

void copy_runs(const std::vector<SourceRun>& from, Span range, std::uint32_t moved_to,
               std::vector<SourceRun>& to) {
  for (std::size_t at = run_at(from, range.begin); at < from.size(); ++at) {
    if (from[at].text.begin >= range.end) break;
    SourceRun part = part_of_run(from[at], range);
    part.text = {part.text.begin - range.begin + moved_to, part.text.end - range.begin + moved_to};
    add_run(to, part);
  }
}

/// The source of a range of the text: from its first run's to its last run's.
Span source_of(const std::vector<SourceRun>& runs, Span range) {
  if (runs.empty()) return {};
  const std::size_t first = run_at(runs, range.begin);
  if (first == runs.size()) return {runs.back().source.end, runs.back().source.end};
  if (range.empty()) {
    const std::uint32_t at =
        part_of_run(runs[first], {range.begin, runs[first].text.end}).source.begin;
    return {at, at};
  }
  Span source = part_of_run(runs[first], range).source;
  for (std::size_t at = first; at < runs.size() && runs[at].text.begin < range.end; ++at)
    source.end = std::max(source.end, part_of_run(runs[at], range).source.end);
  return source;
}

/// Where offsets of the old text lie in the new one.
class Moved {
 public:
  explicit Moved(const std::vector<Edit>& edits) : edits_(edits) {
    std::int64_t shift = 0;
    for (const Edit& edit : edits) {
      shifts_.push_back(shift);
      shift += static_cast<std::int64_t>(edit.bytes.size()) - edit.range.size();
    }
    shifts_.push_back(shift);
  }

  /// The new range of an inline; one that has vanished comes back with its end before its begin or
  /// equal to it.
  [[nodiscard]] Span range(Span old) const { return {begin_of(old), end_of(old)}; }

  /// The new place of an empty inline, or nothing when it lies inside of what is replaced.
  [[nodiscard]] std::optional<std::uint32_t> point(std::uint32_t old) const {
    std::size_t next = first_ending_at_or_behind(old);
    while (next < edits_.size() && edits_[next].range.end == old) ++next;
    if (next < edits_.size() && edits_[next].range.begin < old) return std::nullopt;
    return shifted(old, next);
  }

  /// The new place of a line break, or nothing when the bytes around it are replaced.
  [[nodiscard]] std::optional<std::uint32_t> place(std::uint32_t old) const {
    const std::size_t next = first_ending_at_or_behind(old);
    if (next < edits_.size() && edits_[next].range.begin < old) return std::nullopt;
    return shifted(old, next);
  }

 private:
  [[nodiscard]] std::uint32_t begin_of(Span old) const {
    std::size_t next = first_ending_at_or_behind(old.begin);
    while (next < edits_.size() && edits_[next].range.end == old.begin) ++next;
    if (next == edits_.size() || edits_[next].range.begin > old.begin)
      return shifted(old.begin, next);
    const Edit& edit = edits_[next];
    const std::uint32_t new_begin = shifted(edit.range.begin, next);
    if (edit.range.begin == old.begin && edit.range.end <= old.end) return new_begin;
    return new_begin + static_cast<std::uint32_t>(edit.bytes.size());
  }

  [[nodiscard]] std::uint32_t end_of(Span old) const {
    const std::size_t next = first_ending_at_or_behind(old.end);
    if (next == edits_.size() || edits_[next].range.begin >= old.end) return shifted(old.end, next);
    const Edit& edit = edits_[next];
    const std::uint32_t new_begin = shifted(edit.range.begin, next);
    if (edit.range.end == old.end && edit.range.begin >= old.begin)
      return new_begin + static_cast<std::uint32_t>(edit.bytes.size());
    return new_begin;
  }

  [[nodiscard]] std::size_t first_ending_at_or_behind(std::uint32_t offset) const {
    const auto found =
        std::lower_bound(edits_.begin(), edits_.end(), offset,
                         [](const Edit& edit, std::uint32_t at) { return edit.range.end < at; });
    return static_cast<std::size_t>(found - edits_.begin());
  }

  [[nodiscard]] std::uint32_t shifted(std::uint32_t offset, std::size_t edits_before) const {
    return static_cast<std::uint32_t>(static_cast<std::int64_t>(offset) + shifts_[edits_before]);
  }

  const std::vector<Edit>& edits_;
  std::vector<std::int64_t> shifts_;  // before each edit, and behind the last
};

void move_inlines(std::vector<Inline>& inlines, const Moved& moved) {
  std::vector<Inline> kept;
  for (Inline& item : inlines) {
    if (item.range.empty()) {
      const bool line_break = item.kind == InlineKind::line_break;
      const auto place = line_break ? moved.place(item.range.begin) : moved.point(item.range.begin);
      if (!place) continue;
      item.range = {*place, *place};
    } else {
      item.range = moved.range(item.range);
      if (item.range.end <= item.range.begin) continue;
    }
    kept.push_back(std::move(item));
  }
  inlines = std::move(kept);
  // Bytes put in behind a line break part it from an inline that began there.
  if (!std::is_sorted(inlines.begin(), inlines.end(), comes_before))
    std::stable_sort(inlines.begin(), inlines.end(), comes_before);
}

/// Offsets that must outlive the tidying of the white space around them, in order.
struct Anchors {
  explicit Anchors(const Text& text) {
    for (const Inline& item : text.inlines) {
      if (item.kind == InlineKind::line_break)
        breaks.push_back(item.range.begin);
      else if (item.range.empty())
        points.push_back(item.range.begin);
    }
  }

  std::vector<std::uint32_t> breaks;  ///< behind hard line breaks
  std::vector<std::uint32_t> points;  ///< of pictures without words
};

Span white_space_at(std::string_view text, std::uint32_t at) {
  Span run{at, at};
  while (run.end < text.size()) {
    const CodePoint next = code_point_at(text, run.end);
    if (!is_white_space(next.value)) break;
    run.end += static_cast<std::uint32_t>(next.size);
  }
  return run;
}

/// Replaces `range`, which is white space, piece by piece, so that no point lies inside a piece.
/// The first piece becomes `first`, the others nothing.
void tidy_pieces(const Text& text, Span range, std::string_view first, const Anchors& anchors,
                 std::vector<Edit>& edits) {
  auto point = std::upper_bound(anchors.points.begin(), anchors.points.end(), range.begin);
  while (!range.empty()) {
    const bool parted = point != anchors.points.end() && *point < range.end;
    const Span piece{range.begin, parted ? *point++ : range.end};
    if (!piece.empty() && text.slice(piece) != first) edits.push_back({piece, std::string(first)});
    if (!piece.empty()) first = {};
    range.begin = piece.end;
  }
}

void tidy_run(const Text& text, Span run, const Anchors& anchors, std::vector<Edit>& edits) {
  const bool inside = run.begin > 0 && run.end < text.utf8.size();
  const auto hard = std::upper_bound(anchors.breaks.begin(), anchors.breaks.end(), run.begin);
  if (!inside || hard == anchors.breaks.end() || *hard > run.end)
    return tidy_pieces(text, run, inside ? " " : "", anchors, edits);
  // The newline stays, and what stands around it goes.
  tidy_pieces(text, {run.begin, *hard - 1}, "", anchors, edits);
  tidy_pieces(text, {*hard, run.end}, "", anchors, edits);
}

}  // namespace

void append_copied(Text& text, std::string_view bytes, std::size_t source_begin) {
  const std::size_t begin = text.utf8.size();
  text.utf8.append(bytes);
  add_run(text.origin, {span_of(begin, text.utf8.size()),
                        span_of(source_begin, source_begin + bytes.size()), true});
}

void append_made(Text& text, std::string_view bytes, Span source) {
  const std::size_t begin = text.utf8.size();
  text.utf8.append(bytes);
  add_run(text.origin, {span_of(begin, text.utf8.size()), source, false});
}

void append(Text& text, const Text& more) {
  const auto begin = static_cast<std::uint32_t>(text.utf8.size());
  text.utf8.append(more.utf8);
  copy_runs(more.origin, span_of(0, more.utf8.size()), begin, text.origin);
  for (Inline item : more.inlines) {
    item.range = {item.range.begin + begin, item.range.end + begin};
    text.inlines.push_back(std::move(item));
  }
}

Text part_of(const Text& text, Span range) {
  Text part;
  part.utf8 = text.slice(range);
  copy_runs(text.origin, range, 0, part.origin);
  for (Inline item : text.inlines) {
    const bool was_empty = item.range.empty();
    item.range.begin = std::max(item.range.begin, range.begin);
    item.range.end = std::min(item.range.end, range.end);
    if (item.range.end < item.range.begin || (item.range.empty() && !was_empty)) continue;
    item.range = {item.range.begin - range.begin, item.range.end - range.begin};
    part.inlines.push_back(std::move(item));
  }
  return part;
}

void make_edits(Text& text, const std::vector<Edit>& edits) {
  text.sentences.clear();
  if (edits.empty()) return;
  std::string bytes;
  std::vector<SourceRun> runs;
  std::uint32_t done = 0;
  for (const Edit& edit : edits) {
    assert(done <= edit.range.begin && edit.range.end <= text.utf8.size());
    const Span kept{done, edit.range.begin};
    copy_runs(text.origin, kept, static_cast<std::uint32_t>(bytes.size()), runs);
    bytes.append(text.slice(kept));
    const std::size_t begin = bytes.size();
    bytes.append(edit.bytes);
    add_run(runs, {span_of(begin, bytes.size()), source_of(text.origin, edit.range), false});
    done = edit.range.end;
  }
  const Span rest = span_of(done, text.utf8.size());
  copy_runs(text.origin, rest, static_cast<std::uint32_t>(bytes.size()), runs);
  bytes.append(text.slice(rest));
  move_inlines(text.inlines, Moved(edits));
  text.utf8 = std::move(bytes);
  text.origin = std::move(runs);
}

void replace(Text& text, Span range, std::string_view bytes) {
  make_edits(text, {{range, std::string(bytes)}});
}

void tidy_white_space(Text& text) {
  const Anchors anchors(text);
  std::vector<Edit> edits;
  for (std::uint32_t at = 0; at < text.utf8.size();) {
    const Span run = white_space_at(text.utf8, at);
    if (run.empty())
      at += static_cast<std::uint32_t>(code_point_at(text.utf8, at).size);
    else
      tidy_run(text, run, anchors, edits);
    at = std::max(at, run.end);
  }
  make_edits(text, edits);
}

}  // namespace plainsong

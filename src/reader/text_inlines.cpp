#include "reader/text_inlines.hpp"

#include <algorithm>
#include <string>

#include "document/build.hpp"
#include "reader/text_marks.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

// A stretch, where it stands in the joined paragraph, with the joint before it.
struct Segment {
  std::size_t begin = 0;
  Span source;
  bool copied = true;
};

struct Joined {
  std::string text;
  std::vector<Segment> segments;
};

Joined join(std::string_view source, const std::vector<Stretch>& stretches) {
  Joined joined;
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    const Stretch& stretch = stretches[i];
    if (i > 0 && stretch.joint != Joint::nothing) {
      const Span gap = span_of(stretches[i - 1].range.end, stretch.range.begin);
      joined.segments.push_back({joined.text.size(), gap, false});
      joined.text += stretch.joint == Joint::line_break ? '\n' : ' ';
    }
    joined.segments.push_back({joined.text.size(), stretch.range});
    joined.text += slice(source, stretch.range);
  }
  return joined;
}

// Copies parts of a joined paragraph to a text, from its front to its back.
class Writer {
 public:
  explicit Writer(const Joined& joined) : joined_(joined) {}

  void copy(std::size_t begin, std::size_t end) {
    while (begin < end) {
      while (segment_ + 1 < joined_.segments.size() &&
             joined_.segments[segment_ + 1].begin <= begin)
        ++segment_;
      const std::size_t part = std::min(end, segment_end());
      copy_from_segment(std::string_view(joined_.text).substr(begin, part - begin), begin);
      begin = part;
    }
  }

  void open(InlineKind kind) {
    open_.push_back(text.inlines.size());
    text.inlines.push_back({kind, here(), {}});
  }

  void close(const std::string& target) {
    Inline& part = text.inlines[open_.back()];
    open_.pop_back();
    part.range.end = here().end;
    part.target = target;
  }

  Text text;

 private:
  [[nodiscard]] std::size_t segment_end() const {
    return segment_ + 1 < joined_.segments.size() ? joined_.segments[segment_ + 1].begin
                                                  : joined_.text.size();
  }

  void copy_from_segment(std::string_view bytes, std::size_t begin) {
    const Segment& segment = joined_.segments[segment_];
    if (segment.copied) {
      append_copied(text, bytes, segment.source.begin + (begin - segment.begin));
      return;
    }
    append_made(text, bytes, segment.source);
    if (bytes == "\n") text.inlines.push_back({InlineKind::line_break, here(), {}});
  }

  [[nodiscard]] Span here() const { return span_of(text.utf8.size(), text.utf8.size()); }

  const Joined& joined_;
  std::size_t segment_ = 0;
  std::vector<std::size_t> open_;  // indices of the inlines that are not closed yet
};

void sort_inlines(Text& text) {
  std::stable_sort(text.inlines.begin(), text.inlines.end(), [](const Inline& a, const Inline& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                          : a.range.end > b.range.end;
  });
}

// Makes links of addresses that stand bare in the text; those in a link, or half in emphasis, are
// left alone.
void link_addresses(Text& text) {
  std::vector<Inline> found;
  std::vector<const Inline*> around;
  std::size_t next = 0;
  for (const Address& address : addresses(text.utf8)) {
    bool free = true;
    while (next < text.inlines.size() && text.inlines[next].range.begin < address.range.end) {
      const Inline& inside = text.inlines[next++];
      while (!around.empty() && around.back()->range.end <= inside.range.begin) around.pop_back();
      around.push_back(&inside);
      if (inside.range.begin >= address.range.begin)
        free = free && inside.kind != InlineKind::link && inside.range.end <= address.range.end;
    }
    while (!around.empty() && around.back()->range.end <= address.range.begin) around.pop_back();
    for (auto outer = around.rbegin(); free && outer != around.rend(); ++outer) {
      if ((*outer)->range.begin >= address.range.begin) continue;
      free = (*outer)->range.contains(address.range) && (*outer)->kind != InlineKind::link;
    }
    if (!free) continue;
    std::string target(text.slice(address.range));
    if (address.kind == Address::Kind::email) target.insert(0, "mailto:");
    if (target.starts_with("www.")) target.insert(0, "http://");
    found.push_back({InlineKind::link, address.range, std::move(target)});
  }
  if (found.empty()) return;
  text.inlines.insert(text.inlines.end(), found.begin(), found.end());
  sort_inlines(text);
}

}  // namespace

Text read_inlines(std::string_view source, const std::vector<Stretch>& stretches) {
  const Joined joined = join(source, stretches);
  Writer writer(joined);
  std::size_t copied = 0;
  for (const MarkupMark& mark : find_marks(joined.text)) {
    writer.copy(copied, mark.range.begin);
    copied = mark.range.end;
    if (mark.does == MarkupMark::Does::open) writer.open(mark.kind);
    if (mark.does == MarkupMark::Does::close) writer.close(mark.target);
  }
  writer.copy(copied, joined.text.size());
  Text text = std::move(writer.text);
  std::erase_if(text.inlines, [](const Inline& part) {
    return part.range.empty() && part.kind != InlineKind::line_break;
  });
  tidy_white_space(text);
  link_addresses(text);
  return text;
}

void drop_emphasis_of_all(Text& text) {
  std::erase_if(text.inlines, [&](const Inline& range) {
    const bool emphasis = range.kind == InlineKind::emphasis || range.kind == InlineKind::strong;
    return emphasis && range.range == span_of(0, text.utf8.size());
  });
}

}  // namespace plainsong

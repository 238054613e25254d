#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <utility>

#include "check/epub_book.hpp"
#include "check/markup.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// The total may differ from the sum by a second (EPUB 3.3, section 9.3.5.2.1).
constexpr std::int64_t total_tolerance = 1000;

struct Clip {
  std::string page;
  std::string fragment;
  std::string sound;
  std::int64_t begin = 0;
  std::optional<std::int64_t> end;
};

/// The clips of one overlay, in the order that they are played.
class OverlayReader {
 public:
  /// `missing`: the files that were told to be missing, each of which is told once.
  OverlayReader(const PackageContents& contents, const EpubPages& pages, std::string path,
                std::set<std::string>& missing, Findings& found)
      : contents_(contents),
        pages_(pages),
        path_(std::move(path)),
        missing_(missing),
        found_(found) {}

  std::vector<Clip> read() {
    pugi::xml_document document;
    if (!parse_markup(document, contents_.find(path_)->text)) {
      fault(found_, "epub.markup", path_, "the overlay is malformed XML");
      return {};
    }
    for_each_node(document, [&](pugi::xml_node node) {
      if (xml::local_name(node) == "par") read_par(node);
      check_part(attribute_of(node, "textref"));
    });
    return std::move(clips_);
  }

 private:
  /// What a part of the overlay stands for: a section, a list, a table.
  void check_part(std::string_view place) {
    if (place.empty()) return;
    const auto page = pages_.find(resolved(path_, place));
    const std::string_view fragment = fragment_of(place);
    if (page == pages_.end() || (!fragment.empty() && !page->second.ids.contains(fragment)))
      fault(found_, "epub.fragment", path_,
            fmt::format("the overlay has a part for {}, which is not there", place));
  }

  void read_par(const pugi::xml_node& par) {
    const std::string_view text = attribute_of(child_of(par, "text"), "src");
    const pugi::xml_node audio = child_of(par, "audio");
    Clip clip{resolved(path_, text), std::string(fragment_of(text)), {}, 0, std::nullopt};
    if (!audio.empty()) read_times(audio, clip);
    clips_.push_back(std::move(clip));
  }

  void read_times(const pugi::xml_node& audio, Clip& clip) {
    const std::string_view source = attribute_of(audio, "src");
    clip.sound = resolved(path_, source);
    const PackedFile* sound = contents_.find(clip.sound);
    if (sound == nullptr) {
      if (missing_.insert(clip.sound).second)
        fault(found_, "epub.missing-file", path_, fmt::format("the book has no file {}", source));
      return;
    }
    const std::string_view begin = attribute_of(audio, "clipBegin");
    const std::string_view end = attribute_of(audio, "clipEnd");
    const auto begin_time =
        begin.empty() ? std::optional<std::int64_t>(0) : clock_milliseconds(begin);
    clip.end = end.empty() ? sound->sound_milliseconds : clock_milliseconds(end);
    if (!begin_time || (!end.empty() && !clip.end))
      return fault(found_, "epub.clip-time", path_,
                   fmt::format(R"("{}" or "{}" is no time)", begin, end));
    clip.begin = *begin_time;
    if (clip.end && *clip.end <= clip.begin)
      fault(found_, "epub.clip-time", path_,
            fmt::format("the clip of {} ends at {}, before it begins", clip.fragment,
                        in_seconds(*clip.end)));
    if (clip.end && sound->sound_milliseconds &&
        *clip.end > *sound->sound_milliseconds + sound_tolerance)
      fault(found_, "epub.clip-end", path_,
            fmt::format("the clip of {} ends at {}, and {} is only {} long", clip.fragment,
                        in_seconds(*clip.end), clip.sound, in_seconds(*sound->sound_milliseconds)));
  }

  const PackageContents& contents_;
  const EpubPages& pages_;
  std::string path_;
  std::set<std::string>& missing_;
  Findings& found_;
  std::vector<Clip> clips_;
};

/// A stretch of a sound, and the first overlay that plays it.
struct Stretch {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::string overlay;
  std::string fragment;
};

/// What the whole book plays of each sound. A heading is heard in the contents, too, so the same
/// stretch may be played by several clips.
class HeardSound {
 public:
  void add(const std::vector<Clip>& clips, const std::string& overlay) {
    for (const Clip& clip : clips)
      if (!clip.sound.empty() && clip.end)
        sounds_[clip.sound].push_back({clip.begin, *clip.end, overlay, clip.fragment});
  }

  /// Sound between all clips, or behind them, is heard by nobody; where two overlap, a part is
  /// heard twice.
  void check(const PackageContents& contents, Findings& found) {
    for (auto& [sound, stretches] : sounds_) {
      std::stable_sort(stretches.begin(), stretches.end(),
                       [](const Stretch& left, const Stretch& right) {
                         return std::pair(left.begin, left.end) < std::pair(right.begin, right.end);
                       });
      for (std::size_t at = 1; at < stretches.size(); ++at)
        check_pair(sound, stretches[at - 1], stretches[at], found);
      check_end(sound, stretches, contents, found);
    }
  }

 private:
  static void check_pair(const std::string& sound, const Stretch& before, const Stretch& next,
                         Findings& found) {
    if (next.begin == before.begin && next.end == before.end) return;
    if (next.begin > before.end + sound_tolerance)
      doubt(found, "epub.clip-gap", next.overlay,
            fmt::format("{} of {} is passed over before {}", in_seconds(next.begin - before.end),
                        sound, next.fragment));
    if (next.begin + sound_tolerance < before.end)
      doubt(found, "epub.clip-overlap", next.overlay,
            fmt::format("{} of {} is heard twice, at {}", in_seconds(before.end - next.begin),
                        sound, next.fragment));
  }

  static void check_end(const std::string& sound, const std::vector<Stretch>& stretches,
                        const PackageContents& contents, Findings& found) {
    constexpr std::int64_t silence = 1000;  // encoders and recordings have some at their end
    const PackedFile* file = contents.find(sound);
    if (file == nullptr || !file->sound_milliseconds) return;
    const Stretch& last = *std::max_element(
        stretches.begin(), stretches.end(),
        [](const Stretch& left, const Stretch& right) { return left.end < right.end; });
    if (*file->sound_milliseconds > last.end + silence)
      doubt(found, "epub.clip-gap", last.overlay,
            fmt::format("{} is not heard from {} on, and is {} long", sound, in_seconds(last.end),
                        in_seconds(*file->sound_milliseconds)));
  }

  std::map<std::string, std::vector<Stretch>> sounds_;
};

std::int64_t length_of(const std::vector<Clip>& clips) {
  std::int64_t length = 0;
  for (const Clip& clip : clips) length += clip.end ? *clip.end - clip.begin : 0;
  return length;
}

/// The words of a page that no overlay's element holds, and whether the elements come in the order
/// of the clips.
class CoverageCheck {
 public:
  CoverageCheck(const std::string& path, const EpubPage& page, Findings& found)
      : path_(path), page_(page), found_(found) {}

  void check(const std::vector<Clip>& clips) {
    for (const Clip& clip : clips)
      if (clip.page == path_) spoken_.insert(clip.fragment);
    pugi::xml_node body;
    for_each_node(*page_.document, [&](pugi::xml_node node) {
      if (!body && xml::local_name(node) == "body") body = node;
    });
    for_each_node(body, [&](pugi::xml_node node) { look_at(node); });
    tell_silent();
    check_order(clips);
  }

 private:
  void look_at(const pugi::xml_node& node) {
    const std::string_view id = attribute_of(node, "id");
    if (!id.empty() && spoken_.contains(std::string(id))) order_.emplace_back(id);
    const bool words = node.type() == pugi::node_pcdata && !is_blank(node.value());
    const bool picture = xml::local_name(node) == "img" && !attribute_of(node, "alt").empty();
    if ((!words && !picture) || is_illustration(node) || is_spoken(node)) return;
    if (silent_++ == 0)
      example_ = words ? xml::one_line(node.value()) : std::string(attribute_of(node, "alt"));
  }

  /// A picture of an easy edition, which stands beside words that say the same, and who drew it.
  static bool is_illustration(const pugi::xml_node& node) {
    const std::string_view holder = attribute_of(node.parent(), "class");
    return holder == "credit" || (holder == "illustrated" && xml::local_name(node) == "img");
  }

  void tell_silent() {
    if (silent_ == 0) return;
    if (example_.size() > 60) example_ = example_.substr(0, example_.find(' ', 50)) + " …";
    doubt(found_, "epub.not-spoken", path_,
          silent_ == 1 ? fmt::format("nothing says \"{}\"", example_)
                       : fmt::format("nothing says \"{}\", and {} more", example_, silent_ - 1));
  }

  /// What leads about in the book is for the reading system, which may say it in its own way.
  [[nodiscard]] bool is_spoken(pugi::xml_node node) const {
    for (; !node.empty(); node = node.parent()) {
      if (xml::local_name(node) == "nav") return true;
      const std::string_view id = attribute_of(node, "id");
      if (!id.empty() && spoken_.contains(std::string(id))) return true;
    }
    return spoken_.contains("");
  }

  void check_order(const std::vector<Clip>& clips) {
    std::size_t next = 0;
    for (const Clip& clip : clips) {
      if (clip.page != path_) continue;
      const auto place = std::find(order_.begin() + static_cast<std::ptrdiff_t>(next), order_.end(),
                                   clip.fragment);
      if (place == order_.end()) {
        if (std::find(order_.begin(), order_.end(), clip.fragment) != order_.end())
          fault(found_, "epub.reading-order", path_,
                fmt::format("{} is said after what stands behind it", clip.fragment));
        continue;
      }
      next = static_cast<std::size_t>(place - order_.begin()) + 1;
    }
  }

  const std::string& path_;
  const EpubPage& page_;
  Findings& found_;
  std::set<std::string> spoken_;
  std::vector<std::string> order_;
  std::size_t silent_ = 0;
  std::string example_;
};

/// Whether there is something to see where a clip is heard: words, a picture, or the place of a
/// page of a printed book, whose number is said.
bool shows_anything(const pugi::xml_node& element) {
  const auto shows = [](const pugi::xml_node& node) {
    const std::string_view name = xml::local_name(node);
    return name == "img" || name == "svg" || name == "math" || name == "audio" || name == "video" ||
           name == "object" || name == "hr" || !attribute_of(node, "title").empty() ||
           !attribute_of(node, "aria-label").empty() ||
           attribute_of(node, "type").find("pagebreak") != std::string_view::npos ||
           (node.type() == pugi::node_pcdata && !is_blank(node.value()));
  };
  bool found = shows(element);
  for_each_node(element, [&](pugi::xml_node node) { found = found || shows(node); });
  return found;
}

void check_targets(const std::vector<Clip>& clips, const std::string& path, const EpubPages& pages,
                   Findings& found) {
  for (const Clip& clip : clips) {
    const auto page = pages.find(clip.page);
    if (page == pages.end())
      fault(found, "epub.fragment", path, fmt::format("there is no page for {}", clip.fragment));
    else if (!clip.fragment.empty() && !page->second.ids.contains(clip.fragment))
      fault(found, "epub.fragment", path,
            fmt::format("{} has no element {}", clip.page, clip.fragment));
    else if (!clip.fragment.empty() && !shows_anything(page->second.ids.at(clip.fragment)))
      fault(found, "epub.no-words", clip.page,
            fmt::format("{} is heard, and has no words that could be read", clip.fragment));
  }
}

void check_duration(const EpubBook& book, const std::string& id, std::int64_t length,
                    Findings& found) {
  const auto stated = book.durations.find(id);
  const std::int64_t allowed = id.empty() ? total_tolerance : sound_tolerance;
  const std::string what = id.empty() ? "the book" : "the overlay " + id;
  if (stated == book.durations.end())
    fault(found, "epub.duration", book.path, "nothing tells how long " + what + " is");
  else if (std::abs(stated->second - length) > allowed)
    fault(found, "epub.duration", book.path,
          fmt::format("{} is {} long, and is said to be {}", what, in_seconds(length),
                      in_seconds(stated->second)));
}

}  // namespace

void check_overlays(const PackageContents& contents, const EpubBook& book, const EpubPages& pages,
                    Findings& found) {
  std::int64_t total = 0;
  HeardSound heard;
  std::set<std::string> missing;
  for (const auto& [id, item] : book.items)
    if (contents.find(item.path) == nullptr) missing.insert(item.path);
  std::map<std::string, std::vector<Clip>> clips;  // by the overlay's id
  for (const auto& [id, item] : book.items) {
    if (item.media_type != "application/smil+xml" || contents.find(item.path) == nullptr) continue;
    const std::vector<Clip>& read = clips[id] =
        OverlayReader(contents, pages, item.path, missing, found).read();
    check_targets(read, item.path, pages, found);
    heard.add(read, item.path);
    check_duration(book, id, length_of(read), found);
    total += length_of(read);
  }
  heard.check(contents, found);
  if (!clips.empty()) check_duration(book, "", total, found);
  std::set<std::string> used;
  for (const auto& [id, item] : book.items) {
    const auto page = pages.find(item.path);
    if (item.overlay.empty() || page == pages.end()) continue;
    used.insert(item.overlay);
    if (const auto overlay = clips.find(item.overlay); overlay != clips.end())
      CoverageCheck(item.path, page->second, found).check(overlay->second);
    else
      fault(found, "epub.overlay", book.path,
            fmt::format("{} names the overlay {}, which is not there", item.path, item.overlay));
  }
  for (const auto& [id, read] : clips)
    if (!used.contains(id))
      fault(found, "epub.overlay", book.path,
            fmt::format("no page names the overlay {}, so that nobody hears it", id));
}

}  // namespace plainsong

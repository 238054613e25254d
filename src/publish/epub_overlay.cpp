// Media Overlays: SMIL that says which stretch of sound goes with which element of a page.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "publish/epub.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

/// What a listener may leave in the middle, by the name that reading systems know it by.
struct EscapableElement {
  std::string_view element;
  const char* type;
};

constexpr std::array<EscapableElement, 6> escapables = {{
    {"ul", "list"},
    {"ol", "list"},
    {"li", "list-item"},
    {"table", "table"},
    {"tr", "table-row"},
    {"figure", "figure"},
}};

const char* escapable_type(std::string_view element) {
  for (const EscapableElement& each : escapables)
    if (each.element == element) return each.type;
  return nullptr;
}

/// A time as clock_time writes it. Each clip's ends lose a part of a millisecond, so the frames of
/// many clips would add up to another time than a reader of the file finds.
std::chrono::milliseconds written(Frames frames, int rate_hz) {
  return std::chrono::milliseconds(frames * 1000 / rate_hz);
}

class OverlayWriter {
 public:
  OverlayWriter(BookPage& page, const BookClips& clips) : page_(page), clips_(clips) {}

  void write(pugi::xml_node page_body) {
    pugi::xml_document smil;
    pugi::xml_node root = smil.append_child("smil");
    set_attribute(root, "xmlns", "http://www.w3.org/ns/SMIL");
    set_attribute(root, "xmlns:epub", "http://www.idpf.org/2007/ops");
    set_attribute(root, "version", "3.0");
    append_newline(root);
    pugi::xml_node body = root.append_child("body");
    append_newline(body);
    if (!write_children(page_body, body, {})) return;
    append_newline(root);
    page_.overlay = xml_bytes(smil) + "\n";
  }

 private:
  /// Whether anything is heard of what is in the element. What stands inside a list is not another
  /// list to be left, so that one step leads out.
  bool write_children(pugi::xml_node element, pugi::xml_node parent,
                      const std::vector<const char*>& inside) {
    bool heard = false;
    for (pugi::xml_node child : element.children()) {
      if (child.type() != pugi::node_element) continue;
      const auto clip = clips_.find(child.attribute("id").value());
      const char* const type = escapable_type(child.name());
      if (clip != clips_.end())
        heard = write_clip(clip->first, clip->second, parent) || heard;
      else if (type != nullptr && std::find(inside.begin(), inside.end(), type) == inside.end())
        heard = write_escapable(child, type, parent, inside) || heard;
      else
        heard = write_children(child, parent, inside) || heard;
    }
    return heard;
  }

  bool write_escapable(pugi::xml_node element, const char* type, pugi::xml_node parent,
                       std::vector<const char*> inside) {
    inside.push_back(type);
    pugi::xml_node sequence = parent.append_child("seq");
    pugi::xml_attribute reference = sequence.append_attribute("epub:textref");
    set_attribute(sequence, "epub:type", type);
    append_newline(sequence);
    const int place = ++escapables_;
    if (!write_children(element, sequence, inside)) {
      parent.remove_child(sequence);
      return false;
    }
    if (!element.attribute("id")) set_attribute(element, "id", fmt::format("{}-{}", type, place));
    reference.set_value(text_of(element.attribute("id").value()).c_str());
    append_newline(parent);
    return true;
  }

  bool write_clip(const std::string& id, const BookClip& clip, pugi::xml_node parent) {
    const std::string begin = clock_time(clip.begin, clip.rate_hz);
    const std::string end = clock_time(clip.end, clip.rate_hz);
    if (begin == end) return false;  // nothing that a player could play
    pugi::xml_node pair = parent.append_child("par");
    set_attribute(pair, "id", fmt::format("p{}", ++pairs_));
    set_attribute(pair.append_child("text"), "src", text_of(id));
    pugi::xml_node audio = pair.append_child("audio");
    set_attribute(audio, "src", book_reference(page_.path, clip.sound));
    set_attribute(audio, "clipBegin", begin);
    set_attribute(audio, "clipEnd", end);
    append_newline(parent);
    page_.heard += written(clip.end, clip.rate_hz) - written(clip.begin, clip.rate_hz);
    return true;
  }

  [[nodiscard]] std::string text_of(const std::string& id) const {
    return std::filesystem::path(page_.path).filename().string() + "#" + id;
  }

  BookPage& page_;
  const BookClips& clips_;
  int pairs_ = 0;
  int escapables_ = 0;
};

}  // namespace

void finish_page(BookPage& page, pugi::xml_document& xhtml, const BookClips& clips) {
  OverlayWriter(page, clips).write(xhtml.child("html").child("body"));
  page.xhtml = xml_bytes(xhtml) + "\n";
}

std::string overlay_path(const BookPage& page) {
  return std::filesystem::path(page.path).replace_extension(".smil").generic_string();
}

std::string book_reference(const std::string& from, const std::string& to) {
  return std::filesystem::path(to)
      .lexically_relative(std::filesystem::path(from).parent_path())
      .generic_string();
}

}  // namespace plainsong

#include "publish/cover.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <string_view>
#include <vector>

#include "publish/xhtml.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::string_view ground = "#12343b";
constexpr std::string_view paper = "#fdf6e3";
constexpr std::string_view accent = "#f2b134";

/// A letter's usual width, in parts of its height: wide enough for capitals now and then.
constexpr double letter_width = 0.56;

/// The words in lines of at most so many letters.
std::vector<std::string> lines_of(std::string_view words, std::size_t most) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  while (at < words.size()) {
    const std::size_t space = std::min(words.find(' ', at), words.size());
    const std::string_view word = words.substr(at, space - at);
    at = space + 1;
    if (word.empty()) continue;
    if (!lines.empty() && display_width(lines.back()) + 1 + display_width(word) <= most)
      lines.back().append(" ").append(word);
    else
      lines.emplace_back(word);
  }
  return lines;
}

class CoverSheet {
 public:
  CoverSheet(int width, int height) : width_(width), height_(height) {
    svg_ = document_.append_child("svg");
    set_attribute(svg_, "xmlns", "http://www.w3.org/2000/svg");
    set_attribute(svg_, "viewBox", fmt::format("0 0 {} {}", width, height));
    set_attribute(svg_, "width", fmt::format("{}", width));
    set_attribute(svg_, "height", fmt::format("{}", height));
    set_attribute(svg_, "role", "img");
  }

  void describe(std::string_view words) {
    append_element(svg_, "title", words);
    box(0, 0, width_, height_, ground);
  }

  void box(double x, double y, double width, double height, std::string_view colour) {
    pugi::xml_node node = svg_.append_child("rect");
    set_attribute(node, "x", fmt::format("{:.0f}", x));
    set_attribute(node, "y", fmt::format("{:.0f}", y));
    set_attribute(node, "width", fmt::format("{:.0f}", width));
    set_attribute(node, "height", fmt::format("{:.0f}", height));
    set_attribute(node, "fill", colour);
  }

  /// Four lines and square notes, as plainsong is written down: a note for each letter of the
  /// title, as high as the letter is far in the alphabet.
  void notes(std::string_view title, double top) {
    const double gap = width_ * 0.03;
    for (int line = 0; line < 4; ++line)
      box(margin(), top + line * gap, width_ - 2 * margin(), width_ * 0.003, accent);
    double x = margin() + gap;
    for (const char c : lower(title)) {
      const bool letter = c >= 'a' && c <= 'z';
      if (letter) box(x, top + 2.5 * gap - (c - 'a') % 7 * gap / 2, gap * 0.8, gap * 0.8, paper);
      if (letter || c == ' ') x += gap;
      if (x > width_ - margin() - 2 * gap) break;
    }
  }

  /// Words from `top` down, in letters small enough for the width. Gives where they end.
  double text(std::string_view words, double top, double size, std::size_t most_lines,
              std::string_view colour) {
    const double room = width_ - 2 * margin();
    std::vector<std::string> lines;
    for (;; size *= 0.9) {
      lines = lines_of(words, static_cast<std::size_t>(room / (size * letter_width)));
      std::size_t longest = 0;
      for (const std::string& line : lines) longest = std::max(longest, display_width(line));
      const bool fits = static_cast<double>(longest) * size * letter_width <= room;
      if ((lines.size() <= most_lines && fits) || size < width_ * 0.012) break;
    }
    for (const std::string& line : lines) {
      top += size * 1.25;
      pugi::xml_node node = append_element(svg_, "text", line);
      set_attribute(node, "x", fmt::format("{:.0f}", margin()));
      set_attribute(node, "y", fmt::format("{:.0f}", top));
      set_attribute(node, "font-family", "Verdana, 'DejaVu Sans', sans-serif");
      set_attribute(node, "font-size", fmt::format("{:.0f}", size));
      set_attribute(node, "fill", colour);
    }
    return top;
  }

  [[nodiscard]] double margin() const { return width_ * 0.08; }

  [[nodiscard]] std::string bytes() const { return xml_bytes(document_) + "\n"; }

 private:
  pugi::xml_document document_;
  pugi::xml_node svg_;
  double width_ = 0;
  double height_ = 0;
};

/// "Full text", "Full text and easier to read".
std::string editions_line(std::span<const ReleasedEdition* const> editions) {
  std::string line;
  for (const ReleasedEdition* edition : editions) {
    const std::string_view name = shown_name(edition->edition.kind);
    line += line.empty() ? std::string(name) : " and " + lower(name);
  }
  return line;
}

std::string labels(std::span<const ReleasedEdition* const> editions) {
  std::string all;
  for (const ReleasedEdition* edition : editions)
    all.append(all.empty() || edition->label.empty() ? "" : " ").append(edition->label);
  return all;
}

}  // namespace

std::string cover_description(const Release& release,
                              std::span<const ReleasedEdition* const> editions) {
  return fmt::format("Cover: {}. {}.", title_of(release), editions_line(editions));
}

std::string draw_cover(const CoverWords& words, const std::string& description, int width,
                       int height) {
  CoverSheet sheet(width, height);
  sheet.describe(description);
  const double size = width;
  const double low = height - size * 0.28;
  sheet.notes(words.title, height * 0.1);
  double end = sheet.text(words.title, height * 0.1 + size * 0.16, size * 0.09, 5, paper);
  if (!is_blank(words.publisher))
    end = sheet.text(words.publisher, end + size * 0.03, size * 0.045, 3, paper);
  if (!is_blank(words.date)) sheet.text(words.date, end + size * 0.03, size * 0.045, 1, paper);
  sheet.text(words.name, low, size * 0.07, 1, accent);
  sheet.text(words.label, low + size * 0.09, size * 0.032, 3, paper);
  return sheet.bytes();
}

std::string cover_description(const Release& release, const ReleasedEdition& edition) {
  return cover_description(release, std::array{&edition});
}

std::string write_cover(const Release& release, std::span<const ReleasedEdition* const> editions,
                        int width, int height) {
  const Document& document = release.source;
  return draw_cover({title_of(release), document.stated(metadata::publisher),
                     readable_date(document.stated(metadata::date), document.language),
                     editions_line(editions), labels(editions)},
                    cover_description(release, editions), width, height);
}

std::string write_cover(const Release& release, const ReleasedEdition& edition, int width,
                        int height) {
  return write_cover(release, std::array{&edition}, width, height);
}

}  // namespace plainsong

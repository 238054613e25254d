#include "publish/report_charts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "document/walk.hpp"
#include "publish/xhtml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// How many sentences are how long: up to 4 words, up to 8, … and the rest.
constexpr std::size_t step = 4;
using Lengths = std::array<std::size_t, 8>;

std::string name_of_length(std::size_t at) {
  if (at + 1 == Lengths().size()) return fmt::format("{}+", at * step + 1);
  return fmt::format("{} to {}", at * step + 1, (at + 1) * step);
}

/// Headings are no sentences, and what the program adds has nothing to be compared with.
Lengths lengths_of(const Document& document, const std::vector<std::size_t>& words,
                   const std::vector<Origin>* origins) {
  Lengths found{};
  for (const Section& section : document.sections)
    for_each_leaf(section, [&](const Block& block) {
      for (const Sentence& sentence : block.text.sentences) {
        const std::size_t id = number(sentence.id);
        const bool ours =
            origins != nullptr && id < origins->size() && (*origins)[id].sources.empty();
        if (id >= words.size() || words[id] == 0 || ours) continue;
        ++found[std::min((words[id] - 1) / step, found.size() - 1)];
      }
    });
  return found;
}

void set_number(pugi::xml_node node, const char* name, double value) {
  set_attribute(node, name, fmt::format("{:.4g}", std::round(value * 10) / 10));
}

/// In the picture's own units, from its left upper corner.
struct Point {
  double x = 0, y = 0;
};

struct Size {
  double width = 0, height = 0;
};

pugi::xml_node append_bar(pugi::xml_node svg, std::string_view kind, Point corner, Size size) {
  pugi::xml_node bar = svg.append_child("rect");
  set_attribute(bar, "class", kind);
  set_number(bar, "x", corner.x);
  set_number(bar, "y", corner.y);
  set_number(bar, "width", size.width);
  set_number(bar, "height", size.height);
  return bar;
}

void append_text(pugi::xml_node svg, double x, double y, std::string_view anchor,
                 std::string_view words) {
  pugi::xml_node text = append_element(svg, "text", words);
  set_number(text, "x", x);
  set_number(text, "y", y);
  set_attribute(text, "text-anchor", anchor);
}

void append_line(pugi::xml_node svg, std::string_view kind, Point from, Point to) {
  pugi::xml_node line = svg.append_child("line");
  set_attribute(line, "class", kind);
  set_number(line, "x1", from.x);
  set_number(line, "y1", from.y);
  set_number(line, "x2", to.x);
  set_number(line, "y2", to.y);
}

/// A picture with its name and what it shows, in words.
pugi::xml_node append_picture(pugi::xml_node parent, std::string_view name, std::string_view title,
                              const std::string& told, Size size) {
  pugi::xml_node figure = parent.append_child("figure");
  pugi::xml_node caption = figure.append_child("figcaption");
  append_element(caption, "h3", title);
  append_element(caption, "p", told);
  pugi::xml_node key = caption.append_child("p");
  set_attribute(key, "class", "key");
  for (const auto& [kind, words] :
       {std::pair("source", "Source"), std::pair("told", "Easier to read")}) {
    pugi::xml_node svg = key.append_child("svg");
    set_attribute(svg, "viewBox", "0 0 12 12");
    set_attribute(svg, "aria-hidden", "true");
    append_bar(svg, kind, {1, 1}, {10, 10});
    append_element(key, "span", words);
  }
  pugi::xml_node svg = figure.append_child("svg");
  set_attribute(svg, "viewBox", fmt::format("0 0 {:g} {:g}", size.width, size.height));
  set_attribute(svg, "role", "img");
  set_attribute(svg, "aria-labelledby", fmt::format("{0}-title {0}-told", name));
  set_attribute(append_element(svg, "title", title), "id", fmt::format("{}-title", name));
  set_attribute(append_element(svg, "desc", told), "id", fmt::format("{}-told", name));
  return svg;
}

using TableRow = std::array<std::string, 3>;

/// A table whose first column names its rows.
void append_table(pugi::xml_node parent, const TableRow& head, const std::vector<TableRow>& rows) {
  pugi::xml_node table = parent.append_child("table");
  const auto add = [](pugi::xml_node part, const TableRow& words, std::string_view scope) {
    pugi::xml_node row = part.append_child("tr");
    for (std::size_t at = 0; at < words.size(); ++at) {
      const bool names = at == 0 || scope == "col";
      pugi::xml_node cell = append_element(row, names ? "th" : "td", words[at]);
      if (names) set_attribute(cell, "scope", scope);
    }
    append_newline(part);
  };
  add(table.append_child("thead"), head, "col");
  pugi::xml_node body = table.append_child("tbody");
  for (const TableRow& row : rows) add(body, row, "row");
}

void append_hidden_table(const pugi::xml_node& svg, const TableRow& head,
                         const std::vector<TableRow>& rows) {
  pugi::xml_node details = svg.parent().append_child("details");
  append_element(details, "summary", "The same as a table");
  append_table(details, head, rows);
}

std::size_t longer_than(const Lengths& lengths, std::size_t words) {
  std::size_t count = 0;
  for (std::size_t at = words / step; at < lengths.size(); ++at) count += lengths[at];
  return count;
}

std::size_t all_of(const Lengths& lengths) {
  return longer_than(lengths, 0);
}

void append_lengths(pugi::xml_node parent, const Release& release, const Edition& edition) {
  const Review& review = release.review;
  const Lengths before = lengths_of(release.source, review.lengths_before, nullptr);
  const Lengths after = lengths_of(edition.document, review.lengths_after, &edition.origins);
  if (all_of(before) == 0 || all_of(after) == 0) return;
  const std::size_t limit = review.longest;
  const std::string told = fmt::format(
      "{} of the source’s {} sentences have more than {} words; of the easier edition’s {}, it is "
      "{}.",
      longer_than(before, limit), all_of(before), limit, all_of(after), longer_than(after, limit));
  constexpr double width = 640;
  constexpr double floor = 200;
  constexpr double room = width / static_cast<double>(Lengths().size());
  pugi::xml_node svg =
      append_picture(parent, "lengths", "How long the sentences are, in words", told, {width, 236});
  const auto most = static_cast<double>(std::max(*std::max_element(before.begin(), before.end()),
                                                 *std::max_element(after.begin(), after.end())));
  std::vector<TableRow> rows;
  for (std::size_t at = 0; at < before.size(); ++at) {
    const double left = static_cast<double>(at) * room;
    double x = left + room * 0.14;
    for (const auto& [kind, count] :
         {std::pair("source", before[at]), std::pair("told", after[at])}) {
      const double height = static_cast<double>(count) / most * (floor - 40);
      append_bar(svg, kind, {x, floor - height}, {room * 0.34, height});
      append_text(svg, x + room * 0.17, floor - height - 5, "middle", fmt::format("{}", count));
      x += room * 0.38;
    }
    append_text(svg, left + room / 2, floor + 20, "middle", name_of_length(at));
    rows.push_back({name_of_length(at) + " words", fmt::format("{}", before[at]),
                    fmt::format("{}", after[at])});
  }
  append_line(svg, "axis", {0, floor}, {width, floor});
  const double edge = static_cast<double>(limit) / step * room;
  append_line(svg, "limit", {edge, 0}, {edge, floor});
  append_text(svg, edge + 6, 12, "start", fmt::format("more than {} words", limit));
  append_hidden_table(svg, {"Length", "Source", "Easier to read"}, rows);
}

/// A heading that fits beside a row of the picture.
std::string shortened(const std::string& title) {
  constexpr std::size_t longest = 24;
  std::string short_one;
  std::size_t count = 0;
  for (std::size_t at = 0; at < title.size() && count < longest; ++count) {
    const CodePoint next = code_point_at(title, at);
    short_one += title.substr(at, next.size);
    at += next.size;
  }
  return short_one.size() == title.size() ? title : std::string(trimmed(short_one)) + "…";
}

void append_grades(pugi::xml_node parent, const Release& release) {
  const std::vector<SectionGrade>& grades = release.review.grades;
  if (grades.empty()) return;
  double most = 12;
  std::size_t easier = 0;
  for (const SectionGrade& grade : grades) {
    most = std::max({most, grade.before, grade.after});
    if (grade.after < grade.before) ++easier;
  }
  most = std::ceil(most / 4) * 4;
  constexpr double width = 640;
  constexpr double left = 260;
  constexpr double line = 26;
  const double bottom = static_cast<double>(grades.size()) * line + 8;
  const auto place = [&](double grade) {
    return left + std::max(grade, 0.0) / most * (width - left - 20);
  };
  const std::string told = fmt::format(
      "School years that are needed to read each section (Flesch-Kincaid): {} of {} sections "
      "became "
      "easier.",
      easier, grades.size());
  pugi::xml_node svg = append_picture(parent, "grades", "How hard each section is to read", told,
                                      {width, bottom + 28});
  for (double tick = 0; tick <= most; tick += 4) {
    append_line(svg, "grid", {place(tick), 0}, {place(tick), bottom});
    append_text(svg, place(tick), bottom + 20, "middle", fmt::format("{:g}", tick));
  }
  std::vector<TableRow> rows;
  double y = line / 2 + 4;
  for (const SectionGrade& grade : grades) {
    const std::string title =
        shown_title(release.source, release.source.sections[number(grade.section)]);
    append_text(svg, left - 12, y + 5, "end", shortened(title));
    append_line(svg, "way", {place(grade.before), y}, {place(grade.after), y});
    append_bar(svg, "source", {place(grade.before) - 6, y - 6}, {12, 12});
    set_number(append_bar(svg, "told", {place(grade.after) - 6, y - 6}, {12, 12}), "rx", 6);
    rows.push_back(
        {title, fmt::format("{:.1f}", grade.before), fmt::format("{:.1f}", grade.after)});
    y += line;
  }
  append_hidden_table(svg, {"Section", "Source", "Easier to read"}, rows);
}

void append_whole(pugi::xml_node parent, const std::vector<ReviewFigure>& figures) {
  if (figures.empty()) return;
  std::vector<TableRow> rows;
  rows.reserve(figures.size());
  for (const ReviewFigure& figure : figures)
    rows.push_back({fmt::format("{} ({})", figure.name, figure.about),
                    fmt::format("{:.1f}", figure.before), fmt::format("{:.1f}", figure.after)});
  append_table(parent, {"The running text", "Source", "Easier to read"}, rows);
}

}  // namespace

void append_figures(pugi::xml_node parent, const Release& release, const Edition& edition) {
  append_whole(parent, release.review.figures);
  if (release.review.longest > 0) append_lengths(parent, release, edition);
  append_grades(parent, release);
}

}  // namespace plainsong

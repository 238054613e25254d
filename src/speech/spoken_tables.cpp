#include "speech/spoken_tables.hpp"

#include <algorithm>

#include "speech/said.hpp"
#include "speech/xml.hpp"

namespace plainsong {
namespace {

/// A longer heading is not said again in every row.
constexpr std::size_t longest_heading = 60;  // bytes

std::string heading_words(const Block& cell) {
  std::string words = xml::one_line(cell.text.utf8);
  while (!words.empty() && std::string_view(".:,; ").find(words.back()) != std::string_view::npos)
    words.pop_back();
  return words;
}

}  // namespace

TableShape shape_of(const Block& table) {
  TableShape shape;
  for (const Block& row : table.children) {
    shape.columns = std::max(shape.columns, row.children.size());
    if (says_something(row)) ++shape.rows;
  }
  if (table.children.empty() || shape.rows < 2) return shape;
  const std::vector<Block>& first = table.children.front().children;
  const bool headed =
      says_something(table.children.front()) &&
      std::all_of(first.begin(), first.end(), [](const Block& cell) { return cell.header; });
  if (!headed) return shape;
  --shape.rows;
  for (const Block& cell : first) shape.headings.push_back(heading_words(cell));
  return shape;
}

std::string cell_words(const TableShape& table, std::size_t column, bool empty,
                       const Announcements& announcements) {
  if (column >= table.headings.size() || table.headings[column].empty()) return {};
  const std::string number = std::to_string(column + 1);
  const std::string& heading = table.headings[column];
  if (empty) return announcements.say(Announced::table_cell_empty, {{"heading", heading}});
  return heading.size() > longest_heading
             ? announcements.say(Announced::table_column, {{"number", number}})
             : announcements.say(Announced::table_cell, {{"heading", heading}});
}

}  // namespace plainsong

#include "text/tsv.hpp"

namespace plainsong {
namespace {

std::string_view without_spaces(std::string_view cell) {
  while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\r')) cell.remove_prefix(1);
  while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\r')) cell.remove_suffix(1);
  return cell;
}

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  while (true) {
    const std::size_t tab = line.find('\t');
    cells.emplace_back(without_spaces(line.substr(0, tab)));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

}  // namespace

const std::string& TsvRow::cell(std::size_t column) const {
  static const std::string none;
  return column < cells.size() ? cells[column] : none;
}

std::vector<TsvRow> read_tsv(std::string_view table) {
  std::vector<TsvRow> rows;
  std::size_t line_number = 0;
  while (!table.empty()) {
    const std::size_t end = table.find('\n');
    const std::string_view line = table.substr(0, end);
    table.remove_prefix(end == std::string_view::npos ? table.size() : end + 1);
    ++line_number;
    if (without_spaces(line).empty() || line.front() == '#') continue;
    rows.push_back({line_number, cells_of(line)});
  }
  return rows;
}

}  // namespace plainsong

#include "plain/table.hpp"

#include <algorithm>
#include <string_view>

#include "plain/our_words.hpp"
#include "plain/wrap.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Row = std::vector<std::string>;

constexpr std::size_t gap = 2;

bool ends_with_stop(std::string_view words) {
  return !words.empty() && std::string_view(".!?;:,").find(words.back()) != std::string_view::npos;
}

/// The width of each column, or nothing when a cell has several lines.
std::vector<std::size_t> column_widths(const TableWords& table) {
  std::vector<std::size_t> widths;
  for (const Row& row : table.rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (row[at].find('\n') != std::string::npos) return {};
      widths[at] = std::max(widths[at], display_width(row[at]));
    }
  }
  return widths;
}

std::size_t total_width(const std::vector<std::size_t>& widths) {
  std::size_t total = 0;
  for (const std::size_t width : widths) total += width + gap;
  return total - gap;
}

std::string aligned(const Row& row, const std::vector<std::size_t>& widths) {
  std::string line;
  std::size_t column = 0;
  for (std::size_t at = 0; at < row.size(); ++at) {
    const std::size_t filled = display_width(line);
    if (!row[at].empty() && column > filled) line.append(column - filled, ' ');
    line += row[at];
    column += widths[at] + gap;
  }
  return line;
}

/// "Day: Monday; Place: town hall."
std::string as_sentence(const Row& row, const Row& header) {
  std::string sentence;
  for (std::size_t at = 0; at < row.size(); ++at) {
    const bool headed = at < header.size() && !header[at].empty();
    if (!headed && row[at].empty()) continue;
    if (!sentence.empty()) sentence += ends_with_stop(sentence) ? " " : "; ";
    if (headed) sentence += header[at] + (ends_with_stop(header[at]) ? " " : ": ");
    sentence += row[at].empty() ? std::string(our_words::empty_cell) : row[at];
  }
  std::replace(sentence.begin(), sentence.end(), '\n', ' ');
  if (!sentence.empty() && !ends_with_stop(sentence)) sentence += '.';
  return sentence;
}

/// Headings over columns that no row has are said once, on their own.
Row unused(const Row& header, const std::vector<Row>& rows) {
  std::size_t used = 0;
  for (std::size_t at = 1; at < rows.size(); ++at) used = std::max(used, rows[at].size());
  return used < header.size()
             ? Row(header.begin() + static_cast<std::ptrdiff_t>(used), header.end())
             : Row();
}

std::vector<std::string> as_sentences(const TableWords& table, std::size_t width) {
  std::vector<std::string> lines;
  const auto add = [&](const std::string& sentence) {
    if (sentence.empty()) return;
    for (std::string& line : wrap(sentence, width)) lines.push_back(std::move(line));
  };
  const Row header = table.has_header ? table.rows.front() : Row();
  add(as_sentence(unused(header, table.rows), {}));
  for (std::size_t at = table.has_header ? 1 : 0; at < table.rows.size(); ++at)
    add(as_sentence(table.rows[at], header));
  return lines;
}

}  // namespace

std::vector<std::string> table_lines(const TableWords& table, std::size_t width) {
  const std::vector<std::size_t> widths = column_widths(table);
  if (widths.empty() || (width > 0 && total_width(widths) > width))
    return as_sentences(table, width);
  std::vector<std::string> lines;
  for (const Row& row : table.rows) {
    std::string line = aligned(row, widths);
    if (!line.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace plainsong

#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace plainsong {

/// Where words are said that nobody wrote: a row of announcements.tsv each.
enum class Announced : std::size_t {
  title,
  published,
  dated,
  published_and_dated,
  computer_voice,
  parts,
  part,
  part_without_heading,
  end,
  end_without_title,
  thanks,
  list,
  inner_list,
  list_end,
  inner_list_end,
  item,
  item_done,
  item_to_do,
  table,
  table_headings,
  table_row,
  table_cell,
  table_column,
  table_cell_empty,
  table_end,
  picture,
  quotation,
  quotation_begin,
  quotation_end,
  link,
  links,
  link_address,
  note,
  crossed_out,
  crossed_out_end,
  abbreviation,
  count_of_all
};

/// What only a listener is told, as an editor words it: voices/en/announcements.tsv. Without a
/// table nothing is said.
class Announcements {
 public:
  /// Reads rows of an id, a template with {placeholders} and a note for people. A row that is
  /// missing or whose template is empty says nothing. Throws Failure(Trouble::voice), with file and
  /// line, for an unknown id or placeholder, a brace that is alone, and an id that comes twice.
  /// `language` is what the templates are written in.
  static Announcements read(std::string_view table, std::string_view file, std::string language);

  using Values = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  /// The template with its placeholders filled, or nothing.
  [[nodiscard]] std::string say(Announced what, Values values = {}) const;

  /// BCP 47; empty where nothing is said.
  [[nodiscard]] const std::string& language() const { return language_; }

 private:
  std::array<std::string, static_cast<std::size_t>(Announced::count_of_all)> templates_;
  std::string language_;
};

}  // namespace plainsong

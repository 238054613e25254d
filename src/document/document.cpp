#include "document/document.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "document/edition.hpp"

namespace plainsong {
namespace {

template <typename Kind>
using Names = std::pair<Kind, std::string_view>;

constexpr std::array<Names<SectionRole>, 9> role_names = {{
    {SectionRole::title, "title"},
    {SectionRole::contents, "contents"},
    {SectionRole::greeting, "greeting"},
    {SectionRole::article, "article"},
    {SectionRole::links, "links"},
    {SectionRole::sign_up, "sign-up"},
    {SectionRole::unsubscribe, "unsubscribe"},
    {SectionRole::contact, "contact"},
    {SectionRole::other, "other"},
}};

constexpr std::array<Names<BlockKind>, 11> block_names = {{
    {BlockKind::paragraph, "paragraph"},
    {BlockKind::code, "code"},
    {BlockKind::picture, "picture"},
    {BlockKind::table_cell, "cell"},
    {BlockKind::rule, "rule"},
    {BlockKind::bullet_list, "bullets"},
    {BlockKind::numbered_list, "numbers"},
    {BlockKind::list_item, "item"},
    {BlockKind::quotation, "quotation"},
    {BlockKind::table, "table"},
    {BlockKind::table_row, "row"},
}};

constexpr std::array<Names<InlineKind>, 9> inline_names = {{
    {InlineKind::emphasis, "emphasis"},
    {InlineKind::strong, "strong"},
    {InlineKind::strikethrough, "strikethrough"},
    {InlineKind::code, "code"},
    {InlineKind::link, "link"},
    {InlineKind::image, "image"},
    {InlineKind::abbreviation, "abbreviation"},
    {InlineKind::language, "language"},
    {InlineKind::line_break, "break"},
}};

constexpr std::array<Names<ChangeKind>, 7> change_names = {{
    {ChangeKind::reword, "reword"},
    {ChangeKind::split, "split"},
    {ChangeKind::merge, "merge"},
    {ChangeKind::insert, "insert"},
    {ChangeKind::remove, "remove"},
    {ChangeKind::reorder, "reorder"},
    {ChangeKind::restore, "restore"},
}};

template <typename Kind, std::size_t size>
std::string_view name_in(const std::array<Names<Kind>, size>& names, Kind kind) {
  for (const Names<Kind>& row : names)
    if (row.first == kind) return row.second;
  return {};
}

template <typename Kind, std::size_t size>
std::optional<Kind> kind_in(const std::array<Names<Kind>, size>& names, std::string_view name) {
  for (const Names<Kind>& row : names)
    if (row.second == name) return row.first;
  return std::nullopt;
}

}  // namespace

std::string_view name_of(SectionRole role) {
  return name_in(role_names, role);
}

std::optional<SectionRole> section_role(std::string_view name) {
  return kind_in(role_names, name);
}

std::string_view name_of(BlockKind kind) {
  return name_in(block_names, kind);
}

std::optional<BlockKind> block_kind(std::string_view name) {
  return kind_in(block_names, name);
}

std::string_view name_of(InlineKind kind) {
  return name_in(inline_names, kind);
}

std::optional<InlineKind> inline_kind(std::string_view name) {
  return kind_in(inline_names, name);
}

std::string_view name_of(ChangeKind kind) {
  return name_in(change_names, kind);
}

std::optional<ChangeKind> change_kind(std::string_view name) {
  return kind_in(change_names, name);
}

std::string_view name_of(EditionKind kind) {
  return kind == EditionKind::standard ? "standard" : "young";
}

bool is_leaf(BlockKind kind) {
  return kind <= BlockKind::rule;
}

bool is_list(const Block& block) {
  return block.kind == BlockKind::bullet_list || block.kind == BlockKind::numbered_list;
}

bool comes_before(const Inline& left, const Inline& right) {
  if (left.range.begin != right.range.begin) return left.range.begin < right.range.begin;
  return left.range.end > right.range.end;
}

}  // namespace plainsong

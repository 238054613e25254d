#include "reader/roles_parting.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "reader/roles_phrases.hpp"
#include "reader/text_entries.hpp"
#include "reader/text_shapes.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::size_t last_opening_section = 2;  // contents lists stand in the first three sections
constexpr std::size_t longest_entry = 160;
constexpr std::size_t most_entries = 100;
constexpr std::size_t most_lists = 4;  // of a section, that are looked at
constexpr std::size_t longest_notice = 600;
constexpr std::size_t most_footer_words = 60;

// The blocks [begin, end) of a section, and what they are for.
struct Group {
  std::size_t begin = 0;
  std::size_t end = 0;
  SectionRole role = SectionRole::article;
};

std::optional<SectionRole> notice(const Block& block) {
  if (block.kind != BlockKind::paragraph && !is_list(block)) return std::nullopt;
  const std::string words = words_of(block, longest_notice + 1);
  if (tells_how_to_unsubscribe(words)) return SectionRole::unsubscribe;
  if (invites_to_sign_up(words)) return SectionRole::sign_up;
  return std::nullopt;
}

// Whether nearly all of a paragraph is a link: the button or the address that belongs to the notice
// above it.
bool is_mostly_link(const Block& block) {
  if (block.kind != BlockKind::paragraph) return false;
  std::size_t linked = 0;
  for (const Inline& part : block.text.inlines)
    if (part.kind == InlineKind::link) linked += part.range.size();
  return linked * 5 >= block.text.utf8.size() * 4;
}

// Parts the blocks into notices (each with the links below it) and what lies between them.
std::vector<Group> groups_of(const std::vector<Block>& blocks) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const SectionRole role = notice(blocks[i]).value_or(SectionRole::article);
    const bool below_notice = !groups.empty() && groups.back().role != SectionRole::article;
    const bool belongs =
        !groups.empty() && (groups.back().role == role ||
                            (below_notice && is_mostly_link(blocks[i]) && !notice(blocks[i])));
    if (!belongs) groups.push_back({i, i, role});
    groups.back().end = i + 1;
  }
  return groups;
}

std::size_t word_count(const std::vector<Block>& blocks, const Group& group) {
  std::size_t count = 0;
  for (std::size_t i = group.begin; i < group.end && count <= most_footer_words; ++i)
    count += words(words_of(blocks[i], most_footer_words * 20)).size();
  return count;
}

// Where the notices at the end of a section begin: no article goes on behind them.
std::size_t first_notice_at_end(const std::vector<Block>& blocks,
                                const std::vector<Group>& groups) {
  std::size_t first = groups.size();
  for (std::size_t i = groups.size(); i-- > 0;) {
    if (groups[i].role != SectionRole::article)
      first = i;
    else if (word_count(blocks, groups[i]) > most_footer_words)
      break;
  }
  return first;
}

int level_below(const Section& section) {
  return section.level == 1 && !section.heading.empty() ? 2 : section.level;
}

// Hands the blocks of a group over to a new section without a heading.
Section section_from(Section& from, const Group& group) {
  Section section;
  section.level = level_below(from);
  section.role = group.role;
  const auto begin = from.blocks.begin() + static_cast<std::ptrdiff_t>(group.begin);
  const auto end = from.blocks.begin() + static_cast<std::ptrdiff_t>(group.end);
  section.blocks.assign(std::make_move_iterator(begin), std::make_move_iterator(end));
  return section;
}

// Parts a section into these groups, which hold all of its blocks; the first one keeps its heading.
void part(Section section, const std::vector<Group>& groups, std::vector<Section>& out) {
  if (groups.size() < 2 && (section.role != SectionRole::article || groups.empty())) {
    out.push_back(std::move(section));
    return;
  }
  for (std::size_t i = 0; i < groups.size(); ++i) {
    Section made = section_from(section, groups[i]);
    if (i == 0) {
      made.level = section.level;
      made.heading = section.heading;
    }
    out.push_back(std::move(made));
  }
}

void part_notices(Section section, std::vector<Section>& out) {
  std::vector<Group> groups = groups_of(section.blocks);
  const std::size_t first = first_notice_at_end(section.blocks, groups);
  if (section.role != SectionRole::article || first == groups.size() ||
      heads_sign_up(section.heading.utf8) || heads_unsubscribe(section.heading.utf8)) {
    out.push_back(std::move(section));
    return;
  }
  if (first > 1) {  // what stands above stays together
    groups[first - 1].begin = 0;
    groups.erase(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(first) - 1);
  }
  part(std::move(section), groups, out);
}

std::optional<std::string> entry_of(const Block& item) {
  std::string words = words_of(item, longest_entry + 1);
  if (words.empty() || words.size() > longest_entry) return std::nullopt;
  return words;
}

// Whether the list's entries name headings below it, or lead to places in the document.
bool lists_contents(const Block& list, const std::vector<Section>& sections, std::size_t here) {
  if (list.children.size() > most_entries) return false;
  Entries entries;
  for (const Block& item : list.children) {
    const std::optional<std::string> entry = entry_of(item);
    if (!entry) return false;
    entries.add(*entry);
  }
  std::vector<bool> named(entries.size(), false);
  for (std::size_t i = here + 1; i < sections.size(); ++i)
    if (const auto naming = entries.naming(sections[i].heading.utf8)) named[naming->entry] = true;
  const auto found = static_cast<std::size_t>(std::count(named.begin(), named.end(), true));
  return found >= 2 && found * 2 >= entries.size();
}

std::optional<Group> contents_in(const std::vector<Section>& sections, std::size_t here) {
  const std::vector<Block>& blocks = sections[here].blocks;
  std::size_t lists = 0;
  for (std::size_t i = 0; i < blocks.size() && lists < most_lists; ++i) {
    if (!is_list(blocks[i])) continue;
    ++lists;
    const bool labelled = i > 0 && blocks[i - 1].kind == BlockKind::paragraph &&
                          is_contents_label(blocks[i - 1].text.utf8);
    const bool headed = i == 0 && is_contents_label(sections[here].heading.utf8);
    if (!labelled && !headed && !lists_contents(blocks[i], sections, here)) continue;
    std::size_t end = i + 1;
    while (end < blocks.size() && blocks[end].kind == BlockKind::rule) ++end;
    return Group{labelled ? i - 1 : i, end, SectionRole::contents};
  }
  return std::nullopt;
}

// Parts the contents list from a section. A heading stays with it only where it says "Contents".
void part_contents(Section section, const Group& contents, std::vector<Section>& out) {
  const std::size_t size = section.blocks.size();
  const bool titled = !section.heading.empty() && !is_contents_label(section.heading.utf8);
  std::vector<Group> groups;
  if (contents.begin > 0 || titled) groups.push_back({0, contents.begin});
  groups.push_back(contents);
  if (contents.end < size) groups.push_back({contents.end, size});
  part(std::move(section), groups, out);
}

}  // namespace

std::string words_of(const Block& block, std::size_t limit) {
  std::string words;
  std::vector<const Block*> rest = {&block};
  while (!rest.empty() && words.size() < limit) {
    const Block& next = *rest.back();
    rest.pop_back();
    if (!words.empty() && !next.text.empty()) words += ' ';
    words += std::string_view(next.text.utf8).substr(0, limit);
    std::transform(next.children.rbegin(), next.children.rend(), std::back_inserter(rest),
                   [](const Block& child) { return &child; });
  }
  return words;
}

void part_sections(Document& document) {
  std::vector<Section>& sections = document.sections;
  std::vector<Section> parted;
  bool found = false;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const bool opening = !found && i <= last_opening_section;
    const std::optional<Group> contents = opening ? contents_in(sections, i) : std::nullopt;
    found = found || contents.has_value();
    if (contents)
      part_contents(std::move(sections[i]), *contents, parted);
    else
      parted.push_back(std::move(sections[i]));
  }
  sections.clear();
  for (Section& section : parted) part_notices(std::move(section), sections);
}

}  // namespace plainsong

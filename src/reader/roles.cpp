#include "reader/roles.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "document/walk.hpp"
#include "reader/roles_parting.hpp"
#include "reader/roles_phrases.hpp"
#include "reader/text_shapes.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_notice_words =
    120;  // of a section whose heading says that it is boilerplate
constexpr std::size_t most_words_beside_link = 15;
constexpr std::size_t fewest_links = 3;

// What a section holds, counted.
struct Tally {
  std::size_t words = 0;         ///< outside of links
  std::size_t units = 0;         ///< items and paragraphs of their own
  std::size_t linked_units = 0;  ///< those with a link
  std::size_t contact_lines = 0;
  std::size_t lines = 0;
  bool other_blocks = false;  ///< tables, code, pictures
};

std::vector<Span> links_of(const Text& text) {
  std::vector<Span> links;
  for (const Inline& part : text.inlines)
    if (part.kind == InlineKind::link) links.push_back(part.range);
  return links;
}

std::size_t words_beside_links(const Text& text) {
  const std::vector<Span> links = links_of(text);
  std::size_t link = 0;
  std::size_t count = 0;
  for (const Span word : words(text.utf8)) {
    while (link < links.size() && links[link].end <= word.begin) ++link;
    if (link == links.size() || !links[link].contains(word.begin)) ++count;
  }
  return count;
}

bool is_contact_line(const Text& text) {
  constexpr std::size_t longest = 120;
  constexpr std::size_t most_label_words = 4;
  if (text.utf8.size() > longest) return false;
  const bool address =
      std::any_of(text.inlines.begin(), text.inlines.end(), [](const Inline& part) {
        return part.kind == InlineKind::link &&
               (part.target.starts_with("mailto:") || part.target.starts_with("tel:"));
      });
  return is_telephone_number(text.utf8) ||
         (address && words_beside_links(text) <= most_label_words);
}

void count_leaf(const Block& leaf, Tally& tally, bool& linked) {
  if (leaf.kind == BlockKind::rule) return;
  if (leaf.kind != BlockKind::paragraph) tally.other_blocks = true;
  ++tally.lines;
  tally.words += words_beside_links(leaf.text);
  if (is_contact_line(leaf.text)) ++tally.contact_lines;
  linked = linked || !links_of(leaf.text).empty();
}

// Counts one block of a section: each item of a list is a unit, so is any other block. A link that
// stands as a paragraph of its own belongs to the unit above it.
void count_unit(const Block& unit, Tally& tally) {
  bool linked = false;
  const std::size_t words_before = tally.words;
  std::vector<const Block*> rest = {&unit};
  while (!rest.empty()) {
    const Block& next = *rest.back();
    rest.pop_back();
    if (next.children.empty()) count_leaf(next, tally, linked);
    std::transform(next.children.rbegin(), next.children.rend(), std::back_inserter(rest),
                   [](const Block& child) { return &child; });
  }
  const bool only_link = linked && tally.words == words_before && unit.kind == BlockKind::paragraph;
  if (!only_link || tally.units == 0) ++tally.units;
  if (linked && tally.linked_units < tally.units) ++tally.linked_units;
}

Tally tally_of(const Section& section) {
  Tally tally;
  for (const Block& block : section.blocks) {
    if (block.kind == BlockKind::rule) continue;
    const bool list =
        block.kind == BlockKind::bullet_list || block.kind == BlockKind::numbered_list;
    if (!list) count_unit(block, tally);
    if (list)
      for (const Block& item : block.children) count_unit(item, tally);
  }
  return tally;
}

bool is_list_of_links(const Section& section, const Tally& tally) {
  if (tally.units == 0 || tally.other_blocks) return false;
  if (heads_links(section.heading.utf8)) return tally.linked_units * 2 >= tally.units;
  return tally.linked_units >= fewest_links && tally.linked_units * 5 >= tally.units * 4 &&
         tally.words <= tally.units * most_words_beside_link;
}

std::string_view first_words(const Section& section) {
  return !section.blocks.empty() && section.blocks.front().kind == BlockKind::paragraph
             ? std::string_view(section.blocks.front().text.utf8)
             : std::string_view();
}

bool greets(const Section& section, std::size_t index) {
  constexpr std::size_t last_opening_section = 3;
  if (!section.heading.empty()) return is_greeting(section.heading.utf8);
  return index <= last_opening_section && is_greeting(first_words(section));
}

SectionRole role_by_words(const Section& section, std::size_t index) {
  const std::string_view heading = section.heading.utf8;
  const Tally tally = tally_of(section);
  const bool brief = tally.words <= most_notice_words;
  if (brief && heads_unsubscribe(heading)) return SectionRole::unsubscribe;
  if (brief && heads_sign_up(heading) && tally.linked_units > 0) return SectionRole::sign_up;
  if (brief && heads_contact(heading)) return SectionRole::contact;
  if (tally.lines > 0 && tally.contact_lines == tally.lines) return SectionRole::contact;
  if (is_list_of_links(section, tally)) return SectionRole::links;
  if (greets(section, index)) return SectionRole::greeting;
  return SectionRole::article;
}

// The first section, if it alone stands at the top and others follow.
bool opens_with_title(const Document& document) {
  const std::vector<Section>& sections = document.sections;
  if (sections.size() < 2 || sections.front().heading.empty()) return false;
  const Section& first = sections.front();
  if (first.level != 1 || is_greeting(first.heading.utf8) || is_contents_label(first.heading.utf8))
    return false;
  return std::none_of(sections.begin() + 1, sections.end(),
                      [](const Section& section) { return section.level == 1; });
}

}  // namespace

void classify_sections(Document& document) {
  const bool titled = opens_with_title(document);
  part_sections(document);
  std::uint32_t number = 0;
  for (Section& section : document.sections) {
    if (section.role == SectionRole::article)
      section.role = titled && number == 0 ? SectionRole::title : role_by_words(section, number);
    section.id = SectionId{number++};
  }
}

}  // namespace plainsong

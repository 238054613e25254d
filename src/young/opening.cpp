#include "young/opening.hpp"

#include <algorithm>

#include "document/walk.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

const Section* title_section(const Document& document) {
  const auto found =
      std::find_if(document.sections.begin(), document.sections.end(),
                   [](const Section& section) { return section.role == SectionRole::title; });
  return found == document.sections.end() ? nullptr : &*found;
}

/// Whether the document's title section says this already.
bool says(const Document& document, std::string_view words) {
  const Section* title = title_section(document);
  if (title == nullptr) return false;
  bool found = false;
  const std::string wanted = lower(plain_punctuation(words));
  for_each_text(*title, [&](const Text& text) {
    if (lower(plain_punctuation(text.utf8)).find(wanted) != std::string::npos) found = true;
  });
  return found;
}

Draft sentence(const std::string& words, const std::string& name) {
  return made_draft(words, "template:" + name, Placement::running);
}

/// Our own sentences are English, whatever the document's language is.
void mark_as_english(Drafts& drafts, const Document& document) {
  const std::string language = lower(document.language);
  if (language.empty() || language == "en" || language.rfind("en-", 0) == 0) return;
  for (Draft& draft : drafts)
    draft.text.inlines.push_back(
        {InlineKind::language, span_of(0, draft.text.utf8.size()), "en-GB"});
}

/// Who published the document, and when, where its title section does not say so.
void add_facts(const Document& document, const std::string& published, Drafts& drafts) {
  const std::string publisher = document.stated(metadata::publisher);
  if (!publisher.empty() && !says(document, publisher))
    drafts.push_back(sentence(published + publisher + ".", "publisher"));
  const std::string date = readable_date(document.stated(metadata::date), document.language);
  if (!date.empty() && !says(document, date))
    drafts.push_back(sentence("Its date is " + date + ".", "date"));
}

/// The document's own title, where it has no section that shows it.
Draft heading(const Document& document) {
  if (title_section(document) != nullptr || document.title.empty()) return {};
  const auto is_title = [&](const Section& section) {
    return section.heading.utf8 == document.title;
  };
  if (std::any_of(document.sections.begin(), document.sections.end(), is_title)) return {};
  return sentence(document.title, "title");
}

/// What was the heading of a section of its own, inside another.
Block as_strong_paragraph(Text heading) {
  const Span all = span_of(0, heading.utf8.size());
  heading.inlines.insert(heading.inlines.begin(), {InlineKind::strong, all, ""});
  Block block;
  block.text = std::move(heading);
  return block;
}

void move_blocks(Section& from, Section& to) {
  to.blocks.insert(to.blocks.end(), std::make_move_iterator(from.blocks.begin()),
                   std::make_move_iterator(from.blocks.end()));
}

}  // namespace

void add_section(Manuscript& manuscript, std::size_t place, SectionRole role, Draft heading,
                 Drafts drafts) {
  Section section;
  section.level = role == SectionRole::title ? 1 : 2;
  section.role = role;
  if (!heading.text.empty()) {
    Drafts headings;
    headings.push_back(std::move(heading));
    section.heading = std::move(blocks_of(std::move(headings), manuscript).front().text);
  }
  section.blocks = blocks_of(std::move(drafts), manuscript);
  std::vector<Section>& sections = manuscript.document.sections;
  sections.insert(sections.begin() + static_cast<std::ptrdiff_t>(place), std::move(section));
}

void open_young(Manuscript& manuscript, const YoungOptions& options) {
  const Document& document = manuscript.document;
  Drafts drafts;
  const std::string made = options.checked_by.empty() ? " (draft), made by a computer program."
                                                      : ". Checked by " + options.checked_by + ".";
  drafts.push_back(sentence(std::string(young_opening) + made, "opening"));
  add_facts(document, "It comes from ", drafts);
  if (const std::string we = document.stated(metadata::we); !we.empty())
    drafts.push_back(sentence("In this newsletter, “we” means " + we + ".", "we"));
  add_section(manuscript, 0, SectionRole::title, heading(document), std::move(drafts));
}

void open_standard(Manuscript& manuscript) {
  const Document& document = manuscript.document;
  Drafts drafts;
  drafts.push_back(sentence("This full-text edition was made by a computer program.", "opening"));
  add_facts(document, "It was published by ", drafts);
  if (title_section(document) != nullptr && !document.title.empty() &&
      !says(document, document.title))
    drafts.push_back(sentence("Its title is “" + document.title + "”.", "title"));
  mark_as_english(drafts, document);
  add_section(manuscript, 0, SectionRole::title, heading(document), std::move(drafts));
}

void join_opening(Manuscript& manuscript, std::size_t source_sections) {
  std::vector<Section>& sections = manuscript.document.sections;
  const std::size_t made = sections.size() - source_sections;
  if (made == 0) return;
  Section opening = std::move(sections.front());
  for (std::size_t at = 1; at < made; ++at) {
    opening.blocks.push_back(as_strong_paragraph(std::move(sections[at].heading)));
    move_blocks(sections[at], opening);
  }
  std::size_t joined = made;
  if (made < sections.size() && sections[made].role == SectionRole::title) {
    opening.heading = std::move(sections[made].heading);
    opening.level = sections[made].level;
    move_blocks(sections[made], opening);
    ++joined;
  }
  sections.erase(sections.begin() + 1, sections.begin() + static_cast<std::ptrdiff_t>(joined));
  sections.front() = std::move(opening);
}

}  // namespace plainsong

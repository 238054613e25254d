#include "publish/web_edition.hpp"

#include <fmt/format.h>

#include <string_view>

#include "publish/contents_links.hpp"
#include "publish/counterparts.hpp"
#include "publish/publish.hpp"
#include "publish/web_sound.hpp"
#include "publish/web_words.hpp"
#include "publish/xhtml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// The page's heading and the edition's are above those of its sections.
constexpr int ranks_above = 2;

/// A sentence that is all of its paragraph, heading or item needs no element of its own: the name
/// goes there. It makes the page a good deal smaller.
void join_lone_sentences(pugi::xml_node element) {
  pugi::xml_node lone = element.first_child();
  const bool is_lone = std::string_view(lone.name()) == "span" && !lone.attribute("id").empty() &&
                       lone.next_sibling().empty() && element.attribute("id").empty();
  if (!is_lone) {
    for (pugi::xml_node child : element.children()) join_lone_sentences(child);
    return;
  }
  for (const pugi::xml_attribute& attribute : lone.attributes()) element.append_copy(attribute);
  while (!lone.first_child().empty()) element.append_move(lone.first_child());
  element.remove_child(lone);
}

class EditionArticle {
 public:
  EditionArticle(const Release& release, const ReleasedEdition& released)
      : released_(released),
        credit_(release.illustration_credit),
        document_(released.edition.document),
        places_(sentence_places(document_)),
        words_to_know_(released.edition, places_) {
    style_.id_prefix = folder_of(released).front();  // "ys42": there are hundreds
    style_.pictures = picture_paths(release.source);
    style_.illustrations = illustrations_at(release, released, "");
    style_.links = contents_links(document_, [this](SectionId id) { return "#" + part_name(id); });
    style_.decorate = [this](pugi::xml_node sentence, SentenceId id) { decorate(sentence, id); };
  }

  pugi::xml_node write(pugi::xml_node parent, const std::vector<int>& rows) {
    pugi::xml_node article = parent.append_child("article");
    set_attribute(article, "id", folder_of(released_));
    set_attribute(article, "lang", document_.language);
    set_attribute(article, "aria-label", shown_name(released_.edition.kind));
    set_our_language(append_element(article, "h2", shown_name(released_.edition.kind)));
    const std::vector<int> ranks = heading_ranks(document_);
    for (const Section& section : document_.sections) {
      append_newline(article);
      const std::uint32_t place = number(section.id);
      const bool named = !is_blank(section.heading.utf8);
      pugi::xml_node part = article.append_child(named ? "section" : "div");
      set_attribute(part, "id", part_name(section.id));
      if (!rows.empty() && rows[place] != static_cast<int>(place))
        set_attribute(part, "data-row", fmt::format("{}", rows[place]));
      write_part(part, section, ranks[place] + ranks_above);
    }
    append_credit(article, document_.sections, style_, credit_);
    append_newline(parent);
    return article;
  }

 private:
  /// "young-3"
  [[nodiscard]] std::string part_name(SectionId id) const {
    return fmt::format("{}-{}", folder_of(released_), number(id) + 1);
  }

  void decorate(pugi::xml_node sentence, SentenceId id) {
    words_to_know_.mark(sentence, id, style_);
    if (released_.edition.origins[number(id)].made_by == "template:opening")
      set_attribute(sentence, "class", "label");
  }

  /// What the page says itself is English, whatever the edition is.
  void set_our_language(pugi::xml_node node) const {
    if (!document_.language.starts_with("en")) set_attribute(node, "lang", "en-GB");
  }

  void write_part(pugi::xml_node part, const Section& section, int rank) {
    const bool named = !append_heading(part, section, rank, style_).empty();
    if (!named && section.role != SectionRole::contents)
      set_attribute(part, "data-title", shown_title(document_, section));
    const SpokenSection* spoken = spoken_section(released_, section.id);
    if (spoken != nullptr && spoken->track)
      append_sound(part, released_, *spoken, places_);
    else
      write_silence(part, spoken == nullptr ? "Not read aloud." : "Could not be read aloud.");
    append_blocks(part, section, style_);
    join_lone_sentences(part);
  }

  void write_silence(pugi::xml_node part, std::string_view words) const {
    set_our_language(append_element(part, "small", words));
    append_newline(part);
  }

  const ReleasedEdition& released_;
  const std::string& credit_;
  const Document& document_;
  std::vector<SentencePlace> places_;
  WordsToKnow words_to_know_;
  XhtmlStyle style_;
};

}  // namespace

SectionRows side_by_side(const Edition& left, const Edition& right) {
  SectionRows rows;
  int row = 0;
  const auto left_without_twin_until = [&](std::size_t end) {
    while (rows.left.size() < end) rows.left.push_back(row++);
  };
  for (const auto& twin : section_counterparts(right, left)) {
    const bool pairs = twin && number(*twin) >= rows.left.size();
    if (pairs) {
      left_without_twin_until(number(*twin));
      rows.left.push_back(row);
    }
    rows.right.push_back(row++);
  }
  left_without_twin_until(left.document.sections.size());
  return rows;
}

pugi::xml_node append_edition(pugi::xml_node parent, const Release& release,
                              const ReleasedEdition& released, const std::vector<int>& rows) {
  return EditionArticle(release, released).write(parent, rows);
}

}  // namespace plainsong

#pragma once

#include <functional>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/edition.hpp"

namespace plainsong {

/// How a document's content becomes XHTML, for whatever page or book holds it. Every sentence is
/// an element of its own, `<span id="s42">`, which cues, overlays and links point to.
struct XhtmlStyle {
  std::string id_prefix;  ///< in front of each id, where one page holds several editions: "young-"
  std::map<std::string, std::string> pictures;  ///< from a picture's target to where it is
                                                ///< published, seen from the page; the others are
                                                ///< told in words
  std::set<std::string>* in_full = nullptr;  ///< where set, what an abbreviation stands for follows
                                             ///< it, and a link's whole address, as on paper
                                             ///< nothing can be pointed at; collects what was
                                             ///< written so: once is enough
  std::map<SentenceId, std::string> links = {};  ///< where sentences lead that are links as a whole
  std::map<SentenceId, Illustration> illustrations = {};  ///< with their paths, seen from the page
  std::function<void(pugi::xml_node span, SentenceId id)> decorate =
      nullptr;  ///< is given each sentence when it is written
};

/// "s42", with the prefix.
std::string sentence_name(const XhtmlStyle& style, SentenceId id);

/// The rank of each section's heading, from 1: as deep as its level, but with none left out.
/// Sections without a heading have the rank that it would have.
std::vector<int> heading_ranks(const Document& document);

/// `<h2>` with the heading's words; an empty node where there is none. `rank` is at most 6.
pugi::xml_node append_heading(pugi::xml_node parent, const Section& section, int rank,
                              const XhtmlStyle& style);

/// The section's blocks: paragraphs, lists, tables, quotations, pictures.
void append_blocks(pugi::xml_node parent, const Section& section, const XhtmlStyle& style);

/// Whose the illustrations of these sections are, in a paragraph of its own; nothing where none
/// stands beside any.
void append_credit(pugi::xml_node parent, const std::vector<Section>& sections,
                   const XhtmlStyle& style, std::string_view credit);

/// A text's words with its sentences, links and emphasis. A link whose words are its address shows
/// the host alone, as it is heard.
void append_words(pugi::xml_node parent, const Text& text, const XhtmlStyle& style);

/// An element with some words in it.
pugi::xml_node append_element(pugi::xml_node parent, const char* name, std::string_view words = {});

/// Sets an attribute; what XML forbids is left out of the value.
void set_attribute(pugi::xml_node node, const char* name, std::string_view value);

/// A line's end in the file, so that people can read it.
void append_newline(pugi::xml_node parent);

/// A link's address as an attribute may hold it, for those that lead to the web, a mailbox or a
/// telephone; empty for any other, which no package can follow, or should.
std::string safe_address(std::string_view target);

/// The file's bytes: XML as pugixml writes it, with nothing added between the elements.
std::string xml_bytes(const pugi::xml_document& document);

/// The same, with an element a line: for what has no running text with elements in it.
std::string indented_xml(const pugi::xml_document& document);

/// The same as xml_bytes in HTML's syntax, for pages that are not served as XML. Scripts and styles
/// are files of their own.
std::string html_bytes(const pugi::xml_document& document);

}  // namespace plainsong

#include "speech/write_lexicon.hpp"

#include <pugixml.hpp>
#include <sstream>

#include "speech/xml.hpp"

namespace plainsong {
namespace {

constexpr unsigned as_it_is = pugi::parse_full | pugi::parse_ws_pcdata | pugi::parse_fragment;

void put_text(pugi::xml_node& node, const char* text) {
  node.append_child(pugi::node_pcdata).set_value(text);
}

/// A comment may not hold two hyphens in a row, nor end with one.
std::string commentable(std::string_view words) {
  std::string out;
  for (const char byte : xml::allowed(words)) {
    if (byte == '-' && out.ends_with('-')) out += ' ';
    out += byte;
  }
  return " " + out + " ";
}

void put_lexeme(pugi::xml_node& lexicon, const NewLexeme& lexeme) {
  put_text(lexicon, "\n  ");
  pugi::xml_node node = lexicon.append_child("lexeme");
  node.append_child("grapheme").text().set(xml::allowed(lexeme.written).c_str());
  const bool words = lexeme.said.ipa.empty();
  node.append_child(words ? "alias" : "phoneme")
      .text()
      .set(xml::allowed(words ? lexeme.said.alias : lexeme.said.ipa).c_str());
  if (lexeme.comment.empty()) return;
  put_text(lexicon, " ");
  lexicon.append_child(pugi::node_comment).set_value(commentable(lexeme.comment).c_str());
}

/// White space before the end tag goes, since each lexeme brings its own line.
void take_last_line_end(pugi::xml_node& lexicon) {
  const pugi::xml_node last = lexicon.last_child();
  if (last.type() == pugi::node_pcdata && xml::one_line(last.value()).empty())
    lexicon.remove_child(last);
}

void start(pugi::xml_document& document, const std::string& language) {
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  put_text(document, "\n");
  pugi::xml_node lexicon = document.append_child("lexicon");
  lexicon.append_attribute("version") = "1.0";
  lexicon.append_attribute("xmlns") = "http://www.w3.org/2005/01/pronunciation-lexicon";
  lexicon.append_attribute("alphabet") = "ipa";
  lexicon.append_attribute("xml:lang") = language.c_str();
}

}  // namespace

std::string write_lexicon(std::string_view lexicon, const std::string& language,
                          const std::vector<NewLexeme>& lexemes) {
  pugi::xml_document document;
  if (lexicon.empty()) {
    start(document, language);
  } else {
    xml::parse(document, lexicon, "lexicon", "a pronunciation lexicon");  // refuses what is none
    document.load_buffer(lexicon.data(), lexicon.size(), as_it_is);
  }
  pugi::xml_node root = document.document_element();
  take_last_line_end(root);
  for (const NewLexeme& lexeme : lexemes) put_lexeme(root, lexeme);
  put_text(root, "\n");
  std::ostringstream out;
  document.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  std::string text = out.str();
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

}  // namespace plainsong

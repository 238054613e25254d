#include "speech/pronunciation.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <vector>

#include "speech/xml.hpp"

namespace plainsong {
namespace {

Span place_in(const pugi::xml_node& node) {
  const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
  return span_of(at, at);
}

struct Lexeme {
  std::vector<std::string> graphemes;
  std::string alias;
  bool has_phoneme = false;
};

Lexeme read_lexeme(const pugi::xml_node& node) {
  Lexeme lexeme;
  for (const pugi::xml_node& child : node.children()) {
    const std::string_view name = xml::local_name(child);
    const std::string words = xml::one_line(xml::allowed(xml::text_of(child)));
    if (name == "grapheme" && !words.empty()) lexeme.graphemes.push_back(words);
    if (name == "alias" && lexeme.alias.empty()) lexeme.alias = words;
    if (name == "phoneme") lexeme.has_phoneme = true;
  }
  return lexeme;
}

}  // namespace

Pronunciation Pronunciation::read(std::string_view pls, Diagnostics& diagnostics) {
  pugi::xml_document document;
  xml::parse(document, pls, "lexicon", "a pronunciation lexicon");
  Pronunciation words;
  for (const pugi::xml_node& node : document.document_element().children()) {
    if (xml::local_name(node) != "lexeme") continue;
    const Lexeme lexeme = read_lexeme(node);
    if (lexeme.graphemes.empty()) {
      warn(diagnostics, "speech.no-grapheme", place_in(node),
           "a lexeme has no <grapheme>, so it is never used");
    } else if (!lexeme.alias.empty()) {
      for (const std::string& grapheme : lexeme.graphemes) words.add(grapheme, lexeme.alias);
    } else if (lexeme.has_phoneme) {
      note(diagnostics, "speech.phoneme", place_in(node),
           "the phonemes of \"" + lexeme.graphemes.front() +
               "\" are not used yet; give it an <alias>");
    } else {
      warn(diagnostics, "speech.no-alias", place_in(node),
           "\"" + lexeme.graphemes.front() + "\" has no <alias>, so it is said as it is written");
    }
  }
  return words;
}

void Pronunciation::add(const std::string& written, const std::string& spoken) {
  aliases_.emplace(written, spoken);
  longest_ = std::max(longest_, written.size());
}

void Pronunciation::merge(const Pronunciation& more) {
  for (const auto& [written, spoken] : more.aliases_) add(written, spoken);
}

const std::string* Pronunciation::alias(std::string_view written) const {
  const auto found = aliases_.find(written);
  return found == aliases_.end() ? nullptr : &found->second;
}

}  // namespace plainsong

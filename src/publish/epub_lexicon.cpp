// How the book's names are said, for reading systems with a voice of their own.

#include <algorithm>
#include <set>

#include "document/walk.hpp"
#include "publish/epub.hpp"
#include "speech/write_lexicon.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

/// How each word of the SSML is said whose sounds it gives; several where that depends on the
/// sentence.
using SoundsOfWords = std::map<std::string, std::set<std::string>>;

void add_sounds(SoundsOfWords& sounds, const std::string& ssml) {
  pugi::xml_document document;
  if (!document.load_string(ssml.c_str())) return;
  constexpr const char* own_language =
      "//*[local-name()='phoneme'][not(ancestor::*[local-name()='lang'])]";
  for (const pugi::xpath_node& found : document.select_nodes(own_language))
    sounds[found.node().text().get()].insert(found.node().attribute("ph").value());
}

std::set<std::string> all_words(const Book& book) {
  std::set<std::string> all;
  for (const ReleasedEdition* edition : book.editions)
    for_each_text(edition->edition.document, [&](const Text& text) {
      for (const Span word : words(text.utf8)) all.emplace(text.slice(word));
    });
  return all;
}

}  // namespace

std::string book_lexicon(const Book& book) {
  SoundsOfWords sounds;
  for (const ReleasedEdition* edition : book.editions)
    for (const SpokenSection& section : edition->sections) add_sounds(sounds, section.ssml.xml);
  const std::set<std::string> written = all_words(book);
  std::vector<NewLexeme> lexemes;
  for (const auto& [word, said] : sounds) {
    const std::string small = lower(word);
    const bool is_name = small != word && !written.contains(small) && !sounds.contains(small);
    if (is_name && said.size() == 1) lexemes.push_back({word, {{}, *said.begin()}});
  }
  if (lexemes.empty()) return {};
  return write_lexicon({}, book.release->source.language, lexemes);
}

}  // namespace plainsong

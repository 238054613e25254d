#include <gumbo.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "document/walk.hpp"
#include "reader/read_words.hpp"

using namespace plainsong;
using namespace plainsong::testing;

namespace {

std::string without_white_space(std::string_view words) {
  std::string dense;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const char c = words[at];
    const bool no_break = c == '\xC2' && words.substr(at, 2) == "\xC2\xA0";
    if (no_break) ++at;
    if (!no_break && c != ' ' && c != '\n' && c != '\t' && c != '\r') dense += c;
  }
  return dense;
}

/// The words that a browser shows, and pictures' descriptions.
std::string visible(const GumboNode& node) {
  if (node.type == GUMBO_NODE_TEXT) return node.v.text.text;
  if (node.type != GUMBO_NODE_ELEMENT) return {};
  const GumboElement& element = node.v.element;
  if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE ||
      element.tag == GUMBO_TAG_TEXTAREA)
    return {};
  std::string words;
  if (element.tag == GUMBO_TAG_IMG)
    if (const GumboAttribute* alt = gumbo_get_attribute(&element.attributes, "alt"))
      words = alt->value;
  for (unsigned int i = 0; i < element.children.length; ++i)
    words += visible(*static_cast<const GumboNode*>(element.children.data[i]));
  return words;
}

std::string visible_words(const std::string& html) {
  GumboOutput* page = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
  const std::string words = visible(*page->root);
  gumbo_destroy_output(&kGumboDefaultOptions, page);
  return without_white_space(words);
}

std::string words_of(const Document& document) {
  std::string words;
  for_each_text(document, [&](const Text& text) { words += text.utf8; });
  return without_white_space(words);
}

/// What of `wanted` is not in `words` in this order, from the first character that is missing.
std::string_view missing(std::string_view wanted, std::string_view words) {
  for (std::size_t at = 0; at < wanted.size(); ++at) {
    const std::size_t found = words.find(wanted[at]);
    if (found == std::string_view::npos) return wanted.substr(at);
    words.remove_prefix(found + 1);
  }
  return {};
}

}  // namespace

/// `<![CDATA[>&<]]>` is one tag to CommonMark, and dropped as tags are; a browser shows a part of
/// it.
constexpr int character_data = 629;

TEST_CASE("no visible character of CommonMark's 652 examples is lost") {
  std::ifstream file(PLAINSONG_SOURCE_DIR "/tests/reader/commonmark.json");
  const nlohmann::json examples = nlohmann::json::parse(file);
  REQUIRE(examples.size() == 652);
  std::size_t exact = 0;
  for (const nlohmann::json& example : examples) {
    INFO("example " << example["example"]);
    const std::string markdown = example["markdown"];
    INFO(markdown);
    Diagnostics diagnostics;
    const std::string words = words_of(read_with(read_markdown, markdown, diagnostics));
    INFO("read as " << words);
    const std::string wanted = visible_words(example["html"]);
    if (wanted == words) ++exact;
    if (example["example"] != character_data) CHECK(missing(wanted, words) == "");
  }
  // The others hold links without words, whose words are then their address.
  CHECK(exact >= 640);
}

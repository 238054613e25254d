#include <catch2/catch.hpp>

#include <algorithm>

#include "document/walk.hpp"
#include "plain/plain.hpp"
#include "plain/wrap.hpp"
#include "support/generate.hpp"
#include "text/utf8.hpp"

using namespace plainsong;

namespace {

std::string without_white_space(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    if (!is_white_space(next.value)) result += text.substr(at, next.size);
    at += next.size;
  }
  return result;
}

/// Whether the characters of `part` stand in `whole` in this order.
bool comes_in_order(std::string_view part, std::string_view whole) {
  std::size_t at = 0;
  for (const char c : whole)
    if (at < part.size() && part[at] == c) ++at;
  return at == part.size();
}

}  // namespace

TEST_CASE("every sentence of a document is in its plain text") {
  for (const std::uint64_t seed : generate::seeds(300)) {
    const Document document = generate::random_document(seed, generate::Words::simple);
    const std::string text = plain_text(document, 20 + seed % 60);
    const std::string joined = without_white_space(text);
    CAPTURE(seed, text);
    for (const SentencePlace& place : sentence_places(document)) {
      const std::string words = without_white_space(place.words());
      CAPTURE(words);
      REQUIRE(joined.find(words) != std::string::npos);
    }
  }
}

TEST_CASE("with links, pictures and abbreviations too, no sign of a document is lost") {
  for (const std::uint64_t seed : generate::seeds(300)) {
    const Document document = generate::random_document(seed);
    const std::string text = plain_text(document, 20 + seed % 60);
    CAPTURE(seed, text);
    for (const Section& section : document.sections) {
      Document alone;
      alone.sections = {section};
      const std::string joined = without_white_space(plain_text(alone, 0));
      for_each_text(section, [&](const Text& part) {
        std::string words;
        const auto is_link = [](const Inline& item) { return item.kind == InlineKind::link; };
        const bool linked = std::any_of(part.inlines.begin(), part.inlines.end(), is_link);
        const bool address = part.utf8.find("www.") != std::string::npos ||
                             part.utf8.find("://") != std::string::npos;
        if (!linked && !address) words = without_white_space(part.utf8);
        CAPTURE(part.utf8, joined);
        REQUIRE(comes_in_order(words, joined));
        for (const Inline& item : part.inlines)
          if (item.kind == InlineKind::link && item.target.starts_with("https://"))
            REQUIRE(joined.find(without_white_space(item.target)) != std::string::npos);
      });
    }
  }
}

TEST_CASE("no line of a text is wider than the page, unless it cannot be broken") {
  for (const std::uint64_t seed : generate::seeds(300)) {
    generate::Random random(seed);
    const std::string words = generate::random_words(random, 60, generate::Words::any);
    const std::size_t width = random.between(1, 80);
    CAPTURE(seed, words, width);
    std::string joined;
    for (const std::string& line : wrap(words, width)) {
      joined += line;
      const bool breakable = line.find(' ') != std::string::npos;
      REQUIRE((display_width(line) <= width || !breakable || line.find(" [") != std::string::npos));
    }
    REQUIRE(without_white_space(joined) == without_white_space(words));
  }
}

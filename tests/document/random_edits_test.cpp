#include <catch2/catch.hpp>

#include "document/build.hpp"
#include "document/invariants.hpp"
#include "document/walk.hpp"
#include "support/generate.hpp"
#include "text/utf8.hpp"

using namespace plainsong;
using generate::Random;

namespace {

/// Every text of a document, changed; the document is then whole again.
template <typename Change>
Document changed(std::uint64_t seed, const Change& change) {
  Document document = generate::random_document(seed);
  for (Section& section : document.sections) for_each_text(section, change);
  for (Section& section : document.sections)
    for_each_text(section, [](Text& text) {
      text.sentences.clear();
      if (!trimmed(text.utf8).empty())
        text.sentences.push_back({SentenceId{}, span_of(0, text.utf8.size())});
    });
  renumber(document);
  return document;
}

std::uint32_t random_place(Random& random, const Text& text, std::uint32_t from) {
  auto at = static_cast<std::uint32_t>(random.between(from, text.utf8.size()));
  while (at < text.utf8.size() && (static_cast<unsigned char>(text.utf8[at]) & 0xC0U) == 0x80) ++at;
  return at;
}

std::vector<Edit> random_edits(Random& random, const Text& text) {
  std::vector<Edit> edits;
  const std::size_t count = random.below(5);
  std::uint32_t done = 0;
  for (std::size_t made = 0; made < count; ++made) {
    const std::uint32_t begin = random_place(random, text, done);
    const std::uint32_t end = random.once_in(4) ? begin : random_place(random, text, begin);
    const std::size_t words = random.below(3);
    edits.push_back({{begin, end}, generate::random_words(random, words, generate::Words::any)});
    done = end;
  }
  return edits;
}

std::string as_text(std::string_view before, const std::vector<Edit>& edits) {
  std::string after;
  std::uint32_t done = 0;
  for (const Edit& edit : edits) {
    after.append(slice(before, {done, edit.range.begin})).append(edit.bytes);
    done = edit.range.end;
  }
  return after.append(before.substr(done));
}

std::size_t copied_bytes(const Text& text) {
  std::size_t total = 0;
  for (const SourceRun& run : text.origin) total += run.copied ? run.text.size() : 0;
  return total;
}

}  // namespace

TEST_CASE("edits change the bytes that they name and keep every invariant") {
  for (const std::uint64_t seed : generate::seeds(1500)) {
    Random random(seed);
    CAPTURE(seed);
    const Document document = changed(seed, [&](Text& text) {
      const std::vector<Edit> edits = random_edits(random, text);
      const std::string wanted = as_text(text.utf8, edits);
      make_edits(text, edits);
      REQUIRE(text.utf8 == wanted);
      REQUIRE(text.sentences.empty() == (!edits.empty() || text.sentences.empty()));
    });
    REQUIRE(broken_invariant(document) == "");
  }
}

TEST_CASE("one edit at a time comes to the same text and as many copied bytes") {
  for (const std::uint64_t seed : generate::seeds(500)) {
    Random random(seed);
    CAPTURE(seed);
    Document document = generate::random_document(seed);
    for_each_text(document.sections[0], [&](Text& text) {
      const std::vector<Edit> edits = random_edits(random, text);
      Text once = text;
      make_edits(once, edits);
      Text several = text;
      for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        replace(several, edit->range, edit->bytes);
      REQUIRE(several.utf8 == once.utf8);
      REQUIRE(copied_bytes(several) == copied_bytes(once));
    });
  }
}

TEST_CASE("parts put together again are the whole") {
  for (const std::uint64_t seed : generate::seeds(500)) {
    Random random(seed);
    CAPTURE(seed);
    const Document document = changed(seed, [&](Text& text) {
      const std::uint32_t middle = random_place(random, text, 0);
      Text whole = part_of(text, {0, middle});
      append(whole, part_of(text, {middle, static_cast<std::uint32_t>(text.utf8.size())}));
      REQUIRE(whole.utf8 == text.utf8);
      REQUIRE(copied_bytes(whole) == copied_bytes(text));
      text = whole;
    });
    REQUIRE(broken_invariant(document) == "");
  }
}

TEST_CASE("tidied text has single spaces, keeps its words and every invariant") {
  for (const std::uint64_t seed : generate::seeds(1000)) {
    Random random(seed);
    CAPTURE(seed);
    const Document document = changed(seed, [&](Text& text) {
      std::vector<Edit> edits;
      std::size_t breaks = 0;
      for (std::uint32_t at = random_place(random, text, 0); at < text.utf8.size();
           at = random_place(random, text, at + 1))
        edits.push_back({{at, at}, random.once_in(2) ? " \t" : "\u00A0 \n"});
      make_edits(text, edits);
      tidy_white_space(text);
      REQUIRE(trimmed(text.utf8) == text.utf8);
      for (const Inline& item : text.inlines)
        if (item.kind == InlineKind::line_break) {
          ++breaks;
          REQUIRE(text.utf8[item.range.begin - 1] == '\n');
        }
      std::size_t newlines = 0;
      char before = 'x';
      for (const char c : text.utf8) {
        newlines += c == '\n' ? 1 : 0;
        REQUIRE_FALSE((before == ' ' && (c == ' ' || c == '\n')));
        REQUIRE_FALSE((before == '\n' && c == ' '));
        before = c;
      }
      REQUIRE(newlines == breaks);
      const Text once = text;
      tidy_white_space(text);
      text.sentences = once.sentences;
      REQUIRE(text == once);
    });
    REQUIRE(broken_invariant(document) == "");
  }
}

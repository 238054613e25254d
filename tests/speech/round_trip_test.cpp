#include <catch2/catch.hpp>
#include <random>

#include "document/walk.hpp"
#include "speaking.hpp"
#include "speech/pronunciation.hpp"
#include "speech/ssml_profile.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

constexpr const char* fragments[] = {"It rained. ",
                                     "They said ‘Paying the Price’. ",
                                     "Read https://www.pfan.uk/the-way-forward/?a=b&c=d now. ",
                                     "The APPG met on 15/12/2021, and/or later. ",
                                     "<https://youtu.be/DA_RvD9zWa8>",
                                     "--- ",
                                     "* ",
                                     "Dr. Lee paid £1.5m (almost 600%) at 7.30pm! ",
                                     "\n",
                                     "“Why?” ",
                                     "review.Care@education.gov.uk ",
                                     "… ",
                                     "Henry VIII & 5N1V #ShowUsYouCareToo @joe ",
                                     "\xff\xfe ",
                                     "日本語。",
                                     "🎉 ",
                                     "2021-22 ",
                                     "http://",
                                     "://",
                                     "a",
                                     "www.x.org/y ",
                                     "0800 1111. ",
                                     "</s> ",
                                     "&amp; "};

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  Document document() {
    Document made;
    for (std::size_t n = below(5) + 1; n > 0; --n) {
      Section next = section(words(2), blocks(3));
      next.role = static_cast<SectionRole>(below(9));
      made.sections.push_back(next);
    }
    number_sentences(made, {});
    return made;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  std::string words(std::size_t most) {
    std::string out;
    for (std::size_t n = below(most + 1); n > 0; --n) out += fragments[below(std::size(fragments))];
    return out;
  }

  Block words_block() {
    constexpr BlockKind kinds[] = {BlockKind::paragraph, BlockKind::code, BlockKind::picture};
    Block block = leaf(kinds[below(3)], words(5));
    const auto size = block.text.utf8.size();
    if (size > 0 && below(2) == 0) {
      const std::size_t begin = below(size);
      const auto kind = static_cast<InlineKind>(below(9));
      block.text.inlines.push_back(
          {kind, span_of(begin, begin + below(size - begin) + 1), target_of(kind)});
    }
    return block;
  }

  std::string target_of(InlineKind kind) {
    constexpr const char* targets[] = {"https://a.org/x", "#note-1", "mailto:a@b.org", "t", ""};
    return kind == InlineKind::language ? "cy" : targets[below(std::size(targets))];
  }

  Block table() {
    Block made = container(BlockKind::table, {});
    for (std::size_t rows = below(4); rows > 0; --rows) {
      Block row = container(BlockKind::table_row, {});
      for (std::size_t cells = below(4); cells > 0; --cells) {
        row.children.push_back(leaf(BlockKind::table_cell, words(2)));
        row.children.back().header = made.children.empty();
      }
      made.children.push_back(std::move(row));
    }
    return made;
  }

  std::vector<Block> items(std::size_t depth) {
    std::vector<Block> made;
    for (std::size_t n = below(4); n > 0; --n)
      made.push_back(container(BlockKind::list_item, blocks(depth)));
    return made;
  }

  std::vector<Block> blocks(std::size_t depth) {
    constexpr BlockKind lists[] = {BlockKind::bullet_list, BlockKind::numbered_list};
    std::vector<Block> out;
    for (std::size_t n = below(4); n > 0; --n) {
      const std::size_t kind = depth == 0 ? 0 : below(6);
      if (kind < 2) out.push_back(words_block());
      if (kind == 2) out.push_back(container(lists[below(2)], items(depth - 1)));
      if (kind == 3) out.push_back(container(BlockKind::quotation, blocks(depth - 1)));
      if (kind == 4) out.push_back(leaf(BlockKind::rule, ""));
      if (kind == 5) out.push_back(table());
    }
    return out;
  }

  std::mt19937 random_;
};

std::vector<SentenceId> sentences_of(const Document& document) {
  std::vector<SentenceId> ids;
  for (const SentencePlace& place : sentence_places(document)) ids.push_back(place.sentence->id);
  return ids;
}

}  // namespace

TEST_CASE("every sentence is spoken once and in order, or listed as not spoken") {
  const SsmlStyle style = announcing();
  for (unsigned seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    Edition edition;
    edition.document = Maker(seed).document();
    const SsmlEdition written = write_ssml(edition, roles_spoken_by_default(), {}, style);
    std::vector<SentenceId> found;
    for (const SsmlSection& section : written.sections) {
      Diagnostics diagnostics;
      const Script script = read_ssml(section.xml, diagnostics);
      std::vector<SentenceId> said;
      for (const Utterance& utterance : script.utterances) {
        const bool opens =
            &utterance == &script.utterances.front() && utterance.pause_after.count() > 0;
        CHECK((opens || !utterance.words.empty()));
        CAPTURE(utterance.words);
        if (said.empty() || said.back() != utterance.sentence) said.push_back(utterance.sentence);
        for (const char* never : {"://", "https", "www", "slash"})
          CHECK(utterance.words.find(never) == std::string::npos);
      }
      CHECK(std::is_sorted(said.begin(), said.end()));
      for (const Diagnostic& odd : diagnostics) CHECK(odd.message == "");
      found.insert(found.end(), said.begin(), said.end());
    }
    for (const Unspoken& unspoken : written.unspoken) found.push_back(unspoken.sentence);
    std::sort(found.begin(), found.end());
    CHECK(found == sentences_of(edition.document));
  }
}

TEST_CASE("a reduced copy says the same words") {
  const SsmlStyle style = announcing();
  const auto words_of = [](const std::string& xml) {
    Diagnostics diagnostics;
    std::string said;
    for (const Utterance& utterance : read_ssml(xml, diagnostics).utterances)
      said += utterance.words + "\n";
    CHECK(diagnostics.empty());
    return said;
  };
  for (unsigned seed = 0; seed < 100; ++seed) {
    CAPTURE(seed);
    Edition edition;
    edition.document = Maker(seed).document();
    for (const SsmlSection& section :
         write_ssml(edition, roles_spoken_by_default(), {}, style).sections) {
      const std::string said = words_of(section.xml);
      CHECK(words_of(reduced_ssml(section.xml, SsmlProfile::ssml_1_0)) == said);
      CHECK_NOTHROW(words_of(reduced_ssml(section.xml, SsmlProfile::amazon)));
    }
  }
}

TEST_CASE("what is read from our SSML is what the normaliser says") {
  const SsmlStyle style = announcing();
  for (unsigned seed = 0; seed < 100; ++seed) {
    CAPTURE(seed);
    Edition edition;
    edition.document = Maker(seed).document();
    const SsmlEdition first = write_ssml(edition, roles_spoken_by_default(), {}, style);
    const SsmlEdition again = write_ssml(edition, roles_spoken_by_default(), {}, style);
    REQUIRE(first.sections.size() == again.sections.size());
    for (std::size_t at = 0; at < first.sections.size(); ++at)
      CHECK(first.sections[at].xml == again.sections[at].xml);
  }
}

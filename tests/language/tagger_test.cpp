#include "language/tagger.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "language/models.hpp"
#include "language/syntactic_words.hpp"

namespace plainsong {
namespace {

std::vector<std::string_view> words_of(std::string_view sentence) {
  std::vector<std::string_view> words;
  for (const Span word : syntactic_words(sentence)) words.push_back(slice(sentence, word));
  return words;
}

std::string tagged(std::string_view sentence) {
  const std::vector<std::string_view> words = words_of(sentence);
  const std::vector<PosTags> tags = testing::shipped_tagger().tags(words);
  std::string line;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at > 0) line += ' ';
    line += std::string(words[at]) + "/" + std::string(name_of(tags[at].xpos));
  }
  return line;
}

}  // namespace

TEST_CASE("the tagger tells a verb from a noun by what stands around it") {
  CHECK(tagged("They present a present.") == "They/PRP present/VBP a/DT present/NN ./.");
  CHECK(tagged("The council will record the record.") ==
        "The/DT council/NN will/MD record/VB the/DT record/NN ./.");
}

TEST_CASE("the tagger tells tenses of one spelling apart") {
  CHECK(tagged("She has read it.") == "She/PRP has/VBZ read/VBN it/PRP ./.");
  CHECK(tagged("They will read it.") == "They/PRP will/MD read/VB it/PRP ./.");
  CHECK(tagged("Yesterday she read it.") == "Yesterday/NN she/PRP read/VBD it/PRP ./.");
}

TEST_CASE("the tagger tags nothing where there is nothing") {
  CHECK(testing::shipped_tagger().tags({}).empty());
}

TEST_CASE("the tagger gives every word a tag, whatever its bytes") {
  const std::vector<std::string_view> odd = {"\xff\xfe", std::string_view("\0", 1), "", "’", "۳"};
  CHECK(testing::shipped_tagger().tags(odd).size() == odd.size());
}

TEST_CASE("a tagger's model that is cut off or damaged is refused with a reason") {
  const std::string whole = testing::shipped_model("tagger.model");
  std::string trouble;
  CHECK_FALSE(Tagger::read(std::string_view(whole).substr(0, whole.size() / 2), trouble));
  CHECK(trouble == "it is cut off");
  std::string damaged = whole;
  damaged[whole.size() / 2] = static_cast<char>(damaged[whole.size() / 2] ^ 1);
  CHECK_FALSE(Tagger::read(damaged, trouble));
  CHECK(trouble == "it is damaged");
  CHECK_FALSE(Tagger::read("no model", trouble));
  CHECK(trouble == "it is not a plainsong model");
}

}  // namespace plainsong

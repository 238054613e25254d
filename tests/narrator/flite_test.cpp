#include <catch2/catch.hpp>
#include <csignal>

#include "base/failure.hpp"
#include "narrator/ascii_words.hpp"
#include "narrator/short_pieces.hpp"
#include "narrator/utterance_source.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using Catch::Matchers::Contains;

namespace {

Voice flite(const std::string& name) {
  Voice voice;
  voice.engine = EngineKind::flite;
  voice.engine_voice = name;
  return voice;
}

SpeakOptions with_worker() {
  std::signal(SIGPIPE, SIG_IGN);
  return {PLAINSONG_SPEAK, std::chrono::seconds(20)};
}

/// Where plainsong was built without Flite, that is said in one sentence, and there is no more to
/// test.
bool there_is_flite() {
  try {
    engine_name(flite("slt"), with_worker());
    return true;
  } catch (const Failure& failure) {
    CHECK_THAT(failure.what(), Contains("built without Flite"));
    WARN("no Flite: not tried");
    return false;
  }
}

std::vector<UtteranceSound> said(const Voice& voice, const std::vector<Utterance>& utterances) {
  Script script;
  script.utterances = utterances;
  const SpeakOptions options = with_worker();
  const auto source = open_source(script, voice, options);
  std::vector<UtteranceSound> sounds;
  for (std::size_t i = 0; i < utterances.size(); ++i) sounds.push_back(source->next());
  return sounds;
}

double seconds(const UtteranceSound& sound) {
  return static_cast<double>(sound.frames.size()) / 16000;
}

/// Full waves a second, by how often the sound rises through zero: no pitch, but higher where that
/// is.
double rises_a_second(const UtteranceSound& sound) {
  int rises = 0;
  for (std::size_t i = 1; i < sound.frames.size(); ++i)
    rises += sound.frames[i - 1] < 0 && sound.frames[i] >= 0 ? 1 : 0;
  return rises / seconds(sound);
}

}  // namespace

TEST_CASE("Flite says the same each time, whatever it said before") {
  if (!there_is_flite()) return;
  const Utterance welcome = say(0, "Welcome to the newsletter.");
  const auto name = GENERATE(as<std::string>{}, "slt", "rms", "awb", "kal16");
  const auto sounds = said(flite(name), {welcome, say(1, "What else?"), welcome});
  CHECK(sounds[0].frames == sounds[2].frames);
  CHECK(seconds(sounds[0]) > 0.8);
  CHECK(said(flite(name), {welcome})[0].frames == sounds[0].frames);
}

TEST_CASE("Flite tells when it says each word, in the words as they were given") {
  if (!there_is_flite()) return;
  const UtteranceSound sound =
      said(flite("slt"), {say(0, "“It’s late” \xe2\x80\x93 he said, twenty-two times.")})[0];
  std::vector<std::uint32_t> offsets;
  for (const WordTime& word : sound.words) offsets.push_back(word.offset);
  //                                 It’s late he said twenty-two times
  CHECK(offsets == std::vector<std::uint32_t>{3, 10, 22, 25, 31, 42});
  CHECK(sound.words.front().at < 16000 / 2);
  for (std::size_t i = 1; i < sound.words.size(); ++i)
    CHECK(sound.words[i].at - sound.words[i - 1].at > 16000 / 20);
}

TEST_CASE("Flite goes at the pace, the pitch and the range that are asked for") {
  if (!there_is_flite()) return;
  const auto name = GENERATE(as<std::string>{}, "slt", "kal16");
  Utterance plain = say(0, "Children in care told us what matters to them, and we listened.");
  Utterance fast = plain;
  fast.prosody.rate = 1.5;
  Utterance high = plain;
  high.prosody.pitch = 1.6;
  Utterance flat = plain;
  flat.prosody.range = 0;
  const auto sounds = said(flite(name), {plain, fast, high, flat});
  CHECK(seconds(sounds[1]) / seconds(sounds[0]) == Approx(1 / 1.5).epsilon(0.06));
  CHECK(sounds[2].frames != sounds[0].frames);
  if (name == "slt") CHECK(rises_a_second(sounds[2]) > 1.05 * rises_a_second(sounds[0]));
  CHECK(sounds[3].frames != sounds[0].frames);
}

TEST_CASE("what Flite cannot say is no sound, and it knows which voices it has") {
  if (!there_is_flite()) return;
  CHECK(said(flite("slt"), {say(0, "… — 🙂")})[0].frames.empty());
  CHECK_THROWS_WITH(said(flite("cy"), {say(0, "One.")}), Contains("Flite has no voice \"cy\""));
  CHECK_THAT(engine_name(flite(""), with_worker()),
             Catch::Matchers::Matches("Flite 2\\.[0-9]+, data [0-9a-f]{8}, voice slt"));
}

TEST_CASE("what is too long is cut behind marks, between words, or anywhere") {
  const auto pieces = [](const std::string& words, std::size_t most) {
    std::string all;
    for (const Span& piece : short_pieces(words, most))
      all += "[" + std::string(slice(words, piece)) + "]";
    return all;
  };
  CHECK(pieces("", 5) == "");
  CHECK(pieces("abcde", 5) == "[abcde]");
  CHECK(pieces("one two, three four five", 12) == "[one two,][ three four][ five]");
  CHECK(pieces("a, bcd efg hij klm", 12) == "[a, bcd efg][ hij klm]");
  CHECK(pieces("abcdefghij", 4) == "[abcd][efgh][ij]");
  CHECK(pieces(" abcdefg", 4) == "[ abc][defg]");
}

TEST_CASE("Flite says long sentences in no more than their share of time, with all their words") {
  if (!there_is_flite()) return;
  std::string words;
  for (int i = 0; i < 2000; ++i) words += "hello ";
  const UtteranceSound sound = said(flite("kal16"), {say(0, words)})[0];
  CHECK(sound.words.size() == 2000);
  CHECK(seconds(sound) > 400);
}

TEST_CASE("words are written in ASCII for engines that know no other letters") {
  struct Row {
    const char* words;
    const char* ascii;
  };

  const auto row = GENERATE(values<Row>({{"It’s “late”…", "It's \"late\"."},
                                         {"Zoë’s café, Łódź", "Zoe's cafe, Lodz"},
                                         {"we met – twice — then", "we met, twice, then"},
                                         {"we met - twice", "we met, twice"},
                                         {"We met, – twice", "We met, twice"},
                                         {"– so", "so"},
                                         {"£ a\x01z 中文 ok", "pounds a z ok"},
                                         {"\xff\xfe x", "x"},
                                         {"", ""}}));
  const AsciiWords ascii = ascii_words(row.words);
  CHECK(ascii.words == row.ascii);
  CHECK(ascii.words.size() == ascii.origins.size());
}

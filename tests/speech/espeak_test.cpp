#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "speaking.hpp"
#include "speech/pronunciation.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

struct Close {
  void operator()(std::FILE* file) const { pclose(file); }
};

/// What eSpeak NG says for plain words, in phonemes. The words hold nothing that a shell would take
/// for its own.
std::string phonemes(const std::string& words) {
  REQUIRE(words.find_first_of("\"$`\\!") == std::string::npos);
  const std::string command = "espeak-ng -q -x -v gmw/en \"" + words + "\" 2>/dev/null";
  const std::unique_ptr<std::FILE, Close> pipe(popen(command.c_str(), "r"));
  std::string out;
  for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get()))
    out += static_cast<char>(c);
  return out;
}

std::string trace(const char* written) {
  Diagnostics diagnostics;
  std::string out;
  const SsmlEdition edition_ssml =
      write_ssml(edition({section("", {paragraph(written)})}), roles_spoken_by_default(), {});
  for (const Utterance& said : read_ssml(edition_ssml.sections.at(0).xml, diagnostics).utterances)
    out += phonemes(said.words);
  return out;
}

}  // namespace

TEST_CASE("eSpeak NG says no dot, slash or dash that nobody wrote") {
  if (phonemes("word").empty()) {
    WARN("espeak-ng is not installed, so this is not tested");
    return;
  }
  for (const char* written :
       {"They said 'Paying the Price'.", "He came (at last).", "We met the APPG.",
        "It ended in 2021-22.", "Call 0800 1111.", "They paid £1.5m.",
        "Josh's 'three dilemmas' blog, on help/protection - and 15/12/2021.",
        "“Development”, where we are.", "Go on....", "Year 7/8, p.5, s.17 and 10 - 3 = 7.",
        "It was £3.50/hour, 5–11 km/h, 9am–5pm, Mon–Fri.", "Sway → more • and C++."}) {
    INFO(written);
    const std::string said = trace(written);
    CHECK(said.find("d'0t") == std::string::npos);
    CHECK(said.find("sl'aS") == std::string::npos);
    CHECK(said.find("d'aS") == std::string::npos);
  }
  CHECK(trace("the PFAN report").find("p'i:") != std::string::npos);
  CHECK(trace("Write to a.b@c.org").find("d'0t") != std::string::npos);
}

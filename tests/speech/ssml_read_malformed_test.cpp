#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "ssml_reading.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

std::string refusal(const std::string& xml) {
  Diagnostics diagnostics;
  try {
    read_ssml(xml, diagnostics);
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::input);
    CHECK(diagnostics.empty());
    return failure.what();
  }
  return "read";
}

struct Refused {
  const char* xml;
  const char* place;
  const char* why;
};

}  // namespace

TEST_CASE("what is no XML is refused, once, with its line and column") {
  for (const Refused& refused :
       {Refused{"<speak>\n Marks & Spencer</speak>", "2:8:", "write \"&amp;\" for \"&\""},
        Refused{"<speak>caf&eacute;</speak>", "1:11:", "there is no \"&eacute;\""},
        Refused{"<speak>&#0;</speak>", "1:8:", "there is no \"&#0;\""},
        Refused{"<speak>&#xD800;</speak>", "1:8:", "&#xD800;"},
        Refused{"<speak>\n<p a='1' b='2' a='3'/></speak>", "2:16:", "\"a\" stands twice"},
        Refused{"<speak><sub alias='a<b'>c</sub></speak>", "1:21:", "write \"&lt;\""},
        Refused{"<speak><sub alias='a&b'>c</sub></speak>", "1:21:", "write \"&amp;\""},
        Refused{"<speak>a</speak>\nb", "2:1:", "behind the root"},
        Refused{"a<speak/>", "1:1:", "before the root"},
        Refused{"<speak/>\n<speak/>", "2:1:", "a second root"},
        Refused{"<speak><p></speak>", "1:", "mismatch"}, Refused{"<speak>", "1:", "mismatch"},
        Refused{"<speak><p a=b/></speak>", "1:", "attribute"},
        Refused{"\n <html/>", "2:2:", "it starts with <html>"},
        Refused{"<!DOCTYPE speak SYSTEM 'http://x'><speak/>", "1:", "document type"},
        Refused{"<speak>\xFF</speak>", "1:8:", "UTF-8"},
        Refused{"", "1:1:", "o document element"}}) {
    CAPTURE(refused.xml);
    const std::string what = refusal(refused.xml);
    CHECK(what.find(refused.place) == 0);
    CHECK(what.find(refused.why) != std::string::npos);
  }
}

TEST_CASE("what looks odd but is XML is read") {
  for (const char* xml :
       {"\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- & < > -->\n<speak>a</speak>\n<!-- b -->\n",
        "<speak><![CDATA[a & b < c]]></speak>", "<speak>a &amp; &lt; &#233; &#x1F600; > b</speak>",
        "<speak><sub alias='>'>a</sub><p\n a = \"x>y\" />b</speak >",
        "<speak><?php & < ?>a</speak>", "<speak><s/><s></s>a</speak>"}) {
    CAPTURE(xml);
    CHECK(refusal(xml) == "read");
  }
}

TEST_CASE("a full stop is not said twice") {
  CHECK(read_inside("<s>At <sub alias='seven p.m.'>7</sub>.</s>").only().words == "At seven p.m.");
  CHECK(dump(read_inside("<p>At <sub alias='seven p.m.'>7</sub>. It rained.</p>").script) ==
        "s0 At seven p.m. +350\ns1 It rained. +700");
  CHECK(read_inside("<s>At <sub alias='seven p.m.'>7</sub>… no</s>").only().words.find("…") !=
        std::string::npos);
}

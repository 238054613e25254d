#include <catch2/catch.hpp>

#include "speech/uri.hpp"
#include "ssml_reading.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

std::string read(const std::string& inside) {
  return dump(read_inside(inside).script);
}

std::string whole(const std::string& xml, std::size_t notes = 0) {
  Diagnostics diagnostics;
  const Script script = read_ssml(xml, diagnostics);
  CHECK(diagnostics.size() == notes);
  return dump(script);
}

}  // namespace

TEST_CASE("text beside sentences is cut into its own") {
  CHECK(read("<p>One. Two <s>Three.</s> Four.</p>") ==
        "s0 One. +350\ns1 Two +350\ns2 Three. +350\ns3 Four. +700");
}

TEST_CASE("a sentence inside a sentence is a part of it") {
  const ReadSsml nested =
      read_inside("<s xml:id='s7'>One <s xml:id='s8'>two.</s> three <p>four</p> five.</s>");
  CHECK(dump(nested.script) == "s7 One two. three four five. +700");
  CHECK(nested.diagnostics.size() == 2);
}

TEST_CASE("a paragraph ends where another begins") {
  CHECK(read("<p>One<p>Two</p>Three</p>") == "s0 One +350\ns1 Two +700\ns2 Three +700");
}

TEST_CASE("documents of other versions and namespaces are read") {
  CHECK(whole("<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis'>One</speak>") ==
        "s0 One +700");
  CHECK(whole("<speak>One</speak>") == "s0 One +700");
  CHECK(whole("<speak version='2.0'>One</speak>", 1) == "s0 One +700");
  CHECK(whole("<x:speak xmlns:x='http://www.w3.org/2001/10/synthesis'><x:s>One <x:break "
              "time='1s'/> two</x:s></x:speak>") == "s0 One +1000\ns0 two +700");
  CHECK(whole("<speak xmlns='urn:other'><s>One</s><break time='1s'/></speak>") == "s0 One +1000");
}

TEST_CASE("elements of other namespaces are told, and their words said") {
  CHECK(whole("<speak xmlns:mstts='urn:m'>One <mstts:express-as style='sad'>two "
              "<mstts:break time='9s'/></mstts:express-as> three</speak>",
              2) == "s0 One two three +700");
  CHECK(whole("<speak><amazon:effect name='whispered'>One</amazon:effect></speak>", 1) ==
        "s0 One +700");
  CHECK(whole("<speak><p xmlns='urn:other'>One</p> two</speak>", 1) == "s0 One two +700");
}

TEST_CASE("metadata is kept or passed over, never said") {
  const ReadSsml read = read_inside(
      "<meta name='title' content='Care &amp; us'/><meta http-equiv='Cache-Control' content='no'/>"
      "<metadata><rdf:RDF xmlns:rdf='urn:rdf'><dc:title>never</dc:title></rdf:RDF></metadata>One");
  CHECK(dump(read.script) == "s0 One +700");
  CHECK(read.script.metadata == std::map<std::string, std::string>{{"title", "Care & us"}});
  CHECK(read.diagnostics.empty());
}

TEST_CASE("silence alone is a script") {
  CHECK(read("<break time='2s'/>") == "s0  +2000");
}

TEST_CASE("a reference is resolved as RFC 3986 has it") {
  const char* base = "http://a/b/c/d;p?q";
  CHECK(resolved(base, "g") == "http://a/b/c/g");
  CHECK(resolved(base, "./g/") == "http://a/b/c/g/");
  CHECK(resolved(base, "/g") == "http://a/g");
  CHECK(resolved(base, "//g") == "http://g");
  CHECK(resolved(base, "../../g") == "http://a/g");
  CHECK(resolved(base, "../../../g?x=../y") == "http://a/g?x=../y");
  CHECK(resolved(base, "https://h/i") == "https://h/i");
  CHECK(resolved("", "../a/./b") == "../a/b");
  CHECK(resolved("http://a", "b") == "http://a/b");
  CHECK(resolved("x/y", "") == "");
  CHECK(resolved("x/y", "data:abc") == "data:abc");
}

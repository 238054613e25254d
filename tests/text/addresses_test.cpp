#include <catch2/catch.hpp>

#include "text/words.hpp"

using namespace plainsong;

namespace {

/// The addresses, with a bar between them.
std::string found(const std::string& text) {
  std::string result;
  for (const Address& address : addresses(text)) {
    if (!result.empty()) result += " | ";
    result += address.kind == Address::Kind::email ? "mail " : "web ";
    result += slice(text, address.range);
  }
  return result;
}

}  // namespace

TEST_CASE("web addresses are found") {
  CHECK(found("See https://a.org/x?mode=read&t=1#top now") ==
        "web https://a.org/x?mode=read&t=1#top");
  CHECK(found("www.a.org and HTTP://B.ORG") == "web www.a.org | web HTTP://B.ORG");
  CHECK(found("ftp://a.org/x") == "web ftp://a.org/x");
}

TEST_CASE("the punctuation behind an address is the sentence's") {
  CHECK(found("See https://a.org/x.") == "web https://a.org/x");
  CHECK(found("Is it https://a.org/x?") == "web https://a.org/x");
  CHECK(found("(https://a.org/x), “https://b.org”; https://c.org...") ==
        "web https://a.org/x | web https://b.org | web https://c.org");
  CHECK(found("'https://a.org/x'") == "web https://a.org/x");
}

TEST_CASE("a bracket that an address opened closes in it") {
  CHECK(found("https://a.org/x_(y) z") == "web https://a.org/x_(y)");
  CHECK(found("(https://a.org/x_(y))") == "web https://a.org/x_(y)");
  CHECK(found("[https://a.org/x]") == "web https://a.org/x");
}

TEST_CASE("addresses stand in angle brackets") {
  CHECK(found("<https://a.org/x>") == "web https://a.org/x");
  CHECK(found("<help@a.org>") == "mail help@a.org");
}

TEST_CASE("e-mail addresses are found") {
  CHECK(found("Write to Review.Care@education.gov.uk.") == "mail Review.Care@education.gov.uk");
  CHECK(found("a_b+c@a-b.org, x@y") == "mail a_b+c@a-b.org");
  CHECK(found("mailto:help@a.org") == "mail help@a.org");
}

TEST_CASE("what only looks like an address is none") {
  CHECK(found("http:// www. @ a@ @b.org a@b https://").empty());
  CHECK(found("xhttps://a.org 4www.a.org").empty());
  CHECK(found("tweet @ShowUsYouCareToo").empty());
}

TEST_CASE("the host of an address is said without what nobody says") {
  CHECK(spoken_host("https://www.becomecharity.org.uk/improving/") == "becomecharity.org.uk");
  CHECK(spoken_host("http://A.org:8080/x") == "a.org");
  CHECK(spoken_host("https://user:pass@a.org/") == "a.org");
  CHECK(spoken_host("www.a.org") == "a.org");
  CHECK(spoken_host("a.org?x=/y@z.com") == "a.org");
  CHECK(spoken_host("https://a.org.") == "a.org");
}

TEST_CASE("where there is no host, nothing is said") {
  CHECK(spoken_host("").empty());
  CHECK(spoken_host("page.").empty());
  CHECK(spoken_host("#top").empty());
  CHECK(spoken_host("https://").empty());
  CHECK(spoken_host("https://./").empty());
  CHECK(spoken_host("mailto:help@a.org").empty());
}

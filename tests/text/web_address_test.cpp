#include "text/web_address.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("a web address begins with http or https, in any case, and has a host") {
  CHECK(address_fault("https://example.org/podcast/").empty());
  CHECK(address_fault("HTTPS://Example.ORG:8080/a%20b/feed.xml?x=1").empty());
  CHECK(address_fault("http://[::1]:80/").empty());
  CHECK(address_fault("example.org") == "it does not begin with https:// or http://");
  CHECK(address_fault("ftp://example.org") == "it does not begin with https:// or http://");
  CHECK(address_fault("http:/") == "it does not begin with https:// or http://");
  CHECK(address_fault("https://") == "it names no host");
  CHECK(address_fault("https:///podcast") == "it names no host");
  CHECK(address_fault("https://:80/") == "it names no host");
}

TEST_CASE("an address that no player could fetch is told why") {
  CHECK(address_fault("https://me:secret@example.org/") == "it holds a user name or a password");
  CHECK(address_fault("https://example.org/my podcast/") == "it holds a space");
  CHECK(address_fault("https://example.org/\"a\"") ==
        "it holds a character that has to be percent-encoded");
  CHECK(address_fault("https://straße.example/") ==
        "its host has letters outside ASCII, which are written as xn--…");
  CHECK(address_fault("https://example.org/straße") ==
        "it has letters outside ASCII that are not percent-encoded");
  CHECK(address_fault("https://exa mple.org/") == "its host is none");
  CHECK(address_fault("https://example.org:http/") == "its port is no number");
}

TEST_CASE("letters outside ASCII are percent-encoded, and nothing else is") {
  CHECK(percent_encoded("https://a.org/stra\u00dfe/a%20b/") == "https://a.org/stra%C3%9Fe/a%20b/");
}

TEST_CASE("addresses that a browser would run are known, however they are hidden") {
  for (const char* address : {"javascript:alert(1)", " JaVaScRiPt:x", "java\tscript:x",
                              "\x01"
                              "vbscript:x",
                              "data:text/html,x"})
    CHECK(is_script(address));
  for (const char* address : {"https://javascript.org", "/javascript:", "javascript", "#data:", ""})
    CHECK_FALSE(is_script(address));
}

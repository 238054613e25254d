#include "base/uuid.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("a name has the UUID that the standard's example has") {
  // RFC 9562, appendix A.4.
  CHECK(uuid_of_name("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com") ==
        "2ed6657d-e927-568b-95e1-2665a8aea6a2");
}

TEST_CASE("a feed's address has the UUID that Podcasting 2.0's example has") {
  CHECK(uuid_of_name("ead4c236-bf58-58c6-a2c6-a6b28d128cb6", "mp3s.nashownotes.com/pc20rss.xml") ==
        "917393e3-1b1e-5cef-ace4-edaa54e1f810");
}

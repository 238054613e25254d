#include "document/picture_bytes.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace plainsong;
using namespace std::string_literals;

namespace {

/// A PNG of 3 by 2 pixels with its chunks, but without pixels and sums.
const std::string png = "\x89PNG\r\n\x1a\n"s + "\0\0\0\x0dIHDR"s + "\0\0\0\3\0\0\0\2"s +
                        "\x08\2\0\0\0SUM1"s + "\0\0\0\0IENDSUM2"s;

/// A JPEG of 5 by 4 pixels, whose comment holds what elsewhere is a picture's end.
const std::string jpeg = "\xff\xd8\xff\xfe\0\4\xff\xd9"s + "\xff\xc0\0\x0b\x08\0\4\0\5\1\1\x11\0"s +
                         "\xff\xda\0\x08\1\1\0\0\x3f\0"s + "scan\xff\xd9"s;

}  // namespace

TEST_CASE("a picture's bytes tell its kind and its size") {
  const auto facts = picture_facts(png);
  REQUIRE(facts);
  CHECK(facts->media_type == std::string("image/png"));
  CHECK(facts->width == 3);
  CHECK(facts->height == 2);
  CHECK(facts->whole);
  const auto photo = picture_facts(jpeg);
  REQUIRE(photo);
  CHECK(photo->media_type == std::string("image/jpeg"));
  CHECK(photo->width == 5);
  CHECK(photo->height == 4);
  CHECK(photo->whole);
  CHECK(picture_facts("GIF89a\x02\0\x01\0"s)->width == 2);
  CHECK(picture_facts("<?xml version=\"1.0\"?>\n<svg/>")->media_type ==
        std::string("image/svg+xml"));
}

TEST_CASE("a picture that was cut is not whole, wherever it was cut") {
  for (std::size_t size = 24; size < png.size(); ++size)
    CHECK_FALSE(picture_facts(png.substr(0, size))->whole);
  for (std::size_t size = 4; size < jpeg.size(); ++size)
    CHECK_FALSE(picture_facts(jpeg.substr(0, size))->whole);
}

TEST_CASE("what is no picture is none, whatever its name says") {
  CHECK_FALSE(picture_facts(""));
  CHECK_FALSE(picture_facts("no picture"));
  CHECK_FALSE(picture_facts("<html><body>404 Not Found</body></html>"));
  CHECK_FALSE(picture_facts("RIFF....WAVE"));
}

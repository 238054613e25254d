#include "plain/front.hpp"

#include <catch2/catch.hpp>

#include "plain/plain.hpp"
#include "plain/read.hpp"

using namespace plainsong;

namespace {

Document dated(const std::string& markdown_text) {
  Document document = read(markdown_text);
  document.title = "Spring News";
  document.metadata["date"] = "2022-02-25";
  document.metadata["publisher"] = "The Review";
  return document;
}

}  // namespace

TEST_CASE("title, publisher and date stand in front") {
  CHECK(plain_text(dated("Hello.")) ==
        "Spring News\n\nPublished by: The Review\nDate: 25 February 2022\n\n\nHello.\n");
}

TEST_CASE("what the document's opening says is not said again") {
  CHECK(plain_text(dated("# Spring news\n\nThe Review, 25 February 2022")) ==
        "Spring news\n\nThe Review, 25 February 2022\n");
  CHECK(plain_text(dated("Hello.\n\n# Spring News\n\nMore."))
            .find("Published by: The Review\nDate") == 0);
}

TEST_CASE("words that only begin like the title do not say it") {
  CHECK(front_of(dated("Spring newsletters are nice.")).title == "Spring News");
}

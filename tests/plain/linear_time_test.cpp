#include <catch2/catch.hpp>

#include "plain/plain.hpp"
#include "plain/read.hpp"
#include "support/linear.hpp"

using namespace plainsong;

TEST_CASE("writing a document takes time linear in its size") {
  for (const char* piece : {"*a* ", "[a](https://a.org/1) ", "https://a.org ",
                            "<abbr title=\"x y\">z</abbr> ", "- a\n", "| a |\n|---|\n| b |\n\n",
                            "# a\n\n", "> a\n\n", "`", "*", "[1] ", "&a", "word", "~~a~~ "}) {
    CAPTURE(piece);
    const auto document = [&](std::size_t size) {
      std::string written;
      while (written.size() < size) written += piece;
      return read(written);
    };
    const Document small = document(15'000);
    const Document large = document(60'000);
    const auto of = [&](std::size_t size) -> const Document& { return size == 1 ? small : large; };
    CHECK(linear::growth(1, [&](std::size_t size) { plain_text(of(size)); }) < linear::most_growth);
    CHECK(linear::growth(1, [&](std::size_t size) { markdown(of(size)); }) < linear::most_growth);
  }
}

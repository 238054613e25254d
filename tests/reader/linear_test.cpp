#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "reader/reader.hpp"
#include "support/linear.hpp"

using namespace plainsong;

namespace {

std::string times(const std::string& words, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += words;
  return all;
}

struct Ugly {
  std::string name;
  std::string unit;
  std::size_t count = 0;
  std::string before = {};
  std::string after = {};
};

void read(const Ugly& ugly, std::size_t count) {
  Diagnostics diagnostics;
  try {
    read_document({ugly.name, ugly.before + times(ugly.unit, count) + ugly.after}, {}, diagnostics);
  } catch (const Failure&) {  // one clear error is an answer too
  }
}

}  // namespace

TEST_CASE("reading takes time linear in the size, whatever is written") {
  const std::vector<Ugly> all = {
      {"a.md", "[", 50000},
      {"a.md", "![a](", 20000},
      {"a.md", ">", 20000},
      {"a.md", "- ", 10000},
      {"a.md", "*a **b ", 10000},
      {"a.md", "`a``b", 10000},
      {"a.md", "<b>x", 5000},
      {"a.md", "<!-- ", 20000},
      {"a.md", "www.a.b ", 20000},
      {"a.md", "a&amp;\\\n", 10000},
      {"a.md", "word ", 50000},
      {"a.md", "a: [", 20000, "---\n", "\n---\n"},
      {"a.md", "|a", 5000, "|a|\n|-|\n"},
      {"a.html", "<div>", 50000},
      {"a.html", "<p>x", 5000},
      {"a.html", "x&lt;</b>", 10000},
      {"a.html", "<b>x</b>", 5000, "<table>"},
      {"a.html", "<p><b>x", 900},
      {"a.html", "x<br>", 5000},
      {"a.html", "<td>x", 5000, "<table><tr><th>y"},
      {"a.html", "<!--", 50000},
      {"a.html", "<a b=\"", 20000},
      {"a.html", "<svg><td>", 20000},
  };
  for (const Ugly& ugly : all) {
    INFO(ugly.name << ": " << ugly.before << ugly.unit << " × " << ugly.count);
    const auto work = [&](std::size_t count) { read(ugly, count); };
    CHECK(linear::growth(ugly.count / 2, work) < linear::most_growth);
  }
}

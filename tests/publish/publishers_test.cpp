#include "publish/publishers.hpp"

#include <catch2/catch.hpp>

#include "base/file.hpp"

using namespace plainsong;

namespace {

std::string in_tree(const std::string& path) {
  return read_file(std::string(PLAINSONG_SOURCE_DIR "/") + path, 1000000);
}

/// A piece of code that a page shows, and the file that its first line names.
struct ShownCode {
  std::string file;
  std::string code;
};

std::vector<ShownCode> code_shown_in(const std::string& page) {
  const std::string start = "```cpp\n// ";
  std::vector<ShownCode> shown;
  for (std::size_t at = page.find(start); at != std::string::npos; at = page.find(start, at)) {
    at += start.size();
    const std::size_t line_end = page.find('\n', at);
    const std::size_t end = page.find("```", line_end);
    shown.push_back({page.substr(at, line_end - at), page.substr(line_end, end - line_end)});
    at = end + 3;
  }
  return shown;
}

}  // namespace

TEST_CASE("a package says which sound it can hold") {
  const Publisher any{"any", "", nullptr};
  const Publisher some{"some", "", nullptr, false, "mp3 or wav"};
  CHECK(takes_sound(any, "flac"));
  CHECK(takes_sound(some, "mp3"));
  CHECK(takes_sound(some, "wav"));
  CHECK_FALSE(takes_sound(some, "opus"));
}

TEST_CASE("packages that are always made need no naming") {
  CHECK(package_names().find("captions") != std::string::npos);
  CHECK(package_names().find("text") == std::string::npos);
}

TEST_CASE("the page on adding a publisher shows code that is in the tree") {
  const auto shown = code_shown_in(in_tree("docs/adding-a-publisher.md"));
  CHECK(shown.size() >= 5);
  for (const ShownCode& piece : shown) {
    INFO(piece.file << piece.code);
    CHECK(in_tree(piece.file).find(piece.code) != std::string::npos);
  }
}

TEST_CASE("the manual names every package") {
  const std::string manual = in_tree("docs/man/plainsong.1");
  for (const Publisher& publisher : publishers())
    if (!publisher.always)
      CHECK(manual.find("\n.B " + std::string(publisher.name) + "\n") != std::string::npos);
}

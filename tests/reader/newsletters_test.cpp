#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <vector>

#include "document/walk.hpp"
#include "reader/read_words.hpp"
#include "reader/reader.hpp"
#include "text/utf8.hpp"

using namespace plainsong;

namespace {

// The real newsletters stand beside the source, on some machines.
std::optional<std::string> newsletter(const std::string& name) {
  const char* const shared = std::getenv("PLAINSONG_SHARED");
  const std::filesystem::path folder =
      shared != nullptr ? std::filesystem::path(shared)
                        : std::filesystem::path(PLAINSONG_SOURCE_DIR) / "../shared";
  std::ifstream file(folder / "newsletters" / name, std::ios::binary);
  if (!file) {
    WARN("no " << name << " here: set PLAINSONG_SHARED to test with it");
    return std::nullopt;
  }
  return std::string(std::istreambuf_iterator<char>(file), {});
}

Document read(const std::string& name, const std::string& bytes) {
  Diagnostics diagnostics;
  Document document = read_document({name, bytes}, {}, diagnostics);
  CHECK(broken_invariant(document) == "");
  return document;
}

std::vector<std::string> sections_of(const Document& document) {
  std::vector<std::string> lines;
  for (const Section& section : document.sections)
    lines.push_back(std::string(name_of(section.role)) + ": " + section.heading.utf8);
  return lines;
}

bool has_sentence_with(const Document& document, const std::string& words) {
  for (const SentencePlace& place : sentence_places(document))
    if (place.words().find(words) != std::string_view::npos) return true;
  return false;
}

// Letters, digits and punctuation that no mark is made of.
std::string visible(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const bool mark = point.value < 0x80 &&
                      std::string_view("*_#<>[]()\\-").find(static_cast<char>(point.value)) !=
                          std::string_view::npos;
    if (!mark && !is_white_space(point.value)) kept += text.substr(at, point.size);
    at += point.size;
  }
  return kept;
}

// The source without the targets of its links.
std::string without_targets(std::string text) {
  std::size_t at = 0;
  while ((at = text.find("](", at)) != std::string::npos) {
    const std::size_t end = text.find(')', at);
    text.erase(at, end + 1 - at);
  }
  return text;
}

std::string all_words(const Document& document) {
  std::string all;
  for_each_text(document, [&](const Text& text) { all += text.utf8; });
  return all;
}

// The text with its long lines broken to fit a width, as many mail programs do.
std::string wrapped(const std::string& text, std::size_t width) {
  std::string result = text;
  std::size_t line = 0;   // where the line starts
  std::size_t space = 0;  // the last place to break it
  for (std::size_t at = 0; at < result.size(); ++at) {
    if (result[at] == ' ') {
      if (at - line > width && space > line + 1) {
        result[space] = '\n';
        line = space + 1;
      }
      space = at;
    }
    if (result[at] == '\n') line = space = at + 1;
  }
  return result;
}

}  // namespace

TEST_CASE(
    "the newsletters read the same with their lines broken at any width and with any line ends") {
  for (const std::string name : {"february-2022.txt", "december-2021.txt"}) {
    const std::optional<std::string> bytes = newsletter(name);
    if (!bytes) continue;
    const std::string whole = dump(read(name, *bytes));
    for (const std::size_t width : {60U, 72U, 78U})
      CHECK(dump(read(name, wrapped(*bytes, width))) == whole);
    std::string mailed;
    for (const char c : *bytes) mailed += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(dump(read(name, mailed)) == whole);
  }
}

TEST_CASE("the February newsletter has an opening, six headings, and its notices") {
  const std::optional<std::string> bytes = newsletter("february-2022.txt");
  if (!bytes) return;
  const Document document = read("february-2022.txt", *bytes);
  CHECK(sections_of(document) ==
        std::vector<std::string>{
            "contents: ", "greeting: Introduction from Josh MacAlister, review chair",
            "article: Care Day 2022",
            "article: APPG for Looked After Children and Care Leavers Spotlight Inquiry",
            "article: What Works for Children's Social Care seminars",
            "article: Shared with the review team this month", "links: In Case you missed it",
            "sign-up: ", "unsubscribe: "});
  CHECK(document.title.empty());
  CHECK(document.metadata.empty());
  CHECK(has_sentence_with(document, "They have shared the information below about the event:"));
  CHECK_FALSE(has_sentence_with(document, "about the event: What services"));
  CHECK(all_words(document).find('\\') == std::string::npos);
  CHECK(visible(all_words(document)) == visible(without_targets(*bytes)));
}

TEST_CASE(
    "the December newsletter has a title, its contents, an introduction, five headings, and its "
    "notices") {
  const std::optional<std::string> bytes = newsletter("december-2021.txt");
  if (!bytes) return;
  const Document document = read("december-2021.txt", *bytes);
  const std::string title = "Independent Review of Children's Social Care - December newsletter";
  CHECK(sections_of(document) ==
        std::vector<std::string>{
            "title: " + title,
            "contents: ", "greeting: Introduction from Josh MacAlister, review chair",
            "article: Learning from tragedy to improve help and protection",
            "article: 'Focus on' events", "article: Call for Ideas", "article: 2021 round up",
            "links: In Case You Missed It", "sign-up: ", "unsubscribe: UNSUBSCRIBE"});
  CHECK(document.title == title);
  CHECK(document.metadata.empty());
  CHECK(has_sentence_with(document,
                          "senior staff at local authorities that work in the local area."));
  CHECK(has_sentence_with(document,
                          "where we hand over recommendations to Government, detailing what"));
  CHECK(all_words(document).find('*') == std::string::npos);
  CHECK(visible(all_words(document)) == visible(without_targets(*bytes)));
}

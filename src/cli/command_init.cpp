#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

/// Beside a document: what is known of it and what it may not say itself.
constexpr std::string_view about_document =
    R"(# What is known of this document. Take the "# " away from the lines that you fill in.
# What stands here goes before what the document says of itself; --title and the like go before both.

# title = "News from the review"
# date = 2022-02-28
# publisher = "Hill Council"

# Who "we" is in the document: the young-reader edition says so at its start.
# we = "the people who wrote this newsletter"

# The document's language, where it does not state it.
# language = "en-GB"

# Who has read the young-reader edition and found it right. Without this line it is called a draft.
# checked-by = "Ann Lee"
)";

/// In a folder of documents: what plainsong check looks for. The limits are those that count
/// anyway.
constexpr std::string_view about_checks =
    R"(# What plainsong check looks for in the documents of this folder and of those in it.
# Take the "# " away from the lines that you change. plainsong check --rules lists all rules.

[check]
# fail-on = "error"          # what makes the exit status 1: error or warning

[check.easy]
# sentence-length = 20       # a limit: words in a sentence
# idiom = false              # a rule that is not wanted
# passive = "note"           # how bad it is: note, warning or error
)";

void write_new(const fs::path& file, std::string_view words) {
  std::error_code error;
  if (fs::exists(file, error)) {
    say(fmt::format("{} is there already, and stays as it is", file.string()));
    return;
  }
  write_file(file, std::string(words));
  std::cout << file.string() << '\n';
}

int init(const std::string& document) {
  std::error_code error;
  if (document.empty()) {
    write_new("plainsong.toml", about_checks);
    return 0;
  }
  if (!fs::is_regular_file(document, error))
    throw Failure(Trouble::input, fmt::format("there is no document {}", document),
                  "name one that is there, or none for plainsong.toml alone");
  const fs::path path(document);
  write_new(fs::path(path).replace_extension(".toml"), about_document);
  write_new(path.parent_path() / "plainsong.toml", about_checks);
  return 0;
}

}  // namespace

Action add_init(CLI::App& app) {
  const auto document = std::make_shared<std::string>();
  app.add_option("INPUT", *document,
                 "A document: NAME.toml is written beside it, and plainsong.toml in its folder");
  return [document] { return init(*document); };
}

}  // namespace plainsong

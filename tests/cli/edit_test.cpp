#include <catch2/catch.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;

namespace {

const std::string news =
    "# News\n\nWe met in order to assist 600 people. In order to win, we ran.\n";

/// A document in a folder of its own, and what an editor does with it.
class Desk {
 public:
  Desk() { write_file(document(), news); }

  [[nodiscard]] std::filesystem::path document() const { return scratch_ / "news.md"; }

  [[nodiscard]] std::filesystem::path edits() const { return scratch_ / "news.edits.xml"; }

  [[nodiscard]] ProgramResult run(const std::string& command,
                                  const std::vector<std::string>& options = {}) const {
    std::vector<std::string> arguments = {command, document()};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return run_plainsong(arguments);
  }

  [[nodiscard]] std::string body() const { return run("simplify", {"--body", "--quiet"}).output; }

 private:
  Scratch scratch_;
};

bool has(const std::string& all, const std::string& part) {
  return all.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what an editor writes is in every edition from then on") {
  const Desk desk;
  CHECK(desk.run("edit", {"--sentence", "1", "--to", "We met 600 people."}).status == 0);
  CHECK(has(desk.body(), "We met 600 people."));
  CHECK(has(desk.run("text", {"--edition", "young"}).output, "We met 600 people."));
  CHECK(has(desk.run("ssml", {"--edition", "young", "--section", "2"}).output, "We met "));
  CHECK_FALSE(has(desk.run("text").output, "We met 600 people."));
}

TEST_CASE("names that only an editor wrote are listed with how they are said") {
  const Desk desk;
  CHECK_FALSE(has(desk.run("say-it-right").output, "Aoife"));
  CHECK(desk.run("edit", {"--sentence", "1", "--to", "We met Aoife."}).status == 0);
  CHECK(has(desk.run("say-it-right").output, "Aoife"));
}

TEST_CASE("a sentence may be named by some of its words") {
  const Desk desk;
  CHECK(desk.run("edit", {"--never-change", "assist 600"}).status == 0);
  CHECK(has(desk.body(), "We met in order to assist 600 people."));
  const ProgramResult both = desk.run("edit", {"--never-change", "in order to"});
  CHECK(both.status == 2);
  CHECK(has(both.errors, "stand in 2 sentences: 1, 2"));
  CHECK(desk.run("edit", {"--never-change", "nobody"}).status == 2);
  CHECK(desk.run("edit", {"--never-change", "99"}).status == 2);
}

TEST_CASE("edit lists the sentences with their numbers, and the decisions with their lines") {
  const Desk desk;
  const ProgramResult sentences = desk.run("edit");
  CHECK(has(sentences.output, "1: We met in order to assist 600 people.\n  now: We met to help"));
  CHECK(desk.run("edit", {"--keep", "assist", "--means", "ran=went fast"}).status == 0);
  const std::string list = desk.run("edit", {"--list"}).output;
  CHECK(has(list, "news.edits.xml:4: \"assist\" stays as it is"));
  CHECK(has(list, "\"ran\": “Ran” means went fast."));
}

TEST_CASE("what is accepted is kept, and forgotten when asked") {
  const Desk desk;
  CHECK(desk.run("accept").status == 2);
  CHECK(has(desk.run("accept", {"--all"}).errors, "2 sentences accepted"));
  CHECK(has(desk.run("accept", {"--all"}).errors, "0 sentences accepted"));
  CHECK(desk.run("accept", {"--sentence", "1"}).status == 2);
  CHECK(desk.run("edit", {"--forget", "1"}).status == 0);
  CHECK(desk.run("accept", {"--sentence", "1"}).status == 0);
  CHECK(desk.run("edit", {"--forget", "0"}).status == 2);
}

TEST_CASE("editing twice gives the same bytes as editing once") {
  const Desk desk;
  CHECK(desk.run("edit", {"--sentence", "2", "--to", "We ran."}).status == 0);
  const std::string once = file_at(desk.edits());
  CHECK(desk.run("edit", {"--sentence", "2", "--to", "We ran."}).status == 0);
  CHECK(file_at(desk.edits()) == once);
}

TEST_CASE("the last decision about a sentence counts, also when its neighbours have changed") {
  const Desk desk;
  CHECK(desk.run("edit", {"--sentence", "2", "--to", "We ran."}).status == 0);
  write_file(desk.document(), news + "\nIt was fun.\n");
  CHECK(desk.run("edit", {"--sentence", "2", "--to", "We ran fast."}).status == 0);
  CHECK(has(desk.body(), "We ran fast."));
  CHECK_FALSE(has(file_at(desk.edits()), "<s>We ran.</s>"));
}

TEST_CASE("decisions that have gone stale are told, and dropped when asked") {
  const Desk desk;
  CHECK(desk.run("edit", {"--sentence", "1", "--to", "We met 600 people."}).status == 0);
  write_file(desk.document(), "# News\n\nWe met in order to assist 700 people.\n");
  const ProgramResult result = desk.run("simplify", {"--body"});
  CHECK(has(result.output, "We met to help 700 people."));
  CHECK(has(result.errors, "news.md:3:1: warning: "));
  CHECK(has(result.errors, "[young.stale-edit]"));
  CHECK(desk.run("edit", {"--drop-stale"}).status == 0);
  CHECK_FALSE(has(desk.run("simplify").errors, "stale"));
}

TEST_CASE("a file of decisions that cannot be read is refused, and left as it is") {
  const Desk desk;
  const std::string broken = "<edits version=\"1\">\n  <keep>assist\n</edits>\n";
  write_file(desk.edits(), broken);
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--keep", "x"}, {"--list"}}) {
    const ProgramResult result = desk.run("edit", arguments);
    CHECK(result.status == 3);
    CHECK(has(result.errors, "news.edits.xml:3:"));
  }
  CHECK(desk.run("accept", {"--all"}).status == 3);
  CHECK(desk.run("simplify").status == 3);
  CHECK(file_at(desk.edits()) == broken);
}

TEST_CASE("decisions about standard input need a file that is named") {
  CHECK(run_plainsong({"edit", "-", "--keep", "x"}, news).status == 2);
  const Scratch scratch;
  CHECK(
      run_plainsong({"edit", "-", "--keep", "assist", "--edits", scratch / "e.xml"}, news).status ==
      0);
  CHECK(has(run_plainsong({"simplify", "-", "--edits", scratch / "e.xml"}, news).output,
            "assist 600 people"));
  CHECK(run_plainsong({"simplify", "-", "--edits", scratch / "none.xml"}, news).status == 3);
}

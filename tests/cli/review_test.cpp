#include <httplib.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <chrono>
#include <nlohmann/json.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;

extern char** environ;  // NOLINT: POSIX declares it nowhere

namespace {

const std::string news =
    "# News\n\nWe met in order to assist 600 people. In order to win, we ran.\n";

bool has(const std::string& all, const std::string& part) {
  return all.find(part) != std::string::npos;
}

/// plainsong review at work, and what a browser would ask of it.
class Served {
 public:
  Served() {
    write_file(document(), news);
    ::setenv("PLAINSONG_VOICES", PLAINSONG_SOURCE_DIR "/voices", 1);
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, pipe[1], 1);
    ::posix_spawn_file_actions_addclose(&actions, pipe[0]);
    std::vector<std::string> words = {PLAINSONG_PROGRAM, "review", document(), "-o",  folder(),
                                      "--packages",      "web",    "--format", "wav", "--quiet"};
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    REQUIRE(::posix_spawn(&child_, arguments[0], &actions, nullptr, arguments.data(), environ) ==
            0);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    for (char c = 0; ::read(pipe[0], &c, 1) == 1 && c != '\n';) address_ += c;
    ::close(pipe[0]);
    REQUIRE(has(address_, "http://127.0.0.1:"));
    const std::size_t slash = address_.find('/', 7);
    host_ = address_.substr(7, slash - 7);
    top_ = address_.substr(slash, address_.rfind('/') - slash + 1);
  }

  Served(const Served&) = delete;
  Served& operator=(const Served&) = delete;

  ~Served() {
    if (child_ != 0) end();
  }

  int end() {
    ::kill(child_, SIGINT);
    int status = 0;
    ::waitpid(child_, &status, 0);
    child_ = 0;
    return status;
  }

  [[nodiscard]] std::filesystem::path document() const { return scratch_ / "news.md"; }

  [[nodiscard]] std::filesystem::path folder() const { return scratch_ / "out"; }

  [[nodiscard]] const std::string& host() const { return host_; }

  [[nodiscard]] const std::string& top() const { return top_; }

  [[nodiscard]] std::string edits() const {
    const std::filesystem::path file = scratch_ / "news.edits.xml";
    return std::filesystem::exists(file) ? file_at(file) : std::string();
  }

  [[nodiscard]] int get(const std::string& path, const httplib::Headers& headers = {}) const {
    const auto result = client().Get(path, headers);
    return result ? result->status : 0;
  }

  /// The status of a decision, and what is said of it.
  [[nodiscard]] std::pair<int, std::string> post(const nlohmann::json& decision,
                                                 const std::string& origin) const {
    return post(decision.dump(), {{"Origin", origin}}, top_ + "decide");
  }

  [[nodiscard]] std::pair<int, std::string> post(const std::string& body,
                                                 const httplib::Headers& headers,
                                                 const std::string& path) const {
    const auto result = client().Post(path, headers, body, "application/json");
    return result ? std::pair(result->status, result->body) : std::pair(0, std::string());
  }

  [[nodiscard]] std::pair<int, std::string> decide(const nlohmann::json& decision) const {
    return post(decision, "http://" + host_);
  }

 private:
  [[nodiscard]] httplib::Client client() const {
    httplib::Client made("http://" + host_);
    made.set_read_timeout(std::chrono::minutes(2));  // for builds that watch themselves
    return made;
  }

  Scratch scratch_;
  pid_t child_ = 0;
  std::string address_, host_, top_;
};

nlohmann::json reads(const std::string& was) {
  return {{"kind", "reads"}, {"sentence", 2}, {"was", was}, {"text", "We ran to win."}};
}

}  // namespace

TEST_CASE("plainsong review serves the report to those who have its address, and nobody else") {
  const Served served;
  CHECK(served.get(served.top() + "report.html") == 200);
  CHECK(served.get(served.top() + "report.html?review") == 200);
  CHECK(served.get(served.top() + "report.html",
                   {{"Host", "localhost:" + served.host().substr(10)}}) == 200);
  CHECK(served.get("/report.html") == 404);
  CHECK(served.get("/") == 404);
  CHECK(served.get("/" + std::string(32, '0') + "/report.html") == 404);
  CHECK(served.get(served.top().substr(0, served.top().size() - 2) + "/report.html") == 404);
  CHECK(served.get(served.top() + "report.html", {{"Host", "example.org"}}) == 403);
  CHECK(served.get(served.top() + "report.html", {{"Origin", "http://example.org"}}) == 403);
  CHECK(served.get(served.top() + "report.html", {{"Sec-Fetch-Site", "cross-site"}}) == 403);
}

TEST_CASE("plainsong review serves no file outside its folder") {
  const Served served;
  std::filesystem::create_symlink(served.document(), served.folder() / "link.md");
  for (const char* path : {"../news.md", "%2e%2e/news.md", "young/../../news.md", "..%2fnews.md",
                           "/etc/passwd", "%2fetc/passwd", "link.md", "young", "./report.html",
                           "..%5cnews.md", "report.html%00.txt", ""}) {
    INFO(path);
    CHECK(served.get(served.top() + path) == 404);
  }
  CHECK(served.get(served.top() + "young/edition.txt") == 200);
}

TEST_CASE("plainsong review takes decisions from its own page alone, and only small ones") {
  const Served served;
  const nlohmann::json good = reads("In order to win, we ran.");
  CHECK(served.post(good.dump(), {}, served.top() + "decide").first == 403);
  CHECK(served.post(good, "http://example.org").first == 403);
  CHECK(served.post(good, "null").first == 403);
  CHECK(served.post(good.dump(), {{"Origin", "http://" + served.host()}}, "/decide").first == 404);
  CHECK(served
            .post(std::string(100000, 'a'), {{"Origin", "http://" + served.host()}},
                  served.top() + "decide")
            .first == 413);
  CHECK(served.edits().empty());
}

TEST_CASE("plainsong review refuses decisions that make no sense, and saves nothing of them") {
  const Served served;
  const std::string was = "In order to win, we ran.";
  CHECK(has(served.decide(reads("We walked.")).second, "the document has changed"));
  for (const nlohmann::json& odd :
       {nlohmann::json("x"), nlohmann::json::object(),
        nlohmann::json{{"kind", "reads"}, {"sentence", 99}, {"was", was}, {"text", "a"}},
        nlohmann::json{{"kind", "reads"}, {"sentence", -1}, {"was", was}, {"text", "a"}},
        nlohmann::json{{"kind", "reads"}, {"sentence", 2}, {"was", was}, {"text", " "}},
        nlohmann::json{{"kind", "reads"}, {"sentence", 2}, {"was", was}},
        nlohmann::json{{"kind", "other"}, {"sentence", 2}, {"was", was}},
        nlohmann::json{{"kind", "forget"}, {"sentence", 2}, {"was", was}},
        nlohmann::json{{"kind", "means"}, {"word", "win"}}}) {
    INFO(odd.dump());
    CHECK(served.decide(odd).first == 400);
  }
  CHECK(served.edits().empty());
}

TEST_CASE("what is decided in plainsong review is kept beside the document, and Ctrl-C ends it") {
  Served served;
  CHECK(served.decide(reads("In order to win, we ran.")).first == 200);
  CHECK(has(served.edits(), "<s>We ran to win.</s>"));
  CHECK(served
            .decide({{"kind", "accepted"},
                     {"sentence", 1},
                     {"was", "We met in order to assist 600 people."}})
            .first == 200);
  CHECK(has(served.edits(), "<s>We met to help 600 people.</s>"));
  CHECK(served.decide({{"kind", "means"}, {"word", "win"}, {"meaning", "coming first"}}).first ==
        200);
  CHECK(has(served.edits(), "<means word=\"win\">coming first</means>"));
  CHECK(WEXITSTATUS(served.end()) == 0);
}

TEST_CASE("a review without a folder leaves none behind, and one of standard input has no place") {
  CHECK(run_plainsong({"review", "-"}, news).status == 2);
  CHECK(run_plainsong({"review", "no-such-file.md"}).status == 3);
}

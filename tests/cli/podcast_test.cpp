#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;

namespace {

namespace fs = std::filesystem;

constexpr const char* base_url = "https://example.org/news";

/// A document of a month, rendered into a folder of that name.
void render_month(const Scratch& scratch, const std::string& month, const std::string& date,
                  const std::vector<std::string>& more = {}) {
  std::vector<std::string> arguments = {
      "render", "-",  "--from",     "md",      "-o",     scratch / month,
      "--date", date, "--packages", "podcast", "--quiet"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  const ProgramResult result = run_plainsong(
      arguments, "# Harbour news - " + month + "\n\nThe boats are back in " + month + ".\n");
  INFO(result.errors);
  REQUIRE(result.status == 0);
}

ProgramResult podcast(const Scratch& scratch, const std::vector<std::string>& months,
                      const std::string& output, const std::string& url = base_url) {
  std::vector<std::string> arguments = {"podcast", "-o", scratch / output, "--base-url", url};
  for (const std::string& month : months) arguments.push_back(scratch / month);
  return run_plainsong(arguments);
}

pugi::xml_document feed_at(const fs::path& path) {
  pugi::xml_document document;
  REQUIRE(document.load_file(path.c_str()));
  return document;
}

}  // namespace

TEST_CASE("monthly renders become a series, and another month changes no earlier episode") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  render_month(scratch, "june", "2022-06-30");
  REQUIRE(podcast(scratch, {"may"}, "first").status == 0);
  REQUIRE(podcast(scratch, {"june", "may"}, "both").status == 0);
  const pugi::xml_document first = feed_at(scratch / "first/feed.xml");
  const pugi::xml_document both = feed_at(scratch / "both/feed.xml");
  CHECK(both.select_nodes("//item").size() == 4);
  CHECK(both.select_node("//channel/title").node().text().get() == std::string("Harbour news"));
  for (int at = 1; at <= 2; ++at) {
    std::ostringstream before;
    std::ostringstream after;
    first.select_nodes("//item")[static_cast<std::size_t>(at - 1)].node().print(before);
    both.select_nodes("//item")[static_cast<std::size_t>(at + 1)].node().print(after);
    CHECK(before.str() == after.str());
  }
}

TEST_CASE("whatever a feed names is beside it, and as long as it says") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  const pugi::xml_document feed = feed_at(scratch / "out/feed.xml");
  const auto addresses = feed.select_nodes("//enclosure/@url | //podcast:*/@url");
  CHECK(addresses.size() == 2 * 5);
  for (const auto& address : addresses) {
    const std::string url = address.attribute().value();
    REQUIRE(url.starts_with(std::string(base_url) + "/"));
    CHECK(fs::exists(scratch / ("out/" + url.substr(std::string(base_url).size() + 1))));
  }
  CHECK(fs::file_size(scratch / "out/may/young.mp3") ==
        feed.select_node("//item[1]/enclosure/@length").attribute().as_ullong());
}

TEST_CASE("the same folders make the same podcast, also over an old one") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  const auto once = tree(scratch / "out");
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  CHECK(tree(scratch / "out") == once);
}

TEST_CASE("a folder that cannot be an episode is named, and nothing is published") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  const auto before = tree(scratch / "out");
  fs::create_directory(scratch / "june");
  const ProgramResult result = podcast(scratch, {"may", "june", "jully"}, "out");
  CHECK(result.status == 3);
  CHECK(result.errors.find("june has no manifest.json") != std::string::npos);
  CHECK(result.errors.find("there is no folder " + (scratch / "jully").string()) !=
        std::string::npos);
  CHECK(tree(scratch / "out") == before);
  CHECK(podcast(scratch, {"june"}, "none").status == 3);
  CHECK_FALSE(fs::exists(scratch / "none"));
}

TEST_CASE("an issue without a date is refused, and what to do is said") {
  const Scratch scratch;
  write_file(scratch / "may.md", "# Harbour news\n\nThe boats are back.\n");
  REQUIRE(run_plainsong({"render", scratch / "may.md", "-o", scratch / "may", "--packages",
                         "podcast", "--quiet"})
              .status == 0);
  const ProgramResult result = podcast(scratch, {"may"}, "out");
  CHECK(result.status == 3);
  CHECK(result.errors.find("may states no date, which an issue needs") != std::string::npos);
  CHECK(result.errors.find("with --date, or with its date in it, or in may.toml beside it") !=
        std::string::npos);
  CHECK_FALSE(fs::exists(scratch / "out"));
}

TEST_CASE("two folders of one name, and one folder named twice, are refused before writing") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  fs::create_directory(scratch / "old");
  fs::copy(scratch / "may", scratch / "old/may", fs::copy_options::recursive);
  const ProgramResult named = podcast(scratch, {"may", "old/may"}, "out");
  CHECK(named.status == 3);
  CHECK(named.errors.find("/old/may are both called may") != std::string::npos);
  const ProgramResult twice = podcast(scratch, {"may", "may"}, "out");
  CHECK(twice.status == 3);
  CHECK(twice.errors.find("may is named twice") != std::string::npos);
  CHECK_FALSE(fs::exists(scratch / "out"));
}

TEST_CASE("one issue under two names is refused, since players would show it once") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  fs::copy(scratch / "may", scratch / "may-copy", fs::copy_options::recursive);
  const ProgramResult result = podcast(scratch, {"may", "may-copy"}, "out");
  CHECK(result.status == 3);
  CHECK(result.errors.find("may and ") != std::string::npos);
  CHECK(result.errors.find("may-copy are the same issue: both are \"Harbour news - may\", of "
                           "2022-05-31") != std::string::npos);
  CHECK_FALSE(fs::exists(scratch / "out"));
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  const ProgramResult later = podcast(scratch, {"may-copy"}, "out");
  CHECK(later.status == 3);
  CHECK(later.errors.find("may-copy is the issue that the feed has as may") != std::string::npos);
}

TEST_CASE("another month joins the feed that is there, whose episodes stay as they were") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  render_month(scratch, "june", "2022-06-30");
  REQUIRE(podcast(scratch, {"june", "may"}, "both").status == 0);
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  const ProgramResult result = podcast(scratch, {"june"}, "out");
  CHECK(result.status == 0);
  CHECK(result.errors.find("is ready: 4 episodes, 2 of them as they were before") !=
        std::string::npos);
  CHECK(tree(scratch / "out") == tree(scratch / "both"));
}

TEST_CASE("what was chosen for a podcast stays when another month joins it") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  render_month(scratch, "june", "2022-06-30");
  REQUIRE(run_plainsong({"podcast", scratch / "may", "-o", scratch / "out", "--base-url", base_url,
                         "--title", "The harbour", "--email", "news@example.org", "--category",
                         "tech news"})
              .status == 0);
  const std::string guid =
      feed_at(scratch / "out/feed.xml").select_node("//podcast:guid").node().text().get();
  REQUIRE(podcast(scratch, {"june"}, "out", "https://new.example/pod/feed.xml").status == 0);
  const pugi::xml_document feed = feed_at(scratch / "out/feed.xml");
  const auto words = [&](const char* path) {
    return std::string(feed.select_node(path).node().text().get());
  };
  CHECK(words("//channel/title") == "The harbour");
  CHECK(words("//itunes:email") == "news@example.org");
  CHECK(words("//podcast:guid") == guid);
  CHECK(
      feed.select_node("//channel/itunes:category[@text='News']/itunes:category[@text='Tech "
                       "News']"));
  CHECK(feed.select_nodes("//enclosure[starts-with(@url, 'https://new.example/pod/')]").size() ==
        4);
  CHECK(words("//channel/link") == "https://new.example/pod/");
}

TEST_CASE("an issue that was printed again keeps its guid, also with a publisher that is new") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  const auto guids = [&] {
    std::vector<std::string> all;
    const auto feed = feed_at(scratch / "out/feed.xml");
    for (const auto& found : feed.select_nodes("//guid"))
      all.emplace_back(found.node().text().get());
    return all;
  };
  const auto before = guids();
  render_month(scratch, "may", "2022-05-31", {"--publisher", "Harbour council"});
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  CHECK(before.size() == 2);
  CHECK(guids() == before);
}

TEST_CASE("another issue in a folder of the same name does not take an episode's place") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  const auto before = tree(scratch / "out");
  render_month(scratch, "may", "2023-05-31");
  const ProgramResult result = podcast(scratch, {"may"}, "out");
  CHECK(result.status == 3);
  CHECK(result.errors.find("the feed has another issue called may") != std::string::npos);
  CHECK(tree(scratch / "out") == before);
}

TEST_CASE("an episode whose sound has gone leaves the feed only by force") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  render_month(scratch, "june", "2022-06-30");
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  fs::remove_all(scratch / "out/may");
  const ProgramResult result = podcast(scratch, {"june"}, "out");
  CHECK(result.status == 3);
  CHECK(result.errors.find("may/young.mp3, may/standard.mp3") != std::string::npos);
  CHECK(result.errors.find("--force") != std::string::npos);
  CHECK(feed_at(scratch / "out/feed.xml").select_nodes("//item").size() == 2);
  CHECK_FALSE(fs::exists(scratch / "out/june"));
  std::vector<std::string> forced = {"podcast",    scratch / "june", "-o",     scratch / "out",
                                     "--base-url", base_url,         "--force"};
  CHECK(run_plainsong(forced).status == 0);
  CHECK(feed_at(scratch / "out/feed.xml").select_nodes("//item").size() == 2);
}

TEST_CASE("a feed that plainsong did not make is replaced only by force") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  fs::create_directory(scratch / "out");
  write_file(scratch / "out/feed.xml", "<rss><channel><title>Mine</title></channel></rss>");
  const ProgramResult result = podcast(scratch, {"may"}, "out");
  CHECK(result.status == 5);
  CHECK(result.errors.find("is no feed that plainsong podcast made") != std::string::npos);
  CHECK(tree(scratch / "out").size() == 1);
}

TEST_CASE("a podcast does not depend on the order in which its folders are named") {
  const Scratch scratch;
  render_month(scratch, "north", "2022-05-31");
  render_month(scratch, "south", "2022-05-31");
  REQUIRE(podcast(scratch, {"north", "south"}, "one").status == 0);
  REQUIRE(podcast(scratch, {"south", "north"}, "other").status == 0);
  CHECK(tree(scratch / "one") == tree(scratch / "other"));
  std::vector<std::string> titles;
  const auto feed = feed_at(scratch / "one/feed.xml");
  for (const auto& found : feed.select_nodes("//item/title"))
    titles.emplace_back(found.node().text().get());
  CHECK(titles == std::vector<std::string>{
                      "Harbour news - north (easier to read)", "Harbour news - north (full text)",
                      "Harbour news - south (easier to read)", "Harbour news - south (full text)"});
}

TEST_CASE("a manifest that somebody has changed cannot lead out of its folder") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  std::string manifest = file_at(scratch / "may/manifest.json");
  const std::string path = "young/audio/whole.mp3";
  manifest.replace(manifest.find(path), path.size(), "../../../etc/passwd");
  write_file(scratch / "may/manifest.json", manifest);
  const ProgramResult result = podcast(scratch, {"may"}, "out");
  CHECK(result.status == 3);
  CHECK(result.errors.find("is no file of this folder") != std::string::npos);
}

namespace {

std::string refusal(const Scratch& scratch, const std::string& option, const std::string& value) {
  std::vector<std::string> arguments = {"podcast", scratch / "may", "-o", scratch / "out"};
  if (option != "--base-url") arguments.insert(arguments.end(), {"--base-url", base_url});
  arguments.insert(arguments.end(), {option, value});
  const ProgramResult result = run_plainsong(arguments);
  CHECK(result.status == 2);
  CHECK_FALSE(fs::exists(scratch / "out"));
  return result.errors;
}

/// A PNG's chunks without pixels, of some size.
std::string png(char high, char low, char other_low) {
  using namespace std::string_literals;
  std::string bytes = "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0"s;
  bytes += {high, low, 0, 0, high, other_low};
  return bytes + "\x08\2\0\0\0SUM1\0\0\0\0IENDSUM2"s;
}

}  // namespace

TEST_CASE("a podcast wants a web address") {
  const Scratch scratch;
  const auto told = [&](const std::string& url) { return refusal(scratch, "--base-url", url); };
  CHECK(told("example.org").find("--base-url example.org is no web address") != std::string::npos);
  CHECK(told("https://").find("it names no host") != std::string::npos);
  CHECK(told("https://a.org/?x=1").find("a folder has no \"?\"") != std::string::npos);
  CHECK(told("https://a.org/#pod").find("a folder has no \"?\"") != std::string::npos);
  CHECK(told("https://me:pw@a.org/").find("a user name or a password") != std::string::npos);
  CHECK(told("https://a.org/my pod/").find("it holds a space") != std::string::npos);
  CHECK(told("https://a.org/other.xml").find("the feed is called feed.xml") != std::string::npos);
}

TEST_CASE("the feed's own address means its folder, and letters in it are percent-encoded") {
  const Scratch scratch;
  render_month(scratch, "may", "2022-05-31");
  REQUIRE(podcast(scratch, {"may"}, "out", "HTTPS://a.org/stra\u00dfe/feed.xml").status == 0);
  const auto feed = feed_at(scratch / "out/feed.xml");
  CHECK(feed.select_node("//atom:link/@href").attribute().value() ==
        std::string("https://a.org/stra%C3%9Fe/feed.xml"));
  CHECK(feed.select_node("//item[1]/enclosure/@url").attribute().value() ==
        std::string("https://a.org/stra%C3%9Fe/may/young.mp3"));
}

TEST_CASE("a podcast's category is one of Apple's, and its address for letters is one") {
  const Scratch scratch;
  CHECK(refusal(scratch, "--category", "Newsletters").find("none of Apple's categories") !=
        std::string::npos);
  for (const char* email : {"news", "news@", "@example.org", "news@example", "a b@example.org"})
    CHECK(refusal(scratch, "--email", email).find("is no e-mail address") != std::string::npos);
}

TEST_CASE("a podcast's picture is a whole square PNG or JPEG of 1400 to 3000 pixels") {
  const Scratch scratch;
  const auto told = [&](const std::string& bytes) {
    write_file(scratch / "picture.png", bytes);
    return refusal(scratch, "--image", scratch / "picture.png");
  };
  const std::string good = png('\x06', '\x00', '\x00');  // 1536 by 1536
  CHECK(told("no picture").find("it is no picture") != std::string::npos);
  CHECK(told("GIF89a").find("it is of the kind image/gif") != std::string::npos);
  CHECK(told(good.substr(0, good.size() - 3)).find("its end is missing") != std::string::npos);
  CHECK(told(png('\x06', '\x00', '\x01')).find("it is 1536 pixels wide and 1537 high") !=
        std::string::npos);
  CHECK(told(png('\x01', '\x00', '\x00')).find("it is 256 pixels wide") != std::string::npos);
  render_month(scratch, "may", "2022-05-31");
  write_file(scratch / "picture.png", good);
  REQUIRE(run_plainsong({"podcast", scratch / "may", "-o", scratch / "out", "--base-url", base_url,
                         "--image", scratch / "picture.png"})
              .status == 0);
  REQUIRE(podcast(scratch, {"may"}, "out").status == 0);
  CHECK(file_at(scratch / "out/picture.png") == good);
  CHECK(feed_at(scratch / "out/feed.xml").select_node("//itunes:image/@href").attribute().value() ==
        std::string(base_url) + "/picture.png");
}

#include <catch2/catch.hpp>

#include "document/walk.hpp"
#include "publish/publish.hpp"
#include "small_release.hpp"

using namespace plainsong;

TEST_CASE("pictures get names that are safe everywhere, in the order of the document") {
  Document document;
  document.pictures = {{"images/Map of the Town.PNG", "image/png", "1"},
                       {"cid:logo@mail", "image/jpeg", "2"},
                       {"../../CON", "image/gif", "3"},
                       {"карта.webp", "image/webp", "4"}};
  const auto paths = picture_paths(document);
  CHECK(paths.at("images/Map of the Town.PNG") == "pictures/01-map-of-the-town.png");
  CHECK(paths.at("cid:logo@mail") == "pictures/02-logo-mail.jpg");
  CHECK(paths.at("../../CON") == "pictures/03-con.gif");
  CHECK(paths.at("карта.webp") == "pictures/04-picture.webp");
}

TEST_CASE("an illustration is published, shown left of its words, described and credited") {
  Release release = small_release();
  release.illustrations = {{"bus.svg", "image/svg+xml", "<svg/>"}};
  release.illustration_credit = "The pictures are by Ann.";
  Edition& edition = release.editions.back().edition;
  SentenceId beside{};
  for_each_leaf(edition.document.sections.back(), [&](const Block& block) {
    if (block.kind == BlockKind::paragraph) beside = block.text.sentences.front().id;
  });
  edition.illustrations[beside] = {"bus.svg", "A bus"};
  edition.illustrations[SentenceId{0}] = {"lost.svg", "A file that could not be read"};
  Package package;
  publish_pictures(release, package);
  publish_documents(release, package);
  publish_texts(release, package);
  publish_web(release, package);
  CHECK(std::get<std::string>(package.at("pictures/bus.svg")) == "<svg/>");
  const std::string print = std::get<std::string>(package.at("young/edition.html"));
  CHECK(print.find(R"(<div class="illustrated"><img src="../pictures/bus.svg" alt="A bus")") !=
        std::string::npos);
  CHECK(print.find(R"(<p class="credit">The pictures are by Ann.</p>)") != std::string::npos);
  CHECK(print.find("lost.svg") == std::string::npos);
  const std::string page = std::get<std::string>(package.at("index.html"));
  CHECK(page.find(R"(<img src="pictures/bus.svg" alt="A bus")") != std::string::npos);
  CHECK(page.find("The pictures are by Ann.") != std::string::npos);
  const std::string markdown = std::get<std::string>(package.at("young/edition.md"));
  CHECK(markdown.find("![A bus](../pictures/bus.svg)") != std::string::npos);
}

TEST_CASE("pages without illustrations say nothing of them") {
  Release release = small_release();
  release.illustration_credit = "The pictures are by Ann.";
  Package package;
  publish_documents(release, package);
  publish_web(release, package);
  CHECK(std::get<std::string>(package.at("young/edition.html")).find("Ann") == std::string::npos);
  CHECK(std::get<std::string>(package.at("index.html")).find("Ann") == std::string::npos);
  CHECK(std::get<std::string>(package.at("web/style.css")).find("illustrated") ==
        std::string::npos);
}

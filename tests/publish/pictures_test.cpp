#include <catch2/catch.hpp>

#include "publish/publish.hpp"

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

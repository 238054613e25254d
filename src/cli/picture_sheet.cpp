#include "cli/picture_sheet.hpp"

#include <fmt/format.h>

#include <pugixml.hpp>

#include "base/file.hpp"
#include "cli/pictures.hpp"
#include "cli/voices_folder.hpp"
#include "publish/xhtml.hpp"
#include "text/tsv.hpp"

namespace plainsong {
namespace {

constexpr std::string_view style = R"(
body { margin: 2em; font: 1rem/1.4 sans-serif; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(13em, 1fr)); gap: 1em; padding: 0; list-style: none; }
li { padding: .7em; border: 1px solid #777; border-radius: .5em; overflow-wrap: anywhere; }
img { display: block; width: 5em; height: 5em; background: #fff; }
p { margin: .2em 0; }
)";

void append_card(pugi::xml_node list, const TsvRow& row, const std::filesystem::path& folder) {
  pugi::xml_node card = list.append_child("li");
  pugi::xml_node picture = card.append_child("img");
  set_attribute(picture, "src", "file://" + (folder / row.cell(3)).string());
  set_attribute(picture, "alt", row.cell(4));
  append_element(card.append_child("p"), "strong", row.cell(0));
  append_element(card, "p", fmt::format("{} ({})", row.cell(1), row.cell(2)));
  append_element(card, "p", fmt::format("Shows: {}; {}", row.cell(4), row.cell(5)));
  append_newline(list);
}

}  // namespace

std::string picture_sheet(const std::string& voices) {
  const std::filesystem::path folder = std::filesystem::absolute(folder_of_pictures(voices));
  const auto files = voice_files(voices, "en");
  const auto table = files.find("pictures.tsv");
  pugi::xml_document page;
  page.append_child(pugi::node_doctype).set_value("html");
  pugi::xml_node html = page.append_child("html");
  set_attribute(html, "lang", "en-GB");
  pugi::xml_node head = html.append_child("head");
  set_attribute(head.append_child("meta"), "charset", "utf-8");
  append_element(head, "title", "Pictures of the level easy");
  append_element(head, "style", style);
  pugi::xml_node body = html.append_child("body");
  append_element(body, "h1", "Pictures of the level easy");
  pugi::xml_node list = body.append_child("ul");
  append_newline(list);
  if (table != files.end())
    for (const TsvRow& row : read_tsv(table->second)) append_card(list, row, folder);
  return html_bytes(page) + "\n";
}

}  // namespace plainsong

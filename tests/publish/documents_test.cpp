#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include "document/build.hpp"
#include "publish/docx_style.hpp"
#include "publish/publish.hpp"
#include "small_release.hpp"

using namespace plainsong;

namespace {

std::string page() {
  Package package;
  publish_documents(small_release(), package);
  REQUIRE(package.size() == 1);
  return std::get<std::string>(package.at("young/edition.html"));
}

constexpr const char* styles = R"(<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr>
  <w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>
  <w:pPrDefault><w:pPr><w:spacing w:after="1"/></w:pPr></w:pPrDefault></w:docDefaults>
  <w:style w:styleId="Heading1"><w:rPr><w:b/><w:color w:val="4F81BD"/></w:rPr></w:style></w:styles>)";

}  // namespace

TEST_CASE("the page to print has the whole young edition, and says what it is") {
  const std::string html = page();
  CHECK(html.find("<title>Harbour news (easier to read)</title>") != std::string::npos);
  CHECK(html.find("<html lang=\"en-GB\">") != std::string::npos);
  for (const char* words :
       {"Harbour news", "It rained.", "It stopped.", "The quay is dry.", "Sign up", "Write to us."})
    CHECK(html.find(words) != std::string::npos);
}

TEST_CASE("on the page to print the newsletter's own list of contents leads to its sections") {
  Release release = small_release();
  Document& young = release.editions[1].edition.document;
  young.sections[0].role = SectionRole::contents;
  young.sections[0].blocks[0].text = young.sections[1].heading;
  number_sentences(young, {});
  Package package;
  publish_documents(release, package);
  const std::string html = std::get<std::string>(package.at("young/edition.html"));
  CHECK(html.find("<a href=\"#s2\">Floods</a>") != std::string::npos);
  CHECK(html.find("<span id=\"s2\">Floods</span>") != std::string::npos);
}

TEST_CASE("the page to print asks for nothing from anywhere") {
  const std::string html = page();
  CHECK(html.find("http") == std::string::npos);
  CHECK(html.find("<script") == std::string::npos);
}

TEST_CASE("headings keep the space where they wrap, so that a PDF's bookmarks have it") {
  CHECK(page().find("h6 { white-space: pre-wrap;") != std::string::npos);
}

TEST_CASE("the page to print keeps its style as it was written") {
  CHECK(page().find("font: 16pt/1.5 \"Atkinson Hyperlegible\"") != std::string::npos);
}

TEST_CASE("a Word file is set for easy reading, in the document's language") {
  pugi::xml_document document;
  REQUIRE(document.load_string(restyled_docx("word/styles.xml", styles, small_release()).c_str()));
  const pugi::xml_node run = document.select_node("//w:rPrDefault/w:rPr").node();
  CHECK(run.child("w:sz").attribute("w:val").as_int() == 32);
  CHECK(run.child("w:lang").attribute("w:val").value() == std::string("en-GB"));
  CHECK(run.child("w:rFonts").attribute("w:ascii").value() == std::string("Arial"));
  const pugi::xml_node heading = document.select_node("//w:style/w:rPr").node();
  CHECK(heading.child("w:color").attribute("w:val").value() == std::string("000000"));
  CHECK_FALSE(heading.child("w:b").empty());
}

TEST_CASE("a Word file has the document's title and its day, not the time at which it was made") {
  const std::string core = restyled_docx(
      "docProps/core.xml",
      "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title/>"
      "<dcterms:created>2031-01-01T10:11:12Z</dcterms:created></cp:coreProperties>",
      small_release());
  CHECK(core.find("<dc:title>Harbour news</dc:title>") != std::string::npos);
  CHECK(core.find("<dcterms:created>2024-05-02T00:00:00Z</dcterms:created>") != std::string::npos);
}

TEST_CASE("a Word file does not say its title twice, and keeps its spaces") {
  const std::string words = restyled_docx(
      "word/document.xml",
      "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr></w:p>"
      "<w:p><w:r><w:t>Harbour</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:p>"
      "</w:body></w:document>",
      small_release());
  CHECK(words.find("Title") == std::string::npos);
  CHECK(words.find("<w:t xml:space=\"preserve\"> </w:t>") != std::string::npos);
}

TEST_CASE("other parts of a Word file stay as they are") {
  CHECK(restyled_docx("word/fontTable.xml", "<w:fonts/>", small_release()) == "<w:fonts/>");
  CHECK(restyled_docx("word/styles.xml", "<w:styles", small_release()) == "<w:styles");
}

TEST_CASE("a link of a Word file leads to no script, and to none of the reader's files") {
  const std::string links = restyled_docx(
      "word/_rels/document.xml.rels",
      "<Relationships><Relationship Type=\"x/hyperlink\" Target=\"JavaScript:alert(1)\"/>"
      "<Relationship Type=\"x/hyperlink\" Target=\"../../secret\"/>"
      "<Relationship Type=\"x/hyperlink\" Target=\"https://a.org/b c\"/>"
      "<Relationship Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>",
      small_release());
  CHECK(links.find("JavaScript") == std::string::npos);
  CHECK(links.find("secret") == std::string::npos);
  CHECK(links.find("https://a.org/b%20c") != std::string::npos);
  CHECK(links.find("styles.xml") != std::string::npos);
}

// A book as plainsong publishes it has no faults; each planted one is found.

#include <catch2/catch.hpp>

#include "check/planted.hpp"
#include "check/published.hpp"
#include "publish/publish.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

PackageContents book() {
  return published(publish_epub, "young/young.epub");
}

}  // namespace

TEST_CASE("a book as plainsong publishes it has no faults") {
  check_sound(check_epub(book()));
  check_sound(check_epub(published(publish_epub, "standard/standard.epub")));
  check_sound(check_epub(published(publish_epub, "both.epub")));
}

TEST_CASE("a book whose mimetype is not the first entry is found") {
  PackageContents contents = book();
  std::swap(contents.order.at(0), contents.order.at(1));
  check_found(check_epub(contents), "epub.mimetype");
}

TEST_CASE("a book whose mimetype is wrong is found") {
  PackageContents contents = book();
  contents.files.at("mimetype").text = "application/zip";
  check_found(check_epub(contents), "epub.mimetype");
}

TEST_CASE("a book without its package is found") {
  PackageContents contents = book();
  remove(contents, ".opf");
  check_found(check_epub(contents), "epub.container");
}

TEST_CASE("a file that the book's manifest names and does not have is found") {
  PackageContents contents = book();
  remove(contents, ".css");
  check_found(check_epub(contents), "epub.missing-file");
}

TEST_CASE("a reading order that names what is not there is found") {
  PackageContents contents = book();
  plant(contents, ".opf", "<itemref idref=\"", "<itemref idref=\"no-");
  check_found(check_epub(contents), "epub.spine");
}

TEST_CASE("a clip past the end of its sound is found") {
  PackageContents contents = book();
  plant(contents, "section-01.smil", "clipEnd=\"00:00:02.500\"", "clipEnd=\"00:09:02.500\"");
  check_found(check_epub(contents), "epub.clip-end");
}

TEST_CASE("a clip that ends before it begins is found") {
  PackageContents contents = book();
  plant(contents, "section-01.smil", "clipEnd=\"00:00:02.000\"", "clipEnd=\"00:00:00.500\"");
  check_found(check_epub(contents), "epub.clip-time");
}

TEST_CASE("sound that goes on behind the last clip is found, and a little silence is none") {
  PackageContents contents = book();
  auto& sound = contents.files.at("EPUB/young/audio/01-harbour-news.mp3");
  sound.sound_milliseconds = 3000;
  check_sound(check_epub(contents));
  sound.sound_milliseconds = 9000;
  check_found(check_epub(contents), "epub.clip-gap");
}

TEST_CASE("a part of an overlay for an element that is not there is found") {
  PackageContents contents = book();
  plant(contents, "section-01.smil", "<par", "<seq epub:textref=\"section-01.xhtml#s0\"/><par");
  CHECK_FALSE(has(check_epub(contents), "epub.fragment"));
  plant(contents, "section-01.smil", "textref=\"section-01.xhtml#s0",
        "textref=\"section-01.xhtml#x0");
  check_found(check_epub(contents), "epub.fragment");
}

TEST_CASE("a book that does not show what is being heard is found") {
  PackageContents contents = book();
  plant(contents, ".opf", "media:active-class", "media:other-class");
  check_found(check_epub(contents), "epub.active-class");
  contents = book();
  plant(contents, ".opf", ">-epub-media-overlay-active<", ">speaking<");
  check_found(check_epub(contents), "epub.active-class");
}

TEST_CASE("a book that does not say who reads it gets a note") {
  PackageContents contents = book();
  plant(contents, ".opf", "media:narrator", "media:other");
  const Findings findings = check_epub(contents);
  check_found(findings, "epub.narrator");
  CHECK(findings.front().severity == Severity::note);
}

TEST_CASE("a page that does not say its language is found") {
  PackageContents contents = book();
  plant(contents, "section-01.xhtml", " lang=\"", " title=\"");
  check_sound(check_epub(contents));
  plant(contents, "section-01.xhtml", " xml:lang=\"", " class=\"");
  check_found(check_epub(contents), "epub.language");
}

TEST_CASE("contents in another order than the pages are read in are found") {
  PackageContents contents = book();
  plant(contents, ".opf", "<itemref idref=\"young-01\"/>", "");
  plant(contents, ".opf", "<itemref idref=\"young-02\"/>",
        "<itemref idref=\"young-02\"/><itemref idref=\"young-01\"/>");
  check_found(check_epub(contents), "epub.contents-order");
}

TEST_CASE("contents in another order than the headings of one page are found") {
  PackageContents contents = book();
  plant(contents, "contents.xhtml", "section-01.xhtml\"", "section-01.xhtml#s1\"");
  plant(contents, "contents.xhtml", "section-02.xhtml\"", "section-01.xhtml#s0\"");
  check_found(check_epub(contents), "epub.contents-order");
}

TEST_CASE("sound between two clips that nobody hears is found") {
  PackageContents contents = book();
  plant(contents, "section-01.smil", "clipBegin=\"00:00:01.000\"", "clipBegin=\"00:00:01.500\"");
  check_found(check_epub(contents), "epub.clip-gap");
}

TEST_CASE("a clip that plays again what another page plays is no fault") {
  PackageContents contents = book();
  plant(contents, "section-02.smil",
        "audio/02-floods.mp3\" clipBegin=\"00:00:00.000\" clipEnd=\"00:00:00.400\"",
        "audio/01-harbour-news.mp3\" clipBegin=\"00:00:02.000\" clipEnd=\"00:00:02.500\"");
  const Findings findings = check_epub(contents);
  CHECK_FALSE(has(findings, "epub.clip-gap"));
  CHECK_FALSE(has(findings, "epub.clip-overlap"));
}

TEST_CASE("sound that is heard twice is found") {
  PackageContents contents = book();
  plant(contents, "section-01.smil", "clipBegin=\"00:00:01.000\"", "clipBegin=\"00:00:00.500\"");
  check_found(check_epub(contents), "epub.clip-overlap");
}

TEST_CASE("a clip for a sentence that is not there is found") {
  PackageContents contents = book();
  plant(contents, "section-01.xhtml", "id=\"s1\"", "id=\"other\"");
  check_found(check_epub(contents), "epub.fragment");
}

TEST_CASE("sentences that are said in another order than they stand are found") {
  PackageContents contents = book();
  plant(contents, "section-01.xhtml", "id=\"s1\"", "id=\"x\"");
  plant(contents, "section-01.xhtml", "id=\"s2\"", "id=\"s1\"");
  plant(contents, "section-01.xhtml", "id=\"x\"", "id=\"s2\"");
  check_found(check_epub(contents), "epub.reading-order");
}

TEST_CASE("a sentence that nothing says is found") {
  PackageContents contents = book();
  plant(contents, "section-01.xhtml", "<p>", "<p>And more.</p><p>");
  check_found(check_epub(contents), "epub.not-spoken");
}

TEST_CASE("a duration that is not its overlay's is found") {
  PackageContents contents = book();
  plant(contents, ".opf", "00:00:01.000", "00:00:04.000");
  check_found(check_epub(contents), "epub.duration");
}

TEST_CASE("a total that is not the sum of the durations is found") {
  PackageContents contents = book();
  plant(contents, ".opf", "<meta property=\"media:duration\">00:00:0",
        "<meta property=\"media:duration\">00:01:0");
  check_found(check_epub(contents), "epub.duration");
}

TEST_CASE("a page whose overlay is not named is found") {
  PackageContents contents = book();
  plant(contents, ".opf", " media-overlay=\"young-01-overlay\"", "");
  check_found(check_epub(contents), "epub.overlay");
}

TEST_CASE("a page that names an overlay that is not there is found") {
  PackageContents contents = book();
  plant(contents, ".opf", " media-overlay=\"young-01-overlay\"", " media-overlay=\"none\"");
  check_found(check_epub(contents), "epub.overlay");
}

TEST_CASE("a picture without an alternative is found") {
  PackageContents contents = book();
  plant(contents, "cover.xhtml", " alt=", " title=");
  check_found(check_epub(contents), "epub.alternative");
}

TEST_CASE("a link that leads nowhere is found") {
  PackageContents contents = book();
  plant(contents, "contents.xhtml", "section-01.xhtml", "section-99.xhtml");
  check_found(check_epub(contents), "epub.link");
}

TEST_CASE("a book that does not say how it can be read is found") {
  PackageContents contents = book();
  plant(contents, ".opf", "schema:accessibilityHazard", "schema:other");
  check_found(check_epub(contents), "epub.accessibility");
}

TEST_CASE("two elements of one id are found, and told once") {
  PackageContents contents = book();
  plant(contents, "section-01.xhtml", "<p>", "<p id=\"s1\"></p><p id=\"s1\">");
  const Findings findings = check_epub(contents);
  check_found(findings, "epub.duplicate-id");
  CHECK(count_of(findings, "epub.duplicate-id") == 1);
}

TEST_CASE("a page that links lead to and the reading order leaves out is found") {
  PackageContents contents = book();
  plant(contents, ".opf", "<itemref idref=\"young-02\"/>", "");
  check_found(check_epub(contents), "epub.spine");
}

TEST_CASE("a book without contents is found") {
  PackageContents contents = book();
  plant(contents, ".opf", " properties=\"nav\"", "");
  check_found(check_epub(contents), "epub.contents");
}

TEST_CASE("a book without a title, a language or an identifier is found") {
  for (const char* term : {"title", "language", "identifier"}) {
    PackageContents contents = book();
    plant(contents, ".opf", "<dc:" + std::string(term), "<dc:source><!-- ");
    plant(contents, ".opf", "</dc:" + std::string(term) + ">", " --></dc:source>");
    INFO(term);
    check_found(check_epub(contents), "epub.stated");
  }
}

TEST_CASE("a picture that is none, that was cut, or that is of another kind is found") {
  const auto with_picture = [](std::optional<PictureFacts> facts) {
    PackageContents contents = book();
    plant(contents, ".opf", "<manifest>",
          "<manifest><item id=\"map\" href=\"map.png\" media-type=\"image/png\"/>");
    contents.files["EPUB/map.png"].picture = facts;
    return check_epub(contents);
  };
  check_found(with_picture(std::nullopt), "epub.picture");
  check_found(with_picture(PictureFacts{"image/png", 9, 9, false}), "epub.picture");
  check_found(with_picture(PictureFacts{"image/jpeg", 9, 9, true}), "epub.picture");
  check_sound(with_picture(PictureFacts{"image/png", 9, 9, true}));
  PackageContents contents = book();
  contents.files.at("EPUB/cover.svg").text = "<html>404</html>";
  check_found(check_epub(contents), "epub.picture");
}

TEST_CASE("a sentence that is heard and has no words is found, and a page's number is none") {
  PackageContents contents = book();
  plant(contents, "section-01.xhtml", "<span id=\"s1\">", "<span id=\"s1\"/><span>");
  check_found(check_epub(contents), "epub.no-words");
  plant(contents, "section-01.xhtml", "<span id=\"s1\"/>",
        "<span id=\"s1\" epub:type=\"pagebreak\"/>");
  CHECK_FALSE(has(check_epub(contents), "epub.no-words"));
}

TEST_CASE("headings that pass over a rank are found") {
  PackageContents contents = book();
  plant(contents, "section-01.xhtml", "</section>", "<h6>Deep</h6></section>");
  check_found(check_epub(contents), "epub.heading-rank");
}

TEST_CASE("a sound that is missing is told once, not for each of its clips") {
  PackageContents contents = book();
  remove(contents, "01-harbour-news.mp3");
  CHECK(count_of(check_epub(contents), "epub.missing-file") == 1);
  plant(contents, ".opf", "01-harbour-news.mp3", "02-floods.mp3");
  CHECK(count_of(check_epub(contents), "epub.missing-file") == 1);
}

TEST_CASE("an illustration says nothing that the words beside it do not say") {
  PackageContents contents = book();
  const std::string picture =
      "<img src=\"../cover.svg\" alt=\"A boat\"/></div><p class=\"credit\">A. Painter</p><p>";
  plant(contents, "section-01.xhtml", "<p>", "<div class=\"illustrated\">" + picture);
  check_sound(check_epub(contents));
  plant(contents, "section-01.xhtml", "class=\"illustrated\"", "class=\"other\"");
  check_found(check_epub(contents), "epub.not-spoken");
}

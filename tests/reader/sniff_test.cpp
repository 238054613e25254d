#include "reader/sniff.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("a file's extension names its format") {
  CHECK(format_by_name("a/b.c/News.MD") == InputFormat::markdown);
  CHECK(format_by_name("news.htm") == InputFormat::html);
  CHECK(format_by_name("news.txt") == InputFormat::text);
  CHECK(format_by_name("news.eml") == InputFormat::email);
  CHECK_FALSE(format_by_name("news"));
  CHECK_FALSE(format_by_name("-"));
  CHECK_FALSE(format_by_name(".md"));
  CHECK_FALSE(format_by_name("news.docx"));
}

TEST_CASE("content tells the format where the name does not") {
  CHECK(format_by_content("<!DOCTYPE html><p>x") == InputFormat::html);
  CHECK(format_by_content("\n<!-- c --><table><tr><td>x</td></tr></table>") == InputFormat::html);
  CHECK(format_by_content("<?xml version='1.0'?><html><body></body></html>") == InputFormat::html);
  CHECK(format_by_content("---\ntitle: A\n---\nWords.\n") == InputFormat::markdown);
  CHECK(format_by_content("Words.\n\n## Care Day\n") == InputFormat::markdown);
  CHECK(format_by_content("A [link](https://x.org).\n") == InputFormat::markdown);
  CHECK(format_by_content("| a |\n| - |\n|---|\n") == InputFormat::markdown);
  CHECK(format_by_content("Words.\n\n- one\n- two\n\n<https://x.org>\n") == InputFormat::text);
  CHECK(format_by_content("A **bold** word and #hashtag\n") == InputFormat::text);
  CHECK(format_by_content("<https://x.org> is a link") == InputFormat::text);
  CHECK(format_by_content("---\n\nA rule: above.\n\n---\n") == InputFormat::text);
}

TEST_CASE("a message is known by its headers") {
  CHECK(looks_like_email("From: a@b.org\r\nSubject: News\r\n\r\nWords."));
  CHECK(looks_like_email("Received: from x\n by y\nDate: Fri, 1 Mar 2022\n\nWords."));
  CHECK(looks_like_email("From a@b.org Fri Mar  1\nTo: x@y.org\nSubject: z\n\n"));
  CHECK_FALSE(looks_like_email("Subject: to change\n\nDear all,"));
  CHECK_FALSE(
      looks_like_email("From: one place\nTo: another, they say, it is far\nand it goes on\n"));
  CHECK_FALSE(looks_like_email(""));
}

TEST_CASE("documents for pandoc are known by their bytes, then by their names") {
  CHECK(pandoc_format("news.docx", "PK\x03\x04....word/document.xml") == "docx");
  CHECK(pandoc_format("-", "PK\x03\x04....mimetypeapplication/epub+zip") == "epub");
  CHECK(pandoc_format("x", "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text") ==
        "odt");
  CHECK(pandoc_format("x.doc", "{\\rtf1") == "rtf");
  CHECK(pandoc_format("news.rst", "News\n====\n") == "rst");
  CHECK_FALSE(pandoc_format("news.md", "# News"));
  CHECK_FALSE(pandoc_format("news.docx", "just words"));
  CHECK_FALSE(pandoc_format("news.zip", "PK\x03\x04....a.txt"));
}

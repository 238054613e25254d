#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "document/walk.hpp"
#include "reader/read_words.hpp"

using namespace plainsong;
using namespace plainsong::testing;

namespace {
std::string read(const std::string& html) {
  return dump_with(read_html, html);
}

std::string complain(const std::string& html) {
  return complaints(read_html, html);
}

Document document_of(const std::string& html) {
  Diagnostics diagnostics;
  return read_with(read_html, html, diagnostics);
}
}  // namespace

TEST_CASE("a page's headings, paragraphs and loose words are read") {
  CHECK(read("<body>Loose <b>words</b><h1>Care <em>Day</em></h1><div>In a "
             "div<p>One.</p>after</div>") ==
        R"(section{1 "" paragraph{[0 Loose strong(words)]}}
section{1 "[1 Care emphasis(Day)]" paragraph{[2 In a div]} paragraph{[3 One.]} paragraph{[4 after]}})");
}

TEST_CASE("the only main element of a page is its content, and what is outside is named") {
  const std::string html =
      "<body><header role=banner>The Trust</header><nav><a href=/>Home</a></nav>"
      "<main><p>Words.</p></main><footer>Foot</footer>";
  CHECK(read(html) == R"(section{1 "" paragraph{[0 Words.]}})");
  CHECK(complain(html) ==
        "reader.left-out: <header> is left out: it stands outside the page's <main> "
        "{<header role=banner>The Trust</header>}\n"
        "reader.left-out: <nav> is left out: it stands outside the page's <main> {<nav><a "
        "href=/>Home</a></nav>}\n"
        "reader.left-out: <footer> is left out: it stands outside the page's <main> "
        "{<footer>Foot</footer>}");
}

TEST_CASE("a page with several articles is read whole") {
  CHECK(read("<header>H</header><article><p>A</article><article><p>B</article>") ==
        R"(section{1 "" paragraph{[0 H]} paragraph{[1 A]} paragraph{[2 B]}})");
}

TEST_CASE("what readers cannot use is left out, each with a note") {
  CHECK(
      complain("<p>x<script>a()</script><style>b{}</style><nav>Menu</nav><form><input "
               "name=n><button>Go</button>"
               "<select><option>1</select><textarea>t</textarea></form>") ==
      "reader.left-out: <script> is left out: it is not for readers {<script>a()</script>}\n"
      "reader.left-out: <style> is left out: it is not for readers {<style>b{}</style>}\n"
      "reader.left-out: <nav> is left out: it is not for readers {<nav>Menu</nav>}\n"
      "reader.left-out: <input> is left out: it is not for readers {<input name=n>}\n"
      "reader.left-out: <button> is left out: it is not for readers {<button>Go</button>}\n"
      "reader.left-out: <select> is left out: it is not for readers {<select><option>1</select>}\n"
      "reader.left-out: <textarea> is left out: it is not for readers {<textarea>t</textarea>}");
}

TEST_CASE("hidden things are left out, each with a note that says how it is hidden") {
  const std::string html =
      "<p>Seen.</p><p hidden>a</p><p aria-hidden=true>b</p><p style='color:red; Display : "
      "none'>c</p>"
      "<p style='visibility:hidden'>d</p><div style='max-height:0;overflow:hidden'>e</div>"
      "<div style='font-size:0'>Also seen.</div>";
  CHECK(read(html) == R"(section{1 "" paragraph{[0 Seen.]} paragraph{[1 Also seen.]}})");
  CHECK(
      complain(html) ==
      "reader.left-out: <p> is left out: it is marked as hidden {<p hidden>a</p>}\n"
      "reader.left-out: <p> is left out: it is hidden from screen readers {<p "
      "aria-hidden=true>b</p>}\n"
      "reader.left-out: <p> is left out: its style hides it {<p style='color:red; Display : "
      "none'>c</p>}\n"
      "reader.left-out: <p> is left out: its style hides it {<p style='visibility:hidden'>d</p>}\n"
      "reader.left-out: <div> is left out: its style gives it no height "
      "{<div style='max-height:0;overflow:hidden'>e</div>}");
}

TEST_CASE("a table of data stays a table, its caption before it") {
  CHECK(read("<table><caption>Tides</caption><tr><th>Day<th>High<tr><td><p>Mon</p><p>(late)</"
             "p><td>10.42</table>") ==
        "section{1 \"\" paragraph{[0 Tides]} table{row{cell header{[1 Day]} cell header{[2 High]}} "
        "row{cell{[3 Mon\nbreak()(late)]} cell{[4 10.42]}}}}");
}

TEST_CASE("a table that only places things is read as what is in it") {
  CHECK(read("<table><tr><td><h2>News</h2><p>One.</td></tr></table>") ==
        R"(section{2 "[0 News]" paragraph{[1 One.]}})");
  CHECK(read("<table role=presentation><tr><th>A<th>B<tr><td>C<td>D</table>") ==
        R"(section{1 "" paragraph{[0 A]} paragraph{[1 B]} paragraph{[2 C]} paragraph{[3 D]}})");
  CHECK(read("<table><tr><td>Left<td>Right</table>") ==
        R"(section{1 "" paragraph{[0 Left]} paragraph{[1 Right]}})");
}

TEST_CASE("lists, definitions and quotations are read") {
  CHECK(read("<ul><li>one<ul><li>in</ul><li><p>two</ul><ol "
             "start=3><li>x</ol><dl><dt>Ebb<dd>Falls.</dl>"
             "<blockquote>Said.</blockquote><hr>") ==
        R"(section{1 "" bullets{item{paragraph{[0 one]} bullets{item{paragraph{[1 in]}}}} )"
        R"(item{paragraph{[2 two]}}} numbers 3{item{paragraph{[3 x]}}} paragraph{[4 strong(Ebb)]} )"
        R"(paragraph{[5 Falls.]} quotation{paragraph{[6 Said.]}} rule{}})");
}

TEST_CASE("pictures are read by their descriptions") {
  const std::string html =
      "<figure><img src=a.jpg alt='A boat'><figcaption>Ours.</figcaption></figure><img src=b.jpg>"
      "<img src=c.png alt=''><img src=t.gif width=1 height=1>";
  CHECK(read(html) ==
        R"(section{1 "" picture{[0 image(A boat|a.jpg)]} paragraph{[1 Ours.]} picture{image()}})");
  CHECK(complain(html) ==
        "reader.no-alt: this picture has no description; write one in its alt text {<img "
        "src=b.jpg>}\n"
        "reader.left-out: a picture that its author marked as decoration is left out: c.png "
        "{<img src=c.png alt=''>}\n"
        "reader.left-out: a picture of one pixel is left out {<img src=t.gif width=1 height=1>}");
}

TEST_CASE("abbreviations and languages are kept") {
  CHECK(
      read("<html lang=en><p><abbr title='Member of Parliament'>MP</abbr> <i lang=cy>Cymru</i> "
           "<span lang=en-US>color</span></p><div lang=fr><p>Un.<p lang=en>Two.</div>") ==
      R"(section{1 "" paragraph{[0 abbreviation(MP|Member of Parliament) emphasis(language(Cymru|cy)) color]} )"
      R"(paragraph{[1 language(Un.|fr)]} paragraph{[2 language(language(Two.|en)|fr)]}})");
}

TEST_CASE("links keep their words, or are read by their address") {
  CHECK(
      read("<a href='https://x.org'>Here</a> <a href='https://y.org'></a> <a name=q></a> <a>no "
           "link</a>"
           "<a href=z><h2>Card</h2><p>Text</p></a>") ==
      R"(section{1 "" paragraph{[0 link(Here|https://x.org) link(https://y.org|https://y.org) no link]}}
section{2 "[1 link(Card|z)]" paragraph{[2 link(Text|z)]}})");
}

TEST_CASE("two line breaks in a row part paragraphs") {
  CHECK(read("One<br>two<br>\n<br>three<br><br><br>four") ==
        "section{1 \"\" paragraph{[0 One\nbreak()two]} paragraph{[1 three]} paragraph{[2 four]}}");
}

TEST_CASE("padding that nobody can see is not read") {
  CHECK(read("<p>Hi.</p><div>&#847;&zwnj;&nbsp;&#8199;&#65279;&#173; &#847;</div>") ==
        R"(section{1 "" paragraph{[0 Hi.]}})");
}

TEST_CASE("preformatted text keeps its white space") {
  CHECK(read("<pre>\na  b\n c</pre>") == "section{1 \"\" code{[0 a  b]\n [1 c]}}");
}

TEST_CASE("a page says who published it and when") {
  const Document document = document_of(
      "<html lang=en_gb><head><title> The\n Rook </title><meta name=author content=Ann>"
      "<meta property='article:published_time' content='2022-03-01T10:00:00Z'>"
      "<meta property='og:site_name' content='The Trust'></head><body><p>x");
  CHECK(document.title == "The Rook");
  CHECK(document.language == "en-GB");
  CHECK(document.stated("publisher") == "The Trust");
  CHECK(document.stated("date") == "2022-03-01");
  CHECK(document.stated("author") == "Ann");
}

TEST_CASE("each word of HTML is traced to its bytes") {
  const std::string html = "<p>Fish &amp; chips</b> caf&eacute;\r\n  a < b &notit; &copy2022</p>";
  const Document document = document_of(html);
  CHECK(dump(document) == R"(section{1 "" paragraph{[0 Fish & chips café a < b ¬it; ©2022]}})");
  const Text& text = document.sections.front().blocks.front().text;
  const auto source_of = [&](std::string_view word) {
    const std::size_t at = text.utf8.find(word);
    return std::string(slice(html, source_span(text, span_of(at, at + word.size()))));
  };
  CHECK(source_of("& ") == "&amp; ");
  CHECK(source_of("chips") == "chips");
  CHECK(source_of("é") == "&eacute;");
  CHECK(source_of(" a") == "\r\n  a");
  CHECK(source_of("< b") == "< b");
  CHECK(source_of("©2022") == "&copy2022");
}

TEST_CASE("a newsletter as a mailing service sends it reads well") {
  const std::string html = R"(<!doctype html><html lang="en"><head><title>*|MC:SUBJECT|*</title>
<meta property="og:title" content="Harbour News, May 2023"><style>p{margin:0}</style></head><body style="margin:0;">
<!--[if !gte mso 9]><!----><span class="mcnPreviewText" style="display:none; font-size:0px; mso-hide:all;">Boats</span><!--<![endif]-->
<center><table height="100%" width="100%" id="bodyTable"><tbody><tr><td align="center" id="bodyCell">
<!--[if (gte mso 9)|(IE)]><table><tr><td width="600"><![endif]-->
<table class="templateContainer" width="100%"><tbody><tr><td><table class="mcnImageBlock"><tbody><tr><td>
<img align="center" alt="Harbour Trust logo" src="https://cdn.example/logo.png" width="564"></td></tr></tbody></table></td></tr>
<tr><td valign="top"><table class="mcnTextBlock"><tbody><tr><td class="mcnTextContent"><h1>Harbour News</h1>

<p>Dear&nbsp;friends,</p>

<p>The tide tables for <strong>May</strong> are out.&nbsp;They cost &pound;2.</p>
</td></tr></tbody></table>
<table class="mcnDividerBlock"><tbody><tr><td style="border-top: 2px solid #EAEAEA;"><span></span></td></tr></tbody></table>
<table><tbody><tr><td><h2 class="null">Cake sale</h2>First line.<br>
<br>
Second paragraph<br>with a break.
<ul>
	<li>Scones</li>
	<li>Jam <em>tarts</em></li>
</ul></td><td><a class="mcnButton" href="https://harbour.example/cakes" title="Buy">Buy a cake</a></td></tr></tbody></table>
</td></tr></tbody></table></td></tr></tbody></table></center>
<img src="https://track.example/open.gif" height="1" width="1"></body></html>)";
  CHECK(read(html) ==
        "section{1 \"\" picture{[0 image(Harbour Trust logo|https://cdn.example/logo.png)]}}\n"
        "section{1 \"[1 Harbour News]\" paragraph{[2 Dear friends,]} "
        "paragraph{[3 The tide tables for strong(May) are out.] [4 They cost £2.]}}\n"
        "section{2 \"[5 Cake sale]\" paragraph{[6 First line.]} paragraph{[7 Second paragraph\n"
        "break()with a break.]} bullets{item{paragraph{[8 Scones]}} item{paragraph{[9 Jam "
        "emphasis(tarts)]}}} "
        "paragraph{[10 link(Buy a cake|https://harbour.example/cakes)]}}");
  CHECK(document_of(html).title == "Harbour News, May 2023");
  CHECK(complain(html).find("<span> is left out: its style hides it") != std::string::npos);
}

TEST_CASE("HTML nested deeper than 2,000 is refused before it is parsed") {
  const auto nested = [](const std::string& tag, std::size_t times) {
    std::string html;
    for (std::size_t i = 0; i < times; ++i) html += tag;
    return html + "x";
  };
  CHECK_NOTHROW(document_of(nested("<div>", 2000)));
  CHECK_THROWS_AS(document_of(nested("<div>", 2001)), Failure);
  CHECK_THROWS_AS(document_of(nested("<svg><td>", 2001)), Failure);
  CHECK_NOTHROW(document_of(nested("<p>", 5000)));
  CHECK_NOTHROW(document_of(nested("<br>", 5000)));
  CHECK_NOTHROW(document_of(nested("<b>x</b>", 5000)));
  CHECK_NOTHROW(document_of("<script>" + nested("<div>", 5000) + "</script>y"));
}

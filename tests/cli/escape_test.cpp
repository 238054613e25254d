// One document that wants to do harm in whatever shows it, and all that is published of it.

#include <catch2/catch.hpp>
#include <functional>
#include <pugixml.hpp>

#include "base/archive.hpp"
#include "base/scratch.hpp"
#include "cli/program.hpp"
#include "text/web_address.hpp"

using namespace plainsong;
namespace fs = std::filesystem;

namespace {

constexpr const char* hostile = R"html(<!DOCTYPE html><html lang="en"><head>
<title>&lt;script&gt;alert(1)&lt;/script&gt; &amp; "News" ]]&gt;</title></head><body>
<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; "News" ]]&gt;</h1>
<p>We met <a href="javascript:alert(1)">at the lake</a>, <a href=" JaVaScRiPt:alert(1)">twice</a>,
<a href="java&#9;script:alert(1)">and</a> <a href="data:text/html,&lt;script&gt;alert(1)">again</a>
and <a href="vbscript:alert(1)">once</a> and
<a href='https://example.org/"onmouseover="alert(1)'>here</a>.</p>
<h2>../../etc/passwd</h2>
<p>Type &lt;img src=x onerror=alert(1)&gt; or &lt;/p&gt;&lt;svg onload=alert(1)&gt; and --&gt;
&lt;!-- *not* _this_ [a](javascript:alert(1)) `code`.</p>
<h2>CON</h2><p onclick="alert(1)">A <b onmouseover=alert(1)>bold</b> one.
<img src="x" onerror="alert(1)" alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></p>
<h2>a&#x202e;gpj.exe &#x7; zero&#x200b;width</h2><p>The end has come, they said.</p>
<script>alert(1)</script></body></html>
)html";

/// Every element of what a browser or a reader shows: none is a script with the document's words,
/// none has a handler, and none leads to what would run.
void check_elements(const pugi::xml_node& top) {
  for (const pugi::xml_node& node : top.children()) {
    if (node.type() != pugi::node_element) continue;
    for (const pugi::xml_attribute& attribute : node.attributes()) {
      const std::string name = attribute.name();
      CHECK_FALSE(name.starts_with("on"));
      const bool address = name == "href" || name == "src" || name == "xlink:href";
      if (address) CHECK_FALSE(is_script(attribute.value()));
    }
    if (std::string(node.name()) == "script")
      CHECK(std::string(node.child_value()).find("alert(1)") == std::string::npos);
    check_elements(node);
  }
}

bool ends_with_one_of(const std::string& path, const std::vector<const char*>& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](const char* ending) { return path.ends_with(ending); });
}

/// A name that every file system takes: no control or bidirectional signs, nothing that leads out.
void check_name(const std::string& path) {
  CHECK(path.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/"
                               "[]") == std::string::npos);
  CHECK(path.find("..") == std::string::npos);
  for (const fs::path& part : fs::path(path)) {
    CHECK(part.string().size() <= 100);
    CHECK(part.stem() != "con");
  }
}

void check_file(const std::string& path, const std::string& bytes) {
  INFO(path);
  check_name(path);
  if (ends_with_one_of(path, {".xhtml", ".html", ".opf", ".smil", ".ncx", ".xml", ".ttml", ".svg",
                              ".ssml", ".rels"})) {
    pugi::xml_document document;
    const bool xml = static_cast<bool>(document.load_buffer(bytes.data(), bytes.size()));
    CHECK((xml || path.ends_with(".html")));  // some pages are HTML in its own syntax
    if (xml) check_elements(document);
    for (const char* harm : {"<script>alert", "<img src=x", "<svg onload", "href=\"javascript:"})
      CHECK(bytes.find(harm) == std::string::npos);
  }
  if (path.ends_with(".vtt")) CHECK(bytes.find("<svg") == std::string::npos);
  if (path.ends_with(".md")) {
    CHECK(bytes.find("](javascript:") == bytes.find("\\](javascript:") + 1);
    CHECK(bytes.find("](<j") == std::string::npos);
    for (const char* element : {"<script", "<img", "<svg"})
      for (std::size_t at = bytes.find(element); at != std::string::npos;
           at = bytes.find(element, at + 1))
        CHECK((at > 0 && bytes[at - 1] == '\\'));
  }
}

}  // namespace

TEST_CASE("nothing that a document says is run by what shows its editions") {
  const Scratch scratch;
  write_file(scratch / "evil.html", hostile);
  REQUIRE(run_plainsong({"render", scratch / "evil.html", "-o", scratch / "out", "--quiet",
                         "--publisher", "<script>alert(1)</script>"})
              .status == 0);
  std::size_t files = 0;
  for (const auto& [path, bytes] : tree(scratch / "out")) {
    if (path == "report.html") continue;  // it brings scripts of its own, and has its own test
    check_file(path, bytes);
    ++files;
    if (!ends_with_one_of(path, {".epub", ".lpf", ".docx"})) continue;
    read_archive(scratch.path() / "out" / path,
                 [&](const ArchivedFile& file, const std::function<std::string()>& read) {
                   check_file(file.path, read());
                 });
  }
  CHECK(files > 50);
}

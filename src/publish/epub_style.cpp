#include "publish/epub.hpp"

namespace plainsong {
namespace {

/// Large letters, left-aligned, with room between the lines. Nothing is embedded: whichever of the
/// named fonts a reader has is taken, those first that were drawn for people who find reading hard.
constexpr std::string_view sheet = R"(@charset "UTF-8";

body {
  margin: 1em 5%;
  color: #1a1a1a;
  background: #fffdf7;
  font-family: "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", "OpenDyslexic", "Lexend", Verdana, "DejaVu Sans", sans-serif;
  font-size: 1.2em;
  line-height: 1.6;
  text-align: left;
  overflow-wrap: break-word;
}

section, nav { max-width: 36em; }
h1, h2, h3, h4, h5, h6 { margin: 1.4em 0 0.6em; line-height: 1.3; color: #12343b; break-after: avoid; }
h1 { font-size: 1.6em; margin-top: 0.4em; }
h2 { font-size: 1.4em; }
h3 { font-size: 1.2em; }
h4, h5, h6 { font-size: 1em; }
p { margin: 0 0 1em; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 1em; padding-left: 1.6em; }
li { margin-bottom: 0.5em; }
li ol, li ul { margin-top: 0.5em; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 0.25em solid #2f6f7a; }
em { font-style: normal; font-weight: bold; }
a { color: #0b4f5c; }
hr { margin: 2em 0; border: 0; border-top: 0.1em solid #2f6f7a; }
section > hr:last-child { display: none; }
figure { margin: 1em 0; break-inside: avoid; }
img { max-width: 100%; height: auto; }
.illustrated { display: grid; grid-template-columns: minmax(3em, 5em) 1fr; gap: 0 1em; align-items: center; margin: 0 0 1em; break-inside: avoid; }
.illustrated img { width: 100%; border-radius: 0.4em; background: #ffffff; }
.illustrated p { margin: 0; }
.credit { font-size: 0.8em; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; margin: 0 0 1em; }
th, td { padding: 0.4em 0.8em; border: 0.06em solid #2f6f7a; text-align: left; vertical-align: top; }
thead th { background: #e3eef0; }

nav ol { padding-left: 1.2em; list-style: none; }
nav > ol { padding-left: 0; }
nav li { margin-bottom: 0; }
nav li ol { margin: 0; }
nav li a { display: inline-block; padding: 0.25em 0; }
nav.counterpart { margin-top: 2em; padding-top: 1em; border-top: 0.1em solid #2f6f7a; }

body.cover { margin: 0; text-align: center; }
body.cover section { max-width: none; }
body.cover img { max-height: 100vh; }

@media (max-width: 30em) {
  body { margin: 1em 4%; }
  th, td { padding: 0.3em 0.4em; overflow-wrap: anywhere; }
}

@media (prefers-color-scheme: dark) {
  body { color: #f2efe6; background: #14181a; }
  h1, h2, h3, h4, h5, h6 { color: #f2b134; }
  a { color: #8fd3e0; }
  thead th { background: #24373c; }
}
)";

/// What is being said is marked by a line as well as by colour.
constexpr std::string_view spoken = R"(
.-epub-media-overlay-active { color: #000000; background: #ffe08a; border-bottom: 0.12em solid #8a4b00; }
.-epub-media-overlay-playing { scroll-behavior: auto; }

@media (prefers-color-scheme: dark) {
  .-epub-media-overlay-active { color: #ffffff; background: #5c4300; border-bottom-color: #f2b134; }
}
)";

}  // namespace

std::string book_style(bool is_spoken) {
  return std::string(sheet) + (is_spoken ? std::string(spoken) : std::string());
}

}  // namespace plainsong

#include <fmt/format.h>

#include <set>

#include "document/walk.hpp"
#include "publish/publish.hpp"
#include "publish/shown_words.hpp"
#include "publish/xhtml.hpp"
#include "speech/xml.hpp"

namespace plainsong {
namespace {

pugi::xml_node start(pugi::xml_document& document, std::string_view language) {
  pugi::xml_node tt = document.append_child("tt");
  set_attribute(tt, "xmlns", "http://www.w3.org/ns/ttml");
  set_attribute(tt, "xmlns:ttm", "http://www.w3.org/ns/ttml#metadata");
  set_attribute(tt, "xmlns:ttp", "http://www.w3.org/ns/ttml#parameter");
  set_attribute(tt, "xmlns:tts", "http://www.w3.org/ns/ttml#styling");
  set_attribute(tt, "ttp:contentProfiles", "http://www.w3.org/ns/ttml/profile/imsc1.1/text");
  set_attribute(tt, "ttp:timeBase", "media");
  set_attribute(tt, "xml:lang", language);
  append_newline(tt);
  return tt;
}

/// White on black in the lower half of the picture, where there is one: a sentence may be long.
void append_head(pugi::xml_node tt, const Track& track, const Edition& edition) {
  pugi::xml_node head = tt.append_child("head");
  pugi::xml_node about = head.append_child("metadata");
  const Document& document = edition.document;
  const bool one_section =
      track.chapters.empty() && number(track.section) < document.sections.size();
  append_element(about, "ttm:title",
                 one_section ? shown_title(document, document.sections[number(track.section)])
                             : document.title);
  if (const std::string label = label_of(edition); !label.empty())
    append_element(about, "ttm:desc", label);
  pugi::xml_node style = head.append_child("styling").append_child("style");
  set_attribute(style, "xml:id", "plain");
  set_attribute(style, "tts:fontFamily", "proportionalSansSerif");
  set_attribute(style, "tts:color", "white");
  set_attribute(style, "tts:backgroundColor", "black");
  set_attribute(style, "tts:textAlign", "center");
  pugi::xml_node region = head.append_child("layout").append_child("region");
  set_attribute(region, "xml:id", "below");
  set_attribute(region, "tts:origin", "10% 50%");
  set_attribute(region, "tts:extent", "80% 45%");
  set_attribute(region, "tts:displayAlign", "after");
  append_newline(tt);
}

}  // namespace

std::string write_ttml(const Track& track, const Edition& edition) {
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  pugi::xml_document document;
  pugi::xml_node tt = start(document, edition.document.language);
  append_head(tt, track, edition);
  pugi::xml_node body = tt.append_child("body");
  set_attribute(body, "style", "plain");
  set_attribute(body, "region", "below");
  pugi::xml_node list = body.append_child("div");
  append_newline(list);
  ShownWords shown;
  std::set<std::uint32_t> named;
  for (const Cue& cue : sentence_cues(track)) {
    const std::uint32_t id = number(cue.sentence);
    if (id >= places.size()) continue;
    const std::string words = shown.in(*places[id].text, places[id].sentence->range);
    pugi::xml_node p = append_element(list, "p", xml::one_line(words));
    if (named.insert(id).second) set_attribute(p, "xml:id", fmt::format("s{}", id));
    set_attribute(p, "begin", clock_time(cue.begin, track.format.rate_hz));
    set_attribute(p, "end", clock_time(cue.end, track.format.rate_hz));
    append_newline(list);
  }
  return xml_bytes(document) + "\n";
}

}  // namespace plainsong

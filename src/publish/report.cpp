// report.html and report.json: for the person who signs an edition off. The page's frame, its
// script and its style are the files of src/publish/report; it is one file, with all of them in it.

#include "publish/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <pugixml.hpp>

#include "document/walk.hpp"
#include "publish/publish.hpp"
#include "publish/report_charts.hpp"
#include "publish/report_sentences.hpp"
#include "publish/web_files.hpp"
#include "publish/xhtml.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// The young edition, or the one that there is.
const ReleasedEdition& reported(const Release& release) {
  for (const ReleasedEdition& edition : release.editions)
    if (edition.edition.kind == EditionKind::young) return edition;
  return release.editions.front();
}

class ReportPage {
 public:
  ReportPage(const Release& release, const ReleasedEdition& released,
             const std::vector<ReportNeed>& needs)
      : release_(release),
        released_(released),
        needs_(needs),
        places_(sentence_places(released.edition.document)) {
    xml::parse(page_, report_page, "html", "the report's frame");
  }

  std::string write() {
    write_frame();
    write_needs(by_id("needs"));
    append_figures(by_id("figures"), release_, released_.edition);
    append_sentences(by_id("sentences"), release_, released_);
    write_hard_words(by_id("words"));
    write_added(by_id("help"));
    drop_empty_parts();
    write_contents();
    page_.prepend_child(pugi::node_doctype).set_value("html");
    return html_bytes(page_) + "\n";
  }

 private:
  [[nodiscard]] pugi::xml_node by_id(std::string_view id) const {
    return page_.find_node(
        [&](const pugi::xml_node& node) { return node.attribute("id").value() == id; });
  }

  /// A script or a style inside the page: for those who read it as XML, its words are data.
  static void put_in(pugi::xml_node element, const char* open, const char* close,
                     std::string_view bytes) {
    element.append_child(pugi::node_pcdata).set_value(open);
    element.append_child(pugi::node_cdata)
        .set_value(fmt::format("{}\n{}{}", close, bytes, open).c_str());
    element.append_child(pugi::node_pcdata).set_value(close);
  }

  void write_frame() {
    const std::string title = "Report: " + title_of(release_);
    pugi::xml_node root = page_.first_child();
    pugi::xml_node head = root.child("head");
    head.child("title").text().set(xml::allowed(title).c_str());
    put_in(head.child("style"), "/*", "*/", report_style);
    pugi::xml_node body = root.child("body");
    body.child("header").child("h1").text().set(xml::allowed(title).c_str());
    by_id("label").text().set(xml::allowed(released_.label).c_str());
    const Review& review = release_.review;
    pugi::xml_node signed_by = by_id("signed");
    signed_by.text().set(
        review.checked_by.empty()
            ? "Made by a computer program. Checked by: ____________________ on: ____________"
            : xml::allowed("Made by a computer program, checked by " + review.checked_by + ".")
                  .c_str());
    if (review.edits_name.empty()) {
      body.remove_child(by_id("edits"));
    } else {
      set_attribute(by_id("edits"), "data-name", review.edits_name);
      by_id("edits").text().set(xml::allowed(review.edits).c_str());
    }
    put_in(body.append_child("script"), "/*", "*/", report_script);
    append_newline(body);
  }

  static void append_link(pugi::xml_node parent, const char* kind, SentenceId id,
                          std::string_view words) {
    set_attribute(append_element(parent, "a", words), "href",
                  fmt::format("#{}{}", kind, number(id)));
  }

  void write_needs(pugi::xml_node part) {
    if (needs_.empty()) {
      append_element(part, "p", "Nothing was found. Please read it all the same.");
      return;
    }
    const std::vector<SentencePlace> places = sentence_places(release_.source);
    pugi::xml_node list = part.append_child("ol");
    append_newline(list);
    for (const ReportNeed& need : needs_) {
      pugi::xml_node item = list.append_child("li");
      set_attribute(item, "class", name_of(need.severity));
      append_element(item, "b", capitalised(name_of(need.severity)));
      const bool quotes = need.message.starts_with('"');  // somebody's words stay as they are
      append_element(item, "span", (quotes ? need.message : capitalised(need.message)) + ". ");
      if (need.told)
        append_link(item, "y", *need.told, shortened(places_[number(*need.told)].words()));
      else if (need.source)
        append_link(item, "s", *need.source, shortened(places[number(*need.source)].words()));
      append_newline(list);
    }
  }

  /// The first words of a sentence.
  static std::string shortened(std::string_view sentence) {
    constexpr std::size_t most = 60;
    if (sentence.size() <= most) return std::string(sentence);
    const std::size_t space = sentence.rfind(' ', most);
    if (space == std::string_view::npos) return std::string(sentence);
    return std::string(sentence.substr(0, space)) + " …";
  }

  void write_hard_words(pugi::xml_node part) {
    if (release_.review.hard_words.empty()) return;
    append_element(part, "p",
                   "Readers of this level may not know these words, and nothing explains them. Say "
                   "it in another way, explain the word, or keep it.");
    pugi::xml_node list = part.append_child("ul");
    append_newline(list);
    for (const HardWordLeft& hard : release_.review.hard_words) {
      pugi::xml_node item = list.append_child("li");
      set_attribute(item, "data-word", hard.word);
      append_element(item, "b", hard.word);
      if (!hard.plainer.empty())
        append_element(
            item, "span",
            fmt::format(" – in other sentences the lists have for it: {}.", hard.plainer));
      pugi::xml_node places =
          append_element(item, "span", hard.sentences.size() == 1 ? " Sentence " : " Sentences ");
      set_attribute(places, "class", "places");
      for (const SentenceId id : hard.sentences) {
        if (id != hard.sentences.front()) places.append_child(pugi::node_pcdata).set_value(", ");
        append_link(places, "y", id, fmt::format("{}", number(id)));
      }
      append_newline(list);
    }
  }

  /// Meanings and helplines, each once.
  void write_added(pugi::xml_node part) {
    std::map<std::string, SentenceId> meanings;
    std::map<std::string, SentenceId> lines;
    const std::vector<Origin>& origins = released_.edition.origins;
    for (std::size_t id = 0; id < origins.size() && id < places_.size(); ++id) {
      const std::string& made_by = origins[id].made_by;
      if (made_by.starts_with("glossary:")) meanings.emplace(made_by, static_cast<SentenceId>(id));
      if (made_by.starts_with("helplines:")) lines.emplace(made_by, static_cast<SentenceId>(id));
    }
    const auto write = [&](std::string_view title, const std::map<std::string, SentenceId>& all) {
      if (all.empty()) return;
      append_element(part, "h3", title);
      pugi::xml_node list = part.append_child("ul");
      for (const auto& [name, id] : all) {
        append_element(list, "li", places_[number(id)].words());
        append_newline(list);
      }
    };
    write("Meanings", meanings);
    write("Helplines: please see that they are right today", lines);
  }

  /// Parts with nothing but their heading.
  void drop_empty_parts() {
    pugi::xml_node main = page_.first_child().child("body").child("main");
    for (pugi::xml_node part = main.child("section"); !part.empty();) {
      const pugi::xml_node next = part.next_sibling("section");
      const auto elements = part.select_nodes("*");
      if (elements.size() < 2) main.remove_child(part);
      part = next;
    }
  }

  void write_contents() {
    pugi::xml_node list =
        page_.first_child().child("body").child("header").child("nav").child("ul");
    for (const pugi::xml_node part :
         page_.first_child().child("body").child("main").children("section")) {
      pugi::xml_node link = append_element(list.append_child("li"), "a", part.child_value("h2"));
      set_attribute(link, "href", fmt::format("#{}", part.attribute("id").value()));
    }
  }

  const Release& release_;
  const ReleasedEdition& released_;
  const std::vector<ReportNeed>& needs_;
  std::vector<SentencePlace> places_;
  pugi::xml_document page_;
};

}  // namespace

void publish_report(const Release& release, Package& package) {
  const ReleasedEdition& released = reported(release);
  const std::vector<ReportNeed> needs = report_needs(release, released);
  package["report.html"] = ReportPage(release, released, needs).write();
  package["report.json"] = report_json(release, released, needs);
}

}  // namespace plainsong

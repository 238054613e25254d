#include <fmt/format.h>

#include <map>
#include <pugixml.hpp>

#include "cli/checked.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

constexpr std::string_view style =
    "body{font:1.1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse}th,td{border:1px solid;padding:.3rem .6rem;text-align:left}"
    "li{margin-bottom:.8rem}.remedy{display:block}code{font-size:.9em}";

std::string place_words(const Found& one) {
  if (one.begin.line > 0)
    return fmt::format("line {}, column {}", one.begin.line, one.begin.column);
  return one.finding.file.empty() ? "the whole" : one.finding.file;
}

void write_findings(pugi::xml_node body, const std::vector<const Found*>& found) {
  pugi::xml_node list = body.append_child("ol");
  for (const Found* const one : found) {
    pugi::xml_node item = list.append_child("li");
    append_element(item, "strong", capitalised(name_of(one->finding.severity)));
    append_element(item, "span",
                   fmt::format(", {}: {}. ", place_words(*one), as_sentence(one->finding)));
    if (!one->finding.remedy.empty())
      set_attribute(append_element(item, "span", capitalised(one->finding.remedy) + ". "), "class",
                    "remedy");
    append_element(item, "code", one->finding.rule);
    append_newline(list);
  }
}

void write_row(pugi::xml_node table, std::string_view name, double raw, double without_names) {
  pugi::xml_node row = table.append_child("tr");
  set_attribute(append_element(row, "th", name), "scope", "row");
  append_element(row, "td", fmt::format("{:.1f}", raw));
  append_element(row, "td", fmt::format("{:.1f}", without_names));
  append_newline(table);
}

void write_figures(pugi::xml_node body, const ReadFigures& figures) {
  append_element(body, "p",
                 fmt::format("{} sentences and {} words of running prose.",
                             figures.counts.sentences, figures.counts.words));
  if (figures.counts.words == 0) return;
  pugi::xml_node table = body.append_child("table");
  append_element(table, "caption", "How hard it is to read");
  pugi::xml_node heads = table.append_child("tr");
  for (const std::string_view name : {"Figure", "All words", "Without names"})
    set_attribute(append_element(heads, "th", name), "scope", "col");
  write_row(table, "Words a sentence", figures.raw.words_per_sentence,
            figures.without_names.words_per_sentence);
  for (const ReadabilityFormula& formula : readability_formulas())
    write_row(table, formula.name, figures.raw.*formula.value,
              figures.without_names.*formula.value);
}

}  // namespace

std::string checked_as_html(const Checked& checked) {
  std::map<std::string, std::vector<const Found*>> by_path;
  for (const Found& one : checked.found) by_path[one.path].push_back(&one);
  std::map<std::string, const ReadFigures*> figures;
  for (const ReadFigures& one : checked.figures) {
    figures[one.path] = &one;
    by_path[one.path];
  }
  pugi::xml_document page;
  page.append_child(pugi::node_doctype).set_value("html");
  pugi::xml_node html = page.append_child("html");
  set_attribute(html, "lang", "en-GB");
  pugi::xml_node head = html.append_child("head");
  set_attribute(head.append_child("meta"), "charset", "utf-8");
  set_attribute(head.append_child("meta"), "name", "viewport");
  set_attribute(head.last_child(), "content", "width=device-width, initial-scale=1");
  append_element(head, "title", "What plainsong check found");
  append_element(head, "style", style);
  pugi::xml_node body = html.append_child("body").append_child("main");
  append_element(body, "h1", "What plainsong check found");
  append_element(body, "p",
                 "A program looked for these. It does not know what you mean: a person decides.");
  for (const auto& [path, found] : by_path) {
    append_element(body, "h2", path);
    if (const auto known = figures.find(path); known != figures.end())
      write_figures(body, *known->second);
    append_element(body, "p", fmt::format("{} findings.", found.size()));
    if (!found.empty()) write_findings(body, found);
  }
  return html_bytes(page) + "\n";
}

}  // namespace plainsong

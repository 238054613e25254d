#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/checked.hpp"
#include "cli/console.hpp"

namespace plainsong {
namespace {

std::string place_of(const Found& one) {
  if (one.begin.line > 0)
    return fmt::format("{}:{}:{}", one.path, one.begin.line, one.begin.column);
  if (!one.finding.file.empty()) return fmt::format("{}: {}", one.path, one.finding.file);
  return one.path;
}

void write_finding(std::string& out, const Found& one) {
  const Finding& finding = one.finding;
  fmt::format_to(std::back_inserter(out), "{}: {}: {} [{}]\n", place_of(one),
                 name_of(finding.severity), finding.message, finding.rule);
  if (!finding.remedy.empty())
    fmt::format_to(std::back_inserter(out), "  {}.\n", capitalised(finding.remedy));
}

void write_figures(std::string& out, const ReadFigures& figures) {
  const auto line = [&](std::string_view name, double raw, double without_names) {
    fmt::format_to(std::back_inserter(out), "  {} {:.1f} ({:.1f} without names)\n", name, raw,
                   without_names);
  };
  fmt::format_to(std::back_inserter(out), "{}: {}, {} of running prose\n", figures.path,
                 counted(figures.counts.sentences, "sentence"),
                 counted(figures.counts.words, "word"));
  if (figures.counts.words == 0) return;
  line("Words a sentence", figures.raw.words_per_sentence,
       figures.without_names.words_per_sentence);
  for (const ReadabilityFormula& formula : readability_formulas())
    line(formula.name, figures.raw.*formula.value, figures.without_names.*formula.value);
}

}  // namespace

std::string as_sentence(const Finding& finding) {
  return finding.message.starts_with('"') ? finding.message : capitalised(finding.message);
}

std::string checked_as_text(const Checked& checked) {
  std::string out;
  for (const Found& one : checked.found) write_finding(out, one);
  for (const ReadFigures& figures : checked.figures) {
    if (!out.empty()) out += '\n';
    write_figures(out, figures);
  }
  return out;
}

}  // namespace plainsong

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/checked.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json) {
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Figures are told no finer than they mean anything.
double rounded(double value) {
  constexpr double steps = 100;
  return std::round(value * steps) / steps;
}

Json package_finding(const Found& one) {
  return {{"package", one.path},
          {"file", one.finding.file},
          {"severity", name_of(one.finding.severity)},
          {"rule", one.finding.rule},
          {"message", one.finding.message}};
}

Json document_finding(const Found& one) {
  Json json = {{"path", one.path}};
  if (!one.finding.file.empty()) json["file"] = one.finding.file;
  if (one.begin.line > 0) {
    json["line"] = one.begin.line;
    json["column"] = one.begin.column;
    json["end_line"] = one.end.line;
    json["end_column"] = one.end.column;
  }
  if (one.finding.sentence) json["sentence"] = number(*one.finding.sentence);
  json["severity"] = name_of(one.finding.severity);
  json["rule"] = one.finding.rule;
  json["message"] = one.finding.message;
  if (!one.finding.remedy.empty()) json["remedy"] = one.finding.remedy;
  return json;
}

Json figures_of(const Readability& figures) {
  Json json = {{"words_per_sentence", rounded(figures.words_per_sentence)},
               {"percent_unfamiliar", rounded(figures.percent_unfamiliar)}};
  for (const ReadabilityFormula& formula : readability_formulas())
    json[std::string(formula.id)] = rounded(figures.*formula.value);
  return json;
}

Json counts_as_json(const TextCounts& counts) {
  return {{"sentences", counts.sentences},         {"words", counts.words},
          {"syllables", counts.syllables},         {"letters", counts.letters},
          {"polysyllables", counts.polysyllables}, {"long_words", counts.long_words},
          {"unfamiliar", counts.unfamiliar}};
}

}  // namespace

std::string checked_as_json(const Checked& checked) {
  if (checked.figures.empty()) {
    Json list = Json::array();
    for (const Found& one : checked.found) list.push_back(package_finding(one));
    return written(list);
  }
  Json json = {{"findings", Json::array()}, {"documents", Json::array()}};
  for (const Found& one : checked.found) json["findings"].push_back(document_finding(one));
  for (const ReadFigures& figures : checked.figures)
    json["documents"].push_back({{"path", figures.path},
                                 {"counts", counts_as_json(figures.counts)},
                                 {"readability", figures_of(figures.raw)},
                                 {"readability_without_names", figures_of(figures.without_names)}});
  return written(json);
}

}  // namespace plainsong

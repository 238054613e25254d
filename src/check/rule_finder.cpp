#include "check/rule_finder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "document/walk.hpp"

namespace plainsong {

void RuleFinder::add(const std::string& what, std::string remedy, Span span,
                     const Sentence* sentence) {
  Finding finding;
  finding.severity = severity_;
  finding.rule = rule_.id;
  finding.message = fmt::format("{}: {}", what, rule_.reason);
  finding.remedy = std::move(remedy);
  finding.span = span;
  if (sentence != nullptr) finding.sentence = sentence->id;
  findings_.push_back(std::move(finding));
}

void RuleFinder::find(const SentenceView& view, Span here, const std::string& what) {
  find(view, here, what, std::string(rule_.remedy));
}

void RuleFinder::find(const SentenceView& view, Span here, const std::string& what,
                      std::string remedy) {
  add(what, std::move(remedy), source_span(*view.text, view.in_text(here)), view.sentence);
}

void RuleFinder::find(const Text& text, Span here, const std::string& what) {
  const auto sentence =
      std::partition_point(text.sentences.begin(), text.sentences.end(),
                           [&](const Sentence& one) { return one.range.end <= here.begin; });
  const bool inside = sentence != text.sentences.end() && sentence->range.contains(here.begin);
  add(what, std::string(rule_.remedy), source_span(text, here), inside ? &*sentence : nullptr);
}

void RuleFinder::find(const std::string& what) {
  add(what, std::string(rule_.remedy), {}, nullptr);
}

}  // namespace plainsong

#pragma once

#include <cstddef>
#include <string>

#include "check/document_view.hpp"
#include "check/finding.hpp"
#include "check/rule.hpp"

namespace plainsong {

/// A rule as it is in force for one document, and where its findings go.
class RuleFinder {
 public:
  RuleFinder(const CheckRule& rule, std::size_t limit, Severity severity, Findings& findings)
      : rule_(rule), limit_(limit), severity_(severity), findings_(findings) {}

  [[nodiscard]] std::size_t limit() const { return limit_; }

  /// `what` is found at `here` of the sentence: `"and/or"`, `27 words`. The reason is the rule's.
  void find(const SentenceView& view, Span here, const std::string& what);

  /// The same, with a remedy of its own.
  void find(const SentenceView& view, Span here, const std::string& what, std::string remedy);

  /// The same in a text, which may be no sentence.
  void find(const Text& text, Span here, const std::string& what);

  /// The same of the whole document.
  void find(const std::string& what);

 private:
  void add(const std::string& what, std::string remedy, Span span, const Sentence* sentence);

  const CheckRule& rule_;
  std::size_t limit_;
  Severity severity_;
  Findings& findings_;
};

/// What looks at one sentence. `syntax` remembers how it is built for the rules that ask.
struct SentenceSide {
  const DocumentView& document;
  const SentenceView& view;
  const SentenceReading& reading;
};

using LookAtSentence = void (*)(const SentenceSide& side, RuleFinder& finder);
using LookAtDocument = void (*)(const DocumentView& document, RuleFinder& finder);

/// A row of the table: one of the two is there.
struct EasyReadRow {
  CheckRule rule;
  LookAtSentence look_at_sentence = nullptr;
  LookAtDocument look_at_document = nullptr;
};

}  // namespace plainsong

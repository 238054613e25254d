#include "cli/check_documents.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <iterator>
#include <optional>
#include <thread>

#include "base/failure.hpp"
#include "check/easy_read.hpp"
#include "check/faithful.hpp"
#include "check/package_contents.hpp"
#include "check/running_prose.hpp"
#include "check/switches.hpp"
#include "cli/editions.hpp"
#include "cli/signals.hpp"

namespace plainsong {
namespace {

/// What the readers find odd that a writer should mend, and the rule that it belongs to.
struct ReaderRule {
  std::string_view code;
  std::string_view rule;
};

constexpr std::array<ReaderRule, 1> reader_rules = {
    {{"reader.no-alt", "easy.picture-description"}}};

/// The diagnostics of readers as findings.
void add_readers_findings(const Diagnostics& diagnostics, const RuleSettings& settings,
                          Findings& findings) {
  for (const Diagnostic& diagnostic : diagnostics) {
    if (!diagnostic.code.starts_with("reader.") || diagnostic.severity == Severity::note) continue;
    Finding finding;
    finding.severity = diagnostic.severity;
    finding.rule = diagnostic.code;
    finding.message = diagnostic.message;
    finding.span = diagnostic.span;
    const auto* const row =
        std::find_if(reader_rules.begin(), reader_rules.end(),
                     [&](const ReaderRule& one) { return one.code == diagnostic.code; });
    if (row != reader_rules.end()) {
      const RuleSetting setting = setting_of(row->rule, settings);
      if (!setting.on.value_or(true)) continue;
      finding.rule = row->rule;
      finding.severity = setting.severity.value_or(finding.severity);
    }
    findings.push_back(std::move(finding));
  }
}

/// The findings with their places, in the order of the source.
std::vector<Found> placed(Findings findings, const std::string& path, const Document& document) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& one, const Finding& other) {
    return one.span.begin < other.span.begin;
  });
  std::vector<std::size_t> offsets;
  for (const Finding& finding : findings) {
    offsets.push_back(finding.span.begin);
    offsets.push_back(finding.span.end);
  }
  std::sort(offsets.begin(), offsets.end());
  const std::string_view source = document.source ? document.source->utf8 : std::string_view();
  const std::vector<Place> places = places_of(source, offsets);
  const auto place_at = [&](std::size_t offset) {
    const auto found = std::lower_bound(offsets.begin(), offsets.end(), offset);
    return places[static_cast<std::size_t>(found - offsets.begin())];
  };
  std::vector<Found> result;
  for (Finding& finding : findings) {
    Found one{path, std::move(finding)};
    if (one.finding.span != Span{}) {
      one.begin = place_at(one.finding.span.begin);
      one.end = place_at(one.finding.span.end);
    }
    result.push_back(std::move(one));
  }
  return result;
}

Checked check_one(const DocumentToCheck& asked, const Document* source, const InputOptions& options,
                  const Words& words) {
  if (options.from.empty() && is_part_of_package(asked.path))
    throw Failure(Trouble::input, asked.path + " is a file of a package, and not checked by itself",
                  "check the folder that it is in");
  const LoadedInput input = load(asked.path, options);
  Findings findings = check_easy_read(input.document, words, asked.settings.rules);
  add_readers_findings(input.diagnostics, asked.settings.rules, findings);
  if (source != nullptr) {
    Findings lost = check_faithful(*source, input.document, asked.settings.rules);
    std::move(lost.begin(), lost.end(), std::back_inserter(findings));
  }
  if (input.document.source)
    findings = without_switched_off(std::move(findings), input.document.source->utf8);
  Checked checked;
  checked.found = placed(std::move(findings), asked.path, input.document);
  ReadFigures figures;
  figures.path = asked.path;
  figures.counts = counts_of(input.document, words, Names::counted);
  figures.raw = readability(figures.counts);
  figures.without_names = readability(counts_of(input.document, words, Names::left_out));
  checked.figures.push_back(std::move(figures));
  return checked;
}

struct CheckSlot {
  Checked checked;
  std::exception_ptr failure;
};

}  // namespace

Checked check_documents(const std::vector<DocumentToCheck>& documents, const std::string& source,
                        const InputOptions& options) {
  Diagnostics diagnostics;
  const Words words = load_words(options, diagnostics);
  std::optional<LoadedInput> original;
  if (!source.empty()) original = load(source, options);
  const Document* const compared = original ? &original->document : nullptr;
  std::vector<CheckSlot> slots(documents.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t at = next++; at < documents.size() && !stop_requested(); at = next++) try {
        slots[at].checked = check_one(documents[at], compared, options, words);
      } catch (const Failure& failure) {
        slots[at].checked.refused.push_back(failure);
      } catch (...) {
        slots[at].failure = std::current_exception();
      }
  };
  {
    const std::size_t threads =
        std::min<std::size_t>(documents.size(), std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::jthread> workers;
    for (std::size_t i = 1; i < threads; ++i) workers.emplace_back(work);
    work();
  }
  check_stop();
  Checked all;
  for (CheckSlot& slot : slots) {
    if (slot.failure) std::rethrow_exception(slot.failure);
    std::move(slot.checked.found.begin(), slot.checked.found.end(), std::back_inserter(all.found));
    std::move(slot.checked.figures.begin(), slot.checked.figures.end(),
              std::back_inserter(all.figures));
    all.refused.insert(all.refused.end(), slot.checked.refused.begin(), slot.checked.refused.end());
  }
  return all;
}

}  // namespace plainsong

#include "publish/report_rows.hpp"

#include <iterator>
#include <optional>

#include "document/walk.hpp"
#include "publish/release.hpp"

namespace plainsong {
namespace {

/// A row of sentences of the source, with what the program adds beside it.
struct RowWithAdded {
  ReportRow row;
  std::vector<ReportRow> before, behind;
};

class RowsOfEdition {
 public:
  RowsOfEdition(const Document& source, const Edition& edition)
      : source_(source),
        edition_(edition),
        before_(sentence_places(source)),
        rows_(before_.size()),
        leader_(before_.size()) {
    lay_out_source();
    for (const Omission& omission : edition.omissions)
      if (number(omission.source) < rows_.size())
        row(number(omission.source)).omitted = omission.reason;
    for (const Section& section : edition.document.sections) put_in(section);
  }

  std::vector<ReportPart> write() {
    std::vector<ReportPart> parts = std::move(added_parts_);
    for (std::size_t id = 0; id < rows_.size(); ++id) {
      const Section* const section = before_[id].section;
      if (parts.empty() || parts.back().source != section)
        parts.push_back({shown_title(source_, *section), section, {}});
      if (leader_[id] != id) continue;
      std::vector<ReportRow>& all = parts.back().rows;
      for (ReportRow& added : rows_[id].before) all.push_back(std::move(added));
      all.push_back(std::move(rows_[id].row));
      for (ReportRow& added : rows_[id].behind) all.push_back(std::move(added));
    }
    return parts;
  }

 private:
  ReportRow& row(std::size_t id) { return rows_[leader_[id]].row; }

  /// A row for each sentence of the source; for those that the edition tells in one, one.
  void lay_out_source() {
    for (std::size_t id = 0; id < leader_.size(); ++id) leader_[id] = id;
    for (const Origin& origin : edition_.origins)
      for (const SentenceId source : origin.sources)
        if (number(source) < leader_.size() && number(origin.sources.front()) < number(source))
          leader_[number(source)] = leader_[number(origin.sources.front())];
    for (std::size_t id = 0; id < rows_.size(); ++id)
      row(id).source.push_back(static_cast<SentenceId>(id));
  }

  [[nodiscard]] std::optional<std::size_t> source_of(SentenceId told) const {
    if (number(told) >= edition_.origins.size()) return std::nullopt;
    const std::vector<SentenceId>& sources = edition_.origins[number(told)].sources;
    if (sources.empty() || number(sources.front()) >= leader_.size()) return std::nullopt;
    return leader_[number(sources.front())];
  }

  /// A section of the edition: what the program adds in it stands behind the sentence that it
  /// follows there, or else before the first.
  void put_in(const Section& section) {
    std::vector<ReportRow> waiting;
    RowWithAdded* last = nullptr;
    for_each_text(section, [&](const Text& text) {
      for (const Sentence& sentence : text.sentences) put_in(sentence.id, last, waiting);
    });
    if (!waiting.empty())
      added_parts_.push_back(
          {shown_title(edition_.document, section), nullptr, std::move(waiting)});
  }

  void put_in(SentenceId told, RowWithAdded*& last, std::vector<ReportRow>& waiting) {
    const auto source = source_of(told);
    if (!source) return (last != nullptr ? last->behind : waiting).push_back({{}, {told}, {}});
    RowWithAdded& here = rows_[*source];
    here.row.told.push_back(told);
    if (last == nullptr) {
      here.before.insert(here.before.end(), waiting.begin(), waiting.end());
      waiting.clear();
    }
    last = &here;
  }

  const Document& source_;
  const Edition& edition_;
  std::vector<SentencePlace> before_;
  std::vector<RowWithAdded> rows_;   ///< by the sentence of the source that leads the row
  std::vector<std::size_t> leader_;  ///< of each sentence's row
  std::vector<ReportPart> added_parts_;
};

}  // namespace

std::vector<ReportPart> report_parts(const Document& source, const Edition& edition) {
  return RowsOfEdition(source, edition).write();
}

}  // namespace plainsong

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "document/walk.hpp"
#include "publish/report.hpp"
#include "publish/report_rows.hpp"
#include "publish/report_sentences.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

class ReportJson {
 public:
  ReportJson(const Release& release, const ReleasedEdition& released)
      : release_(release),
        released_(released),
        before_(sentence_places(release.source)),
        after_(sentence_places(released.edition.document)),
        heard_(heard_sentences(released)) {}

  [[nodiscard]] Json write(const std::vector<ReportNeed>& needs) const {
    const Review& review = release_.review;
    Json report = {{"title", title_of(release_)},
                   {"edition", folder_of(released_)},
                   {"label", released_.label},
                   {"checked_by", review.checked_by},
                   {"edits", review.edits_name}};
    report["needs"] = Json::array();
    for (const ReportNeed& need : needs) report["needs"].push_back(told(need));
    report["figures"] = Json::array();
    for (const ReviewFigure& figure : review.figures)
      report["figures"].push_back({{"name", figure.name},
                                   {"about", figure.about},
                                   {"before", rounded(figure.before)},
                                   {"after", rounded(figure.after)}});
    report["grades"] = Json::array();
    for (const SectionGrade& grade : review.grades)
      report["grades"].push_back({{"section", number(grade.section)},
                                  {"before", rounded(grade.before)},
                                  {"after", rounded(grade.after)}});
    report["hard_words"] = Json::array();
    for (const HardWordLeft& hard : review.hard_words) report["hard_words"].push_back(told(hard));
    report["sections"] = Json::array();
    for (const ReportPart& part : report_parts(release_.source, released_.edition))
      report["sections"].push_back(told(part));
    return report;
  }

 private:
  /// So that a figure is written as it is shown, on every machine.
  static double rounded(double figure) { return std::stod(fmt::format("{:.2f}", figure)); }

  static Json told(const ReportNeed& need) {
    Json object = {
        {"severity", name_of(need.severity)}, {"rule", need.rule}, {"message", need.message}};
    if (need.source) object["source"] = number(*need.source);
    if (need.told) object["sentence"] = number(*need.told);
    return object;
  }

  static Json told(const HardWordLeft& hard) {
    Json object = {{"word", hard.word}, {"sentences", Json::array()}};
    for (const SentenceId id : hard.sentences) object["sentences"].push_back(number(id));
    if (!hard.plainer.empty()) object["suggestion"] = hard.plainer;
    return object;
  }

  [[nodiscard]] Json told(const ReportPart& part) const {
    Json object = {{"title", part.title}, {"rows", Json::array()}};
    for (const ReportRow& row : part.rows) object["rows"].push_back(told(row));
    return object;
  }

  [[nodiscard]] Json told(const ReportRow& row) const {
    Json object = {{"source", Json::array()}, {"told", Json::array()}};
    for (const SentenceId id : row.source)
      object["source"].push_back({{"sentence", number(id)}, {"text", before_[number(id)].words()}});
    for (const SentenceId id : row.told) object["told"].push_back(sentence(id));
    if (row.told.empty()) object["omitted"] = row.omitted;
    if (row.source.empty()) return object;
    const auto decided = release_.review.decisions.find(row.source.front());
    if (decided != release_.review.decisions.end()) object["decided"] = decided->second;
    return object;
  }

  [[nodiscard]] Json sentence(SentenceId id) const {
    const Origin& origin = released_.edition.origins[number(id)];
    Json object = {{"sentence", number(id)}, {"text", after_[number(id)].words()}};
    if (!origin.made_by.empty()) object["made_by"] = origin.made_by;
    if (!origin.changes.empty()) object["changes"] = Json::array();
    for (const Change& change : origin.changes)
      object["changes"].push_back({{"kind", name_of(change.kind)},
                                   {"before", change.before},
                                   {"after", change.after},
                                   {"rule", change.rule},
                                   {"reason", change.reason}});
    const HeardSentence& heard = heard_[number(id)];
    if (!heard.sound.empty())
      object["sound"] = {
          {"file", heard.sound}, {"begin_ms", heard.begin_ms}, {"end_ms", heard.end_ms}};
    return object;
  }

  const Release& release_;
  const ReleasedEdition& released_;
  std::vector<SentencePlace> before_, after_;
  std::vector<HeardSentence> heard_;
};

}  // namespace

std::string report_json(const Release& release, const ReleasedEdition& released,
                        const std::vector<ReportNeed>& needs) {
  return ReportJson(release, released)
             .write(needs)
             .dump(1, ' ', false, Json::error_handler_t::replace) +
         "\n";
}

}  // namespace plainsong

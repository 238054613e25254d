#include "publish/report_sentences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "document/walk.hpp"
#include "publish/report_rows.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

struct Shown {
  std::string_view name;
  std::string_view words;
};

constexpr auto makers = std::to_array<Shown>({
    {"glossary", "Meaning from the glossary"},
    {"helplines", "From the list of helplines"},
    {"sensitive", "Note before what may upset"},
    {"template", "Our own words, template"},
});

constexpr auto kinds = std::to_array<Shown>({
    {"split", "Split"},
    {"merge", "Joined"},
    {"insert", "Put in"},
    {"remove", "Taken out"},
    {"reorder", "Moved"},
    {"restore", "Put back as it was"},
});

constexpr auto decisions = std::to_array<Shown>({
    {"reads", "An editor wrote this."},
    {"accepted", "An editor accepted this."},
    {"never-change", "An editor keeps the source’s own words."},
});

template <std::size_t count>
std::string_view shown(const std::array<Shown, count>& table, std::string_view name) {
  for (const Shown& row : table)
    if (row.name == name) return row.words;
  return {};
}

std::string told(const Change& change) {
  const std::string_view kind = shown(kinds, name_of(change.kind));
  if (kind.empty())
    return fmt::format("“{}” → “{}”: {}", change.before, change.after, change.reason);
  return fmt::format("{}: {}", kind, change.reason);
}

/// For those who do not see in which column it stands.
void append_unseen(pugi::xml_node parent, std::string_view words) {
  set_attribute(append_element(parent, "b", words), "class", "unseen");
}

class SentencesWriter {
 public:
  SentencesWriter(const Release& release, const ReleasedEdition& released)
      : release_(release),
        edition_(released.edition),
        before_(sentence_places(release.source)),
        after_(sentence_places(released.edition.document)),
        heard_(heard_sentences(released)) {}

  void write(pugi::xml_node parent) const {
    for (const ReportPart& part : report_parts(release_.source, edition_)) {
      pugi::xml_node section = parent.append_child("section");
      if (part.source != nullptr) {
        set_attribute(section, "data-heading", part.source->heading.utf8);
        set_attribute(section, "id", fmt::format("part-{}", number(part.source->id) + 1));
      }
      append_element(section, "h3", part.title);
      pugi::xml_node list = section.append_child("ol");
      append_newline(list);
      for (const ReportRow& row : part.rows) write(list, row);
    }
  }

 private:
  [[nodiscard]] std::string_view told_words(SentenceId id) const {
    return after_[number(id)].words();
  }

  [[nodiscard]] std::string_view kind_of(const ReportRow& row) const {
    if (row.source.empty()) return "added";
    if (row.told.empty()) return "left-out";
    const bool same = row.source.size() == 1 && row.told.size() == 1 &&
                      before_[number(row.source.front())].words() == told_words(row.told.front());
    return same ? "same" : "changed";
  }

  void write(pugi::xml_node list, const ReportRow& row) const {
    pugi::xml_node item = list.append_child("li");
    set_attribute(item, "class", kind_of(row));
    write_decision(item, row);
    write_source(item.append_child("div"), row);
    write_told(item.append_child("div"), row);
    write_why(item.append_child("div"), row);
    append_newline(list);
  }

  void write_decision(pugi::xml_node item, const ReportRow& row) const {
    if (row.source.empty()) return;
    const Review& review = release_.review;
    const auto decided = review.decisions.find(row.source.front());
    if (decided == review.decisions.end()) return;
    set_attribute(item, "data-decided", decided->second);
    const auto place = review.places.find(row.source.front());
    if (place != review.places.end())
      set_attribute(item, "data-place", fmt::format("{}", place->second));
  }

  void write_source(pugi::xml_node cell, const ReportRow& row) const {
    set_attribute(cell, "class", "source");
    for (const SentenceId id : row.source) {
      pugi::xml_node line = cell.append_child("p");
      append_unseen(line, "Source, sentence ");
      append_element(line, "small", fmt::format("{}", number(id)));
      pugi::xml_node words = append_element(line, "span", before_[number(id)].words());
      set_attribute(words, "id", fmt::format("s{}", number(id)));
      set_attribute(words, "lang", release_.source.language);
    }
  }

  void write_told(pugi::xml_node cell, const ReportRow& row) const {
    set_attribute(cell, "class", "told");
    const std::vector<AnsweredSentence>* answers = nullptr;
    if (!row.source.empty())
      if (const auto found = release_.review.answers.find(row.source.front());
          found != release_.review.answers.end() && found->second.size() == row.told.size())
        answers = &found->second;
    for (std::size_t at = 0; at < row.told.size(); ++at) {
      const SentenceId id = row.told[at];
      pugi::xml_node line = cell.append_child("p");
      append_unseen(line, "Easier to read: ");
      pugi::xml_node words = append_element(line, "span", told_words(id));
      set_attribute(words, "id", fmt::format("y{}", number(id)));
      set_attribute(words, "lang", edition_.document.language);
      if (answers != nullptr && !(*answers)[at].as.empty())
        set_attribute(words, "data-as", (*answers)[at].as);
      write_sound(words, id);
    }
  }

  void write_sound(pugi::xml_node words, SentenceId id) const {
    const HeardSentence& heard = heard_[number(id)];
    if (heard.sound.empty()) return;
    set_attribute(words, "data-sound", heard.sound);
    set_attribute(words, "data-clip",
                  fmt::format("{}.{:03} {}.{:03}", heard.begin_ms / 1000, heard.begin_ms % 1000,
                              heard.end_ms / 1000, heard.end_ms % 1000));
  }

  void write_why(pugi::xml_node cell, const ReportRow& row) const {
    set_attribute(cell, "class", "why");
    std::vector<std::string> lines;
    const auto add = [&](const std::string& line) {
      if (!line.empty() && std::find(lines.begin(), lines.end(), line) == lines.end())
        lines.push_back(line);
    };
    if (!row.source.empty())
      if (const auto decided = release_.review.decisions.find(row.source.front());
          decided != release_.review.decisions.end())
        add(std::string(shown(decisions, decided->second)));
    if (row.told.empty()) add("Left out: " + row.omitted);
    for (const SentenceId id : row.told) {
      const Origin& origin = edition_.origins[number(id)];
      add(shown_maker(origin.made_by));
      if (const auto shown = edition_.illustrations.find(id); shown != edition_.illustrations.end())
        add("With a picture: " + shown->second.description);
      for (const Change& change : origin.changes)
        if (!change.rule.starts_with("editor:")) add(told(change));
    }
    for (const std::string& line : lines) append_element(cell, "p", line);
  }

  const Release& release_;
  const Edition& edition_;
  std::vector<SentencePlace> before_, after_;
  std::vector<HeardSentence> heard_;
};

}  // namespace

std::string shown_maker(std::string_view made_by) {
  const std::size_t colon = made_by.find(':');
  const std::string_view kind = shown(makers, made_by.substr(0, colon));
  if (kind.empty()) return std::string(made_by);
  std::string row;
  for (const char c : made_by.substr(colon + 1)) row += c == '|' ? ", " : std::string(1, c);
  return fmt::format("{}: {}", kind, row);
}

std::vector<HeardSentence> heard_sentences(const ReleasedEdition& released) {
  std::vector<HeardSentence> heard(released.edition.origins.size());
  for (const SpokenSection& section : released.sections) {
    if (!section.track) continue;
    const int rate = section.track->format.rate_hz;
    const auto milliseconds = [&](Frames frames) { return (frames * 1000 + rate / 2) / rate; };
    for (const Cue& cue : sentence_cues(*section.track))
      if (number(cue.sentence) < heard.size())
        heard[number(cue.sentence)] = {sound_path(released, section), milliseconds(cue.begin),
                                       milliseconds(cue.end)};
  }
  return heard;
}

void append_sentences(pugi::xml_node parent, const Release& release,
                      const ReleasedEdition& released) {
  SentencesWriter(release, released).write(parent);
}

}  // namespace plainsong

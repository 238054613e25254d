#include "young/sensitive.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "document/walk.hpp"
#include "language/lexemes.hpp"

namespace plainsong {
namespace {

constexpr std::string_view note_start = "This part talks about ";
constexpr std::size_t most_topics = 3;

/// The signs of all topics, to be looked up by their first word.
class Signs {
 public:
  explicit Signs(const std::vector<SensitiveTopic>& topics) {
    for (std::size_t topic = 0; topic < topics.size(); ++topic)
      for (const std::string& written : topics[topic].words) {
        Sign sign{topic, {}};
        for (const Lexeme& token : lexemes(written)) sign.words.push_back(token.folded);
        if (!sign.words.empty()) by_first_[sign.words.front()].push_back(sign);
      }
  }

  /// The topics that a text touches, in order; a longer sign hides the shorter ones inside it.
  void find(std::string_view text, std::vector<std::size_t>& topics) const {
    const std::vector<Lexeme> all = lexemes(text);
    for (std::size_t at = 0; at < all.size();) {
      std::size_t taken = 0;
      std::vector<std::size_t> found;
      const auto list = by_first_.find(all[at].folded);
      if (list != by_first_.end())
        for (const Sign& sign : list->second) {
          if (!stands_at(all, at, sign.words) || sign.words.size() < taken) continue;
          if (sign.words.size() > taken) found.clear();
          taken = sign.words.size();
          found.push_back(sign.topic);
        }
      for (const std::size_t topic : found)
        if (std::find(topics.begin(), topics.end(), topic) == topics.end()) topics.push_back(topic);
      at += std::max<std::size_t>(taken, 1);
    }
  }

 private:
  struct Sign {
    std::size_t topic = 0;
    std::vector<std::string> words;
  };

  static bool stands_at(const std::vector<Lexeme>& all, std::size_t at,
                        const std::vector<std::string>& words) {
    if (at + words.size() > all.size()) return false;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (all[at + i].folded != words[i]) return false;
    return true;
  }

  std::map<std::string, std::vector<Sign>, std::less<>> by_first_;
};

/// "This part talks about abuse." → "abuse", where the note is of that form.
std::string subject_of(const std::string& note) {
  if (note.rfind(note_start, 0) != 0 || note.back() != '.') return {};
  return note.substr(note_start.size(), note.size() - note_start.size() - 1);
}

std::string listed(const std::vector<std::string>& subjects) {
  std::string line;
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    if (i > 0) line += i + 1 == subjects.size() ? " and " : ", ";
    line += subjects[i];
  }
  return line;
}

/// The note before one section: its first topics in one sentence, and that it may be skipped.
Drafts section_note(const std::vector<std::size_t>& topics, const Words& words) {
  Drafts drafts;
  std::vector<std::string> subjects;
  std::string concepts;
  for (const std::size_t index : topics) {
    const SensitiveTopic& topic = words.sensitive[index];
    const std::string subject = subject_of(topic.note);
    if (subject.empty())
      drafts.push_back(
          made_draft(topic.note, "sensitive:" + topic.concept_name, Placement::running));
    else if (subjects.size() < most_topics) {
      subjects.push_back(subject);
      concepts += (concepts.empty() ? "" : "|") + topic.concept_name;
    }
  }
  if (!subjects.empty())
    drafts.insert(drafts.begin(), made_draft(std::string(note_start) + listed(subjects) + ".",
                                             "sensitive:" + concepts, Placement::running));
  drafts.push_back(made_draft("You can skip this part.", "template:skip", Placement::running));
  return drafts;
}

/// "Childline: 0800 1111, for children and young people; free; any time."
Draft helpline(const Helpline& line) {
  std::string words = line.name + ": " + line.number;
  if (!line.audience.empty()) words += ", for " + line.audience;
  if (!line.hours.empty()) words += "; " + line.hours;
  return made_draft(words + ".", "helplines:" + line.name, Placement::bullet);
}

Drafts before_you_read(std::size_t sections, const Words& words) {
  const auto sentence = [](std::string_view text) {
    return made_draft(text, "template:before-you-read", Placement::running);
  };
  Drafts drafts;
  drafts.push_back(sentence(sections == 1 ? "One part of this may make you feel sad or upset."
                                          : "Some parts of this may make you feel sad or upset."));
  drafts.push_back(sentence(sections == 1 ? "It has a note at its start."
                                          : "Each of them has a note at its start."));
  drafts.push_back(sentence(sections == 1 ? "You can skip it." : "You can skip them."));
  drafts.push_back(sentence("You can talk to an adult you trust."));
  if (words.helplines.empty()) return drafts;
  drafts.push_back(sentence("You can also call one of these numbers:"));
  for (const Helpline& line : words.helplines) drafts.push_back(helpline(line));
  return drafts;
}

}  // namespace

void add_sensitive_notes(Manuscript& manuscript, std::size_t place, const Words& words) {
  const Signs signs(words.sensitive);
  std::size_t sections = 0;
  for (Section& section : manuscript.document.sections) {
    if (section.role == SectionRole::contents) continue;
    std::vector<std::size_t> topics;
    for_each_text(std::as_const(section), [&](const Text& text) { signs.find(text.utf8, topics); });
    if (topics.empty()) continue;
    ++sections;
    std::vector<Block> note = blocks_of(section_note(topics, words), manuscript);
    section.blocks.insert(section.blocks.begin(), std::make_move_iterator(note.begin()),
                          std::make_move_iterator(note.end()));
  }
  if (sections == 0) return;
  Draft heading = made_draft("Before you read", "template:before-you-read", Placement::running);
  add_section(manuscript, place, SectionRole::other, std::move(heading),
              before_you_read(sections, words));
}

}  // namespace plainsong

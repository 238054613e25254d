#include "young/sensitive.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "document/walk.hpp"
#include "language/lexemes.hpp"
#include "text/utf8.hpp"
#include "young/people_who_died.hpp"
#include "young/setting.hpp"

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

void add_once(std::vector<std::string>& all, const std::string& one) {
  if (!one.empty() && std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

/// A row of the list that only hides the signs inside its own: "killing time".
bool is_harmless(const SensitiveTopic& topic) {
  return topic.note == "-";
}

/// A topic that says nothing more where another one is named.
bool is_said_by(const std::string& one, const std::vector<std::string>& concepts) {
  const auto has = [&](std::string_view name) {
    return std::find(concepts.begin(), concepts.end(), name) != concepts.end();
  };
  return one == "death" && (has("death of a child") || has("killing") || has("murder"));
}

/// What a section is about, from its topics and from who died in it.
SensitiveSection described(std::size_t at, const std::vector<std::size_t>& topics,
                           const std::vector<std::string>& people, const Words& words) {
  SensitiveSection found;
  found.section = at;
  const std::string who = people.size() == 1 ? people.front() : std::string();
  std::vector<std::string> concepts;
  concepts.reserve(topics.size());
  for (const std::size_t topic : topics) concepts.push_back(words.sensitive[topic].concept_name);
  for (const std::size_t index : topics) {
    const SensitiveTopic& topic = words.sensitive[index];
    const std::string subject = subject_of(topic.note);
    const bool told_by_who =
        !who.empty() && (topic.concept_name == "death" || topic.concept_name == "killing" ||
                         topic.concept_name == "death of a child");
    if (subject.empty() && found.note.empty()) found.note = topic.note;
    if (subject.empty() || told_by_who || is_said_by(topic.concept_name, concepts) ||
        found.subjects.size() == most_topics)
      continue;
    found.subjects.push_back(subject);
    found.concepts += (found.concepts.empty() ? "" : "|") + topic.concept_name;
  }
  add_once(found.subjects, who);
  if (found.concepts.empty()) found.concepts = concepts.front();
  return found;
}

/// "This part talks about abuse and two children who died."
std::string about(const SensitiveSection& section) {
  if (section.subjects.empty()) return section.note;
  return std::string(note_start) + listed(section.subjects) + ".";
}

/// "Childline: 0800 1111, for children and young people; free; any time."
Draft helpline(const Helpline& line) {
  std::string words = line.name + ": " + line.number;
  if (!line.audience.empty()) words += ", for " + line.audience;
  if (!line.hours.empty()) words += "; " + line.hours;
  return made_draft(words + ".", "helplines:" + line.name, Placement::bullet);
}

/// "two parts", "one part"
std::string parts(std::size_t count) {
  constexpr std::array<std::string_view, 10> names = {"no",   "one", "two",   "three", "four",
                                                      "five", "six", "seven", "eight", "nine"};
  const std::string number =
      count < names.size() ? std::string(names[count]) : std::to_string(count);
  return number + (count == 1 ? " part" : " parts");
}

/// What all those sections talk about, where that is soon said.
std::string all_subjects(const std::vector<SensitiveSection>& sections) {
  constexpr std::size_t soon_said = 5;
  std::vector<std::string> subjects;
  std::vector<std::string> people;  // last: "abuse, murder and two children who died"
  for (const SensitiveSection& section : sections) {
    if (section.subjects.empty()) return {};
    for (const std::string& subject : section.subjects)
      add_once(subject.find(" who ") == std::string::npos ? subjects : people, subject);
  }
  for (const std::string& who : people) add_once(subjects, who);
  return subjects.size() > soon_said ? std::string() : listed(subjects);
}

Drafts before_you_read(const std::vector<SensitiveSection>& sections, bool left_out,
                       const Words& words) {
  const auto sentence = [](const std::string& text) {
    return made_draft(text, "template:before-you-read", Placement::running);
  };
  const bool one = sections.size() == 1;
  const std::string subject = capitalised(parts(sections.size())) + " of this text ";
  const std::string topics = all_subjects(sections);
  Drafts drafts;
  if (!topics.empty())
    drafts.push_back(sentence(subject + (one ? "talks about " : "talk about ") + topics + "."));
  if (left_out) {
    drafts.push_back(topics.empty()
                         ? sentence(subject + (one ? "is" : "are") + " left out here.")
                         : sentence(one ? "It is left out here." : "They are left out here."));
    drafts.push_back(sentence(one ? "It might make you feel sad or upset."
                                  : "They might make you feel sad or upset."));
  } else {
    drafts.push_back(topics.empty() ? sentence(subject + "may make you feel sad or upset.")
                                    : sentence("You may feel sad or upset."));
    drafts.push_back(sentence(one ? "That part has a note at its start."
                                  : "Each of these parts has a note at its start."));
    drafts.push_back(sentence(one ? "You can skip it." : "You can skip them."));
  }
  drafts.push_back(sentence("You can talk to an adult you trust."));
  if (words.helplines.empty()) return drafts;
  drafts.push_back(sentence("You can also call one of these numbers:"));
  for (const Helpline& line : words.helplines) drafts.push_back(helpline(line));
  return drafts;
}

void put_in_front(Section& section, Drafts drafts, Manuscript& manuscript) {
  std::vector<Block> note = blocks_of(std::move(drafts), manuscript);
  section.blocks.insert(section.blocks.begin(), std::make_move_iterator(note.begin()),
                        std::make_move_iterator(note.end()));
}

}  // namespace

std::vector<SensitiveSection> sensitive_sections(const Document& source, const Words& words) {
  const Signs signs(words.sensitive);
  std::vector<SensitiveSection> found;
  for (std::size_t at = 0; at < source.sections.size(); ++at) {
    const Section& section = source.sections[at];
    if (section.role == SectionRole::contents) continue;
    std::vector<std::size_t> topics;
    std::vector<std::string> people;
    for_each_text(section, [&](const Text& text) {
      signs.find(text.utf8, topics);
      for (const Sentence& sentence : text.sentences)
        if (sentence.range.size() <= longest_rewritten)
          add_once(people, people_who_died(text.slice(sentence.range)));
    });
    topics.erase(
        std::remove_if(topics.begin(), topics.end(),
                       [&](std::size_t topic) { return is_harmless(words.sensitive[topic]); }),
        topics.end());
    if (!topics.empty()) found.push_back(described(at, topics, people, words));
  }
  return found;
}

void add_section_notes(Manuscript& manuscript, const std::vector<SensitiveSection>& sections) {
  for (const SensitiveSection& section : sections) {
    Drafts note;
    note.push_back(made_draft(about(section), "sensitive:" + section.concepts, Placement::running));
    note.push_back(made_draft("You can skip this part.", "template:skip", Placement::running));
    put_in_front(manuscript.document.sections[section.section], std::move(note), manuscript);
  }
}

std::vector<Omission> leave_out(Manuscript& manuscript,
                                const std::vector<SensitiveSection>& sections) {
  std::vector<Omission> omissions;
  for (const SensitiveSection& left : sections) {
    Section& section = manuscript.document.sections[left.section];
    std::set<SentenceId> gone;
    for_each_leaf(std::as_const(section), [&](const Block& leaf) {
      for (const Sentence& sentence : leaf.text.sentences)
        for (const SentenceId source : manuscript.origins[number(sentence.id)].sources)
          gone.insert(source);
    });
    const std::string reason =
        "Left out with its part, because sensitive parts are skipped. " + about(left);
    for (const SentenceId source : gone) omissions.push_back({source, reason});
    section.blocks.clear();
    Drafts note;
    note.push_back(
        made_draft("This part is left out here.", "template:left-out", Placement::running));
    note.push_back(made_draft(about(left), "sensitive:" + left.concepts, Placement::running));
    note.push_back(
        made_draft("The standard edition has all of it.", "template:left-out", Placement::running));
    put_in_front(section, std::move(note), manuscript);
  }
  return omissions;
}

void add_before_you_read(Manuscript& manuscript, std::size_t place,
                         const std::vector<SensitiveSection>& sections, bool left_out,
                         const Words& words) {
  if (sections.empty()) return;
  Draft heading = made_draft("Before you read", "template:before-you-read", Placement::running);
  add_section(manuscript, place, SectionRole::other, std::move(heading),
              before_you_read(sections, left_out, words));
}

}  // namespace plainsong

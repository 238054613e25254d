#include "check/faithful.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "document/build.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "young/anchors.hpp"
#include "young/opening.hpp"
#include "young/verify.hpp"

namespace plainsong {
namespace {

enum Row : std::size_t { fact, lost_sentence, omission };

constexpr auto rules = std::to_array<CheckRule>({
    {"faith.fact", Severity::error, 0, "",
     "In a rendered folder: a number (with its \"almost\" or \"over\"), name, quotation, link, or "
     "word that turns the meaning (not, must, only, if, says) that a sentence of the source has "
     "and "
     "what the young edition makes of it has not, or the other way round. With --source: a number, "
     "name or link of the source that is nowhere in the edition, and a number of the edition (but "
     "one and first, and those in its notes and meanings) that is nowhere in the source.",
     "readers rely on it", "put it right, or put the sentence back as it was",
     "plainsong's second promise: nothing is invented"},
    {"faith.lost-sentence", Severity::error, 0, "",
     "A sentence of the source that is neither in the young edition nor in its list of omissions.",
     "nothing may be lost in silence", "put it back, or say why it is left out",
     "plainsong's first promise: nothing is lost in silence"},
    {"faith.omission", Severity::note, 0, "",
     "A sentence of the source that the young edition leaves out, with the reason that it gives.",
     "readers of this edition do not learn of it", "see whether they need it",
     "plainsong's first promise: nothing is lost in silence"},
});

class FaithFinder {
 public:
  explicit FaithFinder(const RuleSettings& settings) : settings_(settings) {}

  void find(Row row, const std::string& what, std::optional<SentenceId> sentence = {},
            Span span = {}) {
    std::optional<Finding> finding = finding_of(rules.at(row), settings_, what);
    if (!finding) return;
    finding->sentence = sentence;
    finding->span = span;
    found_.push_back(std::move(*finding));
  }

  Findings finish() { return std::move(found_); }

 private:
  const RuleSettings& settings_;
  Findings found_;
};

/// Sentences of the source that some sentence of an edition joins, and what was made of them.
struct Joined {
  std::set<SentenceId> sources;
  Drafts after;
  SentenceId first{};  ///< of the edition's sentences
};

Draft draft_of(const SentencePlace& place, const Origin& origin) {
  Draft draft;
  draft.text = part_of(*place.text, place.sentence->range);
  draft.sources = origin.sources;
  draft.changes = origin.changes;
  draft.made_by = origin.made_by;
  return draft;
}

/// The edition's sentences in groups that share their sources.
std::vector<Joined> joined_sentences(const Edition& edition) {
  std::vector<Joined> groups;
  std::map<SentenceId, std::size_t> group_of_source;
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  for (std::size_t id = 0; id < places.size() && id < edition.origins.size(); ++id) {
    const Origin& origin = edition.origins[id];
    if (!origin.made_by.empty() || origin.sources.empty()) continue;
    std::size_t group = groups.size();
    for (const SentenceId source : origin.sources)
      if (const auto known = group_of_source.find(source); known != group_of_source.end())
        group = known->second;
    if (group == groups.size()) groups.push_back({{}, {}, places[id].sentence->id});
    for (const SentenceId source : origin.sources) {
      groups[group].sources.insert(source);
      group_of_source[source] = group;
    }
    groups[group].after.push_back(draft_of(places[id], origin));
  }
  return groups;
}

/// The source's sentences by their ids, from the edition that has them as they are.
std::map<SentenceId, Draft> source_sentences(const Edition& standard) {
  std::map<SentenceId, Draft> found;
  const std::vector<SentencePlace> places = sentence_places(standard.document);
  for (std::size_t id = 0; id < places.size() && id < standard.origins.size(); ++id) {
    const Origin& origin = standard.origins[id];
    if (origin.made_by.empty() && origin.sources.size() == 1)
      found.emplace(origin.sources.front(), draft_of(places[id], {}));
  }
  return found;
}

/// "The number "5" would be lost." → "the number "5" is lost"
std::string as_it_is(std::string stake) {
  constexpr std::string_view would = " would be ";
  if (const std::size_t at = stake.find(would); at != std::string::npos)
    stake.replace(at, would.size(), " is ");
  if (stake.ends_with('.')) stake.pop_back();
  return stake;
}

std::string joined_words(const Drafts& drafts) {
  std::string words;
  for (const Draft& draft : drafts) {
    if (!words.empty()) words += ' ';
    words += draft.text.utf8;
  }
  return words;
}

Anchors all_anchors(const Document& document) {
  Anchors all;
  for_each_text(document, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences)
      add(all, anchors(part_of(text, sentence.range)));
  });
  return all;
}

/// Takes out how the edition was made, from when and whom it is, its words to know and whom one can
/// call: all that stands in front of the line that ends our opening.
void drop_opening(std::vector<Block>& blocks) {
  const auto label = std::find_if(blocks.begin(), blocks.end(), [](const Block& block) {
    return block.text.utf8.starts_with(young_opening);
  });
  const auto line = std::find_if(label, blocks.end(),
                                 [](const Block& block) { return block.kind == BlockKind::rule; });
  if (line != blocks.end()) blocks.erase(label, line);
}

/// The edition without what is ours: the opening, meanings of words, and notes, which are set apart
/// as quotations.
Document without_notes(Document edition) {
  std::erase_if(edition.sections, [](const Section& section) {
    return lower(section.heading.utf8).find("words to know") != std::string::npos;
  });
  for (Section& section : edition.sections) {
    drop_opening(section.blocks);
    std::erase_if(section.blocks,
                  [](const Block& block) { return block.kind == BlockKind::quotation; });
  }
  return edition;
}

/// "First", "about one": not only numbers.
bool is_about_one(std::string_view number) {
  return number.ends_with(" 1") || number == "1" || number.ends_with("1st");
}

Counts all_capitals(const Document& document) {
  Counts all;
  for_each_text(document, [&](const Text& text) { add(all, capital_words(text)); });
  return all;
}

void find_missing(const Counts& wanted, const Counts& there, std::string_view kind,
                  std::string_view where, FaithFinder& finder) {
  for (const auto& entry : wanted)
    if (!there.contains(entry.first))
      finder.find(fact, fmt::format("the {} \"{}\" is not in {}", kind, entry.first, where));
}

}  // namespace

std::span<const CheckRule> faithful_rules() {
  return rules;
}

Findings check_faithful(const Edition& standard, const Edition& young, const Words& words,
                        const RuleSettings& settings) {
  FaithFinder finder(settings);
  const std::map<SentenceId, Draft> sources = source_sentences(standard);
  std::set<SentenceId> told;
  for (const Joined& group : joined_sentences(young)) {
    Draft before;
    bool whole = true;
    for (const SentenceId source : group.sources) {
      told.insert(source);
      const auto found = sources.find(source);
      whole = whole && found != sources.end();
      if (found == sources.end()) continue;
      if (!before.text.empty()) append(before.text, made_text(" "));
      append(before.text, found->second.text);
    }
    if (!whole || before.text.utf8 == joined_words(group.after)) continue;
    if (const std::string stake = at_stake(before, group.after, words.inflection); !stake.empty())
      finder.find(fact, as_it_is(stake), group.first);
  }
  for (const Omission& left : young.omissions) {
    told.insert(left.source);
    const auto found = sources.find(left.source);
    if (found != sources.end())
      finder.find(omission, fmt::format("\"{}\" is left out ({})", found->second.text.utf8,
                                        as_it_is(left.reason)));
  }
  for (const auto& [source, draft] : sources)
    if (!told.contains(source))
      finder.find(lost_sentence, fmt::format("\"{}\" is gone", draft.text.utf8));
  return finder.finish();
}

Findings check_faithful(const Document& source, const Document& edition,
                        const RuleSettings& settings) {
  FaithFinder finder(settings);
  const Anchors was = all_anchors(source);
  const Anchors is = all_anchors(edition);
  find_missing(was.numbers, is.numbers, "number", "the edition", finder);
  find_missing(was.names, all_capitals(edition), "name", "the edition", finder);
  find_missing(was.links, is.links, "link", "the edition", finder);
  Counts made = all_anchors(without_notes(edition)).numbers;
  std::erase_if(made, [](const auto& entry) { return is_about_one(entry.first); });
  find_missing(made, was.numbers, "number", "the source", finder);
  return finder.finish();
}

}  // namespace plainsong

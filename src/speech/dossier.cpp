#include "speech/dossier.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "document/walk.hpp"
#include "speech/normalise.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::array<std::string_view, 19> calendar = {
    "monday",  "tuesday",   "wednesday", "thursday", "friday",  "saturday", "sunday",
    "january", "february",  "march",     "april",    "may",     "june",     "july",
    "august",  "september", "october",   "november", "december"};

bool is_in_calendar(const std::string& small) {
  return std::ranges::find(calendar, small) != calendar.end();
}

struct Letters {
  std::size_t capitals = 0;
  std::size_t small = 0;
  bool marked = false;  ///< beyond ASCII: é
  bool inner = false;   ///< a capital right behind a small letter
  bool digits = false;

  [[nodiscard]] bool any() const { return capitals + small > 0; }

  [[nodiscard]] bool is_shouted() const { return capitals > 1 && small == 0; }
};

Letters letters_of(std::string_view word) {
  Letters letters;
  bool behind_small = false;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = code_point_at(word, at);
    const bool capital = is_upper(point.value);
    const bool small = is_letter(point.value) && !capital;
    letters.inner |= capital && behind_small;
    letters.capitals += capital ? 1 : 0;
    letters.small += small ? 1 : 0;
    letters.marked |= point.value > 0x7F && is_letter(point.value);
    letters.digits |= is_digit(point.value);
    behind_small = small;
    at += point.size;
  }
  return letters;
}

bool is_address(std::string_view written, std::string_view spoken) {
  return written.find('@') != std::string_view::npos ||
         written.find("://") != std::string_view::npos || written.starts_with("www.") ||
         spoken.find(" dot ") != std::string_view::npos;
}

DossierKind kind_of_replaced(std::string_view written, const std::string& spoken) {
  const Letters letters = letters_of(written);
  if (letters.any() && is_address(written, spoken)) return DossierKind::address;
  if (letters.digits || !letters.any()) return DossierKind::number;
  if (letters.capitals > 1 && letters.small <= 1) return DossierKind::initials;
  if (written.ends_with('.') || written.size() <= 4) return DossierKind::abbreviation;
  return letters.capitals > 0 && written.front() != '#' ? DossierKind::name : DossierKind::word;
}

/// "Arthur's" → "Arthur": how it is said follows from the word.
std::string_view without_possessive(std::string_view word) {
  for (const std::string_view ending : {"'s", "\u2019s", "'", "\u2019"})
    if (word.size() > ending.size() && word.ends_with(ending))
      return word.substr(0, word.size() - ending.size());
  return word;
}

/// "I've"
bool is_contraction_of_i(std::string_view word) {
  return word.starts_with("I'") || word.starts_with("I\u2019");
}

/// Goes through a document once to see which words it writes in small letters, and once more for
/// what is to be listed.
class DossierMaker {
 public:
  DossierMaker(std::string language, const Pronunciation& pronunciation,
               const std::function<bool(std::string_view)>& is_ordinary)
      : language_(std::move(language)), pronunciation_(pronunciation), is_ordinary_(is_ordinary) {}

  void learn(const Text& text) {
    for (const Span& span : words(text.utf8)) {
      const std::string word(without_possessive(text.slice(span)));
      if (letters_of(word).capitals == 0) small_.insert(word);
    }
  }

  void list(const Text& text) {
    for (const Sentence& sentence : text.sentences) {
      const std::string_view words_said = text.slice(sentence.range);
      const auto replaced = replacements(words_said, language_, pronunciation_);
      for (const Replacement& each : replaced) add_replaced(text, sentence, each);
      list_words(text, sentence, replaced);
    }
  }

  std::vector<DossierEntry> finish() {
    std::vector<DossierEntry> entries;
    for (auto& [key, entry] : found_) entries.push_back(std::move(entry));
    std::ranges::stable_sort(entries, [](const DossierEntry& a, const DossierEntry& b) {
      return std::pair(a.kind, a.first.begin) < std::pair(b.kind, b.first.begin);
    });
    return entries;
  }

 private:
  void add_replaced(const Text& text, const Sentence& sentence, const Replacement& replaced) {
    const Span range = moved(replaced.range, sentence.range.begin);
    const std::string written(text.slice(range));
    if (replaced.ipa.empty()) {
      add(text, range, kind_of_replaced(written, replaced.spoken), {replaced.spoken, ""},
          is_listed(written));
    } else {
      const bool capital = letters_of(written).capitals > 0;
      add(text, range, capital ? DossierKind::name : DossierKind::word, {"", replaced.ipa}, true);
    }
  }

  struct Candidate {
    Span range;  ///< in the text, without a possessive's ending
    Letters letters;
    bool replaced = false;
    bool tagged_name = false;
    bool listed = false;
  };

  void list_words(const Text& text, const Sentence& sentence,
                  const std::vector<Replacement>& replaced) {
    std::vector<Candidate> candidates = candidates_of(text, sentence, replaced);
    for (std::size_t at = 0; at < candidates.size(); ++at)
      candidates[at].listed = is_strange(text, candidates[at], at == 0);
    add_neighbours(text, candidates);
    for (const Candidate& each : candidates)
      if (each.listed) add_word(text, each);
  }

  std::vector<Candidate> candidates_of(const Text& text, const Sentence& sentence,
                                       const std::vector<Replacement>& replaced) {
    const std::string_view sentence_words = text.slice(sentence.range);
    const auto& tagger = pronunciation_.tagger();
    const auto tags = tagger ? tagger(sentence_words) : std::vector<TaggedWord>();
    std::vector<Candidate> candidates;
    std::size_t next = 0;
    for (const Span& span : words(sentence_words)) {
      while (next < replaced.size() && replaced[next].range.end <= span.begin) ++next;
      const std::string_view word = without_possessive(slice(sentence_words, span));
      const Span range = span_of(span.begin, span.begin + word.size());
      candidates.push_back({moved(range, sentence.range.begin), letters_of(word),
                            next < replaced.size() && replaced[next].range.overlaps(span),
                            is_name(tags, span)});
    }
    return candidates;
  }

  [[nodiscard]] bool is_strange(const Text& text, const Candidate& candidate, bool opens) const {
    const std::string_view word = text.slice(candidate.range);
    const Letters& letters = candidate.letters;
    const bool short_one = letters.capitals + letters.small < 2;
    if (candidate.replaced || short_one || is_contraction_of_i(word)) return false;
    if (letters.marked || letters.inner) return true;
    const bool named =
        letters.capitals > 0 && (!opens || candidate.tagged_name || letters.is_shouted());
    return named && !is_known(word);
  }

  /// "Star" in "Star Hobson" is a name too, though it is an ordinary word.
  static void add_neighbours(const Text& text, std::vector<Candidate>& candidates) {
    const auto adjoin = [&](const Candidate& first, const Candidate& second) {
      return text.slice(span_of(first.range.end, second.range.begin)) == " ";
    };
    for (std::size_t at = 0; at + 1 < candidates.size(); ++at) {
      Candidate& first = candidates[at];
      Candidate& second = candidates[at + 1];
      if (!adjoin(first, second) || !first.tagged_name || !second.tagged_name) continue;
      const bool either = first.listed || second.listed;
      first.listed = (first.listed || either) && !first.replaced;
      second.listed = (second.listed || either) && !second.replaced;
    }
  }

  void add_word(const Text& text, const Candidate& candidate) {
    const std::string word(text.slice(candidate.range));
    const DossierKind kind = candidate.letters.is_shouted()   ? DossierKind::initials
                             : candidate.letters.capitals > 0 ? DossierKind::name
                                                              : DossierKind::word;
    add(text, candidate.range, kind, {word, ""}, is_listed(word));
  }

  /// Whether every part of "All-Party" is an ordinary word.
  [[nodiscard]] bool is_known(std::string_view word) const {
    const std::string small = lower(word);
    if (small_.contains(small) || is_in_calendar(small)) return true;
    for (std::string_view rest = small; !rest.empty();) {
      const std::string_view part = rest.substr(0, rest.find('-'));
      rest.remove_prefix(std::min(rest.size(), part.size() + 1));
      if (!part.empty() && !is_ordinary_(part)) return false;
    }
    return true;
  }

  void add(const Text& text, Span range, DossierKind kind, const SaidAs& said, bool approved) {
    const std::string written(text.slice(range));
    const std::pair key(written, said.alias + "\n" + said.ipa);
    DossierEntry& entry = found_[key];
    if (entry.count++ > 0) return;
    entry.written = written;
    entry.kind = kind;
    entry.said = said;
    entry.approved = approved;
    entry.first = source_span(text, range);
    entry.language = language_at(text, range);
  }

  [[nodiscard]] bool is_listed(std::string_view written) const {
    return pronunciation_.said(written, {}, language_) != nullptr ||
           pronunciation_.said(without_possessive(written), {}, language_) != nullptr ||
           pronunciation_.has_roles(lower(written));
  }

  [[nodiscard]] std::string language_at(const Text& text, Span range) const {
    for (const Inline& each : text.inlines)
      if (each.kind == InlineKind::language && each.range.contains(range)) return each.target;
    return language_;
  }

  static bool is_name(const std::vector<TaggedWord>& tags, Span span) {
    const auto found = std::ranges::partition_point(
        tags, [&](const TaggedWord& word) { return word.range.end <= span.begin; });
    return found != tags.end() && found->range.overlaps(span) && found->tag.starts_with("NNP");
  }

  static Span moved(Span span, std::uint32_t by) { return {span.begin + by, span.end + by}; }

  std::string language_;
  const Pronunciation& pronunciation_;
  const std::function<bool(std::string_view)>& is_ordinary_;
  std::set<std::string, std::less<>> small_;
  std::map<std::pair<std::string, std::string>, DossierEntry> found_;
};

}  // namespace

std::vector<DossierEntry> dossier(const Document& document, const std::set<SectionRole>& spoken,
                                  const Pronunciation& pronunciation,
                                  const std::function<bool(std::string_view word)>& is_ordinary) {
  DossierMaker maker(document.language, pronunciation, is_ordinary);
  for_each_text(document, [&](const Text& text) { maker.learn(text); });
  for (const Section& section : document.sections)
    if (spoken.contains(section.role))
      for_each_text(section, [&](const Text& text) { maker.list(text); });
  return maker.finish();
}

}  // namespace plainsong

#include "young/people_who_died.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <vector>

#include "language/lexemes.hpp"
#include "text/utf8.hpp"
#include "young/anchors.hpp"
#include "young/draft.hpp"

namespace plainsong {
namespace {

using WordSet = std::set<std::string, std::less<>>;

bool is_group(const std::string& word) {
  static const WordSet all = {"children", "babies",   "boys",      "girls",     "teenagers",
                              "toddlers", "infants",  "pupils",    "students",  "people",
                              "men",      "women",    "mothers",   "fathers",   "parents",
                              "brothers", "sisters",  "patients",  "residents", "workers",
                              "soldiers", "siblings", "passengers"};
  return all.contains(word);
}

bool may_stand_before_group(const std::string& word) {
  static const WordSet all = {"young", "small", "little", "other", "more", "local", "of", "those"};
  return all.contains(word);
}

bool may_stand_before_verb(const std::string& word) {
  static const WordSet all = {"who",   "that",       "have",  "has",  "had",   "were",
                              "was",   "been",       "sadly", "then", "later", "also",
                              "since", "tragically", "all",   "both"};
  return all.contains(word);
}

/// Words that make of what happened something that did not, or that is not sure.
bool is_doubtful(const std::string& word) {
  static const WordSet all = {"if",    "unless",  "nearly", "almost",  "could",
                              "may",   "might",   "would",  "should",  "can",
                              "will",  "never",   "not",    "no",      "none",
                              "fewer", "whether", "feared", "alleged", "reportedly"};
  return all.contains(word) || word.ends_with("n't");
}

/// The number at the token, where the sentence does not hedge it.
bool is_plain_number(const Lexeme& token, const Counts& numbers) {
  if (token.kind != LexemeKind::number && token.kind != LexemeKind::word) return false;
  const Counts own = anchors(made_text(token.folded)).numbers;
  if (own.size() != 1 || own.begin()->first == "1" || own.begin()->first == "0") return false;
  const std::string& value = own.begin()->first;
  return value.find_first_not_of("0123456789") == std::string::npos && numbers.contains(value);
}

/// How many names a list such as "Ann Lee and Bo Day" has, or 0 where it has other words.
std::size_t names_listed(std::string_view text, const std::vector<Lexeme>& tokens,
                         std::size_t begin, std::size_t end) {
  std::size_t names = 0;
  bool in_name = false;
  for (std::size_t at = begin; at < end; ++at) {
    const bool joint = tokens[at].folded == "," || tokens[at].folded == "and";
    if (!joint && !starts_with_capital(slice(text, tokens[at].span))) return 0;
    if (!joint && !in_name) ++names;
    in_name = !joint;
  }
  return names;
}

/// A sentence that is looked through for people who died.
class Obituary {
 public:
  explicit Obituary(std::string_view sentence)
      : text_(sentence),
        tokens_(lexemes(sentence)),
        numbers_(anchors(made_text(sentence)).numbers) {}

  [[nodiscard]] std::string read() const {
    const bool doubtful = std::any_of(tokens_.begin(), tokens_.end(), [](const Lexeme& token) {
      return is_doubtful(token.folded);
    });
    if (doubtful) return {};
    for (std::size_t at = 0; at + 2 < tokens_.size(); ++at)
      if (is_plain_number(tokens_[at], numbers_))
        if (std::string found = from(at); !found.empty()) return found;
    return {};
  }

 private:
  /// "two [young] children [who] died", the number being at `at`.
  [[nodiscard]] std::string from(std::size_t at) const {
    std::size_t group = at + 1;
    const bool cases = tokens_[group].folded == "cases";
    if (cases) ++group;
    while (group < tokens_.size() && may_stand_before_group(tokens_[group].folded)) ++group;
    if (group >= tokens_.size() || !is_group(tokens_[group].folded)) return {};
    std::size_t verb = group + 1;
    const std::size_t named = behind_names(verb);
    // Each of two cases may have been about more than one child; as many names make it sure.
    if (cases && std::to_string(named) != value_at(at)) return {};
    while (verb < tokens_.size() && may_stand_before_verb(tokens_[verb].folded)) ++verb;
    if (verb >= tokens_.size()) return {};
    const std::string died = tokens_[verb].folded;
    const bool passive = died == "killed" || died == "murdered";
    const bool suffered = tokens_[verb - 1].folded == "were" || tokens_[verb - 1].folded == "been";
    if (died != "died" && !(passive && suffered)) return {};
    return lower(slice(text_, tokens_[at].span)) + " " + tokens_[group].folded + " who " +
           (passive ? "were " + died : died);
  }

  [[nodiscard]] std::string value_at(std::size_t at) const {
    return anchors(made_text(tokens_[at].folded)).numbers.begin()->first;
  }

  /// Moves behind the names that stand between dashes, commas or brackets; gives their number.
  std::size_t behind_names(std::size_t& at) const {
    static const WordSet marks = {"-", "–", "—", ",", "(", ")"};
    if (at >= tokens_.size() || !marks.contains(tokens_[at].folded)) return 0;
    const std::size_t begin = at + 1;
    for (std::size_t end = begin; end < tokens_.size(); ++end) {
      const bool closes = marks.contains(tokens_[end].folded) && tokens_[end].folded != ",";
      const bool who = tokens_[end].folded == "who";
      if (!closes && !who) continue;
      at = closes ? end + 1 : end;
      return names_listed(text_, tokens_, begin, end);
    }
    return 0;
  }

  std::string_view text_;
  std::vector<Lexeme> tokens_;
  Counts numbers_;
};

}  // namespace

std::string people_who_died(std::string_view sentence) {
  return Obituary(sentence).read();
}

}  // namespace plainsong

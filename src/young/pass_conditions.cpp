// What is asked of some readers becomes a question and what to do: "If you would like to help us
// with …, please call" → "Would you like to help us with …? Please call".

#include <algorithm>

#include "text/utf8.hpp"
#include "young/claim.hpp"
#include "young/clause.hpp"
#include "young/coordination.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

/// "please call us", "visit our page", "then visit our page": what to do.
bool is_request(const Syntax& words) {
  if (!words.usable() || !words.is_whole()) return false;
  std::size_t first = 0;
  while (words.form(first) == "please" || words.form(first) == "just" ||
         words.word(first).upos == Upos::punct)
    if (++first + 1 >= words.size()) return false;
  const bool polite = first > 0 && words.form(0) == "please";
  const Xpos tag = words.word(first).xpos;
  const bool bare = tag == Xpos::vb || tag == Xpos::vbp;
  const auto subject = words.subject(words.root());
  if (subject && *subject < words.root()) return false;
  return polite ? words.word(first).upos == Upos::verb : bare && words.root() == first;
}

/// What can be asked before it has happened: "Do you want to come?", not "Do you see smoke?".
bool can_be_asked(std::string_view lemma) {
  static const NameSet all = {"want", "need", "have",   "know", "live",   "work", "care", "like",
                              "wish", "hope", "prefer", "plan", "intend", "own",  "feel", "think"};
  return all.contains(lemma);
}

bool is_adverb(const Syntax& words, std::size_t at) {
  static const NameSet all = {"no", "longer", "still", "also", "already", "ever", "really"};
  return all.contains(words.form(at));
}

bool denies_or_limits(const Syntax& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool no_longer = words.form(at) == "no" && words.form(at + 1) == "longer";
    if (words.word(at).features.negative && !no_longer && words.form(at) != "longer") return true;
    if (sets_a_condition(words.form(at)) || words.form(at) == "nor") return true;
  }
  return false;
}

/// "you are ill or have a cough", "you are ill and we can help": a question asks one thing.
bool says_two_things(const Syntax& words) {
  for (std::size_t at = 0; at < words.size(); ++at)
    if (words.word(at).relation == Relation::conj &&
        (words.subject(at) || (words.head(at) == words.root() && words.is_finite(at))))
      return true;
  return false;
}

/// "would you", "are you", "do you", "did you" with what follows; none where it cannot be asked.
/// @param clause  "You would like to help"
/// @param begin   its first word's place in the whole sentence
std::optional<Pieces> asked(const Syntax& whole, const PartReading& clause, WordRange words) {
  static const NameSet modals = {"would", "can", "could", "will"};
  const Syntax& read = clause.syntax();
  const std::size_t root = read.root();
  std::size_t first = 1;
  while (is_adverb(read, first)) ++first;
  if (read.form(0) != "you" || read.subject(root) != std::size_t{0} || denies_or_limits(read) ||
      says_two_things(read) || first != finite_word(read, root) ||
      read.child(root, Relation::aux_pass))
    return std::nullopt;
  const WordRange between{words.begin + 1, clause.place(whole, first)};
  const std::size_t place = clause.place(whole, first);
  const std::string_view form = read.form(first);
  const bool helps = first != root;
  Pieces pieces;
  const auto ask = [&](std::string opening, std::size_t rest) {
    pieces.push_back(made(std::move(opening)));
    if (between.size() > 0) pieces.push_back(copied(whole, between));
    if (rest < words.end) pieces.push_back(copied(whole, {rest, words.end}));
    pieces.push_back(made("?"));
  };
  if (helps && (modals.contains(form) || form == "are" || form == "were" || form == "have")) {
    ask(std::string(form) + " you", place + 1);
  } else if (!helps && read.word(first).xpos == Xpos::vbp && can_be_asked(read.word(first).lemma)) {
    ask("do you", place);
  } else if (!helps && read.word(first).xpos == Xpos::vbd) {
    if (between.size() > 0) return std::nullopt;
    ask("did you " + read.word(first).lemma, place + 1);
  } else {
    return std::nullopt;
  }
  return pieces;
}

std::optional<Recast> question(Pieces asked, RecastPiece request) {
  return Recast{{std::move(asked), {std::move(request)}},
                "split:if",
                "Whom a request is for is easier to see in a question of its own."};
}

/// "If you would like to help, please call.", also behind "NOTE:".
std::optional<Recast> condition_first(const Syntax& syntax, const Setting& setting) {
  const std::size_t first = syntax.form(1) == ":" ? 2 : 0;
  if (syntax.form(first) != "if" || syntax.form(first + 1) != "you") return std::nullopt;
  for (std::size_t at = first + 4; at + 2 < syntax.size(); ++at) {
    const bool comma = is_comma(syntax, at);
    if (!comma && (syntax.form(at) != "please" || is_comma(syntax, at - 1))) continue;
    std::size_t begin = comma ? at + 1 : at;
    if (syntax.form(begin) == "then") ++begin;
    const WordRange words{first + 1, at};
    const PartReading clause(syntax, words, *setting.syntax);
    const PartReading rest(syntax, {begin, syntax.size()}, *setting.syntax);
    if (!could_stand(clause.syntax()) || !is_request(rest.syntax())) continue;
    auto pieces = asked(syntax, clause, words);
    if (!pieces) return std::nullopt;
    if (first > 0) {
      pieces->front() = made(capitalised(pieces->front().made));
      pieces->insert(pieces->begin(), copied(syntax, {0, first}));
    }
    return question(std::move(*pieces), copied(syntax, {begin, syntax.size()}));
  }
  return std::nullopt;
}

/// "Check if you can come" asks for something else than to come.
bool asks_whether(const Syntax& left) {
  static const NameSet all = {"check", "see",      "ask",      "wonder", "decide", "find",   "say",
                              "tell",  "consider", "indicate", "know",   "state",  "confirm"};
  if (left.form(left.size() - 2) == "know" && left.form(0) == "please")
    return left.form(1) != "let" || left.form(2) != "us";
  for (std::size_t at = 0; at < left.size(); ++at)
    if (all.contains(left.word(at).lemma)) return true;
  return false;
}

/// "Please call us if you would like to help."
std::optional<Recast> condition_last(const Syntax& syntax, const Setting& setting) {
  for (std::size_t at = 3; at + 3 < syntax.size(); ++at) {
    if (syntax.form(at) != "if" || syntax.form(at + 1) != "you") continue;
    const std::size_t end = is_comma(syntax, at - 1) ? at - 1 : at;
    const PartReading request(syntax, {0, end}, *setting.syntax);
    std::size_t last = syntax.size();
    while (last > at && syntax.word(last - 1).upos == Upos::punct) --last;
    const WordRange words{at + 1, last};
    const PartReading clause(syntax, words, *setting.syntax);
    static const NameSet limits = {"only", "even", "as", "what", "especially", "and", "or"};
    if (limits.contains(syntax.form(end - 1)) || !is_request(request.syntax()) ||
        !could_stand(clause.syntax()) || asks_whether(request.syntax()))
      return std::nullopt;
    auto pieces = asked(syntax, clause, words);
    if (!pieces) return std::nullopt;
    return question(std::move(*pieces), copied(syntax, {0, end}));
  }
  return std::nullopt;
}

/// "For those of you who missed it, there is a film": some of you missed it.
std::optional<Recast> some_of_you(const Syntax& syntax, const Setting& setting) {
  constexpr std::size_t who = 4;
  if (syntax.form(0) != "for" || syntax.form(1) != "those" || syntax.form(2) != "of" ||
      syntax.form(3) != "you" || syntax.form(who) != "who")
    return std::nullopt;
  for (std::size_t at = who + 2; at + 2 < syntax.size(); ++at) {
    if (!is_comma(syntax, at)) continue;
    const std::string told =
        "Some of you " + std::string(slice(syntax.sentence(), syntax.bytes({who + 1, at}))) + ".";
    const Syntax some = setting.syntax->read(told);
    const PartReading rest(syntax, {at + 1, syntax.size()}, *setting.syntax);
    const bool stands = could_stand(rest.syntax()) || is_request(rest.syntax());
    if (!some.usable() || !could_stand(some) || !stands) continue;
    return Recast{{{made("some of you"), copied(syntax, {who + 1, at})},
                   {copied(syntax, {at + 1, syntax.size()})}},
                  "split:for-those",
                  "Whom something is for is a sentence of its own."};
  }
  return std::nullopt;
}

std::optional<Recast> condition_recast(const Syntax& syntax, const Draft& /*draft*/,
                                       const Setting& setting) {
  for (const auto find : {condition_first, condition_last, some_of_you})
    if (auto plan = find(syntax, setting)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_conditions(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, condition_recast);
}

}  // namespace plainsong

// Somebody's words, where they are two whole sentences that a joint holds together, are quoted in
// two sentences, each of which says who said them: 'Ann said: “The hall is old. …”, Ann also said:
// “…”'. The quoted words stay as they are, but for the joining "and".

#include "language/function_words.hpp"
#include "text/utf8.hpp"
#include "young/joints.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

/// Who said it and how, and the quoted words with their marks.
struct Speech {
  WordRange speaker;
  WordRange verb;  ///< "said", "told the paper"
  Span quotation;
  bool quoted_first = false;
  WordRange telling;  ///< the speaker and the verb, as they stand
};

bool is_telling_verb(const Syntax& syntax, std::size_t at) {
  static const NameSet verbs = {"say", "explain", "add", "argue", "warn", "write", "tell"};
  const Xpos tag = syntax.word(at).xpos;
  const bool finite = tag == Xpos::vbd || tag == Xpos::vbz || tag == Xpos::vbp || tag == Xpos::vbn;
  return finite && verbs.contains(syntax.word(at).lemma) && syntax.form(at) != "saying";
}

/// "Ann Hill", "she", "the head of the school": a few words without a verb.
bool may_be_speaker(const Syntax& syntax, WordRange words) {
  constexpr std::size_t most_words = 6;
  if (words.size() == 0 || words.size() > most_words) return false;
  for (std::size_t at = words.begin; at < words.end; ++at) {
    switch (syntax.word(at).upos) {
      case Upos::propn:
      case Upos::noun:
      case Upos::det:
      case Upos::adj:
        break;
      case Upos::pron:
        if (words.size() > 1 && !syntax.word(at).features.possessive) return false;
        break;
      case Upos::adp:
      case Upos::part:
        if (at == words.begin || at + 1 == words.end) return false;
        break;
      default:
        return false;
    }
  }
  const Upos last = syntax.word(words.end - 1).upos;
  static const NameSet open = {"one", "another", "some", "others", "many",
                               "who", "which",   "a",    "an"};
  return !open.contains(syntax.form(words.begin)) &&
         (last == Upos::propn || last == Upos::noun || last == Upos::pron);
}

/// "said Ann Hill", "Ann Hill said"
std::optional<Speech> told_behind(const Syntax& syntax, WordRange words) {
  if (words.size() < 2) return std::nullopt;
  Speech speech;
  speech.quoted_first = true;
  speech.telling = words;
  if (is_telling_verb(syntax, words.begin)) {
    speech.verb = {words.begin, words.begin + 1};
    speech.speaker = {words.begin + 1, words.end};
  } else if (is_telling_verb(syntax, words.end - 1)) {
    speech.speaker = {words.begin, words.end - 1};
    speech.verb = {words.end - 1, words.end};
  } else {
    return std::nullopt;
  }
  return speech;
}

/// "Ann Hill said:", "she told the paper:"
std::optional<Speech> told_in_front(const Syntax& syntax, WordRange words) {
  constexpr std::size_t most_behind = 4;
  if (words.size() < 3 || syntax.form(words.end - 1) != ":") return std::nullopt;
  words.end -= 1;
  for (std::size_t at = words.begin + 1; at < words.end; ++at) {
    if (!is_telling_verb(syntax, at)) continue;
    Speech speech;
    speech.speaker = {words.begin, at};
    speech.verb = {at, words.end};
    speech.telling = words;
    if (words.end > at + 1 + most_behind) return std::nullopt;
    if (words.end > at + 1 && syntax.word(at).lemma != "tell") return std::nullopt;
    return speech;
  }
  return std::nullopt;
}

/// The one quotation of a sentence that is nothing but it and who says it.
std::optional<Speech> speech_in(const Syntax& syntax) {
  const std::string_view all = syntax.sentence();
  const std::vector<Span> quoted = quotations(all);
  if (quoted.size() != 1) return std::nullopt;
  const Span quotation = quoted.front();
  const std::string_view mark = slice(all, quotation);
  if (mark.rfind("“", 0) != 0 && mark.front() != '"') return std::nullopt;
  std::size_t first = 0;
  while (first < syntax.size() && syntax.word(first).span.begin < quotation.begin) ++first;
  std::size_t behind = first;
  while (behind < syntax.size() && syntax.word(behind).span.begin < quotation.end) ++behind;
  auto speech = first == 0 ? told_behind(syntax, without_marks(syntax, {behind, syntax.size()}))
                           : (is_sentence_end(syntax, behind) ? told_in_front(syntax, {0, first})
                                                              : std::nullopt);
  if (!speech || !may_be_speaker(syntax, speech->speaker)) return std::nullopt;
  speech->quotation = quotation;
  return speech;
}

/// What stands between the quotation marks, without the comma or full stop at its end.
Span quoted_words(std::string_view sentence, Span quotation) {
  const std::string_view quoted = slice(sentence, quotation);
  const std::uint32_t opening = quoted.front() == '"' ? 1 : 3;
  const std::uint32_t closing = quoted.back() == '"' ? 1 : 3;
  Span words{quotation.begin + opening, quotation.end - closing};
  while (words.size() > 0 && (sentence[words.end - 1] == ',' || sentence[words.end - 1] == '.' ||
                              sentence[words.end - 1] == ' '))
    --words.end;
  return words;
}

/// "ann also said: “": what opens the second quotation.
std::vector<RecastPiece> said_also(const Syntax& syntax, const Speech& speech,
                                   std::string_view opening_mark, std::string_view first_word) {
  std::vector<RecastPiece> pieces;
  pieces.push_back(copied(syntax, speech.speaker));
  pieces.push_back(made("also"));
  pieces.push_back(copied(syntax, speech.verb));
  pieces.push_back(made(":"));
  pieces.push_back(made(std::string(opening_mark)));
  pieces.push_back(made(capitalised(first_word)));
  return pieces;
}

std::optional<Recast> speech_recast(const Syntax& syntax, const Draft& /*draft*/,
                                    const Setting& setting) {
  const auto speech = speech_in(syntax);
  if (!speech) return std::nullopt;
  const std::string_view all = syntax.sentence();
  const Span words = quoted_words(all, speech->quotation);
  const std::string inner = std::string(slice(all, words)) + ".";
  if (inner.find('?') != std::string::npos || inner.find('!') != std::string::npos)
    return std::nullopt;
  const Syntax said = setting.syntax->read(inner);
  const auto joint = said.usable() ? clause_joint(said, setting) : std::nullopt;
  if (!joint || joint->word == ",") return std::nullopt;
  const auto in_sentence = [&](Span span) {
    return Span{words.begin + span.begin, words.begin + span.end};
  };
  const bool plain_and = joint->word == "and";
  std::size_t kept = joint->left_end;  // "but" and "so" are the speaker's words, too
  while (kept < joint->begin && (plain_and || is_comma(said, kept))) ++kept;
  const Span left = in_sentence(said.bytes({0, joint->left_end}));
  Span right{in_sentence(said.word(kept).span).begin, words.end};
  const std::string_view behind = slice(all, right);
  const std::size_t space = behind.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view first_word = behind.substr(0, space);
  right.begin += static_cast<std::uint32_t>(space) + 1;
  const bool straight = all[speech->quotation.begin] == '"';
  const std::string opening = straight ? "\"" : "“";
  const std::string closing = straight ? "\"" : "”";
  std::vector<RecastPiece> first;
  const Span opened{speech->quotation.begin, left.end};
  if (speech->quoted_first)
    first = {{opened, {}}, made("," + closing), copied(syntax, speech->telling)};
  else
    first = {{Span{0, left.end}, {}}, made("." + closing)};
  std::vector<RecastPiece> second = said_also(syntax, *speech, opening, first_word);
  second.push_back({right, {}});
  second.push_back(made("." + closing));
  Recast plan{{first, second},
              "split:speech",
              "Two sentences that somebody said are quoted one by one.",
              speech->quotation};
  return plan;
}

/// What goes on being quoted in the next sentence had better not be closed and opened again.
bool goes_on_quoted(const Drafts& drafts, std::size_t next) {
  if (next >= drafts.size()) return false;
  const std::string& words = drafts[next].text.utf8;
  return words.rfind("“", 0) == 0 || words.rfind('"', 0) == 0;
}

}  // namespace

Drafts split_speech(Drafts drafts, const Setting& setting) {
  Drafts done;
  for (std::size_t at = 0; at < drafts.size(); ++at) {
    if (goes_on_quoted(drafts, at + 1)) {
      done.push_back(std::move(drafts[at]));
      continue;
    }
    for (Draft& part : recast_each({std::move(drafts[at])}, setting, speech_recast))
      done.push_back(std::move(part));
  }
  return done;
}

}  // namespace plainsong

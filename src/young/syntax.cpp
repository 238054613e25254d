#include "young/syntax.hpp"

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_remembered = 4096;  // a paragraph of a thousand sentences, 10 MB

std::vector<WordRange> ranges_of(const Analysis& analysis) {
  std::vector<WordRange> ranges;
  ranges.reserve(analysis.words.size());
  for (const Span& span : subtree_spans(analysis)) {
    const auto begins_before = [](const Word& word, std::uint32_t offset) {
      return word.span.begin < offset;
    };
    const auto first =
        std::lower_bound(analysis.words.begin(), analysis.words.end(), span.begin, begins_before);
    const auto last = std::lower_bound(first, analysis.words.end(), span.end, begins_before);
    ranges.push_back({static_cast<std::size_t>(first - analysis.words.begin()),
                      static_cast<std::size_t>(last - analysis.words.begin())});
  }
  return ranges;
}

/// "Call for Ideas", "Secretary of State": what joins the words is no preposition of the sentence.
/// "Ann and Bob" and "Ann in Leeds" are two things.
bool is_read_as_one(std::string_view name, const std::vector<Lexeme>& tokens, Span span) {
  static const NameSet apart = {"and", "&", "in", "at", "on", "by", "with", "to"};
  std::size_t joining = 0;
  bool asks = false;
  for (const Lexeme& token : tokens) {
    if (!span.contains(token.span)) continue;
    if (apart.contains(token.folded)) return false;
    if (token.folded == "for" || token.folded == "of" || token.folded == "the") ++joining;
    if (token.folded == "what" || token.folded == "who" || token.folded == "how") asks = true;
  }
  return (joining > 0 || asks) && name.find('\n') == std::string_view::npos;
}

/// 'Paying the Price', the 'what works' partner: a few quoted words that stand for a name or a
/// kind.
bool is_quoted_name(std::string_view quotation, bool of_a_thing) {
  constexpr std::size_t most_bytes = 80;
  constexpr std::size_t most_small_words = 3;
  if (quotation.size() > most_bytes) return false;
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (const Lexeme& token : lexemes(quotation)) {
    if (token.folded == "," || token.folded == "." || token.folded == "!" || token.folded == "?")
      return false;
    if (token.kind != LexemeKind::word) continue;
    ++words;
    if (starts_with_capital(slice(quotation, token.span))) ++capitals;
  }
  return words > 1 && (capitals * 2 > words || (of_a_thing && words <= most_small_words));
}

bool follows_determiner(const std::vector<Lexeme>& tokens, Span span) {
  const Lexeme* before = nullptr;
  for (const Lexeme& token : tokens)
    if (token.span.end <= span.begin) before = &token;
  if (before == nullptr) return false;
  const std::string_view word = before->folded;
  return is_determiner(word) || (word.size() > 2 && word.substr(word.size() - 2) == "'s");
}

/// The sentence with each such name as one word of the same bytes, so that every other word is
/// where it was.
std::string with_names_as_words(std::string_view sentence, const NameSet& names) {
  std::string masked(sentence);
  const auto mask = [&](Span span, char first) {
    std::fill(masked.begin() + span.begin, masked.begin() + span.end, 'n');
    masked[span.begin] = first;
  };
  const auto has_capital = [](std::string_view words) {
    return std::any_of(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  };
  const std::vector<Lexeme> tokens = lexemes(sentence);
  for (const Span quotation : quotations(sentence))
    if (const std::string_view words = slice(sentence, quotation);
        is_quoted_name(words, follows_determiner(tokens, quotation)))
      mask(quotation, has_capital(words) ? 'N' : 'n');
  for (const Span name : names_in(sentence, tokens, names))
    if (is_read_as_one(slice(sentence, name), tokens, name)) mask(name, 'N');
  return masked;
}

/// A first name that taggers know, by its letters.
std::string_view familiar_name(std::size_t letters) {
  constexpr std::array<std::string_view, 7> all = {"Tom",     "John",     "James",    "George",
                                                   "Michael", "Margaret", "Elizabeth"};
  const auto* const found = std::find_if(
      all.begin(), all.end(), [&](std::string_view name) { return name.size() == letters; });
  return found == all.end() ? std::string_view() : *found;
}

/// "Josh shared it": a capital says nothing at the start of a sentence. The sentence with a name of
/// as many letters in place of the one that it begins with; empty where it begins with none.
std::string with_familiar_name(std::string_view sentence, const NameSet& names) {
  const std::vector<Lexeme> tokens = lexemes(sentence);
  if (tokens.size() < 3 || tokens[0].kind != LexemeKind::word) return {};
  const std::string_view name = slice(sentence, tokens[0].span);
  const std::string_view familiar = familiar_name(name.size());
  const bool one = tokens[1].kind == LexemeKind::word && !name.ends_with('s') &&
                   tokens[1].span.begin > tokens[0].span.end;
  if (!one || familiar.empty() || !starts_with_capital(name) || is_initialism(name) ||
      !names.contains(tokens[0].folded))
    return {};
  std::string with(sentence);
  return with.replace(tokens[0].span.begin, familiar.size(), familiar);
}

}  // namespace

Syntax::Syntax(std::string_view sentence, std::shared_ptr<const Analysis> analysis)
    : sentence_(sentence), analysis_(std::move(analysis)) {
  forms_.reserve(size());
  for (std::size_t at = 0; at < size(); ++at) {
    forms_.push_back(lower(plain_punctuation(written(at))));
    if (word(at).head < 0) root_ = at;
  }
  if (!usable()) return;
  children_ = dependants(*analysis_);
  phrases_ = ranges_of(*analysis_);
}

std::optional<std::size_t> Syntax::head(std::size_t at) const {
  const std::int32_t head = word(at).head;
  return head < 0 ? std::nullopt : std::optional<std::size_t>(static_cast<std::size_t>(head));
}

std::optional<std::size_t> Syntax::child(std::size_t at, Relation relation) const {
  for (const std::int32_t child : children_[at]) {
    const auto place = static_cast<std::size_t>(child);
    if (word(place).relation == relation || base_of(word(place).relation) == relation) return place;
  }
  return std::nullopt;
}

Span Syntax::bytes(WordRange words) const {
  if (words.size() == 0) return {};
  return {word(words.begin).span.begin, word(words.end - 1).span.end};
}

bool Syntax::agreed(WordRange words) const {
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (word(at).upos != Upos::punct && !agreed(at)) return false;
  return true;
}

std::size_t Syntax::count_words(WordRange words) const {
  std::size_t count = 0;
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const bool goes_on = at > words.begin && word(at - 1).span.end == word(at).span.begin;
    if (word(at).upos == Upos::punct) continue;
    const std::string_view name = written(at);
    count +=
        (goes_on ? 0U : 1U) + static_cast<std::size_t>(std::count(name.begin(), name.end(), ' '));
  }
  return count;
}

std::optional<std::size_t> Syntax::subject(std::size_t predicate) const {
  for (const Relation relation : {Relation::nsubj, Relation::expl, Relation::csubj})
    if (const auto found = child(predicate, relation)) return found;
  return std::nullopt;
}

bool Syntax::is_finite(std::size_t predicate) const {
  std::size_t first = predicate;  // "it's been": either may stand in front of the other
  for (const Relation relation : {Relation::aux, Relation::cop})
    if (const auto found = child(predicate, relation)) first = std::min(first, *found);
  return word(first).features.verb_form == VerbForm::finite ||
         (first != predicate && word(first).xpos == Xpos::md);
}

bool Syntax::tells_what(std::size_t first) const {
  constexpr std::size_t most_words = 6;
  if (form(first) != "what") return false;
  bool has_verb = false;
  for (std::size_t at = first + 1; at < size() && at <= first + most_words; ++at) {
    if (word(at).upos == Upos::punct) return false;
    if (has_verb && (form(at) == "is" || form(at) == "was")) return at + 1 < size();
    has_verb = has_verb ||
               (word(at).upos == Upos::verb && word(at).features.verb_form == VerbForm::finite);
  }
  return false;
}

bool Syntax::hangs_on_another() const {
  std::size_t first = 0;
  while (first + 1 < size() && word(first).upos == Upos::punct) ++first;
  const Word& opener = word(first);
  const bool asks = opener.xpos == Xpos::wrb || opener.xpos == Xpos::wdt ||
                    opener.xpos == Xpos::wp || opener.xpos == Xpos::wp_possessive;
  // "Since March 2013, they have …": a time, whatever the parsers take it for.
  if (form(first) == "since" && starts_with_capital(written(first + 1))) {
    const auto doer = subject(root());
    std::size_t comma = first + 1;
    while (comma < size() && form(comma) != ",") ++comma;
    bool verbal = false;
    for (std::size_t at = first + 1; at < comma; ++at)
      verbal = verbal || word(at).upos == Upos::verb || word(at).upos == Upos::aux;
    if (doer && *doer > comma && !verbal) return false;
  }
  const bool of_root = opener.head == static_cast<std::int32_t>(root());
  return of_root && ((asks && form(size() - 1) != "?" && !tells_what(first)) ||
                     opener.relation == Relation::mark);
}

bool Syntax::is_whole() const {
  if (!usable() || hangs_on_another()) return false;
  const std::size_t top = root();
  if (word(top).features.mood == Mood::imperative) return true;
  if (form(top) == "thank" || form(top) == "thanks") return true;
  const auto doer = subject(top);
  if (!doer) return false;
  // A past tense that the tagger took for a participle: "This forced them to go."
  const bool past = word(top).xpos == Xpos::vbn && !child(top, Relation::aux) && *doer < top &&
                    word(*doer).relation == Relation::nsubj;
  return is_finite(top) || past;
}

SyntaxReader::Reading SyntaxReader::analysed(std::string_view sentence) const {
  const std::string masked = with_names_as_words(sentence, *names_);
  Reading analysis = std::make_shared<const Analysis>(analyzer_->analyse(masked));
  const std::string familiar = with_familiar_name(masked, *names_);
  if (familiar.empty() || Syntax(sentence, analysis).is_whole()) return analysis;
  Reading again = std::make_shared<const Analysis>(analyzer_->analyse(familiar));
  return Syntax(sentence, again).is_whole() ? again : analysis;
}

SyntaxReader::Reading SyntaxReader::with_verb(std::string_view sentence, std::string_view verb) {
  const Reading plain = reading(sentence, std::nullopt);
  const std::string masked = with_names_as_words(sentence, *names_);
  auto other = analyzer_->with_verb(masked, *plain, verb);
  return other ? std::make_shared<const Analysis>(std::move(*other)) : plain;
}

SyntaxReader::Reading SyntaxReader::reading(std::string_view sentence,
                                            std::optional<std::string_view> verb) {
  static const auto nothing = std::make_shared<const Analysis>();
  if (analyzer_ == nullptr) return nothing;
  std::string key = std::string(sentence) + (verb ? "\n" : "");
  if (verb) key += *verb;
  const auto found = known_.find(key);
  if (found != known_.end()) return found->second;
  Reading made = verb ? with_verb(sentence, *verb) : analysed(sentence);
  if (known_.size() >= most_remembered) known_.clear();
  return known_.emplace(std::move(key), std::move(made)).first->second;
}

Syntax SyntaxReader::read(std::string_view sentence) {
  if (assumed_verb_.empty()) return {sentence, reading(sentence, std::nullopt)};
  return {sentence, reading(sentence, assumed_verb_)};
}

void SyntaxReader::assume(std::string_view verb) {
  if (assumed_verb_.empty()) assumed_verb_ = verb;
}

Syntax SyntaxReader::read_whole(std::string_view sentence) {
  if (!sentence.ends_with('.')) {  // it may be a heading or an item
    assumed_verb_.clear();
    return read(sentence);
  }
  const Reading whole = reading(sentence, "");
  Syntax syntax(sentence, whole);
  assumed_verb_ = whole->assumed_verb ? syntax.written(*whole->assumed_verb) : std::string_view();
  return syntax;
}

}  // namespace plainsong

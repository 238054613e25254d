#include "language/function_words.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string>

namespace plainsong {
namespace {

using WordSet = std::set<std::string, std::less<>>;

bool in(const WordSet& all, std::string_view word) {
  return all.find(word) != all.end();
}

const WordSet& auxiliaries() {
  static const WordSet all = {
      "am",       "is",       "are",     "was",    "were",   "has",      "have",     "had",
      "do",       "does",     "did",     "can",    "could",  "may",      "might",    "must",
      "shall",    "should",   "will",    "would",  "cannot", "isn't",    "aren't",   "wasn't",
      "weren't",  "hasn't",   "haven't", "hadn't", "don't",  "doesn't",  "didn't",   "can't",
      "couldn't", "mightn't", "mustn't", "shan't", "won't",  "wouldn't", "shouldn't"};
  return all;
}

const WordSet& determiners() {
  static const WordSet all = {"the",   "a",     "an",      "this", "that", "these",
                              "those", "my",    "our",     "your", "his",  "her",
                              "its",   "their", "some",    "many", "most", "several",
                              "each",  "every", "another", "all",  "both"};
  return all;
}

const WordSet& prepositions() {
  static const WordSet all = {
      "of",     "in",      "on",      "at",      "by",      "for",       "with",      "from",
      "to",     "into",    "onto",    "about",   "over",    "under",     "during",    "despite",
      "within", "among",   "amongst", "against", "across",  "along",     "around",    "behind",
      "beside", "besides", "beyond",  "near",    "off",     "out",       "through",   "throughout",
      "toward", "towards", "upon",    "via",     "without", "following", "alongside", "outside",
      "inside", "up",      "down",    "per",     "like",    "unlike",    "above",     "below"};
  return all;
}

const WordSet& clause_openers() {
  static const WordSet all = {
      "that",    "if",    "when",     "whenever", "because",   "which",    "who",
      "whom",    "whose", "where",    "wherever", "while",     "whilst",   "whether",
      "unless",  "until", "till",     "although", "though",    "since",    "as",
      "than",    "what",  "whatever", "how",      "why",       "once",     "before",
      "after",   "lest",  "provided", "suppose",  "supposing", "whereas",  "either",
      "neither", "nor",   "both",     "between",  "rather",    "not-only", "so-that"};
  return all;
}

const WordSet& attributions() {
  static const WordSet all = {
      "say",       "says",       "said",       "saying",      "think",        "thinks",
      "thought",   "thinking",   "believe",    "believes",    "believed",     "believing",
      "claim",     "claims",     "claimed",    "claiming",    "argue",        "argues",
      "argued",    "arguing",    "suggest",    "suggests",    "suggested",    "suggesting",
      "state",     "states",     "stated",     "stating",     "announce",     "announces",
      "announced", "announcing", "warn",       "warns",       "warned",       "warning",
      "find",      "finds",      "found",      "finding",     "know",         "knows",
      "knew",      "known",      "hope",       "hopes",       "hoped",        "hoping",
      "feel",      "feels",      "felt",       "feeling",     "tell",         "tells",
      "told",      "telling",    "agree",      "agrees",      "agreed",       "agreeing",
      "explain",   "explains",   "explained",  "explaining",  "mean",         "means",
      "meant",     "show",       "shows",      "showed",      "shown",        "expect",
      "expects",   "expected",   "expecting",  "ensure",      "ensures",      "ensured",
      "add",       "adds",       "added",      "note",        "notes",        "noted",
      "write",     "writes",     "wrote",      "written",     "report",       "reports",
      "reported",  "recommend",  "recommends", "recommended", "recommending", "insist",
      "insists",   "insisted",   "admit",      "admits",      "admitted",     "according",
      "seem",      "seems",      "seemed",     "appear",      "appears",      "appeared",
      "imagine",   "wish",       "wishes",     "wished",      "propose",      "proposes",
      "proposed",  "confirm",    "confirms",   "confirmed",   "understand",   "understood",
      "decide",    "decides",    "decided",    "learn",       "learned",      "learnt",
      "predict",   "predicts",   "predicted",  "promise",     "promises",     "promised",
      "see",       "sees",       "saw",        "hear",        "heard",        "guess",
      "assume",    "assumes",    "assumed",    "reveal",      "reveals",      "revealed",
      "estimate",  "estimates",  "estimated",  "calling",     "called",       "calls",
      "asks",      "asked"};
  return all;
}

const WordSet& middle_adverbs() {
  static const WordSet all = {"also", "now",       "never",   "always", "often",   "just",
                              "soon", "later",     "already", "still",  "then",    "ever",
                              "even", "sometimes", "not",     "almost", "perhaps", "maybe",
                              "both", "all",       "too",     "once",   "since",   "only"};
  return all;
}

const WordSet& others() {
  static const WordSet all = {"and",   "or",     "but",  "so",   "yet",   "not",  "no", "there",
                              "here",  "too",    "very", "i",    "we",    "you",  "he", "she",
                              "it",    "they",   "me",   "us",   "him",   "them", "be", "been",
                              "being", "having", "who",  "whom", "whose", "which"};
  return all;
}

}  // namespace

bool is_finite_auxiliary(std::string_view word) {
  return in(auxiliaries(), word);
}

bool is_subject_pronoun(std::string_view word) {
  static const WordSet all = {"i", "we", "he", "she", "they", "it", "you"};
  return in(all, word);
}

bool is_subject_and_verb(std::string_view word) {
  const std::size_t apostrophe = word.find('\'');
  if (apostrophe == std::string_view::npos) return false;
  static const WordSet ends = {"'s", "'re", "'ve", "'ll", "'d", "'m"};
  static const WordSet starts = {"i", "we", "he", "she", "they", "it", "you", "there", "that"};
  return in(starts, word.substr(0, apostrophe)) && in(ends, word.substr(apostrophe));
}

bool is_determiner(std::string_view word) {
  return in(determiners(), word);
}

bool is_preposition(std::string_view word) {
  return in(prepositions(), word);
}

bool is_clause_opener(std::string_view word) {
  return in(clause_openers(), word);
}

bool is_attribution(std::string_view word) {
  return in(attributions(), word);
}

bool is_middle_adverb(std::string_view word) {
  return in(middle_adverbs(), word) || (word.size() > 4 && word.substr(word.size() - 2) == "ly");
}

bool is_function_word(std::string_view word) {
  return is_finite_auxiliary(word) || is_determiner(word) || is_preposition(word) ||
         is_clause_opener(word) || is_subject_and_verb(word) || in(others(), word);
}

}  // namespace plainsong

#include "language/inflection.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "language/word_form.hpp"

namespace plainsong {
namespace {

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
}

std::size_t vowel_groups(std::string_view word) {
  std::size_t groups = 0;
  bool inside = false;
  for (const char c : word) {
    const bool vowel = is_vowel(c) || c == 'y';
    if (vowel && !inside) ++groups;
    inside = vowel;
  }
  return groups;
}

/// "stop" → true; "open" → false. Longer words that double, such as "travel", stand in the table.
bool doubles_last(std::string_view word) {
  if (word.size() < 3) return false;
  const char last = word.back();
  const char vowel = word[word.size() - 2];
  const char before = word[word.size() - 3];
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y' || last == 'h' ||
      !is_vowel(vowel))
    return false;
  const bool qu = word.size() > 3 && before == 'u' && word[word.size() - 4] == 'q';
  if (is_vowel(before) && !qu) return false;
  return vowel_groups(word) == 1;
}

bool y_after_consonant(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

std::string with_s(std::string_view word) {
  const std::string text(word);
  if (y_after_consonant(word)) return text.substr(0, text.size() - 1) + "ies";
  for (const std::string_view hiss : {"s", "x", "z", "ch", "sh"})
    if (ends_with(word, hiss)) return text + "es";
  if (ends_with(word, "o") && word.size() > 2 && !is_vowel(word[word.size() - 2]))
    return text + "es";
  return text + "s";
}

std::string with_ed(std::string_view word) {
  const std::string text(word);
  if (word.back() == 'e') return text + "d";
  if (y_after_consonant(word)) return text.substr(0, text.size() - 1) + "ied";
  if (doubles_last(word)) return text + word.back() + "ed";
  return text + "ed";
}

std::string with_ing(std::string_view word) {
  const std::string text(word);
  if (ends_with(word, "ie")) return text.substr(0, text.size() - 2) + "ying";
  if (ends_with(word, "e") && !ends_with(word, "ee") && !ends_with(word, "oe") &&
      !ends_with(word, "ye"))
    return text.substr(0, text.size() - 1) + "ing";
  if (doubles_last(word)) return text + word.back() + "ing";
  return text + "ing";
}

std::string regular(std::string_view base, Form form) {
  if (base.empty()) return {};
  switch (form) {
    case Form::third:
    case Form::plural:
      return with_s(base);
    case Form::past:
    case Form::participle:
      return with_ed(base);
    case Form::gerund:
      return with_ing(base);
    case Form::base:
      break;
  }
  return std::string(base);
}

/// What might stand before an ending was put on.
std::vector<std::string> stems(std::string_view word, std::string_view ending) {
  if (!ends_with(word, ending)) return {};
  const std::string stem(word.substr(0, word.size() - ending.size()));
  std::vector<std::string> found{stem, stem + "e"};
  const std::size_t size = stem.size();
  if (size > 2 && stem[size - 1] == stem[size - 2]) found.push_back(stem.substr(0, size - 1));
  if (stem.back() == 'i') found.push_back(stem.substr(0, size - 1) + "y");
  if (ending == "ing" && stem.back() == 'y') found.push_back(stem.substr(0, size - 1) + "ie");
  return found;
}

struct Ending {
  std::string_view letters;
  std::vector<Form> forms;
};

const std::vector<Ending>& endings() {
  static const std::vector<Ending> all = {{"s", {Form::third, Form::plural}},
                                          {"es", {Form::third, Form::plural}},
                                          {"ed", {Form::past, Form::participle}},
                                          {"ing", {Form::gerund}}};
  return all;
}

const std::string& irregular(const Inflection::Verb& verb, Form form) {
  static const std::string none;
  switch (form) {
    case Form::past:
      return verb.past;
    case Form::participle:
      return verb.participle.empty() ? verb.past : verb.participle;
    case Form::third:
      return verb.third;
    case Form::gerund:
      return verb.gerund;
    case Form::base:
    case Form::plural:
      break;
  }
  return none;
}

bool starts_with_any(std::string_view word, const std::vector<std::string_view>& starts) {
  return std::any_of(starts.begin(), starts.end(),
                     [&](std::string_view start) { return word.substr(0, start.size()) == start; });
}

/// "MP", "FBI", "NHS", but not "NATO", which is said as a word.
bool is_spelled_out(std::string_view word) {
  std::size_t capitals = 0;
  bool vowel = false;
  for (const char c : word) {
    if (c < 'A' || c > 'Z') break;
    ++capitals;
    if (std::string_view("AEIOU").find(c) != std::string_view::npos) vowel = true;
  }
  if (capitals == 0 || capitals + 1 < word.size()) return false;
  if (capitals == 1 && word.size() > 1) return false;
  return capitals <= 3 || !vowel;
}

bool number_takes_an(std::string_view digits) {
  if (digits.front() == '8') return true;
  const std::string_view two = digits.substr(0, 2);
  if (two != "11" && two != "18") return false;
  std::size_t size = 0;
  while (size < digits.size() && digits[size] >= '0' && digits[size] <= '9') ++size;
  const bool thousands = size < digits.size() && digits[size] == ',';
  return size == 2 || (size == 4 && !thousands) || (size == 5);
}

}  // namespace

void Inflection::add_verb(const std::string& base, const Verb& forms) {
  verbs_[base] = forms;
  for (const Form form : {Form::third, Form::past, Form::participle, Form::gerund})
    if (const std::string& word = irregular(forms, form); !word.empty())
      irregular_.emplace(word, BaseForm{base, form});
}

void Inflection::add_noun(const std::string& singular, const std::string& plural) {
  nouns_[singular] = plural;
  if (!plural.empty()) irregular_.emplace(plural, BaseForm{singular, Form::plural});
}

std::string Inflection::inflected(std::string_view base, Form form) const {
  if (form == Form::plural) {
    const auto noun = nouns_.find(base);
    return noun == nouns_.end()   ? regular(base, form)
           : noun->second.empty() ? std::string(base)
                                  : noun->second;
  }
  const auto verb = verbs_.find(base);
  if (verb != verbs_.end())
    if (const std::string& word = irregular(verb->second, form); !word.empty()) return word;
  return regular(base, form);
}

std::vector<BaseForm> Inflection::base_forms(std::string_view word) const {
  std::vector<BaseForm> found{{std::string(word), Form::base}};
  const auto add = [&](const BaseForm& reading) {
    if (std::find(found.begin(), found.end(), reading) == found.end()) found.push_back(reading);
  };
  const auto [first, last] = irregular_.equal_range(word);
  for (auto row = first; row != last; ++row) add(row->second);
  for (const Ending& ending : endings())
    for (const std::string& stem : stems(word, ending.letters))
      for (const Form form : ending.forms)
        if (stem.size() > 1 && inflected(stem, form) == word) add({stem, form});
  return found;
}

bool Inflection::knows_verb(std::string_view base) const {
  return verbs_.find(base) != verbs_.end();
}

bool Inflection::knows_noun(std::string_view singular) const {
  return nouns_.find(singular) != nouns_.end();
}

bool Inflection::is_irregular_past(std::string_view word) const {
  const auto [first, last] = irregular_.equal_range(word);
  return std::any_of(first, last, [](const auto& row) { return row.second.form == Form::past; });
}

std::string_view indefinite_article(std::string_view next) {
  static const std::vector<std::string_view> silent_h = {"hour", "honest", "honour", "honor",
                                                         "heir"};
  static const std::vector<std::string_view> like_you = {"uni", "use", "usa", "usu", "uti", "eu",
                                                         "ewe", "uk",  "ubi", "ura", "uro", "ute"};
  static const std::vector<std::string_view> plain_un = {"unin", "unim", "unid"};
  static const std::vector<std::string_view> like_w = {"one", "once"};
  if (next.empty()) return "a";
  if (next.front() >= '0' && next.front() <= '9') return number_takes_an(next) ? "an" : "a";
  if (is_spelled_out(next))
    return std::string_view("AEFHILMNORSX").find(next.front()) != std::string_view::npos ? "an"
                                                                                         : "a";
  const std::string word = lower_ascii(next);
  if (starts_with_any(word, silent_h)) return "an";
  if (starts_with_any(word, like_you)) return starts_with_any(word, plain_un) ? "an" : "a";
  if (starts_with_any(word, like_w)) {
    const bool only_one =
        word == "one" || word == "once" || word.rfind("one-", 0) == 0 || word.rfind("one'", 0) == 0;
    return only_one ? "a" : "an";
  }
  return is_vowel(word.front()) ? "an" : "a";
}

}  // namespace plainsong

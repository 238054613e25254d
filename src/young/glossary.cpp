#include "young/glossary.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool matches_word(const std::string& folded, const std::string& word, bool last,
                  const Inflection& inflection) {
  if (folded == word) return true;
  return last && inflection.inflected(word, Form::plural) == folded;
}

/// Capital for capital, but for a plural's last letters.
bool same_capitals(std::string_view here, std::string_view written) {
  return here.size() >= written.size() &&
         plain_punctuation(here).rfind(plain_punctuation(written), 0) == 0;
}

}  // namespace

void Glossary::add(Term term) {
  const std::size_t index = terms_.size();
  terms_.push_back(std::move(term));
  add_name(index, terms_[index].term);
  for (const std::string& alias : terms_[index].aliases) add_name(index, alias);
}

void Glossary::put(Term term) {
  std::vector<std::string> words;
  for (const Lexeme& token : lexemes(term.term)) words.push_back(token.folded);
  if (words.empty()) return;
  std::vector<std::size_t>& same = by_first_[words.front()];
  same.erase(std::remove_if(same.begin(), same.end(),
                            [&](std::size_t index) { return names_[index].words == words; }),
             same.end());
  add(std::move(term));
}

void Glossary::add_name(std::size_t term, const std::string& written) {
  Name name{term, {}, lower(written) == written ? std::string() : written};
  for (const Lexeme& token : lexemes(written)) name.words.push_back(token.folded);
  if (name.words.empty()) return;
  std::vector<std::string> keys{name.words.front()};
  by_first_[keys.front()].push_back(names_.size());
  names_.push_back(std::move(name));
}

std::optional<Glossary::Match> Glossary::match(std::string_view text,
                                               const std::vector<Lexeme>& lexemes, std::size_t at,
                                               const Inflection& inflection) const {
  std::optional<Match> best;
  std::vector<std::string> keys;
  for (const BaseForm& reading : inflection.base_forms(lexemes[at].folded))
    if (reading.form == Form::base || reading.form == Form::plural)
      if (std::find(keys.begin(), keys.end(), reading.base) == keys.end())
        keys.push_back(reading.base);
  for (const std::string& key : keys) {
    const auto list = by_first_.find(key);
    if (list == by_first_.end()) continue;
    for (const std::size_t index : list->second) {
      const Name& name = names_[index];
      const std::size_t size = name.words.size();
      if (at + size > lexemes.size() || (best && best->tokens >= size)) continue;
      bool same = true;
      for (std::size_t i = 0; same && i < size; ++i)
        same = matches_word(lexemes[at + i].folded, name.words[i], i + 1 == size, inflection);
      if (!same) continue;
      const Span span = span_of(lexemes[at].span.begin, lexemes[at + size - 1].span.end);
      if (!name.written.empty() && !same_capitals(slice(text, span), name.written)) continue;
      best = Match{name.term, size, !name.written.empty()};
    }
  }
  return best;
}

}  // namespace plainsong

#include "narrator/retry.hpp"

#include <fmt/format.h>

#include <utility>

#include "narrator/speech_error.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_simple(char32_t letter) {
  constexpr std::u32string_view punctuation = U" .,?!'\u2019";
  return is_letter(letter) || is_digit(letter) ||
         punctuation.find(letter) != std::u32string_view::npos;
}

/// Which sentence it is, for a person: its number and its first words.
std::string name_of(const Utterance& utterance) {
  constexpr std::size_t enough = 40;
  std::string first;
  for (std::size_t at = 0; at < utterance.words.size() && first.size() < enough;) {
    const CodePoint point = code_point_at(utterance.words, at);
    append_utf8(first, is_white_space(point.value) ? U' ' : point.value);
    at += point.size;
  }
  return fmt::format("sentence s{} (\"{}{}\")", number(utterance.sentence), first,
                     first.size() < enough ? "" : "…");
}

/// Sounds and marks are those of the words as they were.
Utterance simpler(Utterance utterance) {
  utterance.words = simpler_words(utterance.words);
  utterance.sounds.clear();
  utterance.written.clear();
  utterance.marks.clear();
  return utterance;
}

SpeechError twice(const Script& script, const SpeechError& error) {
  const std::size_t index = error.utterance();
  if (index >= script.utterances.size())
    return {index, fmt::format("the engine failed at the end: {}", error.what())};
  return {index, fmt::format("the engine failed twice, at {}: {}",
                             name_of(script.utterances[index]), error.what())};
}

/// About an hour: more is no sentence, and engines take long to find that out.
void refuse_endless(const Script& script) {
  constexpr std::size_t most_bytes = 50'000;
  for (std::size_t index = 0; index < script.utterances.size(); ++index) {
    const Utterance& utterance = script.utterances[index];
    if (utterance.words.size() > most_bytes)
      throw SpeechError(index, fmt::format("{} has {} bytes, and a sentence that is spoken has no "
                                           "more than {}: divide it",
                                           name_of(utterance), utterance.words.size(), most_bytes));
  }
}

}  // namespace

std::string simpler_words(std::string_view words) {
  constexpr std::size_t longest_word = 40;
  std::string simple;
  std::size_t in_word = 0;
  for (std::size_t at = 0; at < words.size();) {
    const CodePoint point = code_point_at(words, at);
    at += point.size;
    const bool gap = !is_simple(point.value) || point.value == U' ' || in_word == longest_word;
    in_word = gap ? 0 : in_word + 1;
    if (gap && !simple.empty() && !simple.ends_with(' ')) simple.push_back(' ');
    if (is_simple(point.value) && point.value != U' ') append_utf8(simple, point.value);
  }
  return simple;
}

RetryingSource::RetryingSource(Script script, Voice voice, const SpeakOptions& options)
    : script_(std::move(script)), voice_(std::move(voice)), options_(options) {
  refuse_endless(script_);
}

template <typename Answer>
Answer RetryingSource::asked(Answer (UtteranceSource::*question)()) {
  try {
    if (!source_) source_ = open_source(script_, voice_, options_);
    return (source_.get()->*question)();
  } catch (const SpeechError& error) {
    if (again_) throw twice(script_, error);
    start_again(error.utterance(), error.what());
  }
  try {
    return (source_.get()->*question)();
  } catch (const SpeechError& error) {
    throw twice(script_, error);
  }
}

/// Engines say the same again, so what has been heard already is passed over.
void RetryingSource::start_again(std::size_t failed, const std::string& reason) {
  again_ = true;
  source_.reset();
  if (failed < script_.utterances.size()) {
    Utterance& utterance = script_.utterances[failed];
    note_ = fmt::format("{} was said without its odd characters, since the engine failed at it: {}",
                        name_of(utterance), reason);
    utterance = simpler(std::move(utterance));
    simplified_ = failed;
  }
  try {
    source_ = open_source(script_, voice_, options_);
    for (std::size_t i = 0; i < said_; ++i) source_->next();
  } catch (const SpeechError& error) {
    throw twice(script_, error);
  }
}

int RetryingSource::rate_hz() {
  return asked(&UtteranceSource::rate_hz);
}

UtteranceSound RetryingSource::next() {
  UtteranceSound sound = asked(&UtteranceSource::next);
  if (said_ == simplified_) sound.words.clear();
  ++said_;
  return sound;
}

}  // namespace plainsong

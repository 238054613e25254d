#include "narrator/retry.hpp"

#include <fmt/format.h>

#include <array>

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

SpeechResult speak_or_retry(const Script& script, const Voice& voice, const SpeakOptions& options) {
  std::size_t failed = 0;
  std::string reason;
  try {
    return {speak(script, voice, options), ""};
  } catch (const SpeechError& error) {
    failed = error.utterance();
    reason = error.what();
  }
  Script simpler = script;
  if (failed < simpler.utterances.size()) {
    Utterance& utterance = simpler.utterances[failed];
    utterance.words = simpler_words(utterance.words);
  }
  try {
    Spoken spoken = speak(simpler, voice, options);
    if (failed >= script.utterances.size()) return {std::move(spoken), ""};
    return {std::move(spoken), fmt::format("{} was said without its odd characters, since the "
                                           "engine failed at it: {}",
                                           name_of(script.utterances[failed]), reason)};
  } catch (const SpeechError& error) {
    const std::size_t index = error.utterance();
    if (index >= script.utterances.size())
      throw SpeechError(index, fmt::format("the engine failed at the end: {}", error.what()));
    throw SpeechError(index, fmt::format("the engine failed twice, at {}: {}",
                                         name_of(script.utterances[index]), error.what()));
  }
}

}  // namespace plainsong

#include "narrator/turns.hpp"

#include <algorithm>
#include <utility>

#include "narrator/shaped.hpp"

namespace plainsong {
namespace {

bool is_said(const Utterance& utterance) {
  return !utterance.clip && !utterance.words.empty();
}

/// What one of the voices says. What is in the script's language says so, since the voice may be
/// one for another.
Script part_of(const Script& script, const Cast& cast, std::size_t part, double rate) {
  constexpr double slowest = 0.25;
  constexpr double fastest = 4;
  Script lines;
  lines.language = part == 0 ? script.language : cast.voices[part].language;
  for (std::size_t i = 0; i < script.utterances.size(); ++i) {
    if (cast.parts[i] != part || !is_said(script.utterances[i])) continue;
    lines.utterances.push_back(script.utterances[i]);
    Utterance& line = lines.utterances.back();
    if (line.language.empty() && script.language != lines.language) line.language = script.language;
    line.prosody.rate = std::clamp(line.prosody.rate * rate, slowest, fastest);
  }
  return lines;
}

}  // namespace

Turns::Turns(const Script& script, const Cast& cast, const std::vector<double>& rates,
             const SpeakOptions& options)
    : script_(script), cast_(cast) {
  for (std::size_t part = 0; part < cast.voices.size(); ++part)
    sources_.push_back(std::make_unique<RetryingSource>(part_of(script, cast, part, rates[part]),
                                                        cast.voices[part], options));
}

int Turns::rate_hz() {
  return sources_.front()->rate_hz();
}

UtteranceSound Turns::next(int rate_hz) {
  const std::size_t index = said_++;
  const Utterance& utterance = script_.utterances[index];
  if (!is_said(utterance)) return {};
  RetryingSource& source = *sources_[cast_.parts[index]];
  UtteranceSound sound = source.next();
  return shaped(std::move(sound), utterance, source.rate_hz(), rate_hz);
}

std::vector<std::string> Turns::notes() const {
  std::vector<std::string> notes;
  for (const auto& source : sources_)
    if (!source->note().empty()) notes.push_back(source->note());
  return notes;
}

}  // namespace plainsong

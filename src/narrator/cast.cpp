#include "narrator/cast.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "narrator/languages.hpp"
#include "narrator/voice_choice.hpp"

namespace plainsong {
namespace {

/// What decides about the voice of an utterance.
struct Wanted {
  VoiceWish wish;
  std::string language;
  bool operator==(const Wanted&) const = default;
};

class Casting {
 public:
  Casting(const Voice& own, const std::function<const std::vector<Voice>&()>& all)
      : own_(own), all_(all) {
    cast_.voices.push_back(own);
  }

  void add(const Wanted& wanted) {
    const bool by_own =
        wanted.wish.empty() && language_distance(wanted.language, own_.language) < other_language;
    cast_.parts.push_back(by_own ? 0 : part_for(wanted));
  }

  Cast result() && { return std::move(cast_); }

 private:
  std::size_t part_for(const Wanted& wanted) {
    const auto known =
        std::ranges::find(known_, wanted, [](const auto& pair) { return pair.first; });
    if (known != known_.end()) return known->second;
    VoiceChoice choice = choose_voice(wanted.wish, wanted.language, own_, all_());
    if (!choice.note.empty() && std::ranges::find(cast_.notes, choice.note) == cast_.notes.end())
      cast_.notes.push_back(std::move(choice.note));
    const auto there = std::ranges::find(cast_.voices, choice.voice);
    const auto part = static_cast<std::size_t>(there - cast_.voices.begin());
    if (there == cast_.voices.end()) cast_.voices.push_back(std::move(choice.voice));
    known_.emplace_back(wanted, part);
    return part;
  }

  const Voice& own_;
  const std::function<const std::vector<Voice>&()>& all_;
  std::vector<std::pair<Wanted, std::size_t>> known_;
  Cast cast_;
};

}  // namespace

Cast cast(const Script& script, const Voice& own,
          const std::function<const std::vector<Voice>&()>& all) {
  Casting casting(own, all);
  for (const Utterance& utterance : script.utterances)
    if (utterance.words.empty() || utterance.clip)
      casting.add({{}, own.language});
    else
      casting.add(
          {utterance.voice, utterance.language.empty() ? script.language : utterance.language});
  return std::move(casting).result();
}

}  // namespace plainsong

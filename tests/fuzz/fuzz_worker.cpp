#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/failure.hpp"
#include "narrator/engine_voices.hpp"
#include "narrator/inner_pauses.hpp"
#include "narrator/reply.hpp"
#include "narrator/request.hpp"
#include "narrator/wav_sizes.hpp"
#include "text/words.hpp"

// What plainsong-speak is asked and what it replies, and what other programs write: none of it is
// to be trusted. The first byte says in pieces of which size a reply comes.

namespace {

using namespace plainsong;

void require(bool holds) {
  if (!holds) std::abort();
}

Script script_to_say() {
  Script script;
  for (const char* words :
       {"One \xe2\x80\x93 two, three: four.", "", "\xe2\x80\x9cMacAlister's\xe2\x80\x9d report"}) {
    script.utterances.emplace_back();
    script.utterances.back().words = words;
  }
  return script;
}

/// Every word once at most, by its first byte, in order, inside the sound.
void check_words(const UtteranceSound& sound, std::string_view text) {
  const std::vector<Span> spans = words(text);
  const auto length = static_cast<Frames>(sound.frames.size());
  const WordTime* before = nullptr;
  for (const WordTime& word : sound.words) {
    require(
        std::ranges::any_of(spans, [&](const Span& span) { return span.begin == word.offset; }));
    require(word.at >= 0 && word.at <= length);
    require(before == nullptr || (before->offset < word.offset && before->at <= word.at));
    before = &word;
  }
}

void read_reply(std::string_view bytes, std::size_t piece) {
  const Script script = script_to_say();
  Voice voice;
  voice.comma_pause = std::chrono::milliseconds(200);
  voice.colon_pause = std::chrono::milliseconds(0);
  ReplyReader reader(script);
  std::size_t said = 0;
  try {
    while (!bytes.empty()) {
      const std::size_t taken = reader.take_some(bytes.substr(0, piece));
      require(taken > 0 && taken <= piece);
      bytes.remove_prefix(taken);
      if (reader.said() == said) continue;
      const std::string& text = script.utterances[said++].words;
      UtteranceSound sound = reader.take_sound();
      check_words(sound, text);
      check_words(with_inner_pauses(std::move(sound), text, reader.rate_hz(), voice), text);
    }
  } catch (const SpeechError& error) {
    require(error.utterance() <= script.utterances.size());
  } catch (const Failure& failure) {
    require(failure.trouble() == Trouble::voice);
  }
}

/// A request that can be read is written again as one that says the same.
void read_and_write_request(std::string_view bytes) {
  try {
    const Request request = read_request(bytes);
    const Request again = read_request(write_request(request.script, request.voice));
    require(again.script == request.script);
    require(again.voice == request.voice);
  } catch (const std::invalid_argument&) {
    return;  // refused
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string bytes(data + 1, data + size);
  read_reply(bytes, std::size_t{1} + data[0]);
  read_and_write_request(bytes);
  read_engine_voices(bytes);
  with_true_sizes(bytes);
  return 0;
}

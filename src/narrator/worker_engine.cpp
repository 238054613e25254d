#include <algorithm>

#include "base/failure.hpp"
#include "narrator/child.hpp"
#include "narrator/engines.hpp"
#include "narrator/reply.hpp"
#include "narrator/request.hpp"

namespace plainsong {
namespace {

/// The longest utterance decides how long the worker may well be silent: it says an utterance
/// whole.
std::chrono::milliseconds patience_for(const Script& script, std::chrono::milliseconds patience) {
  constexpr std::size_t bytes_a_millisecond = 1;  // about a twentieth of what eSpeak NG does
  std::size_t longest = 0;
  for (const Utterance& utterance : script.utterances)
    longest = std::max(longest, utterance.words.size());
  return patience + std::chrono::milliseconds(longest / bytes_a_millisecond);
}

}  // namespace

Spoken speak_by_worker(const Script& script, const Voice& voice, const SpeakOptions& options) {
  const std::string request = write_request(script, voice);
  Child worker({options.worker.string()});
  ReplyReader reply(script);
  const auto take = [&](std::string_view bytes) {
    const std::size_t before = reply.said();
    reply.take(bytes);
    if (options.said && reply.said() != before) options.said(reply.said());
    return !reply.complete();
  };
  const Child::Ending ending =
      worker.talk({request, take, patience_for(script, options.patience), options.stopped});
  if (ending == Child::Ending::enough) return std::move(reply).result();
  if (ending == Child::Ending::silent) throw SpeechError(reply.said(), "it took too long");
  const std::string how = worker.how_it_ended();
  throw SpeechError(reply.said(), how.empty() ? "it ended before all was said" : how);
}

}  // namespace plainsong

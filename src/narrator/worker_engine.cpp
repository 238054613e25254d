#include <algorithm>
#include <cassert>

#include "base/failure.hpp"
#include "base/program.hpp"
#include "narrator/child.hpp"
#include "narrator/engines.hpp"
#include "narrator/inner_pauses.hpp"
#include "narrator/reply.hpp"
#include "narrator/request.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// The longest utterance decides how long the worker may well be silent: it says an utterance
/// whole.
std::chrono::milliseconds patience_for(const Script& script, EngineKind engine,
                                       std::chrono::milliseconds patience) {
  // Of what each can do, about a twentieth and a fifth.
  const std::size_t milliseconds_a_byte = engine == EngineKind::flite ? 10 : 1;
  std::size_t longest = 0;
  for (const Utterance& utterance : script.utterances)
    longest = std::max(longest, utterance.words.size());
  return patience + std::chrono::milliseconds(longest * milliseconds_a_byte);
}

/// One plainsong-speak, which is read only while an utterance is asked for; in between it waits at
/// a full pipe.
class WorkerSource final : public UtteranceSource {
 public:
  WorkerSource(const Script& script, const Voice& voice, const SpeakOptions& options)
      : script_(script),
        voice_(voice),
        options_(options),
        patience_(patience_for(script, voice.engine, options.patience)),
        worker_({options.worker.string()}, Confinement()),  // and it restrains itself further
        reply_(script) {
    worker_.give(write_request(script, voice));
  }

  int rate_hz() override {
    read_until([this] { return reply_.rate_hz() > 0; });
    return reply_.rate_hz();
  }

  UtteranceSound next() override {
    const std::size_t wanted = reply_.said() + 1;
    const bool last = wanted == script_.utterances.size();
    assert(wanted <= script_.utterances.size());
    read_until([&] { return reply_.said() == wanted && (!last || reply_.complete()); });
    return with_inner_pauses(reply_.take_sound(), script_.utterances[wanted - 1].words,
                             reply_.rate_hz(), voice_);
  }

 private:
  void read_until(const std::function<bool()>& done);
  void take_unread(const std::function<bool()>& done);

  const Script& script_;
  Voice voice_;
  const SpeakOptions& options_;
  std::chrono::milliseconds patience_;
  Child worker_;
  ReplyReader reply_;
  std::string unread_;  ///< what came together with the end of the last utterance
};

void WorkerSource::take_unread(const std::function<bool()>& done) {
  std::string_view rest = unread_;
  while (!rest.empty() && !done()) rest.remove_prefix(reply_.take_some(rest));
  unread_.erase(0, unread_.size() - rest.size());
}

void WorkerSource::read_until(const std::function<bool()>& done) {
  take_unread(done);
  if (done()) return;
  const auto take = [&](std::string_view bytes) {
    unread_ = bytes;
    take_unread(done);
    return !done();
  };
  const Child::Ending ending = worker_.talk({take, patience_, options_.stopped});
  if (ending == Child::Ending::enough) return;
  if (ending == Child::Ending::silent) throw SpeechError(reply_.said(), "it took too long");
  const std::string how = worker_.how_it_ended();
  throw SpeechError(reply_.said(), how.empty() ? "it ended before all was said" : how);
}

[[noreturn]] void refuse_voice(const std::string& why) {
  throw Failure(Trouble::voice, why, "plainsong doctor says what is installed");
}

}  // namespace

std::unique_ptr<UtteranceSource> open_worker(const Script& script, const Voice& voice,
                                             const SpeakOptions& options) {
  return std::make_unique<WorkerSource>(script, voice, options);
}

std::string ask_worker(const SpeakOptions& options, const std::string& option,
                       const std::string& request) {
  constexpr std::chrono::milliseconds usual{20000};
  const bool patient = options.patience > std::chrono::milliseconds(0);
  try {
    RunLimits limits;
    limits.time = patient ? options.patience : usual;
    limits.confinement = Confinement();
    return run_program({options.worker.string(), option}, request, limits).output;
  } catch (const Failure& failure) {
    refuse_voice(failure.what());
  }
}

std::string worker_engine_name(const Voice& voice, const SpeakOptions& options) {
  constexpr std::string_view error = "error voice ";
  Script script;
  script.language = voice.language;
  const std::string told = ask_worker(options, "--describe", write_request(script, voice));
  const std::string_view line = trimmed(told);
  if (line.starts_with(error)) refuse_voice(std::string(line.substr(error.size())));
  if (line.empty() || line.find('\n') != std::string_view::npos)
    refuse_voice(options.worker.string() + " does not say what speaks");
  return std::string(line);
}

}  // namespace plainsong

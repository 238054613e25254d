// plainsong-speak: reads one request from its standard input, says it, and leaves. See
// plainsong-speak(7).

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <span>
#include <string>

#include "base/confinement.hpp"
#include "base/sanitizer_options.hpp"
#include "narrator/protocol.hpp"
#include "narrator/request.hpp"
#include "narrator/speaker.hpp"

namespace plainsong {
namespace {

#ifdef PLAINSONG_SANITIZED
constexpr bool limit_memory = false;  // a sanitizer maps terabytes
#else
constexpr bool limit_memory = true;
#endif

/// Whatever an engine does to us, it cannot have more rights than we, outlive the one who asked,
/// take the machine, talk to anyone, run anything or write a file.
void restrain_ourselves(std::size_t request_bytes, EngineKind engine) {
  constexpr std::uint64_t memory = std::uint64_t{1} << 30U;
  constexpr std::size_t least_seconds = 60;
  // eSpeak NG says about 10,000 in one, Flite's best voices 500.
  const std::size_t bytes_a_second = engine == EngineKind::flite ? 100 : 2000;
  Confinement confinement;
  confinement.runs_programs = false;
  confinement.writes_files = false;
  confinement.processor = std::chrono::seconds(least_seconds + request_bytes / bytes_a_second);
  if (limit_memory) confinement.memory = memory + request_bytes * 4;
  Confiner(confinement).apply();
}

std::string read_everything() {
  std::string all;
  std::array<char, 65536> block{};
  while (true) {
    const ssize_t got = ::read(STDIN_FILENO, block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return all;
    all.append(block.data(), static_cast<std::size_t>(got));
  }
}

/// Nobody listens any more when this fails, so there is nothing left to do.
void write_all(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) ::_exit(EXIT_FAILURE);
    bytes = bytes.subspan(static_cast<std::size_t>(put));
  }
}

void write_all(const std::string& text) {
  write_all(std::as_bytes(std::span(text)));
}

std::unique_ptr<Speaker> make_speaker(const Request& request) {
  switch (request.voice.engine) {
    case EngineKind::espeak:
      return make_espeak(request.voice, request.script.language);
    case EngineKind::hum:
      return make_hum(request.voice, request.script.language);
    case EngineKind::flite:
      return make_flite(request.voice, request.script.language);
    case EngineKind::command:
      break;
  }
  throw VoiceError("plainsong-speak does not run commands");
}

/// Writes "error …" for what went wrong, where something did.
template <typename Work>
int status_of(const Work& work) {
  try {
    work();
    return EXIT_SUCCESS;
  } catch (const VoiceError& error) {
    write_all("error voice " + std::string(error.what()) + "\n");
  } catch (const std::exception& error) {
    write_all("error " + std::string(error.what()) + "\n");
  }
  return EXIT_FAILURE;
}

void say(Speaker& speaker, const Utterance& utterance) {
  const UtteranceSound sound = speaker.say(utterance);
  std::string header = "speech " + std::to_string(sound.frames.size());
  for (const WordTime& word : sound.words)
    header += " " + std::to_string(word.offset) + ":" + std::to_string(word.at);
  write_all(header + "\n");
  write_all(std::as_bytes(std::span(sound.frames)));
  write_all("end\n");
}

/// Does the work in a process that has only loaded the voice: eSpeak NG remembers what it has said,
/// so that the same words would sound different, up to a tenth of a second, behind other words.
template <typename Work>
void in_a_process_of_its_own(const Work& work) {
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("no process can be started");
  if (child == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    ::_exit(status_of(work));
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  if (WIFSIGNALED(status)) {  // ours is the death that is looked at
    ::signal(WTERMSIG(status), SIG_DFL);
    ::raise(WTERMSIG(status));
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != EXIT_SUCCESS) ::_exit(EXIT_FAILURE);
}

void answer(const Request& request) {
  const std::unique_ptr<Speaker> speaker = make_speaker(request);
  write_all(std::string(protocol_greeting) + " " + std::to_string(speaker->rate_hz()) + "\n");
  for (const Utterance& utterance : request.script.utterances)
    in_a_process_of_its_own([&] { say(*speaker, utterance); });
  write_all("over\n");
}

/// Says what would speak in place of speaking.
void describe(const Request& request) {
  write_all(make_speaker(request)->name() + "\n");
}

/// Says in IPA, one line an utterance, how it would be said; before it, why not in the sounds that
/// are given.
void tell_sounds(const Request& request) {
  const std::unique_ptr<Speaker> speaker = make_speaker(request);
  for (const Utterance& utterance : request.script.utterances) {
    const std::string refusal = speaker->refusal(utterance);
    if (!refusal.empty()) write_all("refused " + refusal + "\n");
    write_all("sounds " + speaker->sounds(utterance) + "\n");
  }
  write_all("over\n");
}

/// "voice ENGINE LANGUAGE GENDER AGE NAME", with "-" for what is not known.
void list_voices(const Request& /*request*/) {
  for (const auto list : {list_espeak, list_flite})
    for (const ListedVoice& voice : list())
      write_all("voice " + voice.engine + " " + voice.language + " " +
                (voice.gender.empty() ? "-" : voice.gender) + " " +
                (voice.age < 0 ? "-" : std::to_string(voice.age)) + " " + voice.name + "\n");
  write_all("over\n");
}

struct Task {
  std::string_view option;
  bool asked;  ///< with a request on standard input
  void (*run)(const Request&);
};

constexpr std::array tasks{Task{"", true, answer}, Task{"--describe", true, describe},
                           Task{"--sounds", true, tell_sounds},
                           Task{"--voices", false, list_voices}};

int run(const Task& task) {
  return status_of([&] {
    const std::string bytes = task.asked ? read_everything() : "";
    const Request request = task.asked ? read_request(bytes) : Request();
    restrain_ourselves(bytes.size(), request.voice.engine);
    task.run(request);
  });
}

}  // namespace
}  // namespace plainsong

// eSpeak NG can hang where a program takes itself down in order.
int main(int count, char** arguments) {
  const std::string_view option = count > 1 ? arguments[1] : "";
  for (const plainsong::Task& task : plainsong::tasks)
    if (task.option == option) ::_exit(plainsong::run(task));
  plainsong::write_all("error no option " + std::string(option) + "\n");
  ::_exit(EXIT_FAILURE);
}

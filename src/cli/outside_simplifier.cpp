#include "cli/outside_simplifier.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "base/failure.hpp"
#include "cli/lines.hpp"
#include "cli/openai_server.hpp"
#include "cli/outside_answers.hpp"
#include "cli/outside_program.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view server_mark = "openai:";
constexpr std::size_t most_bytes_an_answer = 16U << 10U;

std::string request_line(const OutsideRequest& request) {
  const Json object = {{"id", number(request.id)},
                       {"text", request.text},
                       {"before", request.before},
                       {"after", request.after}};
  return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// The answers that a program wrote, line by line, in any order.
class AnswerReader {
 public:
  explicit AnswerReader(const std::vector<OutsideRequest>& requests) {
    for (const OutsideRequest& request : requests) asked_.insert(request.id);
  }

  void read(std::string_view line) {
    if (is_blank(line)) return;
    const auto answer = answer_line(line);
    if (!answer) {
      ++garbled_;
      return;
    }
    const auto id = static_cast<SentenceId>(answer->id);
    if (!asked_.contains(id)) {
      ++unknown_;
      return;
    }
    const auto [known, first] = answers_.texts.emplace(id, answer->text);
    if (!first && known->second != answer->text) twice_.insert(id);
  }

  /// Two answers to one question are none.
  OutsideAnswers finish(const std::string& name, Diagnostics& diagnostics) {
    for (const SentenceId id : twice_) answers_.texts.erase(id);
    const auto tell = [&](std::size_t count, std::string_view what) {
      if (count > 0)
        warn(diagnostics, "simplifier.answers", {}, fmt::format("{}: {} {}", name, count, what));
    };
    tell(garbled_, "lines are not {\"id\": …, \"text\": …}, and were passed over");
    tell(unknown_, "answers are to sentences that were not asked about, and were passed over");
    tell(twice_.size(), "sentences have two different answers, and are left to the rules");
    tell(asked_.size() - answers_.texts.size() - twice_.size(),
         "sentences have no answer, and are left to the rules");
    answers_.name = name;
    return std::move(answers_);
  }

 private:
  std::set<SentenceId> asked_, twice_;
  OutsideAnswers answers_;
  std::size_t garbled_ = 0;
  std::size_t unknown_ = 0;
};

OutsideAnswers ask_command(const SimplifierOptions& options,
                           const std::vector<OutsideRequest>& requests, Diagnostics& diagnostics) {
  const std::vector<std::string> command = arguments_of(options.simplifier);
  if (command.empty())
    throw Failure(Trouble::usage, "--simplifier names no command",
                  "give a command, or openai:URL with --model");
  const std::string name = command.front().substr(command.front().rfind('/') + 1);
  std::string lines;
  for (const OutsideRequest& request : requests) lines += request_line(request);
  RunLimits limits;  // whoever names a program to ask may name one that asks a server
  limits.time = std::chrono::seconds(options.seconds) * static_cast<int>(requests.size());
  limits.output = most_bytes_an_answer * requests.size();
  const ProgramResult result = run_outside(command, lines, limits);
  if (result.timed_out)
    warn(diagnostics, "simplifier.slow", {},
         fmt::format("{} took longer than {} seconds a sentence, and was ended", name,
                     options.seconds));
  else if (result.status != 0)
    warn(diagnostics, "simplifier.failed", {},
         fmt::format("{} ended with status {}: {}", name, result.status,
                     trimmed(std::string_view(result.errors).substr(0, 200))));
  AnswerReader reader(requests);
  for_each_line(result.output, [&](std::string_view line) { reader.read(line); });
  return reader.finish(name, diagnostics);
}

}  // namespace

void add_simplifier_options(CLI::App& app, SimplifierOptions& options) {
  app.add_option("--simplifier", options.simplifier,
                 "Another simplifier to ask first, whose answers are checked: a command that reads "
                 "and writes JSON Lines, or openai:URL for a server that speaks OpenAI's protocol "
                 "(key: $PLAINSONG_API_KEY)");
  app.add_option("--model", options.model, "What the server of --simplifier calls the model");
  app.add_option("--simplifier-seconds", options.seconds,
                 "How long the simplifier may take for one sentence (60)")
      ->check(CLI::Range(1, 3600));
}

std::vector<std::string> arguments_of(const std::string& command) {
  std::vector<std::string> arguments;
  char quote = 0;
  bool inside = false;
  for (const char c : command) {
    if (quote != 0 ? c == quote : c == '"' || c == '\'') {
      quote = quote != 0 ? '\0' : c;
      if (!inside) arguments.emplace_back();
      inside = true;
    } else if (quote == 0 && (c == ' ' || c == '\t' || c == '\n')) {
      inside = false;
    } else {
      if (!inside) arguments.emplace_back();
      inside = true;
      arguments.back() += c;
    }
  }
  if (quote != 0)
    throw Failure(Trouble::usage,
                  "the command of --simplifier has a quotation mark that is not "
                  "closed",
                  "close it");
  return arguments;
}

OutsideAnswers ask_simplifier(const SimplifierOptions& options,
                              const std::vector<OutsideRequest>& requests,
                              Diagnostics& diagnostics) {
  const bool server = options.simplifier.starts_with(server_mark);
  if (server == options.model.empty())
    throw Failure(Trouble::usage,
                  server ? "the server of --simplifier needs a model"
                         : "--model goes with --simplifier openai:URL",
                  "give --simplifier openai:http://localhost:8080/v1 --model NAME");
  if (requests.empty()) return {};
  if (!server) return ask_command(options, requests, diagnostics);
  return ask_server({options.simplifier.substr(server_mark.size()), options.model,
                     std::chrono::seconds(options.seconds)},
                    requests, diagnostics);
}

}  // namespace plainsong

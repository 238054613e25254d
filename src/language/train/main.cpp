#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "language/english_analyzer.hpp"
#include "language/train/conllu.hpp"
#include "language/train/measure.hpp"
#include "language/train/parser_training.hpp"
#include "language/train/tagger_training.hpp"
#include "language/train/treebank.hpp"

namespace {

using namespace plainsong;

struct Options {
  std::string wordnet = "/usr/share/wordnet";
  std::filesystem::path models = ".";
  std::vector<std::string> treebanks;
  std::size_t rounds = 0;
  std::optional<std::uint32_t> least_updates;
  std::optional<std::size_t> most_bytes;
  std::size_t show = 0;
};

constexpr const char* tagger_name = "tagger.model";
constexpr const char* parser_name = "parser.model";
constexpr const char* second_name = "second-parser.model";

// The settings of the models that ship.
TaggerTraining tagger_settings() {
  return {.rounds = 8, .pruning = {.least_updates = 4, .most_bytes = 2'000'000}};
}

ParserTraining parser_settings() {
  return {.rounds = 10, .width = 8, .pruning = {.least_updates = 2, .most_bytes = 7'400'000}};
}

ParserTraining second_settings() {
  return {.rounds = 10,
          .width = 1,
          .seed = 2,
          .pruning = {.least_updates = 3, .most_bytes = 3'800'000}};
}

void change(Pruning& pruning, const Options& options) {
  pruning.least_updates = options.least_updates.value_or(pruning.least_updates);
  pruning.most_bytes = options.most_bytes.value_or(pruning.most_bytes);
}

std::vector<TreebankSentence> read_treebanks(const std::vector<std::string>& files) {
  std::vector<TreebankSentence> all;
  for (const std::string& file : files) {
    std::vector<TreebankSentence> some = read_treebank(read_file(file, largest_document));
    all.insert(all.end(), std::make_move_iterator(some.begin()),
               std::make_move_iterator(some.end()));
  }
  return all;
}

template <typename Model>
Model load(const std::filesystem::path& file) {
  std::string trouble;
  std::optional<Model> model = Model::read(read_file(file, largest_document), trouble);
  if (!model) throw Failure(Trouble::input, file.string() + " cannot be read: " + trouble);
  return std::move(*model);
}

void say(const std::string& line) {
  fmt::print(stderr, "{}\n", line);
}

void save(const Options& options, const char* name, const std::string& model) {
  write_file_whole(options.models / name, model);
  say(fmt::format("{}: {} bytes", name, model.size()));
}

void train_and_save_parser(const Options& options, const char* name, ParserTraining training) {
  if (options.rounds > 0) training.rounds = options.rounds;
  change(training.pruning, options);
  TaggerTraining tagger = tagger_settings();
  tagger.rounds = 6;
  constexpr std::size_t parts = 10;
  const std::vector<TreebankSentence> sentences =
      jackknifed(read_treebanks(options.treebanks), read_wordnet(options.wordnet), tagger, parts);
  say("the sentences are tagged");
  save(options, name, train_parser(sentences, training, say));
}

void make_tagger(const Options& options) {
  TaggerTraining training = tagger_settings();
  if (options.rounds > 0) training.rounds = options.rounds;
  change(training.pruning, options);
  save(options, tagger_name,
       train_tagger(read_treebanks(options.treebanks), read_wordnet(options.wordnet), training));
}

void make_parser(const Options& options) {
  train_and_save_parser(options, parser_name, parser_settings());
}

void make_second(const Options& options) {
  train_and_save_parser(options, second_name, second_settings());
}

EnglishAnalyzer load_analyzer(const std::filesystem::path& folder) {
  const std::string tagger = read_file(folder / tagger_name, largest_document);
  const std::string parser = read_file(folder / parser_name, largest_document);
  const std::string second = read_file(folder / second_name, largest_document);
  std::string trouble;
  std::optional<EnglishAnalyzer> analyzer =
      EnglishAnalyzer::read({tagger, parser, second}, trouble);
  if (!analyzer) throw Failure(Trouble::input, "cannot read " + trouble);
  return std::move(*analyzer);
}

/// One sentence a line in, CoNLL-U out.
void annotate(const Options& options) {
  const EnglishAnalyzer analyzer = load_analyzer(options.models);
  for (const std::string& file : options.treebanks)
    for (const std::string& line : lines_of(read_file(file, largest_document)))
      fmt::print("{}\n", conllu(line, analyzer.analyse(line)));
}

/// How long the analyzer takes to load and for each line of the files.
void time_analysis(const Options& options) {
  for (const std::string& file : options.treebanks)
    fmt::print("{}: {}", file,
               measure_time([&] { return load_analyzer(options.models); },
                            lines_of(read_file(file, largest_document))));
}

void measure(const Options& options) {
  const auto tagger = load<Tagger>(options.models / tagger_name);
  const auto parser = load<Parser>(options.models / parser_name);
  const auto second = load<Parser>(options.models / second_name);
  for (const std::string& file : options.treebanks) {
    const std::vector<TreebankSentence> sentences = read_treebanks({file});
    fmt::print("{}\n  parting: {}", file, measure_words(sentences, options.show));
    fmt::print("  tagging: {}", measure_tagger(tagger, sentences));
    fmt::print("  parsing: {}", measure_trees(tagger, parser, second, sentences));
  }
}

void add_command(CLI::App& app, const char* name, const char* what, Options& options,
                 void (*run)(const Options&)) {
  CLI::App* command = app.add_subcommand(name, what);
  command->add_option("treebanks", options.treebanks, "the files to read")->required();
  command->add_option("-m,--models", options.models, "the folder of the models");
  command->add_option("--wordnet", options.wordnet, "the folder of WordNet's index files");
  command->add_option("--rounds", options.rounds, "how often to go through the treebanks");
  command->add_option("--least-updates", options.least_updates,
                      "leave out features that were changed less often");
  command->add_option("--most-bytes", options.most_bytes, "leave out the smallest weights");
  command->add_option("--show", options.show, "how many sentences parted otherwise to show");
  command->callback([&options, run] { run(options); });
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app("Trains and measures the models of plainsong's English analysis.");
  app.require_subcommand(1);
  add_command(app, "tagger", "train the tagger", options, make_tagger);
  add_command(app, "parser", "train the parser", options, make_parser);
  add_command(app, "second-parser", "train the greedy parser that checks it", options, make_second);
  add_command(app, "measure", "measure the models on treebanks", options, measure);
  add_command(app, "annotate", "analyse files of one sentence a line", options, annotate);
  add_command(app, "time", "time that", options, time_analysis);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error);
  } catch (const Failure& failure) {
    say(fmt::format("plainsong-train: {}", failure.what()));
    return static_cast<int>(failure.trouble());
  }
  return 0;
}

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "language/train/measure.hpp"
#include "language/train/tagger_training.hpp"
#include "language/train/treebank.hpp"

namespace {

using namespace plainsong;

struct Options {
  std::string wordnet = "/usr/share/wordnet";
  std::filesystem::path models = ".";
  std::vector<std::string> treebanks;
  TaggerTraining tagger;
  std::size_t show = 0;
};

std::vector<TreebankSentence> read_treebanks(const std::vector<std::string>& files) {
  std::vector<TreebankSentence> all;
  for (const std::string& file : files) {
    std::vector<TreebankSentence> some = read_treebank(read_file(file, largest_document));
    all.insert(all.end(), std::make_move_iterator(some.begin()),
               std::make_move_iterator(some.end()));
  }
  return all;
}

Tagger load_tagger(const std::filesystem::path& folder) {
  std::string trouble;
  std::optional<Tagger> tagger =
      Tagger::read(read_file(folder / "tagger.model", largest_document), trouble);
  if (!tagger) throw Failure(Trouble::input, "the tagger's model cannot be read: " + trouble);
  return std::move(*tagger);
}

void make_tagger(const Options& options) {
  const std::string model = train_tagger(read_treebanks(options.treebanks),
                                         read_wordnet(options.wordnet), options.tagger);
  write_file(options.models / "tagger.model", model);
  fmt::print("tagger.model: {} bytes\n", model.size());
}

void measure(const Options& options) {
  const Tagger tagger = load_tagger(options.models);
  for (const std::string& file : options.treebanks) {
    const std::vector<TreebankSentence> sentences = read_treebanks({file});
    fmt::print("{}\n  parting: {}", file, measure_words(sentences, options.show));
    fmt::print("  tagging: {}", measure_tagger(tagger, sentences));
  }
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app("Trains and measures the models of plainsong's English analysis.");
  app.require_subcommand(1);
  const auto command = [&](const char* name, const char* what, void (*run)(const Options&)) {
    CLI::App* sub = app.add_subcommand(name, what);
    sub->add_option("treebanks", options.treebanks, "CoNLL-U files")->required();
    sub->add_option("-m,--models", options.models, "folder of the models");
    sub->add_option("--wordnet", options.wordnet, "folder of WordNet's index files");
    sub->add_option("--rounds", options.tagger.rounds, "times over the treebanks");
    sub->add_option("--updates", options.tagger.pruning.least_updates);
    sub->add_option("--weight", options.tagger.pruning.least_thousandths);
    sub->add_option("--show", options.show, "how many differences to show");
    sub->callback([&options, run] { run(options); });
  };
  command("tagger", "trains the tagger", make_tagger);
  command("measure", "measures the models", measure);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error);
  } catch (const Failure& failure) {
    fmt::print(stderr, "plainsong-train: {}\n", failure.what());
    return static_cast<int>(failure.trouble());
  }
  return 0;
}

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/editions.hpp"
#include "cli/edits.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "young/decisions_file.hpp"

namespace plainsong {
namespace {

struct EditOptions {
  InputOptions input;
  EditionOptions editions;
  std::string sentence, to;
  std::vector<std::string> never_change, keep, means, forget;
  bool drop_stale = false;
  bool list = false;

  [[nodiscard]] bool decides() const {
    return !to.empty() || !never_change.empty() || !keep.empty() || !means.empty() ||
           !forget.empty() || drop_stale;
  }
};

std::string checked_words(const std::string& words, const std::string& option) {
  if (!is_valid_utf8(words) || is_blank(words))
    throw Failure(Trouble::usage, fmt::format("{} has no words", option),
                  "give them in quotation marks; they have to be UTF-8");
  return std::string(trimmed(words));
}

Decision meaning(const std::string& given) {
  const std::size_t sign = given.find('=');
  if (sign == std::string::npos)
    throw Failure(Trouble::usage, fmt::format("--means {} has no =", given),
                  "write --means 'stigma=being treated badly'");
  Decision decision;
  decision.kind = DecisionKind::means;
  decision.word = checked_words(given.substr(0, sign), "--means");
  decision.meaning = checked_words(given.substr(sign + 1), "--means");
  return decision;
}

std::vector<Decision> decided(const EditOptions& options, const Document& source) {
  const std::vector<SentenceKey> keys = keys_of(source);
  std::vector<Decision> made;
  const auto about = [&](DecisionKind kind, const std::string& meant) {
    Decision decision;
    decision.kind = kind;
    decision.of = keys[number(meant_sentence(meant, source))];
    return decision;
  };
  if (!options.to.empty()) {
    made.push_back(about(DecisionKind::reads, options.sentence));
    made.back().sentences =
        typed_sentences(checked_words(options.to, "--to"), options.input, source.language);
  }
  for (const std::string& meant : options.never_change)
    made.push_back(about(DecisionKind::never_change, meant));
  for (const std::string& word : options.keep) {
    made.emplace_back();
    made.back().kind = DecisionKind::keep;
    made.back().word = checked_words(word, "--keep");
  }
  for (const std::string& given : options.means) made.push_back(meaning(given));
  return made;
}

/// The file without what is to be forgotten: decisions about a sentence, or about a word.
std::string without_forgotten(const std::string& xml, const std::string& name,
                              const std::string& meant, const Document& source) {
  std::string less = without_word(xml, name, meant);
  if (read_decisions(less, name).all.size() < read_decisions(xml, name).all.size()) return less;
  const SentenceId id = meant_sentence(meant, source);
  const Decisions all = read_decisions(xml, name);
  Diagnostics ignored;
  const DecidedSentences decisions = decided_sentences(source, all, ignored);
  const auto known = decisions.find(id);
  if (known == decisions.end())
    throw Failure(Trouble::usage, fmt::format("nothing is decided about {}", meant),
                  "plainsong edit INPUT --list shows the decisions");
  return without_sentence(xml, name, known->second->of);
}

std::string without_stale(std::string xml, const std::string& name, const Document& source) {
  const Decisions all = read_decisions(xml, name);
  Diagnostics ignored;
  const DecidedSentences used = decided_sentences(source, all, ignored);
  for (const Decision& decision : all.all) {
    const bool word = decision.kind == DecisionKind::keep || decision.kind == DecisionKind::means;
    const bool in_use = std::any_of(used.begin(), used.end(),
                                    [&](const auto& entry) { return entry.second == &decision; });
    if (!word && !in_use) xml = without_sentence(xml, name, decision.of);
  }
  return xml;
}

int write_decisions(const EditOptions& options) {
  const std::filesystem::path file = edits_to_write(options.input);
  LoadedInput input = load(options.input.paths.front(), options.input);
  const std::string name = file.string();
  std::string xml = edits_as_they_are(file);
  if (!xml.empty() && options.drop_stale) xml = without_stale(xml, name, input.document);
  for (const std::string& meant : options.forget)
    xml = without_forgotten(with_decisions(xml, name, {}), name, meant, input.document);
  const std::vector<Decision> made = decided(options, input.document);
  xml = with_new_decisions(xml, name, made, input.document);
  input.decisions = read_decisions(xml, name);
  write_file_whole(file, xml);
  Words words = load_words(options.input, input.diagnostics);
  add_meanings(words, input.decisions);
  to_accept(input.document, words, young_options(input, options.editions), input.diagnostics);
  report(input, options.input);
  if (!options.input.quiet)
    say(fmt::format("{} holds {} now", name,
                    input.decisions.all.size() == 1
                        ? "one decision"
                        : fmt::format("{} decisions", input.decisions.all.size())));
  return 0;
}

std::string joined_words(const std::vector<DecidedSentence>& sentences) {
  std::string words;
  for (const DecidedSentence& sentence : sentences)
    words += (words.empty() ? "" : " ") + sentence.words;
  return words;
}

/// "sentence 12 reads: We will read your ideas."
std::string told(const Decision& decision, const std::string& sentence) {
  switch (decision.kind) {
    case DecisionKind::keep:
      return fmt::format("\"{}\" stays as it is", decision.word);
    case DecisionKind::means:
      return fmt::format("\"{}\": {}", decision.word,
                         meaning_sentence(decision.word, decision.meaning));
    case DecisionKind::never_change:
      return fmt::format("{} is never changed: {}", sentence, decision.of.words);
    case DecisionKind::accepted:
      return fmt::format("{} was accepted: {}", sentence, joined_words(decision.sentences));
    case DecisionKind::reads:
      return fmt::format("{} reads: {}", sentence, joined_words(decision.sentences));
  }
  return {};
}

int list_decisions(const EditOptions& options) {
  LoadedInput input = load(options.input.paths.front(), options.input);
  const DecidedSentences used =
      decided_sentences(input.document, input.decisions, input.diagnostics);
  report(input, options.input);
  for (const Decision& decision : input.decisions.all) {
    std::string sentence = "a sentence that is not in this document";
    for (const auto& [id, known] : used)
      if (known == &decision) sentence = fmt::format("sentence {}", number(id));
    std::cout << fmt::format("{}:{}: {}\n", input.decisions.name, decision.line,
                             told(decision, sentence));
  }
  return 0;
}

/// Every sentence with its number, and what the young edition makes of it.
int list_sentences(const EditOptions& options) {
  LoadedInput input = load(options.input.paths.front(), options.input);
  Words words = load_words(options.input, input.diagnostics);
  add_meanings(words, input.decisions);
  YoungOptions young = young_options(input, options.editions);
  young.body_only = true;
  const Edition edition = simplify(input.document, words, young, input.diagnostics);
  report(input, options.input);
  const std::vector<SentencePlace> before = sentence_places(input.document);
  std::vector<std::string> now(before.size());
  const std::vector<SentencePlace> after = sentence_places(edition.document);
  for (std::size_t id = 0; id < after.size(); ++id)
    for (const SentenceId source : edition.origins[id].sources)
      now[number(source)] +=
          (now[number(source)].empty() ? "" : " ") + std::string(after[id].words());
  for (std::size_t id = 0; id < before.size(); ++id) {
    std::cout << fmt::format("{}: {}\n", id, before[id].words());
    if (now[id] != before[id].words()) std::cout << fmt::format("  now: {}\n", now[id]);
  }
  return 0;
}

int edit(const EditOptions& options) {
  if (options.to.empty() != options.sentence.empty())
    throw Failure(Trouble::usage, "--sentence and --to go together",
                  "plainsong edit newsletter.md --sentence 12 --to 'We will read your ideas.'");
  if (options.list) return list_decisions(options);
  return options.decides() ? write_decisions(options) : list_sentences(options);
}

}  // namespace

Action add_edit(CLI::App& app) {
  const auto options = std::make_shared<EditOptions>();
  add_input_options(app, options->input, false);
  options->input.makes_edits = true;
  add_level(app, options->editions);
  app.add_option("--sentence", options->sentence,
                 "The sentence of the document that is to read as --to says: its number, or some "
                 "of its words. Without any decision, all sentences are listed with their numbers");
  app.add_option(
      "--to", options->to,
      "What the sentence is to say: one sentence or more; a line that starts with \"- \" "
      "is a bullet");
  app.add_option("--never-change", options->never_change,
                 "A sentence that stays as the document has it: its number, or some of its words")
      ->allow_extra_args(false);
  app.add_option("--keep", options->keep, "A word or phrase that stays as it is everywhere")
      ->allow_extra_args(false);
  app.add_option("--means", options->means,
                 "How a word is explained: 'stigma=being treated badly because of who you are'")
      ->allow_extra_args(false);
  app.add_option("--forget", options->forget,
                 "Drop what was decided about a word, or about a sentence")
      ->allow_extra_args(false);
  app.add_flag("--drop-stale", options->drop_stale,
               "Drop the decisions whose sentences have changed or are gone");
  app.add_flag("--list", options->list, "List the decisions");
  return [options] { return edit(*options); };
}

}  // namespace plainsong

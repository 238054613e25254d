#include "cli/review_decisions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/edits.hpp"
#include "text/utf8.hpp"
#include "young/decisions_file.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::json;

[[noreturn]] void refuse(const std::string& why) {
  throw Failure(Trouble::usage, why, "reload the page");
}

std::string words_of(const Json& asked, const char* name) {
  const auto found = asked.find(name);
  if (found == asked.end() || !found->is_string()) refuse(fmt::format("there is no {}", name));
  const auto words = found->get<std::string>();
  if (!is_valid_utf8(words) || is_blank(words)) refuse(fmt::format("{} has no words", name));
  return std::string(trimmed(words));
}

/// The sentence that is meant, which has to be the one that the editor saw.
SentenceId sentence_of(const Json& asked, const std::vector<SentenceKey>& keys) {
  const auto found = asked.find("sentence");
  if (found == asked.end() || !found->is_number_unsigned() ||
      found->get<std::uint64_t>() >= keys.size())
    refuse("there is no such sentence");
  const auto id = found->get<std::uint32_t>();
  if (compared_words(words_of(asked, "was")) != compared_words(keys[id].words))
    refuse("the document has changed: this sentence is another one now");
  return static_cast<SentenceId>(id);
}

/// What the rules make of the sentence.
Decision accepted(const LoadedInput& input, const InputOptions& about,
                  const EditionOptions& editions, const SentenceKey& key) {
  Diagnostics ignored;
  Words words = load_words(about, ignored);
  add_meanings(words, input.decisions);
  const std::vector<Decision> offered =
      to_accept(input.document, words, young_options(input, editions), ignored);
  const auto offer = std::find_if(offered.begin(), offered.end(),
                                  [&](const Decision& one) { return one.of == key; });
  if (offer == offered.end()) refuse("there is nothing to accept");
  return *offer;
}

std::string without_answer(const std::string& xml, const std::string& name,
                           const LoadedInput& input, SentenceId id) {
  Diagnostics ignored;
  const DecidedSentences used = decided_sentences(input.document, input.decisions, ignored);
  const auto known = used.find(id);
  if (known == used.end()) refuse("nothing is decided about this sentence");
  return without_sentence(xml, name, known->second->of);
}

Decision about_word(const Json& asked, bool keep) {
  Decision decision;
  decision.kind = keep ? DecisionKind::keep : DecisionKind::means;
  decision.word = words_of(asked, "word");
  if (!keep) decision.meaning = words_of(asked, "meaning");
  return decision;
}

/// The file with the decision in it.
std::string decided(const Json& asked, const std::string& xml, const std::string& name,
                    const InputOptions& about, const EditionOptions& editions) {
  const LoadedInput input = load(about.paths.front(), about);
  const std::string kind = words_of(asked, "kind");
  if (kind == "keep" || kind == "means")
    return with_new_decisions(xml, name, {about_word(asked, kind == "keep")}, input.document);
  const std::vector<SentenceKey> keys = keys_of(input.document);
  const SentenceId id = sentence_of(asked, keys);
  if (kind == "forget") return without_answer(xml, name, input, id);
  Decision decision;
  decision.of = keys[number(id)];
  if (kind == "accepted") {
    decision = accepted(input, about, editions, decision.of);
  } else if (kind == "reads") {
    decision.kind = DecisionKind::reads;
    decision.sentences = typed_sentences(words_of(asked, "text"), about, input.document.language);
  } else if (kind == "never-change") {
    decision.kind = DecisionKind::never_change;
  } else {
    refuse(fmt::format("\"{}\" is nothing that can be decided", kind));
  }
  return with_new_decisions(xml, name, {decision}, input.document);
}

}  // namespace

void take_decision(std::string_view json, const InputOptions& input,
                   const EditionOptions& editions) {
  const Json asked = Json::parse(json, nullptr, false);
  if (!asked.is_object()) refuse("that is no decision");
  const std::filesystem::path file = edits_to_write(input);
  const std::string xml = edits_as_they_are(file);
  write_file_whole(file, decided(asked, xml, file.string(), input, editions));
}

}  // namespace plainsong

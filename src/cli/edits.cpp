#include "cli/edits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/editions.hpp"
#include "cli/lines.hpp"
#include "document/build.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "young/decisions_file.hpp"

namespace plainsong {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_edits = std::size_t{1} << 26U;
constexpr std::size_t most_named = 5;

/// The sentences in which these words stand, side by side.
std::vector<std::size_t> sentences_with(const std::string& words,
                                        const std::vector<SentencePlace>& places) {
  const std::string wanted = " " + compared_words(words) + " ";
  std::vector<std::size_t> found;
  for (std::size_t id = 0; id < places.size(); ++id)
    if ((" " + compared_words(places[id].words()) + " ").find(wanted) != std::string::npos)
      found.push_back(id);
  return found;
}

std::string numbers(const std::vector<std::size_t>& ids) {
  std::string line;
  for (std::size_t i = 0; i < std::min(ids.size(), most_named); ++i)
    line += fmt::format("{}{}", i == 0 ? "" : ", ", ids[i]);
  return line + (ids.size() > most_named ? " and more" : "");
}

}  // namespace

fs::path edits_of(const std::string& path, const InputOptions& options) {
  if (!options.edits.empty()) return options.edits;
  if (path.empty() || path == "-") return {};
  return fs::path(path).replace_extension(".edits.xml");
}

std::string edits_as_they_are(const fs::path& file) {
  std::error_code error;
  return fs::exists(file, error) ? read_file(file, largest_edits) : std::string();
}

Decisions load_decisions(const std::string& path, const InputOptions& options) {
  const fs::path file = edits_of(path, options);
  std::error_code error;
  const bool may_be_missing = options.edits.empty() || options.makes_edits;
  if (file.empty() || (may_be_missing && !fs::exists(file, error))) return {};
  return read_decisions(read_file(file, largest_edits), file.string());
}

fs::path edits_to_write(const InputOptions& options) {
  fs::path file = edits_of(options.paths.front(), options);
  if (file.empty())
    throw Failure(Trouble::usage, "a document from standard input has no place for decisions",
                  "name a file for them with --edits");
  return file;
}

std::vector<DecidedSentence> typed_sentences(const std::string& text, const InputOptions& options,
                                             const std::string& language) {
  Diagnostics ignored;
  const Words words = load_words(options, ignored);
  std::vector<DecidedSentence> found;
  bool gap = false;
  for_each_line(text, [&](std::string_view line) {
    const bool bullet = line.starts_with("- ");
    if (bullet) line.remove_prefix(2);
    Placement placement = bullet                  ? Placement::bullet
                          : gap && !found.empty() ? Placement::paragraph
                                                  : Placement::running;
    for (const Span span : sentences(line, language, words.known)) {
      found.push_back({std::string(slice(line, span)), placement});
      if (!bullet) placement = Placement::running;
    }
    gap = is_blank(line);
  });
  return found;
}

std::string with_new_decisions(std::string xml, const std::string& name,
                               const std::vector<Decision>& made, const Document& source) {
  if (xml.empty()) return with_decisions(xml, name, made);
  const Decisions all = read_decisions(xml, name);
  Diagnostics ignored;
  const std::vector<SentenceKey> keys = keys_of(source);
  for (const auto& [id, old] : decided_sentences(source, all, ignored))
    if (std::any_of(made.begin(), made.end(),
                    [&, key = keys[number(id)]](const Decision& one) { return one.of == key; }))
      xml = without_sentence(xml, name, old->of);
  return with_decisions(xml, name, made);
}

Document with_editors_words(const Document& source, const Decisions& decisions) {
  Diagnostics ignored;
  Document all = source;
  const std::vector<SentencePlace> places = sentence_places(source);
  auto next = static_cast<std::uint32_t>(places.size());
  for (const auto& [id, decision] : decided_sentences(source, decisions, ignored)) {
    const SentencePlace& place = places[number(id)];
    const auto section = static_cast<std::size_t>(place.section - source.sections.data());
    for (const DecidedSentence& sentence : decision->sentences) {
      Block paragraph;
      append_made(paragraph.text, sentence.words, source_span(*place.text, place.sentence->range));
      const Span range = span_of(0, sentence.words.size());
      paragraph.text.sentences.push_back({static_cast<SentenceId>(next++), range});
      all.sections[section].blocks.push_back(std::move(paragraph));
    }
  }
  return all;
}

SentenceId meant_sentence(const std::string& meant, const Document& source) {
  const std::vector<SentencePlace> places = sentence_places(source);
  std::size_t id = 0;
  const char* const end = meant.data() + meant.size();
  const auto read = std::from_chars(meant.data(), end, id);
  if (read.ec == std::errc() && read.ptr == end) {
    if (id < places.size()) return static_cast<SentenceId>(id);
    throw Failure(Trouble::usage,
                  fmt::format("there is no sentence {}: the document has {}", id,
                              places.empty() ? "none" : fmt::format("0 to {}", places.size() - 1)),
                  "plainsong edit INPUT lists them with their numbers");
  }
  const std::vector<std::size_t> found =
      compared_words(meant).empty() ? std::vector<std::size_t>() : sentences_with(meant, places);
  if (found.size() == 1) return static_cast<SentenceId>(found.front());
  throw Failure(Trouble::usage,
                found.empty() ? fmt::format("no sentence has the words \"{}\"", meant)
                              : fmt::format("the words \"{}\" stand in {} sentences: {}", meant,
                                            found.size(), numbers(found)),
                "give its number; plainsong edit INPUT lists them");
}

}  // namespace plainsong

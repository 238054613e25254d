#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/editions.hpp"
#include "cli/edits.hpp"
#include "cli/narration.hpp"
#include "cli/tagging.hpp"
#include "narrator/sounds_of.hpp"
#include "speech/dossier.hpp"
#include "speech/write_lexicon.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct SayItRightOptions {
  InputOptions input;
  EditionOptions editions;
  NarrationOptions narration;
  std::string output;
};

/// A row of the dossier as a person reads it.
struct DossierRow {
  const DossierEntry* entry = nullptr;
  std::string place;
  std::string sounds;   ///< IPA, where the engine tells
  std::string refusal;  ///< why it does not say what the lexicon says
};

struct KindTitle {
  DossierKind kind;
  std::string_view title;
  std::string_view one;
};

constexpr std::array<KindTitle, 6> kinds = {{
    {DossierKind::name, "Names", "name"},
    {DossierKind::initials, "Initials", "initials"},
    {DossierKind::abbreviation, "Abbreviations", "abbreviation"},
    {DossierKind::word, "Other words", "word"},
    {DossierKind::number, "Numbers and signs", "number"},
    {DossierKind::address, "Addresses", "address"},
}};

std::string said_in_words(const DossierEntry& entry) {
  return entry.said.ipa.empty() ? entry.said.alias : entry.written;
}

/// How the voice says each entry. None of it where no voice can be asked: the rest is worth having.
std::vector<ToldSounds> sounds_of_entries(const std::vector<DossierEntry>& entries,
                                          const SayItRightOptions& options,
                                          const std::string& language) {
  Script script;
  script.language = language;
  for (const DossierEntry& entry : entries) {
    Utterance utterance;
    utterance.words = said_in_words(entry);
    if (entry.language != language) utterance.language = entry.language;
    if (!entry.said.ipa.empty())
      utterance.sounds = {{span_of(0, utterance.words.size()), entry.said.ipa}};
    script.utterances.push_back(std::move(utterance));
  }
  try {
    const Voice voice = chosen_voice(options.narration, options.input, "standard");
    constexpr std::chrono::seconds patience{60};
    const SpeakOptions engine{record_options(fresh(), options.input, Container::wav).worker,
                              patience};
    return sounds_of(script, voice, engine);
  } catch (const Failure& failure) {
    say(fmt::format("plainsong: no voice tells how it says words: {}", failure.what()));
    return std::vector<ToldSounds>(entries.size());
  }
}

std::vector<std::string> places_of_entries(const std::vector<DossierEntry>& entries,
                                           const Source& source) {
  std::vector<std::pair<std::size_t, std::size_t>> order;  // offset, entry
  for (std::size_t i = 0; i < entries.size(); ++i) order.emplace_back(entries[i].first.begin, i);
  std::sort(order.begin(), order.end());
  std::vector<std::size_t> offsets;
  offsets.reserve(order.size());
  for (const auto& [offset, entry] : order) offsets.push_back(offset);
  const std::vector<Place> places = places_of(source.utf8, offsets);
  std::vector<std::string> shown(entries.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    shown[order[i].second] = fmt::format("{}:{}:{}", source.name, places[i].line, places[i].column);
  return shown;
}

std::string padded(const std::string& text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return width < columns ? text + std::string(columns - width, ' ') : text;
}

/// An address of a hundred letters would push all else out of sight.
std::string shortened(std::string_view text) {
  constexpr std::size_t longest = 40;
  std::size_t at = 0;
  for (std::size_t count = 0; count < longest && at < text.size(); ++count)
    at += code_point_at(text, at).size;
  return at < text.size() ? std::string(text.substr(0, at)) + "…" : std::string(text);
}

std::string times(std::size_t count) {
  return count == 1 ? "once" : count == 2 ? "twice" : fmt::format("{} times", count);
}

/// Whether a person should look at it: numbers and addresses follow rules.
bool is_for_people(DossierKind kind) {
  return kind != DossierKind::number && kind != DossierKind::address;
}

/// What a row says of how it is said: "A P P G /ˌeɪpˌiːpˌiːdʒˈiː/".
std::string shown_sound(const DossierRow& row) {
  const std::string words(trimmed(said_in_words(*row.entry)));
  std::string shown = words == row.entry->written ? "" : words;
  if (!is_for_people(row.entry->kind)) return shown;
  const std::string sounds = row.sounds.empty() ? row.entry->said.ipa : row.sounds;
  if (!sounds.empty()) shown += fmt::format("{}/{}/", shown.empty() ? "" : " ", sounds);
  if (!row.refusal.empty())
    shown += fmt::format(" (not /{}/: {})", row.entry->said.ipa, row.refusal);
  return shown.empty() ? "as it is written" : shown;
}

void print_group(const KindTitle& kind, const std::vector<DossierRow>& rows) {
  constexpr std::size_t widest = 40;
  std::size_t written = 0;
  std::size_t said = 0;
  std::vector<DossierRow> group;
  for (const DossierRow& row : rows)
    if (row.entry->kind == kind.kind) group.push_back(row);
  for (const DossierRow& row : group) {
    written = std::max(written, std::min(widest, display_width(shortened(row.entry->written))));
    said = std::max(said, std::min(widest, display_width(shown_sound(row))));
  }
  if (group.empty()) return;
  std::cout << fmt::format("{}\n", kind.title);
  for (const DossierRow& row : group)
    std::cout << fmt::format("  {}  {}  {}{}, first at {}\n",
                             padded(shortened(row.entry->written), written),
                             padded(shown_sound(row), said), row.entry->approved ? "listed, " : "",
                             times(row.entry->count), row.place);
}

Pronunciation read_lexicon(const std::string& path, const std::string& contents) {
  Diagnostics ignored;
  try {
    return Pronunciation::read(contents, ignored);
  } catch (const Failure& failure) {
    throw Failure(failure.trouble(), fmt::format("{}:{}", path, failure.what()),
                  "give -o another name");
  }
}

void write_rows(const std::string& path, const std::string& language,
                const std::vector<DossierRow>& rows, bool quiet) {
  std::error_code error;
  const bool there = path != "-" && std::filesystem::exists(path, error);
  const std::string before = there ? read_file(path, largest_document) : "";
  const Pronunciation known = there ? read_lexicon(path, before) : Pronunciation();
  std::vector<NewLexeme> lexemes;
  for (const DossierRow& row : rows) {
    if (row.entry->approved || !is_for_people(row.entry->kind)) continue;
    if (row.entry->language != language || known.said(row.entry->written) != nullptr) continue;
    const auto* kind = std::find_if(kinds.begin(), kinds.end(), [&](const KindTitle& each) {
      return each.kind == row.entry->kind;
    });
    const std::string sounds = row.sounds.empty() ? "" : fmt::format(", said /{}/", row.sounds);
    lexemes.push_back({row.entry->written, row.entry->said,
                       fmt::format("{}, {}, first at {}{}", kind->one, times(row.entry->count),
                                   row.place, sounds)});
  }
  if (there && lexemes.empty()) return;
  write_result(path, write_lexicon(before, language, lexemes));
  if (path != "-" && !quiet)
    say(fmt::format("{} has {} more to be read through and approved", path,
                    lexemes.size() == 1 ? "one word" : fmt::format("{} words", lexemes.size())));
}

int say_it_right(const SayItRightOptions& options) {
  LoadedInput input = load_only(options.input);
  const Document document = with_editors_words(input.document, input.decisions);
  const Pronunciation pronunciation =
      load_pronunciation(options.input, options.input.paths.front(), input.diagnostics);
  report(input, options.input);
  const std::vector<DossierEntry> entries =
      dossier(document, spoken_roles(options.editions), pronunciation,
              ordinary_english(options.input.voices));
  const std::vector<ToldSounds> sounds = sounds_of_entries(entries, options, document.language);
  const std::vector<std::string> places = places_of_entries(entries, *document.source);
  std::vector<DossierRow> rows;
  for (std::size_t i = 0; i < entries.size(); ++i)
    rows.push_back({&entries[i], places[i], sounds[i].ipa, sounds[i].refusal});
  if (options.output != "-")
    for (const KindTitle& kind : kinds) print_group(kind, rows);
  if (!options.output.empty())
    write_rows(options.output, document.language, rows, options.input.quiet);
  return 0;
}

}  // namespace

Action add_say_it_right(CLI::App& app) {
  const auto options = std::make_shared<SayItRightOptions>();
  add_input_options(app, options->input, false);
  add_spoken_roles(app, options->editions);
  app.add_option("--voice", options->narration.voice,
                 "The voice that tells how it says words (standard)");
  app.add_option("-o", options->output,
                 "A lexicon (.pls) for what no lexicon says yet, to be edited and approved; - is "
                 "standard output. One that is there is added to");
  return [options] { return say_it_right(*options); };
}

}  // namespace plainsong

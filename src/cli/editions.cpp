#include "cli/editions.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "base/file.hpp"
#include "cli/console.hpp"
#include "cli/review_notes.hpp"
#include "cli/tagging.hpp"
#include "cli/voices_folder.hpp"
#include "speech/ssml.hpp"
#include "young/illustrate.hpp"

namespace plainsong {

namespace fs = std::filesystem;

namespace {

Level level_of(const std::string& name) {
  if (name == "plain") return Level::plain;
  return name == "easy" ? Level::easy : Level::young;
}

Sensitive sensitive_of(const std::string& name) {
  if (name == "skip") return Sensitive::skip;
  return name == "keep" ? Sensitive::keep : Sensitive::note;
}

/// A lexicon that somebody edits is named where it is not one.
Pronunciation read_lexicon(const fs::path& file, Diagnostics& diagnostics) {
  const std::string name = file.string();
  try {
    return Pronunciation::read(read_file(file, largest_document), diagnostics, name);
  } catch (const Failure& failure) {
    throw Failure(failure.trouble(), fmt::format("{}:{}", name, failure.what()),
                  "mend it, or move it away");
  }
}

}  // namespace

fs::path lexicon_beside(const std::string& path) {
  if (path.empty() || path == "-") return {};
  return fs::path(path).replace_extension(".pls");
}

void add_edition_choice(CLI::App& app, EditionOptions& options, const std::string& usual) {
  options.edition = usual;
  app.add_option("--edition", options.edition, "standard, young or both (" + usual + ")")
      ->check(CLI::IsMember({"standard", "young", "both"}));
}

void add_level(CLI::App& app, EditionOptions& options) {
  app.add_option("--level", options.level,
                 "How easy the young edition is: plain, young or easy (young)")
      ->check(CLI::IsMember({"plain", "young", "easy"}));
}

void add_sensitive(CLI::App& app, EditionOptions& options) {
  app.add_option("--sensitive", options.sensitive,
                 "Parts of the young edition that may upset a reader: note (a note before them), "
                 "skip (a note in their place) or keep (note)")
      ->check(CLI::IsMember({"note", "skip", "keep"}));
}

void add_spoken_roles(CLI::App& app, EditionOptions& options) {
  app.add_option("--speak", options.speak,
                 "The kinds of section that are spoken, with commas between them: title, contents, "
                 "greeting, article, links, "
                 "sign-up, unsubscribe, contact, other, or all")
      ->delimiter(',');
}

Words load_words(const InputOptions& options, Diagnostics& diagnostics) {
  Words words = load_words(voice_files(options.voices, "en"), diagnostics);
  words.analyzer = english_analyzer(options.voices, diagnostics);
  return words;
}

Pronunciation load_pronunciation(const InputOptions& options, const std::string& path,
                                 Diagnostics& diagnostics) {
  Pronunciation pronunciation;
  pronunciation.set_tagger(english_tagger(options.voices));
  const fs::path beside = lexicon_beside(path);
  std::error_code error;
  if (!beside.empty() && fs::is_regular_file(beside, error))
    pronunciation.merge(read_lexicon(beside, diagnostics));
  for (const fs::path& folder : voices_folders(options.voices))
    for (const std::string& language : voice_languages(options.voices)) {
      const fs::path file = folder / language / "pronounce.pls";
      if (fs::is_regular_file(file, error)) pronunciation.merge(read_lexicon(file, diagnostics));
    }
  return pronunciation;
}

YoungOptions young_options(const LoadedInput& input, const EditionOptions& options) {
  YoungOptions young;
  young.level = level_of(options.level);
  young.checked_by = input.checked_by;
  young.sensitive = sensitive_of(options.sensitive);
  young.decisions = input.decisions;
  return young;
}

Edition make_young_edition(LoadedInput& input, const InputOptions& about,
                           const EditionOptions& options, bool body_only, Review* review) {
  Words words = load_words(about, input.diagnostics);
  add_meanings(words, input.decisions);
  YoungOptions young = young_options(input, options);
  young.body_only = body_only;
  young.note_hard_words = options.note_hard_words;
  if (!options.simplifier.simplifier.empty() || !options.simplifier.model.empty())
    young.outside = ask_simplifier(
        options.simplifier, outside_requests(input.document, words, young), input.diagnostics);
  std::vector<Decision> offers;
  Edition edition = simplify(input.document, words, young, input.diagnostics, &offers);
  if (options.illustrate && young.level == Level::easy) illustrate(edition, words);
  if (review != nullptr) *review = review_of(edition, offers, input, words, young);
  return edition;
}

Failure no_young_edition() {
  return {Trouble::input, "there is no young-reader edition: the document is not in English",
          "if it is, say so with --language en-GB"};
}

std::vector<Edition> make_editions(LoadedInput& input, const InputOptions& about,
                                   const EditionOptions& options, Review* review) {
  std::vector<Edition> editions;
  if (options.edition != "young") editions.push_back(standard_edition(input.document));
  if (options.edition == "standard") return editions;
  if (can_simplify(input.document)) {
    editions.push_back(make_young_edition(input, about, options, false, review));
    return editions;
  }
  if (editions.empty()) throw no_young_edition();
  const Failure problem = no_young_edition();
  warn(input.diagnostics, "young.not-english", {},
       fmt::format("{}; {}", problem.what(), problem.hint()));
  if (about.quiet) report(problem);
  return editions;
}

std::set<SectionRole> spoken_roles(const EditionOptions& options) {
  if (options.speak.empty()) return roles_spoken_by_default();
  std::set<SectionRole> roles;
  for (const std::string& name : options.speak) {
    const auto role = section_role(name);
    if (name == "all")
      for (int value = 0; value <= static_cast<int>(SectionRole::other); ++value)
        roles.insert(static_cast<SectionRole>(value));
    else if (role)
      roles.insert(*role);
    else
      throw Failure(Trouble::usage, fmt::format("--speak {} is not a kind of section", name),
                    "plainsong render --help lists them");
  }
  return roles;
}

}  // namespace plainsong

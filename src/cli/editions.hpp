#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "cli/input.hpp"
#include "cli/outside_simplifier.hpp"
#include "document/edition.hpp"
#include "publish/review.hpp"
#include "speech/pronunciation.hpp"
#include "young/words.hpp"
#include "young/young.hpp"

namespace CLI {
class App;
}

namespace plainsong {

/// Which editions, and how they are made.
struct EditionOptions {
  std::string edition = "both";    ///< standard, young or both
  std::string level = "young";     ///< plain, young or easy
  std::string sensitive = "note";  ///< note, skip or keep
  SimplifierOptions simplifier;    ///< what is asked before the rules
  std::vector<std::string> speak;  ///< roles of sections that are spoken; empty for the usual ones
  bool note_hard_words = false;    ///< each hard word that is left becomes a note
  bool illustrate = false;         ///< at the level easy, pictures stand beside the words
};

void add_edition_choice(CLI::App& app, EditionOptions& options, const std::string& usual);
void add_level(CLI::App& app, EditionOptions& options);
void add_sensitive(CLI::App& app, EditionOptions& options);
void add_spoken_roles(CLI::App& app, EditionOptions& options);

/// The word lists of the young edition. What their linter finds is added to the diagnostics.
Words load_words(const InputOptions& options, Diagnostics& diagnostics);

/// The lexicon that belongs to a document: news.pls for news.md. Empty for standard input.
std::filesystem::path lexicon_beside(const std::string& path);

/// How words are said: by the lexicon beside the document at `path`, if there is one, then by the
/// pronounce.pls of each voices' folder, the user's before the installed one; and the tagger that
/// tells words apart that are written alike. Throws Failure(Trouble::input) for a file that is no
/// lexicon.
Pronunciation load_pronunciation(const InputOptions& options, const std::string& path,
                                 Diagnostics& diagnostics);

YoungOptions young_options(const LoadedInput& input, const EditionOptions& options);

/// The young edition of a document; asks the other simplifier where one is named. Where `review` is
/// given, what an editor should see is put there.
Edition make_young_edition(LoadedInput& input, const InputOptions& about,
                           const EditionOptions& options, bool body_only, Review* review = nullptr);

/// Why a document has no young edition: `can_simplify` says no.
Failure no_young_edition();

/// The editions asked for. No young edition is made of a document that is not in English: a
/// diagnostic says so, and if nothing else was asked for, Failure(Trouble::input) does. `review` is
/// as for make_young_edition.
std::vector<Edition> make_editions(LoadedInput& input, const InputOptions& about,
                                   const EditionOptions& options, Review* review = nullptr);

std::set<SectionRole> spoken_roles(const EditionOptions& options);

}  // namespace plainsong

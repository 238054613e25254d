#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "cli/limits.hpp"
#include "document/document.hpp"
#include "text/sentences.hpp"
#include "young/decisions.hpp"

namespace CLI {
class App;
}

namespace plainsong {

/// What may be said about a document on the command line.
struct InputOptions {
  std::vector<std::string> paths;  ///< "-" is standard input
  std::string from;                ///< "md", "html", "txt", "eml"; found out where it is empty
  std::string title, date, publisher, we, language, checked_by;
  std::string edits;  ///< where an editor's decisions are; beside the document where it is empty
  bool makes_edits = false;  ///< the file of decisions need not be there yet
  std::string voices;        ///< a folder of voices and word lists that is looked in first
  bool quiet = false;        ///< no diagnostics and no progress, only failures
  Limits limits;
};

/// Declares the options; `many` allows more than one document.
void add_input_options(CLI::App& app, InputOptions& options, bool many);

/// A document as it was read, with what was stated about it, and what was odd.
struct LoadedInput {
  Document document;
  std::string path;        ///< as it was asked for
  std::string sha256;      ///< of the bytes as they came in
  std::string checked_by;  ///< who signed the young edition off; empty for a draft
  Decisions decisions;     ///< what an editor decided about the young edition
  Diagnostics diagnostics;
};

/// Reads a document, NAME.toml and NAME.edits.xml beside it, and the pictures that lie beside it.
/// Throws Failure(Trouble::input).
LoadedInput load(const std::string& path, const InputOptions& options);

/// The one document that most commands take.
LoadedInput load_only(const InputOptions& options);

/// Reports the diagnostics of a document unless the user asked for quiet.
void report(const LoadedInput& input, const InputOptions& options);

/// "february-2022" for "news/february-2022.txt", "document" for standard input.
std::string stem_of(const std::string& path);

}  // namespace plainsong

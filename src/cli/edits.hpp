#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/input.hpp"
#include "document/document.hpp"
#include "young/decisions.hpp"

namespace plainsong {

/// Where an editor's decisions about the document at `path` are: news.edits.xml for news.md, or
/// what --edits names. Empty for standard input where --edits names none.
std::filesystem::path edits_of(const std::string& path, const InputOptions& options);

/// The decisions about the document at `path`; none where there is no such file. Throws
/// Failure(Trouble::input) for a file that cannot be read, and for a missing one that --edits
/// names.
Decisions load_decisions(const std::string& path, const InputOptions& options);

/// The same file to be written: throws Failure(Trouble::usage) where there is no place for one.
std::filesystem::path edits_to_write(const InputOptions& options);

/// The bytes of the file, or nothing where there is none.
std::string edits_as_they_are(const std::filesystem::path& file);

/// The editor's text, sentence by sentence. A line that starts with "- " is a bullet, a line behind
/// an empty one a paragraph of its own.
std::vector<DecidedSentence> typed_sentences(const std::string& text, const InputOptions& options,
                                             const std::string& language);

/// The file with more decisions in it, each in the place of the one that the same sentence of the
/// document has, also where that was decided among other neighbours. `xml` may be empty.
std::string with_new_decisions(std::string xml, const std::string& name,
                               const std::vector<Decision>& made, const Document& source);

/// The document, and in each section behind its own words those that an editor wrote for it: what
/// is in either edition.
Document with_editors_words(const Document& source, const Decisions& decisions);

/// The sentence that a person means: by its number, as --explain gives it, or by some of its words.
/// Throws Failure(Trouble::usage) where it is no sentence, or more than one.
SentenceId meant_sentence(const std::string& meant, const Document& source);

}  // namespace plainsong

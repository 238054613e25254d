#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "publish/publish.hpp"
#include "publish/release.hpp"

namespace plainsong {

/// Writes a package's files into a folder. Throws Failure, also when a signal asked to stop.
void write_package(const Package& package, const std::filesystem::path& folder);

/// The same into a folder that may hold others: each file takes its place when it is whole.
void replace_files(const Package& package, const std::filesystem::path& folder);

/// Every file in the folder, by path.
std::vector<PublishedFile> list_files(const std::filesystem::path& folder);

/// The day that a document's files say they are of: SOURCE_DATE_EPOCH where it is set, else the
/// document's own date, else the first day of 1980.
std::string date_of_files(const Document& document);

/// "urn:uuid:…" for an edition of a document, or for "both": by its title, publisher and date, so
/// that a corrected printing has the same. Where it has no title, by its name.
std::string identifier_of(const Document& document, std::string_view edition);

}  // namespace plainsong

#pragma once

#include "check/finding.hpp"
#include "check/package_contents.hpp"

// What the official checkers do not look at, and what a reader or a listener would trip over.
// Usable on packages that somebody else made. All of them take any bytes at all.
namespace plainsong {

/// An EPUB 3 book: its container, package, contents and overlays; that clips are inside their
/// sound, in reading order and without gaps, that durations add up, that every visible sentence is
/// covered and every fragment exists, that pictures have alternatives.
Findings check_epub(const PackageContents& contents);

/// A W3C Audiobook in its Lightweight Packaging Format.
Findings check_audiobook(const PackageContents& book);

/// A podcast's feed.xml, at `path` in a folder, with what lies beside it: files whose path ends as
/// an address does are taken for what the address leads to.
Findings check_feed(const PackageContents& folder, std::string_view path);

/// A DAISY 2.02 book: the folder that its ncc.html is in.
Findings check_daisy_book(const PackageContents& contents, std::string_view ncc);

/// Whether plainsong rendered a folder, also where its manifest.json is gone.
bool is_rendered_folder(const PackageContents& folder);

/// A folder that plainsong rendered: that every file is as manifest.json says, that each section's
/// clips tile its sound, and that its captions can be followed.
Findings check_manifest(const PackageContents& folder);

}  // namespace plainsong

#pragma once

#include "publish/release.hpp"

namespace plainsong {

/// Makes young/edition.docx, through pandoc, and young/edition.pdf, through Chromium, of the
/// edition's Markdown and its page that are in the package. Says so where a program is missing or
/// refuses.
void add_printed(const Release& release, Package& package);

}  // namespace plainsong

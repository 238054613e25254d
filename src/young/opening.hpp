#pragma once

#include <string>
#include <string_view>

#include "young/passages.hpp"
#include "young/young.hpp"

namespace plainsong {

/// What the young edition's opening starts with; a line parts the opening from what follows.
inline constexpr std::string_view young_opening = "Easier to read";

/// Puts the young edition's opening in front: that a program made it, or who checked it, from whom
/// and when it is, and who "we" is.
void open_young(Manuscript& manuscript, const YoungOptions& options);

/// Puts the standard edition's opening in front: that a program made it, and what is known of the
/// document and not said in it.
void open_standard(Manuscript& manuscript);

/// Puts a section that we made at `place` of the document's sections; a title's level is 1, the
/// others' 2.
void add_section(Manuscript& manuscript, std::size_t place, SectionRole role, Draft heading,
                 Drafts drafts);

/// Makes one section of all that we put before the document's `source_sections` sections, and of
/// the document's title section if that comes first: so the sections that are heard are the
/// document's own, with one opening before them.
void join_opening(Manuscript& manuscript, std::size_t source_sections);

}  // namespace plainsong

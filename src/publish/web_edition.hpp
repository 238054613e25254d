#pragma once

#include <pugixml.hpp>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// The row of a page of two columns that each section of an edition stands in, beside the one that
/// tells the same in the other edition.
struct SectionRows {
  std::vector<int> left;
  std::vector<int> right;
};

SectionRows side_by_side(const Edition& left, const Edition& right);

/// An `<article>` with one edition: its contents and its sections, with their sound. `rows` may be
/// empty.
pugi::xml_node append_edition(pugi::xml_node parent, const Release& release,
                              const ReleasedEdition& released, const std::vector<int>& rows);

}  // namespace plainsong

#pragma once

#include <span>
#include <string>

#include "publish/release.hpp"

namespace plainsong {

/// What stands on a cover; what is empty is left out.
struct CoverWords {
  std::string title;
  std::string publisher;
  std::string date;   ///< for people: "25 February 2022"
  std::string name;   ///< of the edition
  std::string label;  ///< how it was made
};

/// A cover drawn from some words as SVG, in pixels, with `description` for those who cannot see it.
std::string draw_cover(const CoverWords& words, const std::string& description, int width,
                       int height);

/// A cover drawn from the title, the publisher, the date and the edition's name, as SVG, in pixels.
/// It has text of its own for those who cannot see it.
std::string write_cover(const Release& release, const ReleasedEdition& edition, int width,
                        int height);

/// The same for what holds these editions.
std::string write_cover(const Release& release, std::span<const ReleasedEdition* const> editions,
                        int width, int height);

/// What the cover shows, as its alternative text.
std::string cover_description(const Release& release, const ReleasedEdition& edition);
std::string cover_description(const Release& release,
                              std::span<const ReleasedEdition* const> editions);

}  // namespace plainsong

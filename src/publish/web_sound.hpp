#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "document/walk.hpp"
#include "publish/release.hpp"

namespace plainsong {

/// When each sentence of a track and each of its words is said, for the page's script, one stretch
/// a sentence: "30:AMZk AKf~B 41:P". A sentence's number stands in front where it is not the next
/// one's. Then there is one sign for each word, which is what stands between white space, and one
/// for the sentence's end: from "A" for none to "}" for 60, how many fiftieths of a second after
/// the one before it comes, and the first after the sentence's begin. "~" is 61 of them and nothing
/// yet. A sentence whose words are not known has its end alone.
std::string web_times(const Track& track, const std::vector<SentencePlace>& places);

/// An `<audio>` that plays the section's sound where there is no script, and tells a script when
/// what is said.
void append_sound(pugi::xml_node parent, const ReleasedEdition& edition,
                  const SpokenSection& section, const std::vector<SentencePlace>& places);

}  // namespace plainsong

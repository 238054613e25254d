#pragma once

#include <map>
#include <vector>

#include "document/edition.hpp"
#include "speech/announcement.hpp"
#include "speech/announcements.hpp"
#include "speech/pauses.hpp"

namespace plainsong {

/// What is said in front of a sentence and behind it, of the edition as a whole.
struct Signpost {
  std::vector<Announcement> before;  ///< the offsets are left for the sentence's own
  std::vector<Announcement> behind;
};

/// The edition's opening and closing words, and the parts counted. `spoken`: the sections that are
/// spoken, in order, each with something to say.
std::map<SentenceId, Signpost> signposts(const Edition& edition,
                                         const std::vector<const Section*>& spoken,
                                         const Announcements& announcements,
                                         const pauses::Lengths& lengths);

}  // namespace plainsong

#pragma once

#include <string>
#include <vector>

#include "young/recast.hpp"

namespace plainsong {

/// The pieces as they would read: capital, single spaces, full stop.
std::string retold(const Syntax& syntax, const std::vector<RecastPiece>& pieces);

/// Whether the pieces are a whole sentence.
bool reads_whole(const Syntax& syntax, const std::vector<RecastPiece>& pieces,
                 const Setting& setting);

/// Whether they are by both parsers' reading, with a subject in front of its verb: it is this, more
/// than the long sentence's own tree, that tells whether a cut was right.
bool reads_well(const Syntax& syntax, const std::vector<RecastPiece>& pieces,
                const Setting& setting);

}  // namespace plainsong

#pragma once

#include <string>

#include "cli/input.hpp"
#include "publish/review.hpp"
#include "young/words.hpp"
#include "young/young.hpp"

namespace plainsong {

/// What an editor should see of a young edition that was made of `input` with these words and
/// options, and of which `offers` may be accepted. A plainsong.toml that cannot be read is reported
/// in the input's diagnostics, and its settings are left out.
Review review_of(const Edition& young, const std::vector<Decision>& offers, LoadedInput& input,
                 const Words& words, const YoungOptions& options);

}  // namespace plainsong

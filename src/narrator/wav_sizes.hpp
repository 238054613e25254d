#pragma once

#include <string>

namespace plainsong {

/// A WAV file with the sizes that it really has. A program that writes to a pipe cannot go back to
/// put them in: some leave 0 or the largest there is, and text2wave writes its header once more, at
/// the end, which is taken away. Bytes that are no WAV file are left alone.
std::string with_true_sizes(std::string wav);

}  // namespace plainsong

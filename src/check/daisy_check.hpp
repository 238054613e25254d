#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace plainsong {

/// A folder with a DAISY 2.02 book, whoever made it.
struct DaisyFolder {
  std::map<std::string, std::string> texts;    ///< HTML and SMIL: bytes, by the file's name
  std::map<std::string, std::int64_t> sounds;  ///< how long each is when it is decoded, in
                                               ///< milliseconds
  std::size_t other_files = 0;                 ///< pictures, styles
};

struct DaisyFault {
  std::string file;
  std::string message;
  bool operator==(const DaisyFault&) const = default;
};

/// What is wrong with the book by DAISY 2.02, and what a player would trip over besides: sound that
/// is passed over, clips past its end, words out of order.
std::vector<DaisyFault> check_daisy(const DaisyFolder& folder);

}  // namespace plainsong

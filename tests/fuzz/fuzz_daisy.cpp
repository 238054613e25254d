#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "check/daisy_check.hpp"

using namespace plainsong;

/// Any bytes are a book with faults or without. A form feed stands between one file and the next.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  DaisyFolder folder;
  folder.sounds["s0001.mp3"] = 2500;
  for (const char* const name : {"ncc.html", "s0001.smil", "content.html", "master.smil"}) {
    const std::size_t end = rest.find('\f');
    folder.texts[name] = rest.substr(0, end);
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  check_daisy(folder);
  return 0;
}

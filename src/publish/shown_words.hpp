#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// The host that is shown in the place of a link whose words are its address, as it is heard:
/// "a.org"; empty where the words stay.
std::string host_in_place(const Text& text, const Inline& item);

/// Stretches of texts as they are shown: of such a link, the host alone. The texts must outlive it.
class ShownWords {
 public:
  std::string in(const Text& text, Span range);

 private:
  struct Host {
    Span place;
    std::string words;
  };

  const Text* text_ = nullptr;  ///< that the hosts are those of
  std::vector<Host> hosts_;     ///< in order
};

}  // namespace plainsong

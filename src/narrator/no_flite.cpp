#include "narrator/speaker.hpp"

namespace plainsong {

/// In the place of flite.cpp where plainsong was built without Flite.
std::unique_ptr<Speaker> make_flite(const Voice& /*voice*/, const std::string& /*language*/) {
  throw VoiceError("this plainsong was built without Flite (Debian's package flite1-dev)");
}

std::vector<ListedVoice> list_flite() {
  return {};
}

}  // namespace plainsong

#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// What an edition says in front: title, publisher and date, each only where it is stated and the
/// document's own opening does not say it.
struct Front {
  std::string title;
  std::vector<std::string> lines;
};

Front front_of(const Document& document);

}  // namespace plainsong

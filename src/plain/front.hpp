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

/// A date for people, where the language is English: "2022-02-25" → "25 February 2022", "2022-02" →
/// "February 2022". Others stay as they are.
std::string readable_date(const std::string& stated, std::string_view language);

}  // namespace plainsong

#pragma once

#include <string_view>

namespace plainsong {

/// A category of podcasts, and the one that it belongs to; that is empty for a category of the
/// first rank.
struct AppleCategory {
  std::string_view parent;
  std::string_view name;
};

/// The category of this name, whatever the case of its letters; null where Apple has none.
///   "tech news" → News, Tech News
const AppleCategory* apple_category(std::string_view name);

}  // namespace plainsong

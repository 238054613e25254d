#pragma once

#include <set>
#include <string>

#include "document/document.hpp"

namespace plainsong {

/// What the abbreviations of an edition are short for, each given once, where it is met first.
class LongForms {
 public:
  /// The long form of an abbreviation of `text`; empty where it was given before, and where the
  /// text gives it itself, near by.
  std::string first_use(const Text& text, const Inline& abbreviation);

 private:
  std::set<std::string> given_;
};

}  // namespace plainsong

#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "check/daisy_check.hpp"

namespace plainsong {

/// The book as it is being checked.
struct DaisyReading {
  const DaisyFolder* folder = nullptr;
  std::map<std::string, std::unique_ptr<pugi::xml_document>> files;  ///< those that are XML
  std::map<std::string, std::map<std::string, std::size_t>> ids;     ///< of each file: where each
                                                                     ///< id stands among them
  std::vector<DaisyFault> faults;

  void fault(const std::string& file, std::string message) {
    faults.push_back({file, std::move(message)});
  }
};

/// A link to a place in a file: "s0001.smil#txt0001".
struct DaisyTarget {
  std::string file;
  std::string id;
};

DaisyTarget daisy_target(std::string_view link);

/// Whether there is such a place; says so where there is not.
bool has_place(DaisyReading& book, const std::string& from, std::string_view link);

/// The content of the <meta> of this name; the first of several.
std::optional<std::string> daisy_meta(const pugi::xml_document& file, std::string_view name);

/// Checks one SMIL file, and gives how long it plays.
std::int64_t check_daisy_smil(DaisyReading& book, const std::string& name, std::int64_t elapsed);

/// Times that are told in whole seconds may be this far from those that are not.
inline constexpr std::int64_t daisy_tolerance = 1000;

}  // namespace plainsong

#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace plainsong::ssml {

/// Which elements are SSML's own. A document without namespaces is taken at its word; so is the
/// root, whatever it says.
class Namespaces {
 public:
  void enter(const pugi::xml_node& element);
  void leave(const pugi::xml_node& element);

  /// Of an element that was entered and not left.
  [[nodiscard]] bool is_ssml(const pugi::xml_node& element) const;

 private:
  struct Declared {
    bool is_ssml = false;
  };

  std::map<std::string, std::vector<Declared>, std::less<>> declared_;  ///< by prefix
};

}  // namespace plainsong::ssml

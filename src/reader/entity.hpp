#pragma once

#include <map>
#include <string>
#include <string_view>

namespace plainsong {

/// Decodes character references such as "&amp;" and "&#8217;", and remembers those it has met.
class Entities {
 public:
  /// What `reference` stands for in HTML; itself, where it stands for nothing. Control characters
  /// come out empty.
  const std::string& decoded(std::string_view reference);

 private:
  std::map<std::string, std::string, std::less<>> known_;
};

}  // namespace plainsong

#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// A UUID of version 5 (RFC 9562): the same for the same name in the same name space, which is a
/// UUID itself.
std::string uuid_of_name(std::string_view name_space, std::string_view name);

}  // namespace plainsong

#pragma once

#include <functional>
#include <string_view>

namespace plainsong {

/// Calls `visit` with every line, without its end; a last line needs none.
void for_each_line(std::string_view text, const std::function<void(std::string_view)>& visit);

}  // namespace plainsong

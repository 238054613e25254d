#pragma once

#include <string_view>

namespace plainsong {

/// The files of src/publish/web as they are, put into the program when it is built.
extern const std::string_view web_page;    ///< the page without its editions
extern const std::string_view web_script;  ///< the player
extern const std::string_view web_style;

/// Those of src/publish/report. The page allows its own script and style, and no others.
extern const std::string_view report_page;
extern const std::string_view report_script;
extern const std::string_view report_style;

}  // namespace plainsong

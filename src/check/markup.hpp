#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace plainsong {

/// Reads markup that somebody wrote, keeping white space. False where it is malformed.
bool parse_markup(pugi::xml_document& document, std::string_view text);

/// Calls `visit` for every node below `top` in document order, without recursion.
void for_each_node(const pugi::xml_node& top, const std::function<void(pugi::xml_node)>& visit);

/// An attribute by its name without a prefix: "epub:type" and "type".
std::string_view attribute_of(const pugi::xml_node& node, std::string_view name);

/// The child element of this name, whatever its prefix.
pugi::xml_node child_of(const pugi::xml_node& node, std::string_view name);

/// A SMIL clock value in milliseconds: "0:32:29", "00:05.25", "5.25s", "90min", "1.5h", "200ms",
/// "npt=5.250s". Nothing for what is none.
std::optional<std::int64_t> clock_milliseconds(std::string_view value);

/// An ISO 8601 duration of hours, minutes and seconds in milliseconds: "PT1H2M3.5S".
std::optional<std::int64_t> duration_milliseconds(std::string_view value);

/// "12.345 s", for messages.
std::string in_seconds(std::int64_t milliseconds);

}  // namespace plainsong

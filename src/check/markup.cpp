#include "check/markup.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <cstdlib>

#include "speech/xml.hpp"

namespace plainsong {
namespace {

/// A number of digits with at most one point; nothing for any other.
std::optional<double> decimal(std::string_view text) {
  if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos ||
      text.find('.') != text.rfind('.') || text.size() > 18)
    return std::nullopt;
  return std::strtod(std::string(text).c_str(), nullptr);
}

struct Unit {
  std::string_view name;
  double milliseconds;
};

/// Nothing for more than thirty years, which is no time in a sound.
std::optional<std::int64_t> rounded(double milliseconds) {
  constexpr double most = 1e12;
  if (milliseconds > most) return std::nullopt;
  return static_cast<std::int64_t>(std::llround(milliseconds));
}

}  // namespace

bool parse_markup(pugi::xml_document& document, std::string_view text) {
  constexpr unsigned flags =
      pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_declaration | pugi::parse_doctype;
  return static_cast<bool>(document.load_buffer(text.data(), text.size(), flags));
}

void for_each_node(const pugi::xml_node& top, const std::function<void(pugi::xml_node)>& visit) {
  for (pugi::xml_node node = xml::next_in(top, top); !node.empty(); node = xml::next_in(top, node))
    visit(node);
}

std::string_view attribute_of(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& attribute : node.attributes()) {
    const std::string_view whole = attribute.name();
    if (whole.substr(whole.find(':') + 1) == name) return attribute.value();
  }
  return {};
}

pugi::xml_node child_of(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node& child : node.children())
    if (xml::local_name(child) == name) return child;
  return {};
}

std::optional<std::int64_t> clock_milliseconds(std::string_view value) {
  constexpr std::array units = {Unit{"min", 60000}, Unit{"ms", 1}, Unit{"h", 3600000},
                                Unit{"s", 1000}};
  if (value.starts_with("npt=")) value.remove_prefix(4);
  for (const Unit& unit : units)
    if (value.ends_with(unit.name)) {
      const auto number = decimal(value.substr(0, value.size() - unit.name.size()));
      return number ? rounded(*number * unit.milliseconds) : std::nullopt;
    }
  double seconds = 0;
  for (int part = 0; part < 3; ++part) {
    const std::size_t colon = value.find(':');
    const auto number = decimal(value.substr(0, colon));
    if (!number) return std::nullopt;
    seconds = seconds * 60 + *number;
    if (colon == std::string_view::npos) return rounded(seconds * 1000);
    value.remove_prefix(colon + 1);
  }
  return std::nullopt;
}

std::optional<std::int64_t> duration_milliseconds(std::string_view value) {
  constexpr std::array units = {Unit{"H", 3600000}, Unit{"M", 60000}, Unit{"S", 1000}};
  if (!value.starts_with("PT")) return std::nullopt;
  value.remove_prefix(2);
  double total = 0;
  std::size_t parts = 0;
  for (const Unit& unit : units) {
    const std::size_t end = value.find(unit.name);
    if (end == std::string_view::npos) continue;
    const auto number = decimal(value.substr(0, end));
    if (!number) return std::nullopt;
    total += *number * unit.milliseconds;
    value.remove_prefix(end + 1);
    ++parts;
  }
  return value.empty() && parts > 0 ? rounded(total) : std::nullopt;
}

std::string in_seconds(std::int64_t milliseconds) {
  return fmt::format("{}.{:03} s", milliseconds / 1000, milliseconds % 1000);
}

}  // namespace plainsong

#include "speech/ssml_namespaces.hpp"

#include <optional>
#include <string_view>

namespace plainsong::ssml {
namespace {

constexpr std::string_view ssml_namespace = "http://www.w3.org/2001/10/synthesis";

/// The prefix that an attribute declares: "" for xmlns.
std::optional<std::string_view> declared_prefix(const pugi::xml_attribute& attribute) {
  const std::string_view name = attribute.name();
  if (name == "xmlns") return "";
  constexpr std::string_view start = "xmlns:";
  if (!name.starts_with(start)) return std::nullopt;
  return name.substr(start.size());
}

std::string_view prefix_of(const pugi::xml_node& element) {
  const std::string_view name = element.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

}  // namespace

void Namespaces::enter(const pugi::xml_node& element) {
  const bool is_root = element.parent().type() == pugi::node_document;
  for (const pugi::xml_attribute& attribute : element.attributes()) {
    const auto prefix = declared_prefix(attribute);
    if (!prefix) continue;
    const std::string_view uri = attribute.value();
    const bool own = uri == ssml_namespace || (is_root && *prefix == prefix_of(element)) ||
                     (prefix->empty() && uri.empty());
    declared_[std::string(*prefix)].push_back({own});
  }
}

void Namespaces::leave(const pugi::xml_node& element) {
  for (const pugi::xml_attribute& attribute : element.attributes())
    if (const auto prefix = declared_prefix(attribute)) declared_.find(*prefix)->second.pop_back();
}

bool Namespaces::is_ssml(const pugi::xml_node& element) const {
  const std::string_view prefix = prefix_of(element);
  const auto found = declared_.find(prefix);
  if (found != declared_.end() && !found->second.empty()) return found->second.back().is_ssml;
  return prefix.empty() || prefix == "ssml" || element.parent().type() == pugi::node_document;
}

}  // namespace plainsong::ssml

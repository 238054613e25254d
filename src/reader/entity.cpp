#include "reader/entity.hpp"

#include <gumbo.h>

#include "reader/decode.hpp"
#include "reader/gumbo_tree.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_remembered = 10000;

std::string looked_up(std::string_view reference) {
  const GumboTree tree = parse_html_fragment(reference);
  std::string decoded;
  const GumboVector& children = tree->root->v.element.children;
  for (unsigned int i = 0; i < children.length; ++i) {
    const auto* node = static_cast<const GumboNode*>(children.data[i]);
    if (node->type != GUMBO_NODE_ELEMENT) decoded += node->v.text.text;
  }
  return without_controls(decoded);
}

}  // namespace

const std::string& Entities::decoded(std::string_view reference) {
  const auto found = known_.find(reference);
  if (found != known_.end()) return found->second;
  if (known_.size() > most_remembered) known_.clear();
  return known_.emplace(std::string(reference), looked_up(reference)).first->second;
}

}  // namespace plainsong

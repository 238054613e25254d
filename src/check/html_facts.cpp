#include "check/html_facts.hpp"

#include "base/failure.hpp"
#include "reader/gumbo_tree.hpp"
#include "reader/html_shape.hpp"

namespace plainsong {
namespace {

class FactsReader {
 public:
  HtmlFacts read(const GumboNode& root) {
    visit(root, false);
    return std::move(facts_);
  }

 private:
  void visit(const GumboNode& node, bool in_contents) {
    switch (node.type) {
      case GUMBO_NODE_ELEMENT:
        return visit_element(node.v.element, in_contents);
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
      case GUMBO_NODE_WHITESPACE:
        facts_.words += node.v.text.text;
        return;
      default:
        return;
    }
  }

  void visit_element(const GumboElement& element, bool in_contents) {
    if (element.tag == GUMBO_TAG_HEAD) return visit_links(element);
    if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE) return;
    if (attribute(element, "role").value_or("").find("doc-toc") != std::string_view::npos)
      in_contents = facts_.has_contents = true;
    note(element, in_contents);
    visit_children(element, in_contents);
  }

  /// The head shows nothing, and has links.
  void visit_links(const GumboElement& head) {
    const std::size_t shown = facts_.words.size();
    visit_children(head, false);
    facts_.words.resize(shown);
  }

  void visit_children(const GumboElement& element, bool in_contents) {
    for (unsigned at = 0; at < element.children.length; ++at)
      visit(*static_cast<const GumboNode*>(element.children.data[at]), in_contents);
  }

  void note(const GumboElement& element, bool in_contents) {
    if (const auto address = attribute(element, "href"))
      facts_.links.push_back({std::string(*address), in_contents});
    if (element.tag != GUMBO_TAG_IMG) return;
    HtmlPicture& picture = facts_.pictures.emplace_back();
    picture.source = attribute(element, "src").value_or("");
    if (const auto alternative = attribute(element, "alt")) picture.alternative = *alternative;
    facts_.words.append(" ").append(picture.alternative.value_or("")).append(" ");
  }

  HtmlFacts facts_;
};

}  // namespace

std::optional<HtmlFacts> html_facts(std::string_view html) {
  try {
    check_html_shape(html);
  } catch (const Failure&) {
    return std::nullopt;
  }
  const GumboTree tree = parse_html(html);
  return FactsReader().read(*tree->root);
}

std::string without_references(std::string_view text) {
  const GumboTree tree = parse_html_fragment(text);
  return FactsReader().read(*tree->root).words;
}

}  // namespace plainsong

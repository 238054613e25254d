#include "speech/ssml_profile.hpp"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <sstream>
#include <utility>
#include <vector>

#include "speech/profile_values.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct ProfileName {
  std::string_view name;
  SsmlProfile profile;
};

constexpr auto profile_names = std::to_array<ProfileName>({{"1.1", SsmlProfile::ssml_1_1},
                                                           {"1.0", SsmlProfile::ssml_1_0},
                                                           {"amazon", SsmlProfile::amazon},
                                                           {"google", SsmlProfile::google}});

/// Who takes an attribute, and how its value is to be spelled there; nothing takes it away.
struct AttributeRule {
  std::string_view element;
  std::string_view name;
  bool in_1_0;
  bool in_amazon;
  bool in_google;
  SpelledValue (*spelled)(std::string_view value, SsmlProfile profile) = as_it_is;
};

constexpr auto attribute_rules = std::to_array<AttributeRule>({
    {"speak", "version", true, true, true, version_one},
    {"speak", "xmlns", true, true, true},
    {"speak", "xml:lang", true, true, true},
    {"speak", "xml:base", true, false, false},
    {"lexicon", "uri", true, false, false},
    {"lexicon", "type", true, false, false},
    {"p", "xml:lang", true, false, false},
    {"s", "xml:lang", true, false, false},
    {"say-as", "interpret-as", true, true, true},
    {"say-as", "format", true, true, true, say_as_format},
    {"say-as", "detail", true, false, true},
    {"phoneme", "alphabet", true, true, true},
    {"phoneme", "ph", true, true, true},
    {"sub", "alias", true, true, true},
    {"lang", "xml:lang", true, true, true, locale},
    {"voice", "xml:lang", true, false, false},
    {"voice", "gender", true, false, true},
    {"voice", "age", true, false, false},
    {"voice", "variant", true, false, false},
    {"emphasis", "level", true, true, true, emphasis_level},
    {"break", "time", true, true, true, break_length},
    {"break", "strength", true, true, true},
    {"prosody", "rate", true, true, true, rate_value},
    {"prosody", "pitch", true, true, true, pitch_value},
    {"prosody", "volume", true, true, true, volume_value},
    {"prosody", "range", true, false, false},
    {"prosody", "contour", true, false, false},
    {"prosody", "duration", true, false, false},
    {"mark", "name", true, true, true},
    {"audio", "src", true, false, false},
});

enum class Fate { keep, open, drop };  ///< open: what is inside it stays

struct ElementRule {
  std::string_view name;
  Fate in_1_0;
  Fate on_platforms;
  bool needs_attributes = false;  ///< without any it says nothing, and is opened
};

// What is not in the table is opened.
constexpr auto element_rules = std::to_array<ElementRule>({
    {"speak", Fate::keep, Fate::keep},
    {"meta", Fate::drop, Fate::drop},
    {"metadata", Fate::drop, Fate::drop},
    {"lexicon", Fate::keep, Fate::drop},
    {"p", Fate::keep, Fate::keep},
    {"s", Fate::keep, Fate::keep},
    {"say-as", Fate::keep, Fate::keep, true},
    {"phoneme", Fate::keep, Fate::keep, true},
    {"sub", Fate::keep, Fate::keep, true},
    {"lang", Fate::keep, Fate::keep, true},
    {"voice", Fate::keep, Fate::keep, true},
    {"emphasis", Fate::keep, Fate::keep, true},
    {"break", Fate::keep, Fate::keep},
    {"prosody", Fate::keep, Fate::keep, true},
    {"mark", Fate::keep, Fate::keep},
    {"audio", Fate::keep, Fate::open},  // a file beside the document is not on the platform
    {"desc", Fate::keep, Fate::drop},
});

bool takes(const AttributeRule& rule, SsmlProfile profile) {
  if (profile == SsmlProfile::ssml_1_0) return rule.in_1_0;
  return profile == SsmlProfile::amazon ? rule.in_amazon : rule.in_google;
}

const AttributeRule* rule_for(std::string_view element, std::string_view attribute,
                              SsmlProfile profile) {
  const auto* const found =
      std::find_if(attribute_rules.begin(), attribute_rules.end(), [&](const AttributeRule& rule) {
        return rule.element == element && rule.name == attribute && takes(rule, profile);
      });
  return found == attribute_rules.end() ? nullptr : found;
}

ElementRule rule_for(std::string_view element) {
  for (const ElementRule& rule : element_rules)
    if (rule.name == element) return rule;
  return {element, Fate::open, Fate::open};
}

bool is_space(const pugi::xml_node& node) {
  return node.type() == pugi::node_pcdata && is_blank(node.value());
}

class Reducer {
 public:
  Reducer(pugi::xml_document& document, SsmlProfile profile)
      : top_(document.document_element()), profile_(profile) {}

  void reduce() {
    pugi::xml_node node = top_;
    while (!node.empty()) node = node.type() == pugi::node_element ? reduced(node) : passed(node);
  }

 private:
  /// Comments and processing instructions are for us alone.
  pugi::xml_node passed(pugi::xml_node node) {
    const pugi::xml_node next = xml::next_in(top_, node);
    if (node.type() != pugi::node_pcdata && node.type() != pugi::node_cdata)
      node.parent().remove_child(node);
    return next;
  }

  /// Settles one element; gives the next node.
  pugi::xml_node reduced(pugi::xml_node node) {
    const std::string name(xml::local_name(node));
    node.set_name(name.c_str());
    const ElementRule rule = rule_for(name);
    const Fate fate = profile_ == SsmlProfile::ssml_1_0 ? rule.in_1_0 : rule.on_platforms;
    if (fate == Fate::drop) return dropped(node);
    if (fate == Fate::open) return opened(node);
    if (name == "s") mark(node);
    settle_attributes(node, name);
    if (rule.needs_attributes && node.first_attribute().empty()) return opened(node);
    if (name == "lang" && profile_ == SsmlProfile::ssml_1_0) node.set_name("voice");
    return xml::next_in(top_, node);
  }

  void settle_attributes(pugi::xml_node node, std::string_view name) {
    std::vector<std::pair<pugi::xml_attribute, SpelledValue>> settled;
    for (pugi::xml_attribute attribute : node.attributes()) {
      const AttributeRule* const rule = rule_for(name, attribute.name(), profile_);
      settled.emplace_back(
          attribute, rule == nullptr ? std::nullopt : rule->spelled(attribute.value(), profile_));
    }
    for (auto& [attribute, value] : settled) {
      if (value)
        attribute.set_value(value->c_str());
      else
        node.remove_attribute(attribute);
    }
    if (name == "emphasis" && node.attribute("level").empty() && settled.empty())
      node.append_attribute("level") = "moderate";
  }

  static void mark(pugi::xml_node sentence) {
    const std::string id = sentence.attribute("xml:id").value();
    if (id.empty()) return;
    pugi::xml_node parent = sentence.parent();
    parent.insert_child_before("mark", sentence).append_attribute("name") = id.c_str();
    const pugi::xml_node space = sentence.previous_sibling().previous_sibling();
    if (space.type() == pugi::node_pcdata)
      parent.insert_child_before(pugi::node_pcdata, sentence).set_value(space.value());
  }

  pugi::xml_node dropped(pugi::xml_node node) {
    while (!node.first_child().empty()) node.remove_child(node.first_child());
    const pugi::xml_node next = xml::next_in(top_, node);
    pugi::xml_node parent = node.parent();
    if (is_space(node.previous_sibling())) parent.remove_child(node.previous_sibling());
    parent.remove_child(node);
    return next;
  }

  pugi::xml_node opened(pugi::xml_node node) {
    const pugi::xml_node next = xml::next_in(top_, node);
    pugi::xml_node parent = node.parent();
    if (is_space(node.first_child()) && is_space(node.previous_sibling()))
      parent.remove_child(node.previous_sibling());
    if (is_space(node.last_child()) && is_space(node.next_sibling()) && node.last_child() != next)
      node.remove_child(node.last_child());
    while (!node.first_child().empty()) parent.insert_move_before(node.first_child(), node);
    parent.remove_child(node);
    return next;
  }

  pugi::xml_node top_;
  SsmlProfile profile_;
};

}  // namespace

std::optional<SsmlProfile> ssml_profile(std::string_view name) {
  for (const ProfileName& row : profile_names)
    if (row.name == name) return row.profile;
  return std::nullopt;
}

std::string reduced_ssml(std::string_view xml, SsmlProfile profile) {
  if (profile == SsmlProfile::ssml_1_1) return std::string(xml);
  pugi::xml_document document;
  xml::parse(document, xml, "speak", "SSML");
  Reducer(document, profile).reduce();
  const auto add_line_end = [&](pugi::xml_node child) { child.set_value("\n"); };
  if (document.first_child().type() == pugi::node_declaration)
    add_line_end(document.insert_child_after(pugi::node_pcdata, document.first_child()));
  add_line_end(document.append_child(pugi::node_pcdata));
  std::ostringstream out;
  document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
  return out.str();
}

}  // namespace plainsong

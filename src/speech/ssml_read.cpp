#include <fmt/format.h>

#include <optional>
#include <pugixml.hpp>
#include <set>
#include <utility>
#include <vector>

#include "speech/ssml.hpp"
#include "speech/ssml_elements.hpp"
#include "speech/ssml_namespaces.hpp"
#include "speech/xml.hpp"

namespace plainsong {
namespace ssml {
namespace {

bool is_text(const pugi::xml_node& node) {
  return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

/// Walks the document without recursion: `states` holds what is in force inside each element that
/// is open.
class Walk {
 public:
  explicit Walk(Conversion& reading) : reading_(reading) {}

  void through(const pugi::xml_node& speak, const State& outermost) {
    states_.push_back(outermost);
    pugi::xml_node node = speak;
    while (!node.empty()) {
      if (is_text(node)) say_text(reading_, states_.back(), node.value());
      if (node.type() == pugi::node_element && opened(node)) {
        node = node.first_child();
        continue;
      }
      while (!node.empty() && node != speak && node.next_sibling().empty()) {
        node = node.parent();
        states_.pop_back();
        end(node);
      }
      if (node.empty() || node == speak) return;
      node = node.next_sibling();
    }
  }

 private:
  /// Begins an element; ends it, too, where there is nothing to be said inside.
  bool opened(const pugi::xml_node& node) {
    namespaces_.enter(node);
    State state = states_.back();
    const bool own = namespaces_.is_ssml(node);
    // What another namespace calls <p> is none of ours.
    const std::string_view name = own ? xml::local_name(node) : std::string_view();
    const Inside inside = begin_element(reading_, node, name, state);
    if (inside == Inside::said && !node.first_child().empty()) {
      states_.push_back(std::move(state));
      return true;
    }
    end(node);
    return false;
  }

  void end(const pugi::xml_node& node) {
    if (namespaces_.is_ssml(node)) end_element(reading_, node, xml::local_name(node));
    namespaces_.leave(node);
  }

  Conversion& reading_;
  Namespaces namespaces_;
  std::vector<State> states_;
};

std::set<std::uint32_t> stated_ids(const pugi::xml_node& speak) {
  std::set<std::uint32_t> ids;
  for (pugi::xml_node node = speak; !node.empty(); node = xml::next_in(speak, node))
    if (const auto id = sentence_number(attribute(node, "xml:id"))) ids.insert(*id);
  return ids;
}

bool has_mark(const pugi::xml_node& speak, std::string_view name) {
  for (pugi::xml_node node = speak; !node.empty(); node = xml::next_in(speak, node))
    if (xml::local_name(node) == "mark" && attribute(node, "name") == name) return true;
  return false;
}

/// The part of the document that its startmark and endmark leave.
Cut cut_of(Conversion& reading, const pugi::xml_node& speak) {
  Cut cut;
  for (const auto& [name, member] : {std::pair("startmark", &Cut::begin), {"endmark", &Cut::end}}) {
    const std::string_view value = attribute(speak, name);
    if (value.empty()) continue;
    if (has_mark(speak, value))
      cut.*member = value;
    else
      tell(reading, speak, "speech.mark",
           fmt::format("<speak {}=\"{}\"> names no <mark> of the document, so it is passed over",
                       name, xml::allowed(value)));
  }
  cut.has_begun = cut.begin.empty();
  return cut;
}

void check_version(Conversion& reading, const pugi::xml_node& speak) {
  const std::string_view version = attribute(speak, "version");
  if (!version.empty() && version != "1.0" && version != "1.1")
    tell(reading, speak, "speech.version",
         fmt::format("SSML {} is read as if it were 1.1", xml::allowed(version)));
}

}  // namespace
}  // namespace ssml

Script read_ssml(std::string_view xml, const Pronunciation& pronunciation, Diagnostics& diagnostics,
                 const SsmlReading& world) {
  pugi::xml_document document;
  xml::parse(document, xml, "speak", "SSML");
  const pugi::xml_node speak = document.document_element();
  std::string language(ssml::attribute(speak, "xml:lang"));
  language = ssml::is_language_tag(language) ? ssml::canonical_tag(language) : Script().language;
  ssml::Conversion reading = {
      ScriptBuilder(language, ssml::stated_ids(speak), pronunciation, world.pauses), world,
      pronunciation, diagnostics, ssml::Lexicons(pronunciation)};
  ssml::check_version(reading, speak);
  reading.cut = ssml::cut_of(reading, speak);
  ssml::State state;
  state.delivery.language = language;
  ssml::Walk(reading).through(speak, state);
  return reading.script.finish();
}

Script read_ssml(std::string_view xml, Diagnostics& diagnostics) {
  return read_ssml(xml, Pronunciation(), diagnostics);
}

}  // namespace plainsong

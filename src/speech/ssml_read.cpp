#include <fmt/format.h>
#include <array>

#include <algorithm>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <utility>
#include <vector>

#include "speech/pauses.hpp"
#include "speech/prosody.hpp"
#include "speech/say_as.hpp"
#include "speech/script_builder.hpp"
#include "speech/ssml.hpp"
#include "speech/xml.hpp"

namespace plainsong {
namespace {

/// How words are said at one place of the document.
struct State {
  std::string language;
  Prosody prosody;
};

/// What is said, so far, and what to tell the author.
struct Conversion {
  ScriptBuilder script;
  const Pronunciation& pronunciation;
  Diagnostics& diagnostics;
  std::set<std::string> told;
};

/// The number of xml:id="s42".
std::optional<std::uint32_t> sentence_number(std::string_view id) {
  constexpr std::size_t most_digits = 9;
  if (id.size() < 2 || id.size() > most_digits + 1 || id.front() != 's') return std::nullopt;
  std::uint32_t value = 0;
  for (const char c : id.substr(1)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return value;
}

std::string_view attribute(const pugi::xml_node& node, const char* name) {
  return node.attribute(name).as_string();
}

/// Adds a note, but the same one only once for a document.
void tell(Conversion& reading, const pugi::xml_node& node, const std::string& code,
          const std::string& message) {
  if (!reading.told.insert(code + message).second) return;
  const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
  note(reading.diagnostics, code, span_of(at, at), message);
}

void tell_value(Conversion& reading, const pugi::xml_node& node, const char* name) {
  tell(reading, node, "speech.value",
       fmt::format("<{} {}=\"{}\"> makes no sense to plainsong, so it is passed over",
                   xml::allowed(node.name()), name, xml::allowed(attribute(node, name))));
}

enum class Inside { said, passed_over };

// One function for each kind of element, called where it begins. It may change the state that holds
// inside the element.

Inside sentence(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  const auto id = sentence_number(attribute(node, "xml:id"));
  reading.script.begin_sentence(id ? std::optional(SentenceId{*id}) : std::nullopt);
  return Inside::said;
}

Inside paragraph(Conversion& reading, const pugi::xml_node& /*node*/, State& /*state*/) {
  reading.script.end_sentence();
  return Inside::said;
}

Inside as_it_is(Conversion& /*reading*/, const pugi::xml_node& /*node*/, State& /*state*/) {
  return Inside::said;
}

Inside silent(Conversion& /*reading*/, const pugi::xml_node& /*node*/, State& /*state*/) {
  return Inside::passed_over;
}

Inside pause(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  const std::string_view time = attribute(node, "time");
  const std::string_view strength = attribute(node, "strength");
  if (!time.empty()) {
    if (const auto found = break_time(time))
      reading.script.pause(*found);
    else
      tell_value(reading, node, "time");
    return Inside::passed_over;
  }
  const auto found = break_strength(strength.empty() ? "medium" : strength);
  if (!found)
    tell_value(reading, node, "strength");
  else if (found->count() == 0)
    reading.script.join();
  else
    reading.script.pause(*found);
  return Inside::passed_over;
}

struct ProsodyAttribute {
  const char* name;
  std::optional<double> (*read)(std::string_view value);
  double Prosody::*member;
};

constexpr auto prosody_attributes =
    std::to_array<ProsodyAttribute>({{"rate", rate_factor, &Prosody::rate},
                                     {"pitch", pitch_factor, &Prosody::pitch},
                                     {"range", range_factor, &Prosody::range},
                                     {"volume", volume_change, &Prosody::volume_db}});

Inside prosody(Conversion& reading, const pugi::xml_node& node, State& state) {
  Prosody inner;
  for (const ProsodyAttribute& known : prosody_attributes) {
    if (node.attribute(known.name).empty()) continue;
    if (const auto value = known.read(attribute(node, known.name)))
      inner.*known.member = *value;
    else
      tell_value(reading, node, known.name);
  }
  for (const char* name : {"contour", "duration"})
    if (!node.attribute(name).empty())
      tell(reading, node, "speech.prosody",
           fmt::format("the {} of <prosody> is not followed", name));
  state.prosody = nested(state.prosody, inner);
  return Inside::said;
}

Inside emphasis(Conversion& reading, const pugi::xml_node& node, State& state) {
  struct Level {
    std::string_view name;
    Prosody prosody;
  };

  static const auto levels = std::to_array<Level>({{"strong", {0.9, 1.05, 1.2, 2.0}},
                                                   {"moderate", {0.95, 1.0, 1.1, 1.0}},
                                                   {"", {0.95, 1.0, 1.1, 1.0}},
                                                   {"none", {}},
                                                   {"reduced", {1.05, 1.0, 0.9, -1.0}}});
  const std::string_view name = attribute(node, "level");
  for (const Level& level : levels) {
    if (level.name != name) continue;
    state.prosody = nested(state.prosody, level.prosody);
    return Inside::said;
  }
  tell_value(reading, node, "level");
  return Inside::said;
}

/// The first language of a list such as "en-GB:scotland fr".
std::string first_language(std::string_view languages) {
  return std::string(languages.substr(0, languages.find_first_of(" :,")));
}

Inside voice(Conversion& reading, const pugi::xml_node& node, State& state) {
  const std::string language = first_language(attribute(node, "languages"));
  if (!language.empty() && node.attribute("xml:lang").empty()) state.language = language;
  for (const char* name : {"name", "gender", "age", "variant"})
    if (!node.attribute(name).empty())
      tell(reading, node, "speech.voice",
           fmt::format("the {} of <voice> is not followed; choose a voice with --voice", name));
  return Inside::said;
}

void say(Conversion& reading, const State& state, std::string written,
         std::optional<std::string> spoken) {
  reading.script.add({std::move(written), std::move(spoken), state.language, state.prosody, {}});
}

Inside substitute(Conversion& reading, const pugi::xml_node& node, State& state) {
  if (node.attribute("alias").empty()) {
    tell(reading, node, "speech.sub", "a <sub> has no alias, so its own words are said");
    return Inside::said;
  }
  say(reading, state, xml::text_of(node), std::string(attribute(node, "alias")));
  return Inside::passed_over;
}

Inside interpreted(Conversion& reading, const pugi::xml_node& node, State& state) {
  const std::string text = xml::allowed(xml::text_of(node));
  say(reading, state, text,
      say_as(text, attribute(node, "interpret-as"), attribute(node, "format"), state.language,
             reading.pronunciation));
  return Inside::passed_over;
}

Inside phoneme(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  tell(reading, node, "speech.phoneme",
       "<phoneme> is not followed yet: its words are said as the voice says them");
  return Inside::said;
}

Inside audio(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  tell(reading, node, "speech.audio",
       "<audio> is not played: the words inside it are said instead");
  return Inside::said;
}

struct Element {
  std::string_view name;
  Inside (*begin)(Conversion& reading, const pugi::xml_node& node, State& state);
};

constexpr auto elements = std::to_array<Element>(
    {{"audio", audio},       {"break", pause},     {"desc", silent},     {"emphasis", emphasis},
     {"lang", as_it_is},     {"lexicon", silent},  {"lookup", as_it_is}, {"mark", silent},
     {"meta", silent},       {"metadata", silent}, {"p", paragraph},     {"paragraph", paragraph},
     {"phoneme", phoneme},   {"prosody", prosody}, {"s", sentence},      {"say-as", interpreted},
     {"sentence", sentence}, {"speak", as_it_is},  {"sub", substitute},  {"token", as_it_is},
     {"voice", voice},       {"w", as_it_is}});

Inside begin(Conversion& reading, const pugi::xml_node& node, State& state) {
  if (const std::string_view language = attribute(node, "xml:lang"); !language.empty())
    state.language = xml::allowed(language);
  const std::string_view name = xml::local_name(node);
  for (const Element& element : elements)
    if (element.name == name) return element.begin(reading, node, state);
  tell(reading, node, "speech.element",
       fmt::format(
           "<{}> is not an element of SSML 1.1: its words are said, and nothing else is done",
           xml::allowed(node.name())));
  return Inside::said;
}

void end(Conversion& reading, const pugi::xml_node& node) {
  const std::string_view name = xml::local_name(node);
  if (name == "s" || name == "sentence") reading.script.end_sentence();
  if (name == "p" || name == "paragraph") reading.script.end_paragraph();
}

bool is_text(const pugi::xml_node& node) {
  return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

/// Walks the document without recursion: `states` holds what is in force inside each element that
/// is open.
void walk(Conversion& reading, const pugi::xml_node& speak, const std::string& language) {
  std::vector<State> states = {{language, {}}};
  pugi::xml_node node = speak;
  while (!node.empty()) {
    if (is_text(node)) say(reading, states.back(), node.value(), std::nullopt);
    if (node.type() == pugi::node_element) {
      State state = states.back();
      const Inside inside = begin(reading, node, state);
      if (inside == Inside::said && !node.first_child().empty()) {
        states.push_back(std::move(state));
        node = node.first_child();
        continue;
      }
      end(reading, node);
    }
    while (!node.empty() && node != speak && node.next_sibling().empty()) {
      node = node.parent();
      states.pop_back();
      end(reading, node);
    }
    if (node.empty() || node == speak) return;
    node = node.next_sibling();
  }
}

std::set<std::uint32_t> stated_ids(const pugi::xml_node& speak) {
  std::set<std::uint32_t> ids;
  for (pugi::xml_node node = speak; !node.empty(); node = xml::next_in(speak, node))
    if (const auto id = sentence_number(attribute(node, "xml:id"))) ids.insert(*id);
  return ids;
}

}  // namespace

Script read_ssml(std::string_view xml, const Pronunciation& pronunciation, Diagnostics& diagnostics,
                 const SsmlReading& /*world*/) {
  pugi::xml_document document;
  xml::parse(document, xml, "speak", "SSML");
  const pugi::xml_node speak = document.document_element();
  std::string language = xml::allowed(attribute(speak, "xml:lang"));
  if (language.empty()) language = Script().language;
  Conversion reading = {
      ScriptBuilder(language, stated_ids(speak), pronunciation), pronunciation, diagnostics, {}};
  walk(reading, speak, language);
  return reading.script.finish();
}

Script read_ssml(std::string_view xml, Diagnostics& diagnostics) {
  return read_ssml(xml, Pronunciation(), diagnostics);
}

}  // namespace plainsong

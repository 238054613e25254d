#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "speech/script_builder.hpp"
#include "speech/ssml.hpp"
#include "speech/ssml_lexicons.hpp"

namespace plainsong::ssml {

/// What holds at one place of the document.
struct State {
  Delivery delivery;
  std::shared_ptr<const std::string> base;  ///< xml:base; none: the document's own place
  std::uint32_t token = 0;                  ///< the <token> that is open; 0 for none
  std::string role = {};                    ///< of that token
  LexiconChain lexicons = {};               ///< those that are looked up, the innermost first
};

/// Which part of the document is said: what lies between two of its marks.
struct Cut {
  std::string begin;  ///< the mark; empty for the document's begin
  std::string end;
  bool has_begun = true;
  bool has_ended = false;

  [[nodiscard]] bool is_said() const { return has_begun && !has_ended; }
};

/// What is said, so far, and what to tell the author.
struct Conversion {
  ScriptBuilder script;
  const SsmlReading& world;
  const Pronunciation& pronunciation;
  Diagnostics& diagnostics;
  Lexicons lexicons;
  Cut cut = {};
  std::set<std::string> told = {};
  std::uint32_t tokens = 0;
  int open_sentences = 0;
};

enum class Inside { said, passed_over };

/// Does what an element asks for where it begins. Changes `state` into what holds inside.
Inside begin_element(Conversion& reading, const pugi::xml_node& node, std::string_view name,
                     State& state);
void end_element(Conversion& reading, const pugi::xml_node& node, std::string_view name);

/// Says running text.
void say_text(Conversion& reading, const State& state, const std::string& text);

/// Marks inside of an element that is said as a whole count as if they stood before it.
void take_marks_inside(Conversion& reading, const pugi::xml_node& top);

/// Adds a note, but the same one only once for a document.
void tell(Conversion& reading, const pugi::xml_node& node, const std::string& code,
          const std::string& message);
/// Says that the value of an attribute is passed over.
void tell_value(Conversion& reading, const pugi::xml_node& node, const char* name);

std::string_view attribute(const pugi::xml_node& node, const char* name);
bool has(const pugi::xml_node& node, const char* name);

/// The number of xml:id="s42", as our own documents have them.
std::optional<std::uint32_t> sentence_number(std::string_view id);

/// A BCP 47 tag such as "en-GB"; not "English, please".
bool is_language_tag(std::string_view tag);

/// "EN-gb" → "en-GB", "zh-hant" → "zh-Hant": as tags are written (RFC 5646, 2.1.1).
std::string canonical_tag(std::string_view tag);

// The elements that have a file of their own.
Inside audio(Conversion& reading, const pugi::xml_node& node, State& state);
Inside voice(Conversion& reading, const pugi::xml_node& node, State& state);
Inside phoneme(Conversion& reading, const pugi::xml_node& node, State& state);
Inside lexicon(Conversion& reading, const pugi::xml_node& node, State& state);
Inside lookup(Conversion& reading, const pugi::xml_node& node, State& state);
Inside prosody(Conversion& reading, const pugi::xml_node& node, State& state);
Inside emphasis(Conversion& reading, const pugi::xml_node& node, State& state);
Inside pause(Conversion& reading, const pugi::xml_node& node, State& state);

}  // namespace plainsong::ssml

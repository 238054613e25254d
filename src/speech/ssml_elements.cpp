#include "speech/ssml_elements.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "speech/say_as.hpp"
#include "speech/uri.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong::ssml {
namespace {

constexpr std::size_t longest_name = 1000;  // of a mark, a base, a role

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char in_capitals(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

void say(Conversion& reading, const State& state, std::string written,
         std::optional<std::string> spoken) {
  if (!reading.cut.is_said()) return;
  SpokenPiece piece;
  piece.written = std::move(written);
  piece.spoken = std::move(spoken);
  piece.delivery = state.delivery;
  piece.token = state.token;
  piece.part_of_speech = state.role;
  reading.script.add(std::move(piece));
}

/// The words that apply here.
const Pronunciation& lexicon_of(const Conversion& reading, const State& state) {
  return state.delivery.lexicon == nullptr ? reading.pronunciation : *state.delivery.lexicon;
}

Inside as_it_is(Conversion& /*reading*/, const pugi::xml_node& /*node*/, State& /*state*/) {
  return Inside::said;
}

Inside silent(Conversion& /*reading*/, const pugi::xml_node& /*node*/, State& /*state*/) {
  return Inside::passed_over;
}

Inside sentence(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  if (reading.open_sentences++ > 0) {
    tell(reading, node, "speech.structure",
         "a sentence lies inside another: its words are said as a part of that one");
    return Inside::said;
  }
  const auto id = sentence_number(attribute(node, "xml:id"));
  reading.script.begin_sentence(id ? std::optional(SentenceId{*id}) : std::nullopt);
  return Inside::said;
}

Inside paragraph(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  if (reading.open_sentences > 0)
    tell(reading, node, "speech.structure",
         "a paragraph lies inside a sentence: its words are said as a part of that sentence");
  else
    reading.script.end_sentence();
  return Inside::said;
}

Inside token(Conversion& reading, const pugi::xml_node& node, State& state) {
  if (state.token > 0) return Inside::said;
  state.token = ++reading.tokens;
  state.role = std::string(attribute(node, "role").substr(0, longest_name));
  return Inside::said;
}

Inside language(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  if (!has(node, "xml:lang"))
    tell(reading, node, "speech.lang", "a <lang> has no xml:lang, so it changes nothing");
  return Inside::said;
}

Inside mark(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  const std::string name = xml::allowed(attribute(node, "name").substr(0, longest_name));
  if (name.empty()) {
    tell(reading, node, "speech.mark", "a <mark> has no name, so nobody can ask for its time");
    return Inside::said;
  }
  Cut& cut = reading.cut;
  if (name == cut.begin) cut.has_begun = true;
  if (cut.is_said()) reading.script.mark(name);
  if (name == cut.end) cut.has_ended = true;
  return Inside::said;
}

Inside substitute(Conversion& reading, const pugi::xml_node& node, State& state) {
  const std::string alias(attribute(node, "alias"));
  if (alias.empty()) {
    tell(reading, node, "speech.sub", "a <sub> has no alias, so its own words are said");
    return Inside::said;
  }
  take_marks_inside(reading, node);
  const bool has_address =
      alias.find("://") != std::string::npos || alias.find("www.") != std::string::npos;
  say(reading, state, xml::text_of(node),
      has_address
          ? spoken_form(xml::allowed(alias), state.delivery.language, lexicon_of(reading, state))
          : alias);
  return Inside::passed_over;
}

Inside interpreted(Conversion& reading, const pugi::xml_node& node, State& state) {
  const std::string text = xml::allowed(xml::text_of(node));
  const SayAs how = {attribute(node, "interpret-as"), attribute(node, "format"),
                     attribute(node, "detail"), state.delivery.language};
  take_marks_inside(reading, node);
  const std::string words = xml::one_line(text);
  if (words.empty()) return Inside::passed_over;
  const auto spoken = say_as(words, how, lexicon_of(reading, state));
  if (!spoken)
    tell(reading, node, "speech.say-as",
         fmt::format("plainsong does not know <say-as interpret-as=\"{}\">, or not for such words: "
                     "they are said as text",
                     xml::allowed(how.interpret_as)));
  say(reading, state, text, spoken);
  return Inside::passed_over;
}

Inside meta(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  const std::string name = xml::one_line(xml::allowed(attribute(node, "name")));
  if (!name.empty())
    reading.script.metadata().emplace(name,
                                      xml::one_line(xml::allowed(attribute(node, "content"))));
  return Inside::passed_over;
}

struct Element {
  std::string_view name;
  Inside (*begin)(Conversion& reading, const pugi::xml_node& node, State& state);
};

constexpr auto elements = std::to_array<Element>(
    {{"audio", audio},       {"break", pause},     {"desc", silent},    {"emphasis", emphasis},
     {"lang", language},     {"lexicon", lexicon}, {"lookup", lookup},  {"mark", mark},
     {"meta", meta},         {"metadata", silent}, {"p", paragraph},    {"paragraph", paragraph},
     {"phoneme", phoneme},   {"prosody", prosody}, {"s", sentence},     {"say-as", interpreted},
     {"sentence", sentence}, {"speak", as_it_is},  {"sub", substitute}, {"token", token},
     {"voice", voice},       {"w", token}});

/// What any element may state.
void read_common_attributes(Conversion& reading, const pugi::xml_node& node, State& state) {
  if (const std::string_view tag = attribute(node, "xml:lang"); !tag.empty()) {
    if (is_language_tag(tag))
      state.delivery.language = canonical_tag(tag);
    else
      tell_value(reading, node, "xml:lang");
  }
  if (const std::string_view base = attribute(node, "xml:base"); !base.empty()) {
    if (base.size() <= longest_name)
      state.base =
          std::make_shared<const std::string>(resolved(state.base ? *state.base : "", base));
    else
      tell_value(reading, node, "xml:base");
  }
  static const auto rules = std::to_array<std::string_view>(
      {"changevoice", "ignoretext", "ignorelang", "processorchoice"});
  const std::string_view rule = attribute(node, "onlangfailure");
  if (has(node, "onlangfailure") && std::find(rules.begin(), rules.end(), rule) == rules.end())
    tell_value(reading, node, "onlangfailure");
}

}  // namespace

Inside begin_element(Conversion& reading, const pugi::xml_node& node, std::string_view name,
                     State& state) {
  read_common_attributes(reading, node, state);
  for (const Element& element : elements)
    if (element.name == name) return element.begin(reading, node, state);
  tell(reading, node, "speech.element",
       fmt::format(
           "<{}> is not an element of SSML 1.1: its words are said, and nothing else is done",
           xml::allowed(node.name())));
  return Inside::said;
}

void end_element(Conversion& reading, const pugi::xml_node& /*node*/, std::string_view name) {
  if ((name == "s" || name == "sentence") && --reading.open_sentences == 0)
    reading.script.end_sentence();
  if ((name == "p" || name == "paragraph") && reading.open_sentences == 0)
    reading.script.end_paragraph();
}

void take_marks_inside(Conversion& reading, const pugi::xml_node& top) {
  State state;
  for (pugi::xml_node node = xml::next_in(top, top); !node.empty(); node = xml::next_in(top, node))
    if (xml::local_name(node) == "mark") mark(reading, node, state);
}

void say_text(Conversion& reading, const State& state, const std::string& text) {
  say(reading, state, text, std::nullopt);
}

void tell(Conversion& reading, const pugi::xml_node& node, const std::string& code,
          const std::string& message) {
  if (!reading.told.insert(code + message).second) return;
  const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(xml::start_of(node), 0));
  note(reading.diagnostics, code, span_of(at, at), message);
}

void tell_value(Conversion& reading, const pugi::xml_node& node, const char* name) {
  constexpr std::size_t most = 80;
  std::string value = xml::one_line(xml::allowed(attribute(node, name)));
  if (value.size() > most) value = xml::allowed(value.substr(0, most)) + "…";
  tell(reading, node, "speech.value",
       fmt::format("<{} {}=\"{}\"> makes no sense to plainsong, so it is passed over",
                   xml::allowed(node.name()), name, value));
}

std::string_view attribute(const pugi::xml_node& node, const char* name) {
  return node.attribute(name).as_string();
}

bool has(const pugi::xml_node& node, const char* name) {
  return !node.attribute(name).empty();
}

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

std::string canonical_tag(std::string_view tag) {
  std::string out = lower(tag);
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= out.size(); ++at) {
    if (at < out.size() && out[at] != '-') continue;
    const std::size_t size = at - begin;
    const bool extension = out.find("-x-") < begin;
    if (begin > 0 && !extension && size == 2)
      std::transform(out.begin() + static_cast<std::ptrdiff_t>(begin),
                     out.begin() + static_cast<std::ptrdiff_t>(at),
                     out.begin() + static_cast<std::ptrdiff_t>(begin), in_capitals);
    if (begin > 0 && !extension && size == 4) out[begin] = in_capitals(out[begin]);
    begin = at + 1;
  }
  return out;
}

bool is_language_tag(std::string_view tag) {
  constexpr std::size_t longest_tag = 60;
  constexpr std::size_t longest_subtag = 8;
  if (tag.empty() || tag.size() > longest_tag) return false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= tag.size(); ++at) {
    if (at < tag.size() && tag[at] != '-') {
      if (!is_alphanumeric(tag[at])) return false;
      continue;
    }
    if (at == begin || at - begin > longest_subtag) return false;
    begin = at + 1;
  }
  return true;
}

}  // namespace plainsong::ssml

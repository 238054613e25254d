#include <fmt/format.h>

#include <optional>
#include <utility>

#include "speech/prosody.hpp"
#include "speech/ssml_elements.hpp"
#include "speech/uri.hpp"
#include "speech/xml.hpp"

namespace plainsong::ssml {
namespace {

using std::chrono::milliseconds;

/// Reads an attribute, where it is there and makes sense.
template <typename Value>
std::optional<Value> value_of(Conversion& reading, const pugi::xml_node& node, const char* name,
                              std::optional<Value> (*read)(std::string_view value)) {
  if (!has(node, name)) return std::nullopt;
  const std::optional<Value> found = read(attribute(node, name));
  if (!found) tell_value(reading, node, name);
  return found;
}

Clip clip_of(Conversion& reading, const pugi::xml_node& node, const std::string& file) {
  Clip clip;
  clip.file = file;
  clip.begin = value_of(reading, node, "clipBegin", time_of).value_or(milliseconds(0));
  clip.end = value_of(reading, node, "clipEnd", time_of);
  if (clip.end && *clip.end <= clip.begin) {
    tell_value(reading, node, "clipEnd");
    clip.end.reset();
  }
  clip.speed = value_of(reading, node, "speed", percentage).value_or(1.0);
  clip.repeat = value_of(reading, node, "repeatCount", positive_number).value_or(1.0);
  clip.repeat_duration = value_of(reading, node, "repeatDur", time_of);
  return clip;
}

/// What the sound is, for those who read: the description, or what would be said in its place.
std::string alternative(const pugi::xml_node& node) {
  for (const pugi::xml_node& child : node.children())
    if (xml::local_name(child) == "desc") return xml::one_line(xml::allowed(xml::text_of(child)));
  return xml::one_line(xml::allowed(xml::text_of(node)));
}

}  // namespace

Inside audio(Conversion& reading, const pugi::xml_node& node, State& state) {
  const std::string uri = resolved(state.base ? *state.base : "", attribute(node, "src"));
  const std::optional<std::string> file =
      uri.empty() || !reading.world.sound ? std::nullopt : reading.world.sound(uri);
  if (!file) {
    if (!uri.empty())
      tell(reading, node, "speech.audio",
           fmt::format("the sound {} cannot be had, or lies outside of the document's folder: what "
                       "<audio> holds is said instead",
                       xml::allowed(uri)));
    return Inside::said;
  }
  SpokenPiece piece;
  piece.clip = clip_of(reading, node, *file);
  const std::string trouble =
      reading.world.trouble_with ? reading.world.trouble_with(*piece.clip) : std::string();
  if (!trouble.empty()) {
    tell(reading, node, "speech.audio",
         fmt::format("the sound {}: what <audio> holds is said instead", xml::allowed(trouble)));
    return Inside::said;
  }
  take_marks_inside(reading, node);
  piece.written = alternative(node);
  piece.delivery.language = state.delivery.language;
  const auto level = value_of(reading, node, "soundLevel", volume_change);
  if (level) piece.delivery.prosody.volume_db = nested({}, {1, 1, 1, level->value}).volume_db;
  if (reading.cut.is_said()) reading.script.add(std::move(piece));
  return Inside::passed_over;
}

}  // namespace plainsong::ssml

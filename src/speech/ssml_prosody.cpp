#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "speech/prosody.hpp"
#include "speech/ssml_elements.hpp"

namespace plainsong::ssml {
namespace {

struct ProsodyAttribute {
  const char* name;
  std::optional<ProsodyChange> (*read)(std::string_view value);
  double Prosody::*member;
};

constexpr auto prosody_attributes =
    std::to_array<ProsodyAttribute>({{"rate", rate_change, &Prosody::rate},
                                     {"pitch", pitch_change, &Prosody::pitch},
                                     {"range", range_change, &Prosody::range},
                                     {"volume", volume_change, &Prosody::volume_db}});

}  // namespace

Inside prosody(Conversion& reading, const pugi::xml_node& node, State& state) {
  Delivery& delivery = state.delivery;
  Prosody inner;
  for (const ProsodyAttribute& known : prosody_attributes) {
    if (!has(node, known.name)) continue;
    const auto change = known.read(attribute(node, known.name));
    if (!change) {
      tell_value(reading, node, known.name);
      continue;
    }
    inner.*known.member = change->value;
    if (change->of_voice) delivery.prosody.*known.member = Prosody().*known.member;
  }
  delivery.prosody = nested(delivery.prosody, inner);
  if (has(node, "contour")) {
    const auto found = contour(attribute(node, "contour"));
    if (!found || !found->all_read) tell_value(reading, node, "contour");
    if (found) delivery.contour = reading.script.shared().add_contour(found->points);
  }
  if (has(node, "duration")) {
    const auto time = time_of(attribute(node, "duration"));
    constexpr std::chrono::minutes longest{10};  // nobody can follow words that are slower
    if (time && time->count() > 0 && *time <= longest)
      delivery.length = reading.script.shared().add_length(*time, delivery.length);
    else
      tell_value(reading, node, "duration");
  }
  return Inside::said;
}

Inside emphasis(Conversion& reading, const pugi::xml_node& node, State& state) {
  struct Level {
    std::string_view name;
    Prosody prosody;
  };

  // Enough to be heard beside plain words, not so much that a voice shouts.
  static const auto levels = std::to_array<Level>({{"strong", {0.85, 1.08, 1.3, 2.5}},
                                                   {"moderate", {0.92, 1.04, 1.15, 1.5}},
                                                   {"none", {}},
                                                   {"reduced", {1.08, 0.97, 0.85, -2.0}}});
  const std::string_view name = has(node, "level") ? attribute(node, "level") : "moderate";
  const auto* level = std::find_if(levels.begin(), levels.end(),
                                   [&](const Level& row) { return row.name == name; });
  if (level == levels.end())
    tell_value(reading, node, "level");
  else
    state.delivery.prosody = nested(state.delivery.prosody, level->prosody);
  return Inside::said;
}

Inside pause(Conversion& reading, const pugi::xml_node& node, State& /*state*/) {
  StatedPause stated = {{}, true, false, false};
  std::optional<std::chrono::milliseconds> found;
  if (has(node, "time")) {
    found = break_time(attribute(node, "time"));
    if (!found) tell_value(reading, node, "time");
  }
  if (!found && has(node, "strength")) {
    found = break_strength(attribute(node, "strength"));
    stated.joins = found && found->count() == 0;
    if (!found) tell_value(reading, node, "strength");
  }
  if (!has(node, "time") && !has(node, "strength")) {
    found = break_strength("medium");
    stated.adds = true;
  }
  if (!found || !reading.cut.is_said()) return Inside::passed_over;
  stated.time = *found;
  reading.script.pause(stated);
  return Inside::passed_over;
}

}  // namespace plainsong::ssml

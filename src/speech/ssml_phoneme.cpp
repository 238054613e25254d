#include <fmt/format.h>

#include <optional>
#include <utility>

#include "speech/phonemes.hpp"
#include "speech/spelled_sounds.hpp"
#include "speech/ssml_elements.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong::ssml {
namespace {

/// The sounds in IPA; empty where the element states none that can be said, of which it tells.
std::string sounds_of(Conversion& reading, const pugi::xml_node& node) {
  const std::string alphabet = lower(trimmed(attribute(node, "alphabet")));
  const std::string ph = xml::one_line(xml::allowed(attribute(node, "ph")));
  const auto passed_over = [&](const std::string& why) {
    tell(reading, node, "speech.phoneme",
         fmt::format("<phoneme ph=\"{}\">: {}, so the words are said as usual", ph, why));
    return std::string();
  };
  if (ph.empty()) return passed_over("it states no sounds");
  const bool is_sampa = alphabet == "x-sampa" || alphabet == "sampa";
  if (!is_sampa && !alphabet.empty() && alphabet != "ipa")
    return passed_over(
        fmt::format("plainsong does not know the alphabet \"{}\"", xml::allowed(alphabet)));
  std::string ipa = ph;
  if (is_sampa) {
    const auto converted = ipa_of_x_sampa(ph);
    if (!converted) return passed_over(fmt::format(R"("{}" is not X-SAMPA)", unknown_x_sampa(ph)));
    ipa = *converted;
  }
  if (const std::string unknown = unknown_symbol(ipa); !unknown.empty()) {
    const std::string_view meant = meant_by(unknown);
    return passed_over(meant.empty()
                           ? fmt::format("\"{}\" is not IPA", unknown)
                           : fmt::format(R"("{}" is not IPA; perhaps "{}")", unknown, meant));
  }
  if (!has_sound(ipa)) return passed_over("it states no sounds");
  return settled_ipa(ipa);
}

}  // namespace

Inside phoneme(Conversion& reading, const pugi::xml_node& node, State& state) {
  SpokenPiece piece;
  piece.ipa = sounds_of(reading, node);
  if (piece.ipa.empty()) return Inside::said;
  take_marks_inside(reading, node);
  piece.written = xml::text_of(node);
  piece.delivery = state.delivery;
  piece.token = state.token;
  if (xml::one_line(xml::allowed(piece.written)).empty()) piece.spoken = spelled_sounds(piece.ipa);
  if (reading.cut.is_said()) reading.script.add(std::move(piece));
  return Inside::passed_over;
}

}  // namespace plainsong::ssml

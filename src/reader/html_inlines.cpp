#include "reader/html_inlines.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "reader/decode.hpp"
#include "reader/gumbo_tree.hpp"
#include "text/language_tag.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::array<std::pair<GumboTag, InlineKind>, 17> kinds{{
    {GUMBO_TAG_EM, InlineKind::emphasis},
    {GUMBO_TAG_I, InlineKind::emphasis},
    {GUMBO_TAG_CITE, InlineKind::emphasis},
    {GUMBO_TAG_DFN, InlineKind::emphasis},
    {GUMBO_TAG_STRONG, InlineKind::strong},
    {GUMBO_TAG_B, InlineKind::strong},
    {GUMBO_TAG_DEL, InlineKind::strikethrough},
    {GUMBO_TAG_S, InlineKind::strikethrough},
    {GUMBO_TAG_STRIKE, InlineKind::strikethrough},
    {GUMBO_TAG_CODE, InlineKind::code},
    {GUMBO_TAG_KBD, InlineKind::code},
    {GUMBO_TAG_SAMP, InlineKind::code},
    {GUMBO_TAG_TT, InlineKind::code},
    {GUMBO_TAG_A, InlineKind::link},
    {GUMBO_TAG_ABBR, InlineKind::abbreviation},
    {GUMBO_TAG_ACRONYM, InlineKind::abbreviation},
    {GUMBO_TAG_VAR, InlineKind::emphasis},
}};

constexpr std::array plain{GUMBO_TAG_SPAN,   GUMBO_TAG_SMALL, GUMBO_TAG_BIG,   GUMBO_TAG_FONT,
                           GUMBO_TAG_MARK,   GUMBO_TAG_U,     GUMBO_TAG_INS,   GUMBO_TAG_SUB,
                           GUMBO_TAG_SUP,    GUMBO_TAG_Q,     GUMBO_TAG_TIME,  GUMBO_TAG_WBR,
                           GUMBO_TAG_BDI,    GUMBO_TAG_BDO,   GUMBO_TAG_DATA,  GUMBO_TAG_RUBY,
                           GUMBO_TAG_A,      GUMBO_TAG_ABBR,  GUMBO_TAG_LABEL, GUMBO_TAG_NOBR,
                           GUMBO_TAG_ACRONYM};

/// The attribute without which the element says nothing; nothing where it needs none.
const char* target_attribute(InlineKind kind) {
  if (kind == InlineKind::link) return "href";
  if (kind == InlineKind::abbreviation) return "title";
  return nullptr;
}

std::string clean_words(std::string_view words) {
  return without_controls(trimmed(words));
}

bool is_tiny(const GumboElement& image) {
  const auto small = [&](const char* side) {
    const std::string_view size = attribute(image, side).value_or("");
    return size == "0" || size == "1" || size == "1px" || size == "0px";
  };
  return small("width") && small("height");
}

}  // namespace

std::string clean_address(std::string_view address) {
  std::string clean = without_controls(trimmed(address));
  std::erase_if(
      clean, [](char c) { return c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\v'; });
  return clean;
}

std::vector<Inline> inlines_of(const GumboElement& element, std::string_view language) {
  std::vector<Inline> found;
  const auto* const kind = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const auto& row) { return row.first == element.tag; });
  if (kind != kinds.end()) {
    const char* name = target_attribute(kind->second);
    const std::string_view value = name == nullptr ? "" : attribute(element, name).value_or("");
    const std::string target =
        kind->second == InlineKind::link ? clean_address(value) : clean_words(value);
    if (name == nullptr || !target.empty()) found.push_back({kind->second, {}, target});
  }
  const std::string stated = language_tag(attribute(element, "lang").value_or(""));
  if (!stated.empty() && !same_language(stated, language))
    found.push_back({InlineKind::language, {}, stated});
  return found;
}

bool is_plain_inline(GumboTag tag) {
  return std::find(plain.begin(), plain.end(), tag) != plain.end();
}

void compose_picture(const GumboElement& image, Span source, Composer& composer,
                     Diagnostics& diagnostics) {
  const std::optional<std::string_view> alt = attribute(image, "alt");
  const std::string address = clean_address(attribute(image, "src").value_or(""));
  if (is_tiny(image))
    return note(diagnostics, "reader.left-out", source, "a picture of one pixel is left out");
  if (alt && is_blank(*alt))
    return note(diagnostics, "reader.left-out", source,
                "a picture that its author marked as decoration is left out: " + address);
  if (!alt)
    warn(diagnostics, "reader.no-alt", source,
         "this picture has no description; write one in its alt text");
  composer.open_inline(InlineKind::image, address, source);
  composer.made(clean_words(alt.value_or("")), source);
  composer.close_inline();
}

}  // namespace plainsong

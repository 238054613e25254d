#include "audio/tag_fields.hpp"

#include <fmt/format.h>
#include <unicode/uloc.h>

#include <algorithm>

namespace plainsong {
namespace {

bool is_control(char c) {
  constexpr unsigned char first_printable = 0x20;
  constexpr unsigned char delete_character = 0x7f;
  const auto byte = static_cast<unsigned char>(c);
  return byte < first_printable || byte == delete_character;
}

/// ISO 639-2: "eng" for "en-GB". Empty for what ICU does not know.
std::string three_letters(const std::string& language) {
  return language.empty() ? "" : uloc_getISO3Language(language.c_str());
}

std::string number(int value) {
  return value > 0 ? std::to_string(value) : "";
}

constexpr std::size_t length_of_year = 4;

/// "3103" for "2022-03-31"; empty for a date without a day.
std::string day_and_month(const std::string& date) {
  constexpr std::size_t month = 5;
  constexpr std::size_t day = 8;
  constexpr std::size_t length = 10;
  return date.size() == length ? date.substr(day, 2) + date.substr(month, 2) : "";
}

std::string number_of(int value, int count) {
  return value > 0 && count > 0 ? fmt::format("{}/{}", value, count) : number(value);
}

}  // namespace

std::string tag_text(std::string_view text) {
  std::string clean(text);
  std::ranges::replace_if(clean, is_control, ' ');
  return clean;
}

std::string tag_url(std::string_view url) {
  std::string clean;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7f)
      clean += c;
    else
      clean += fmt::format("%{:02X}", byte);
  }
  return clean;
}

// Audiobook players look for the narrator in the composer's place (audiobookshelf; the habit comes
// from Audible's files), so it is written there too.
std::vector<TagField> tag_fields(const Tags& tags) {
  const std::string language = three_letters(tags.language);
  std::vector<TagField> fields = {
      {"TIT2", "TITLE", "INAM", tags.title},
      {"TALB", "ALBUM", "IPRD", tags.album},
      {"TRCK", "", "", number_of(tags.track_number, tags.track_count)},
      {"", "TRACKNUMBER", "ITRK", number(tags.track_number)},
      {"", "TRACKTOTAL", "", tags.track_number > 0 ? number(tags.track_count) : ""},
      {"", "DATE", "ICRD", tags.date},
      {"TYER", "", "", tags.date.substr(0, length_of_year)},
      {"TDAT", "", "", day_and_month(tags.date)},
      {"TLAN", "LANGUAGE", "ILNG", language},
      {"TPE1", "ARTIST", "IART", tags.artist},
      {"TCOM", "COMPOSER", "", tags.narrator},
      {"TXXX:NARRATOR", "NARRATOR", "ISTR", tags.narrator},
      {"TCOP", "COPYRIGHT", "ICOP", tags.copyright}};
  std::erase_if(fields, [](const TagField& field) { return field.value.empty(); });
  for (TagField& field : fields) field.value = tag_text(field.value);
  return fields;
}

}  // namespace plainsong

#include "speech/emoji_names.hpp"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct Named {
  char32_t picture;
  std::string_view name;
};

// By code point. Unicode's names are long where these are short, or were given by the shape and not
// by what people mean with it.
constexpr auto names = std::to_array<Named>({
    {0x2600, "sun"},
    {0x2601, "cloud"},
    {0x2604, "comet"},
    {0x260E, "telephone"},
    {0x2610, "empty box"},
    {0x2611, "ticked box"},
    {0x2614, "umbrella in the rain"},
    {0x2615, "hot drink"},
    {0x261D, "finger pointing up"},
    {0x2620, "skull and crossbones"},
    {0x2622, "radioactive"},
    {0x262E, "peace sign"},
    {0x2639, "sad face"},
    {0x263A, "smiling face"},
    {0x2640, "female sign"},
    {0x2642, "male sign"},
    {0x2660, "spade"},
    {0x2663, "club"},
    {0x2665, "heart"},
    {0x2666, "diamond"},
    {0x267B, "recycling"},
    {0x267F, "wheelchair"},
    {0x2693, "anchor"},
    {0x2696, "scales"},
    {0x2699, "cog"},
    {0x26A0, "warning"},
    {0x26A1, "lightning"},
    {0x26BD, "football"},
    {0x26C4, "snowman"},
    {0x26D4, "no entry"},
    {0x2702, "scissors"},
    {0x2705, "tick"},
    {0x2708, "aeroplane"},
    {0x2709, "e-mail"},
    {0x270A, "raised fist"},
    {0x270B, "raised hand"},
    {0x270C, "victory sign"},
    {0x270D, "writing hand"},
    {0x270F, "pencil"},
    {0x2713, "tick"},
    {0x2714, "tick"},
    {0x2716, "cross"},
    {0x2717, "cross"},
    {0x2718, "cross"},
    {0x2728, "sparkles"},
    {0x2744, "snowflake"},
    {0x274C, "cross"},
    {0x2753, "question mark"},
    {0x2757, "exclamation mark"},
    {0x2763, "heart"},
    {0x2764, "heart"},
    {0x2795, "plus"},
    {0x27A1, "arrow pointing right"},
    {0x2B05, "arrow pointing left"},
    {0x2B06, "arrow pointing up"},
    {0x2B07, "arrow pointing down"},
    {0x2B50, "star"},
    {0x1F308, "rainbow"},
    {0x1F30D, "globe"},
    {0x1F30E, "globe"},
    {0x1F30F, "globe"},
    {0x1F31E, "smiling sun"},
    {0x1F31F, "glowing star"},
    {0x1F331, "seedling"},
    {0x1F333, "tree"},
    {0x1F337, "tulip"},
    {0x1F338, "blossom"},
    {0x1F339, "rose"},
    {0x1F33B, "sunflower"},
    {0x1F340, "four-leaf clover"},
    {0x1F355, "pizza"},
    {0x1F370, "cake"},
    {0x1F37E, "bottle popping"},
    {0x1F37A, "beer"},
    {0x1F37B, "clinking beer glasses"},
    {0x1F381, "present"},
    {0x1F382, "birthday cake"},
    {0x1F383, "pumpkin lantern"},
    {0x1F384, "Christmas tree"},
    {0x1F385, "Father Christmas"},
    {0x1F386, "fireworks"},
    {0x1F388, "balloon"},
    {0x1F389, "party popper"},
    {0x1F38A, "confetti"},
    {0x1F393, "graduation cap"},
    {0x1F399, "microphone"},
    {0x1F39F, "tickets"},
    {0x1F3A4, "microphone"},
    {0x1F3A7, "headphones"},
    {0x1F3A8, "paint palette"},
    {0x1F3AC, "film clapper"},
    {0x1F3AF, "bullseye"},
    {0x1F3B5, "musical note"},
    {0x1F3B6, "musical notes"},
    {0x1F3C6, "trophy"},
    {0x1F3E0, "house"},
    {0x1F3E1, "house"},
    {0x1F3EB, "school"},
    {0x1F3F3, "white flag"},
    {0x1F3F4, "black flag"},
    {0x1F40D, "snake"},
    {0x1F41D, "bee"},
    {0x1F436, "dog"},
    {0x1F431, "cat"},
    {0x1F440, "eyes"},
    {0x1F446, "finger pointing up"},
    {0x1F447, "finger pointing down"},
    {0x1F448, "finger pointing left"},
    {0x1F449, "finger pointing right"},
    {0x1F44A, "fist bump"},
    {0x1F44B, "waving hand"},
    {0x1F44C, "O K"},
    {0x1F44D, "thumbs up"},
    {0x1F44E, "thumbs down"},
    {0x1F44F, "clapping hands"},
    {0x1F464, "person"},
    {0x1F465, "people"},
    {0x1F466, "boy"},
    {0x1F467, "girl"},
    {0x1F468, "man"},
    {0x1F469, "woman"},
    {0x1F46A, "family"},
    {0x1F476, "baby"},
    {0x1F480, "skull"},
    {0x1F48C, "love letter"},
    {0x1F493, "heart"},
    {0x1F494, "broken heart"},
    {0x1F495, "hearts"},
    {0x1F496, "sparkling heart"},
    {0x1F497, "heart"},
    {0x1F499, "blue heart"},
    {0x1F49A, "green heart"},
    {0x1F49B, "yellow heart"},
    {0x1F49C, "purple heart"},
    {0x1F4A1, "light bulb"},
    {0x1F4A5, "bang"},
    {0x1F4AA, "strong arm"},
    {0x1F4AC, "speech bubble"},
    {0x1F4AF, "one hundred per cent"},
    {0x1F4B7, "money"},
    {0x1F4BB, "laptop"},
    {0x1F4BC, "briefcase"},
    {0x1F4C5, "calendar"},
    {0x1F4C6, "calendar"},
    {0x1F4C8, "rising chart"},
    {0x1F4C9, "falling chart"},
    {0x1F4CC, "pin"},
    {0x1F4CD, "place"},
    {0x1F4CE, "paper clip"},
    {0x1F4D6, "open book"},
    {0x1F4DA, "books"},
    {0x1F4DD, "note"},
    {0x1F4DE, "telephone"},
    {0x1F4E2, "loudspeaker"},
    {0x1F4E3, "megaphone"},
    {0x1F4E7, "e-mail"},
    {0x1F4F0, "newspaper"},
    {0x1F4F1, "mobile phone"},
    {0x1F4F7, "camera"},
    {0x1F4F8, "camera"},
    {0x1F4FA, "television"},
    {0x1F50A, "loud sound"},
    {0x1F50D, "magnifying glass"},
    {0x1F512, "lock"},
    {0x1F514, "bell"},
    {0x1F517, "link"},
    {0x1F525, "fire"},
    {0x1F52C, "microscope"},
    {0x1F550, "clock"},
    {0x1F557, "clock"},
    {0x1F590, "raised hand"},
    {0x1F5A4, "black heart"},
    {0x1F5D3, "calendar"},
    {0x1F5E3, "speaking head"},
    {0x1F600, "smiling face"},
    {0x1F601, "beaming face"},
    {0x1F602, "laughing with tears"},
    {0x1F603, "smiling face"},
    {0x1F604, "smiling face"},
    {0x1F605, "nervous smile"},
    {0x1F606, "laughing face"},
    {0x1F609, "winking face"},
    {0x1F60A, "smiling face"},
    {0x1F60B, "yummy face"},
    {0x1F60D, "face with heart eyes"},
    {0x1F60E, "cool face with sunglasses"},
    {0x1F614, "sad face"},
    {0x1F618, "blowing a kiss"},
    {0x1F621, "angry face"},
    {0x1F622, "crying face"},
    {0x1F629, "weary face"},
    {0x1F62A, "sleepy face"},
    {0x1F62D, "crying loudly"},
    {0x1F62E, "surprised face"},
    {0x1F631, "face screaming in fear"},
    {0x1F633, "flushed face"},
    {0x1F634, "sleeping face"},
    {0x1F637, "face with a mask"},
    {0x1F642, "smiling face"},
    {0x1F643, "upside-down smile"},
    {0x1F644, "rolling eyes"},
    {0x1F64C, "raised hands"},
    {0x1F64F, "folded hands"},
    {0x1F680, "rocket"},
    {0x1F691, "ambulance"},
    {0x1F697, "car"},
    {0x1F6A8, "flashing light"},
    {0x1F6AB, "not allowed"},
    {0x1F6B2, "bicycle"},
    {0x1F6D1, "stop sign"},
    {0x1F6D2, "shopping trolley"},
    {0x1F7E2, "green circle"},
    {0x1F90D, "white heart"},
    {0x1F90E, "brown heart"},
    {0x1F914, "thinking face"},
    {0x1F917, "hugging face"},
    {0x1F91D, "handshake"},
    {0x1F91E, "crossed fingers"},
    {0x1F91F, "love you sign"},
    {0x1F923, "rolling with laughter"},
    {0x1F926, "face palm"},
    {0x1F929, "star-struck face"},
    {0x1F92F, "mind blown"},
    {0x1F937, "shrug"},
    {0x1F942, "clinking glasses"},
    {0x1F947, "gold medal"},
    {0x1F948, "silver medal"},
    {0x1F949, "bronze medal"},
    {0x1F970, "smiling face with hearts"},
    {0x1F973, "partying face"},
    {0x1F97A, "pleading face"},
    {0x1F98B, "butterfly"},
    {0x1F984, "unicorn"},
    {0x1F9D1, "person"},
    {0x1F9D2, "child"},
    {0x1F9E1, "orange heart"},
    {0x1F9E9, "jigsaw piece"},
    {0x1F9F8, "teddy bear"},
    {0x1FAF6, "heart hands"},
});

constexpr auto occupations = std::to_array<Named>({{0x2695, "health worker"},
                                                   {0x2696, "judge"},
                                                   {0x2708, "pilot"},
                                                   {0x1F33E, "farmer"},
                                                   {0x1F373, "cook"},
                                                   {0x1F37C, "feeding a baby"},
                                                   {0x1F393, "student"},
                                                   {0x1F3A4, "singer"},
                                                   {0x1F3A8, "artist"},
                                                   {0x1F3EB, "teacher"},
                                                   {0x1F3ED, "factory worker"},
                                                   {0x1F4BB, "technologist"},
                                                   {0x1F4BC, "office worker"},
                                                   {0x1F527, "mechanic"},
                                                   {0x1F52C, "scientist"},
                                                   {0x1F680, "astronaut"},
                                                   {0x1F692, "firefighter"},
                                                   {0x1F9AF, "with a white cane"},
                                                   {0x1F9BC, "in a motorised wheelchair"},
                                                   {0x1F9BD, "in a wheelchair"}});

template <std::size_t size>
std::string_view find_in(const std::array<Named, size>& table, char32_t c) {
  for (const Named& row : table)
    if (row.picture == c) return row.name;
  return {};
}

bool is_tick_or_box(char32_t c) {
  return c == 0x2610 || c == 0x2713 || c == 0x2717 || c == 0x2718;
}

}  // namespace

bool is_pictograph(char32_t c) {
  constexpr char32_t first = 0x2190;
  const auto value = static_cast<UChar32>(c);
  return c >= first &&
         (is_tick_or_box(c) || u_hasBinaryProperty(value, UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
          u_hasBinaryProperty(value, UCHAR_REGIONAL_INDICATOR) != 0);
}

std::string emoji_name(char32_t c) {
  if (const std::string_view name = find_in(names, c); !name.empty()) return std::string(name);
  std::array<char, 128> buffer{};
  UErrorCode status = U_ZERO_ERROR;
  u_charName(static_cast<UChar32>(c), U_EXTENDED_CHAR_NAME, buffer.data(),
             static_cast<std::int32_t>(buffer.size()), &status);
  const std::string name = lower(buffer.data());
  // "<unassigned-1FAFF>": a picture younger than our tables.
  const bool unknown = U_FAILURE(status) != 0 || name.empty() || name.front() == '<';
  return unknown ? "picture" : name;
}

std::string_view occupation(char32_t c) {
  return find_in(occupations, c);
}

std::string country_name(std::string_view capitals) {
  const icu::Locale country("und", std::string(capitals).c_str());
  icu::UnicodeString name;
  country.getDisplayCountry(icu::Locale::getUK(), name);
  std::string out;
  name.toUTF8String(out);
  if (out == capitals) return {};
  const bool plural = out.ends_with("Islands") || out.ends_with("States") ||
                      out.ends_with("Kingdom") || out.ends_with("Emirates") ||
                      out == "Netherlands" || out == "Philippines";
  return (plural ? "the " : "") + out;
}

}  // namespace plainsong

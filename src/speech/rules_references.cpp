#include <array>

#include "speech/amount.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

/// A number, or two of them with a dash: "17", "17-19".
struct Numbers {
  std::size_t tokens = 0;
  bool several = false;
  std::string spoken;
};

std::optional<Numbers> numbers_at(const Reading& reading, std::size_t at,
                                  std::string_view between) {
  if (number_at(reading, at) < 0) return std::nullopt;
  const Manner manner = reading.manner();
  Numbers numbers = {1, false, cardinal(reading.written(at), manner)};
  if (!reading.is_dash(at + 1) && !reading.is(at + 1, "/")) return numbers;
  const int last = number_at(reading, at + 2);
  if (last <= number_at(reading, at) || reading.is_word_or_digits(at + 3)) return numbers;
  const std::string_view joint = reading.is(at + 1, "/") ? " or " : between;
  numbers.spoken.append(joint).append(cardinal(reading.written(at + 2), manner));
  return Numbers{3, true, numbers.spoken};
}

// The books of the Bible that stand before chapter and verse, their short forms, and the Qur'an's
// suras.
constexpr auto books = std::to_array<std::string_view>(
    {"acts",    "amos",         "baruch",       "chronicles",    "colossians", "corinthians",
     "daniel",  "deuteronomy",  "ecclesiastes", "ephesians",     "esther",     "exodus",
     "ezekiel", "ezra",         "galatians",    "genesis",       "habakkuk",   "haggai",
     "hebrews", "hosea",        "isaiah",       "james",         "jeremiah",   "job",
     "joel",    "john",         "jonah",        "joshua",        "jude",       "judges",
     "kings",   "lamentations", "leviticus",    "luke",          "maccabees",  "malachi",
     "mark",    "matthew",      "micah",        "nahum",         "nehemiah",   "numbers",
     "obadiah", "peter",        "philemon",     "philippians",   "proverbs",   "psalm",
     "psalms",  "quran",        "revelation",   "romans",        "ruth",       "samuel",
     "sirach",  "songs",        "surah",        "thessalonians", "timothy",    "titus",
     "tobit",   "zechariah",    "zephaniah"});
constexpr auto without_chapters = std::to_array<std::string_view>({"psalm", "psalms", "surah"});

struct Stage {
  std::string_view written;
  std::string_view spoken;
};

// What schools call their years: "Y7", "KS2".
constexpr auto stages =
    std::to_array<Stage>({{"Y", "Year"}, {"Yr", "Year"}, {"KS", "Key Stage"}, {"EYFS", "E Y F S"}});

}  // namespace

std::optional<Match> verse(const Reading& reading, std::size_t at) {
  const std::string_view book = reading.word_before(at);
  if (!is_listed(book, books) || reading.is_dash(at - 1) || !is_capitalised(reading, at - 2) ||
      number_at(reading, at) <= 0 || !reading.is(at + 1, ":"))
    return std::nullopt;
  const auto verses = numbers_at(reading, at + 2, " to ");
  if (!verses || reading.is_word_or_digits(at + 2 + verses->tokens)) return std::nullopt;
  const std::string chapter = cardinal(reading.written(at), reading.manner());
  const bool named = !is_listed(book, without_chapters);
  return Match{2 + verses->tokens, (named ? "chapter " : "") + chapter +
                                       (verses->several ? ", verses " : ", verse ") +
                                       verses->spoken};
}

std::optional<Match> book_of_two(const Reading& reading, std::size_t at) {
  constexpr auto parted =
      std::to_array<std::string_view>({"chronicles", "corinthians", "john", "kings", "maccabees",
                                       "peter", "samuel", "thessalonians", "timothy"});
  constexpr auto names = std::to_array<std::string_view>({"", "First", "Second", "Third"});
  const int number = number_at(reading, at);
  if (number < 1 || number > 3 || reading.follows_word(at) ||
      !reading.is(at + 1, TokenKind::space) || !is_listed(reading.written(at + 2), parted) ||
      !is_capitalised(reading, at + 2) || !reading.is(at + 3, TokenKind::space) ||
      !reading.is(at + 4, TokenKind::digits))
    return std::nullopt;
  return Match{1, std::string(names.at(static_cast<std::size_t>(number)))};
}

std::optional<Match> section_sign(const Reading& reading, std::size_t at) {
  const bool paragraph = reading.is(at, "¶");
  if (!paragraph && !reading.is(at, "§")) return std::nullopt;
  const bool several = reading.is(at + 1, "§") || reading.is(at + 1, "¶");
  const std::size_t end = several ? at + 2 : at + 1;
  const bool number = reading.is(reading.behind_space(end), TokenKind::digits);
  if (paragraph && !number) return Match{1, " "};  // a mark of the printer's
  const std::string name = paragraph ? "paragraph" : "section";
  return spaced(reading, at, several ? name + "s" : name, end - at);
}

std::optional<Match> section_of_law(const Reading& reading, std::size_t at) {
  const bool several = reading.is(at, "ss");
  if ((!several && !reading.is(at, "s")) || reading.follows_word(at) || !reading.stands_free(at))
    return std::nullopt;
  const std::size_t next =
      reading.is(at + 1, ".") ? reading.behind_space(at + 2) : reading.behind_space(at + 1);
  const auto numbers = numbers_at(reading, next, " to ");
  if (!numbers) return std::nullopt;
  return Match{next + numbers->tokens - at,
               (several || numbers->several ? "sections " : "section ") + numbers->spoken +
                   (reading.is(next + numbers->tokens, TokenKind::word) ? " " : "")};
}

std::optional<Match> school_year(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  for (const Stage& stage : stages) {
    if (!reading.is(at, stage.written)) continue;
    const std::size_t next = reading.behind_space(at + 1);
    const bool space = next != at + 1;
    if (space && stage.written == "Y") return std::nullopt;
    const auto numbers = numbers_at(reading, next, " to ");
    if (!numbers || reading.is(next + numbers->tokens, TokenKind::word) ||
        number_at(reading, next) > 14)
      return std::nullopt;
    // "Y7-Y11"
    const std::size_t last = next + 3;
    if (!numbers->several && reading.is_dash(next + 1) && reading.is(next + 2, stage.written) &&
        number_at(reading, last) > number_at(reading, next) && !reading.is_word_or_digits(last + 1))
      return Match{last + 1 - at, std::string(stage.spoken) + "s " + numbers->spoken + " to " +
                                      cardinal(reading.written(last), reading.manner())};
    const bool years = numbers->several && stage.spoken == "Year" && reading.is_dash(next + 1);
    return Match{next + numbers->tokens - at,
                 std::string(stage.spoken) + (years ? "s " : " ") + numbers->spoken};
  }
  return std::nullopt;
}

std::optional<Match> under_age(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "U") || reading.follows_word(at) || reading.is_american())
    return std::nullopt;
  const int age = number_at(reading, at + 1);
  const bool several = reading.is(at + 2, "s");
  const std::size_t end = several ? at + 3 : at + 2;
  constexpr int youngest = 5;
  constexpr int oldest = 25;
  if (age < youngest || age > oldest || (!several && age < 10) || reading.is_word_or_digits(end))
    return std::nullopt;
  const std::string words = cardinal(reading.written(at + 1), reading.manner());
  return Match{end - at, "under " + (several ? plural_of_number(words) : words)};
}

std::optional<Match> version(const Reading& reading, std::size_t at) {
  if ((!reading.is(at, "v") && !reading.is(at, "ver")) || reading.follows_word(at))
    return std::nullopt;
  const std::size_t next = reading.is(at + 1, ".") ? at + 2 : at + 1;
  const auto number = amount_at(reading, next);
  if (!number || !reading.is(next, TokenKind::digits)) return std::nullopt;
  std::size_t end = next + number->tokens;
  std::string words = "version " + spoken(*number, reading.manner());
  constexpr std::size_t most_parts = 4;
  for (std::size_t part = 0; part < most_parts && reading.is_word_or_digits(end); ++part, ++end) {
    const bool digits = reading.is(end, TokenKind::digits);
    words.append(" ").append(digits ? cardinal(reading.written(end), reading.manner())
                                    : std::string(reading.written(end)));  // "22H2"
  }
  return Match{end - at, words + (reading.is_word_or_digits(end) ? " " : "")};
}

}  // namespace plainsong::rules

// What a studio with another voice needs besides the SSML itself: which file comes when, how much
// there is to say, and how to get the SSML that its engine takes.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "publish/publish.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view whole_ssml = "1.1";

/// One file of the set.
struct SetEntry {
  std::string file;
  std::string title;
  std::size_t words = 0;          ///< as they are said
  std::optional<double> seconds;  ///< in our voice; none for one that it could not say
};

std::size_t said_words(const SpokenSection& section) {
  Diagnostics nothing_new;
  const Script script = read_ssml(section.ssml.xml, nothing_new);
  std::size_t count = 0;
  for (const Utterance& utterance : script.utterances) count += words(utterance.words).size();
  return count;
}

std::vector<SetEntry> entries_of(const ReleasedEdition& released) {
  const Document& document = released.edition.document;
  std::vector<SetEntry> entries;
  for (const SpokenSection& section : released.sections) {
    SetEntry entry{section.ssml.name + ".ssml",
                   shown_title(document, document.sections[number(section.ssml.section)]),
                   said_words(section), std::nullopt};
    if (section.track)
      entry.seconds = static_cast<double>(section.track->length) / section.track->format.rate_hz;
    entries.push_back(std::move(entry));
  }
  return entries;
}

/// All of them in one.
SetEntry sum(const std::vector<SetEntry>& entries) {
  SetEntry all{{}, "All", 0, 0.0};
  for (const SetEntry& entry : entries) {
    all.words += entry.words;
    all.seconds =
        entry.seconds && all.seconds ? std::optional(*all.seconds + *entry.seconds) : std::nullopt;
  }
  return all;
}

bool is_timed(const std::vector<SetEntry>& entries) {
  return std::any_of(entries.begin(), entries.end(),
                     [](const SetEntry& entry) { return entry.seconds.has_value(); });
}

void add_amounts(Json& object, const SetEntry& entry) {
  object["words"] = entry.words;
  if (entry.seconds) object["seconds"] = std::round(*entry.seconds * 10) / 10;
}

std::string index_json(const Release& release, const ReleasedEdition& released,
                       const std::vector<SetEntry>& entries, std::string_view profile) {
  Json index;
  index["title"] = shelf_title(release, released);
  index["edition"] = folder_of(released);
  index["label"] = released.label;
  index["language"] = released.edition.document.language;
  index["ssml"] = profile;
  index["voice"] = Json::object();
  for (const auto& [name, value] : released.voice) index["voice"][name] = value;
  add_amounts(index, sum(entries));
  index["sections"] = Json::array();
  for (const SetEntry& entry : entries) {
    Json section = {{"file", entry.file}, {"title", entry.title}};
    add_amounts(section, entry);
    index["sections"].push_back(std::move(section));
  }
  return index.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// "4:05"
std::string minutes(const SetEntry& entry) {
  if (!entry.seconds) return "-";
  const auto whole = static_cast<long>(std::lround(*entry.seconds));
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string row(const SetEntry& entry) {
  return fmt::format("{:>6} {:>8}  {}\n{:17}{}\n", entry.words, minutes(entry), entry.title, "",
                     entry.file);
}

constexpr std::string_view about_words = R"(
The words are those that are printed, and some that a listener alone is
told, such as who published it, "Part 2 of 7:" or "A list of 6 items.".
Each of these is one <sub alias> of its own, whose words stand nowhere
in the edition's text. Otherwise <sub alias> and <phoneme> say how what
is printed is said. <break> says how long to pause.
)";

/// "{0}" is the edition.
constexpr const char* about_ssml = R"(
The files are SSML 1.1, the W3C's Speech Synthesis Markup Language. Each
sentence is <s xml:id="s42">: the same number is in the text, the
captions and the books.

<voice name> names a voice of plainsong. Put your own in its place, or
take the element away.

Many engines take less than all of SSML 1.1. For those,

    plainsong ssml NEWSLETTER -o FOLDER --edition {0} --profile 1.0

writes copies in SSML 1.0; with amazon or google in the place of 1.0,
what the engines of those two take.

To hear a file in one of plainsong's voices:

    plainsong speak FILE.ssml -o FILE.mp3 --voice {0}
)";

/// "{0}" is the edition, "{1}" the profile.
constexpr const char* about_copies = R"(
The files are reduced copies: SSML with only what --profile {1} takes.
In front of each sentence stands <mark name="s42"/>: the same number is
in the text, the captions and the books. They name no voice. The whole
SSML, which plainsong speaks itself, is written by

    plainsong ssml NEWSLETTER -o FOLDER --edition {0}
)";

constexpr std::string_view about_list = R"(
index.json has the same list for programs.
)";

std::string read_me(const Release& release, const ReleasedEdition& released,
                    const std::vector<SetEntry>& entries, std::string_view profile) {
  const std::string title = shelf_title(release, released);
  std::string text = fmt::format("{}\n{}\n\n", title, std::string(display_width(title), '='));
  if (!released.label.empty()) text += released.label + "\n\n";
  text +=
      "To be read aloud in this order, by any voice:\n\n Words  Minutes  Section, and its file\n";
  for (const SetEntry& entry : entries) text += row(entry);
  const SetEntry all = sum(entries);
  text += fmt::format("{:>6} {:>8}  {}\n\n", all.words, minutes(all), all.title);
  text += is_timed(entries) ? fmt::format("The minutes are those of a {}.\n", narrator_of(released))
                            : "Nothing is spoken yet, so nobody knows the minutes.\n";
  text += about_words;
  text += fmt::format(fmt::runtime(profile == whole_ssml ? about_ssml : about_copies),
                      folder_of(released), profile);
  return text.append(about_list);
}

}  // namespace

Package ssml_set(const Release& release, const ReleasedEdition& released,
                 std::string_view profile) {
  const std::vector<SetEntry> entries = entries_of(released);
  if (entries.empty()) return {};
  return {{"index.json", index_json(release, released, entries, profile)},
          {"README.txt", read_me(release, released, entries, profile)}};
}

void publish_ssml_set(const Release& release, Package& package) {
  for (const ReleasedEdition& released : release.editions)
    for (auto& [name, file] : ssml_set(release, released, whole_ssml))
      package[folder_of(released) + "/ssml/" + name] = file;
}

}  // namespace plainsong

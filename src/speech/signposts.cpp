#include "speech/signposts.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "document/outline.hpp"
#include "document/walk.hpp"
#include "speech/normalise.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::size_t fewest_parts = 3;     // that are worth counting
constexpr std::size_t most_opening = 2000;  // bytes in which a document says what it is

/// The words in lower case with single spaces around each, to look others up in.
std::string word_row(std::string_view text) {
  const std::string plain = lower(plain_punctuation(text));
  std::string row = " ";
  for (const Span word : words(plain)) row.append(slice(plain, word)).append(" ");
  return row;
}

/// The sentences of one section that matter here.
struct Ends {
  SentenceId first{};
  SentenceId last{};
};

Ends ends_of(const Section& section) {
  std::optional<SentenceId> first;
  SentenceId last{};
  for_each_text(section, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences) {
      if (!has_words(text.slice(sentence.range))) continue;
      if (!first) first = sentence.id;
      last = sentence.id;
    }
  });
  return {first.value_or(SentenceId{}), last};
}

bool has_heading(const Section& section) {
  return has_words(section.heading.utf8);
}

class SignpostWriter {
 public:
  SignpostWriter(const Edition& edition, const std::vector<const Section*>& spoken,
                 const Announcements& announcements, const pauses::Lengths& lengths)
      : edition_(edition), spoken_(spoken), announcements_(announcements), lengths_(lengths) {}

  std::map<SentenceId, Signpost> write() {
    if (spoken_.empty()) return {};
    const int level = level_of_parts();
    const auto is_part = [&](const Section* section) { return section->level <= level; };
    parts_ = static_cast<std::size_t>(std::count_if(spoken_.begin(), spoken_.end(), is_part));
    open();
    std::size_t part = 0;
    for (const Section* section : spoken_)
      if (is_part(section)) say_part(*section, ++part);
    close();
    return std::move(signs_);
  }

 private:
  void before(SentenceId sentence, std::string words, std::string own = {}) {
    if (words.empty()) return;
    signs_[sentence].before.push_back(
        {0, Announcement::Side::before, std::move(words), {}, std::move(own)});
  }

  void behind(SentenceId sentence, std::string words, std::chrono::milliseconds pause = {},
              std::string own = {}) {
    if (words.empty()) return;
    signs_[sentence].behind.push_back(
        {0, Announcement::Side::behind, std::move(words), pause, std::move(own)});
  }

  [[nodiscard]] int level_of_parts() const {
    std::vector<Section> headings;
    for (const Section* section : spoken_) {
      Section& heading = headings.emplace_back();
      heading.level = section->level;
      heading.heading.utf8 = section->heading.utf8;
    }
    return main_level(headings);
  }

  [[nodiscard]] std::string_view made_by(const Sentence& sentence) const {
    const std::size_t id = number(sentence.id);
    return id < edition_.origins.size() ? std::string_view(edition_.origins[id].made_by) : "";
  }

  /// The sentence that says how the edition was made, where it is in the first section, and the
  /// last of those that we made behind it.
  [[nodiscard]] std::optional<Ends> label() const {
    std::optional<Ends> found;
    for_each_text(*spoken_.front(), [&](const Text& text) {
      bool inside = false;
      for (const Sentence& sentence : text.sentences) {
        if (!found && made_by(sentence) == "template:opening") {
          found = {sentence.id, sentence.id};
          inside = true;
        }
        inside = inside && made_by(sentence).starts_with("template:");
        if (inside) found->last = sentence.id;
      }
    });
    return found;
  }

  void open() {
    const Section& first = *spoken_.front();
    const SentenceId start = ends_of(first).first;
    const std::optional<Ends> made = label();
    opens_itself_ = made.has_value() || first.role == SectionRole::title;
    const std::string said = opening_words(first);
    const std::string title = title_words(said);
    before(start, title, edition_.document.title);
    const std::string facts = facts_words(said);
    if (title.empty() && opens_itself_ && has_heading(first))
      behind(last_of_heading(first), facts);
    else
      before(start, facts);
    const std::string voice = announcements_.say(Announced::computer_voice);
    if (made)
      behind(made->first, voice);
    else
      before(start, voice);
    if (parts_ < fewest_parts) return;
    const std::string parts =
        announcements_.say(Announced::parts, {{"count", std::to_string(parts_)}});
    if (made)
      behind(made->last, parts);
    else
      before(start, parts);
  }

  static SentenceId last_of_heading(const Section& section) {
    SentenceId last{};
    for (const Sentence& sentence : section.heading.sentences)
      if (has_words(section.heading.slice(sentence.range))) last = sentence.id;
    return last;
  }

  static std::string opening_words(const Section& section) {
    std::string said;
    std::size_t left = most_opening;
    for_each_text(section, [&](const Text& text) {
      said += word_row(std::string_view(text.utf8).substr(0, left));
      left -= std::min(left, text.utf8.size());
    });
    return said;
  }

  static bool says(const std::string& said, std::string_view words) {
    return said.find(word_row(words)) != std::string::npos;
  }

  [[nodiscard]] std::string title_words(const std::string& said) const {
    const std::string& title = edition_.document.title;
    if (!has_words(title) || says(said, title)) return {};
    return announcements_.say(Announced::title, {{"title", title}});
  }

  [[nodiscard]] std::string facts_words(const std::string& said) const {
    const Document& document = edition_.document;
    std::string publisher = document.stated(metadata::publisher);
    const std::string stated = document.stated(metadata::date);
    std::string date = readable_date(stated, document.language);
    if (!has_words(publisher) || says(said, publisher)) publisher.clear();
    if (!has_words(date) || says(said, date) || says(said, stated)) date.clear();
    if (publisher.empty() && date.empty()) return {};
    const Announced what = publisher.empty() ? Announced::dated
                           : date.empty()    ? Announced::published
                                             : Announced::published_and_dated;
    return announcements_.say(what, {{"publisher", publisher}, {"date", date}});
  }

  void say_part(const Section& section, std::size_t part) {
    if (parts_ < fewest_parts || (&section == spoken_.front() && opens_itself_)) return;
    before(
        ends_of(section).first,
        announcements_.say(has_heading(section) ? Announced::part : Announced::part_without_heading,
                           {{"number", std::to_string(part)}, {"count", std::to_string(parts_)}}));
  }

  void close() {
    const SentenceId last = ends_of(*spoken_.back()).last;
    const std::string& title = edition_.document.title;
    const std::string end = has_words(title)
                                ? announcements_.say(Announced::end, {{"title", title}})
                                : announcements_.say(Announced::end_without_title);
    const std::string thanks = announcements_.say(Announced::thanks);
    behind(last, end, lengths_.paragraph, title);
    behind(last, thanks, end.empty() ? lengths_.paragraph : std::chrono::milliseconds{0});
  }

  const Edition& edition_;
  const std::vector<const Section*>& spoken_;
  const Announcements& announcements_;
  const pauses::Lengths& lengths_;
  std::map<SentenceId, Signpost> signs_;
  std::size_t parts_ = 0;
  bool opens_itself_ = false;  ///< the first section says what the edition is
};

}  // namespace

std::map<SentenceId, Signpost> signposts(const Edition& edition,
                                         const std::vector<const Section*>& spoken,
                                         const Announcements& announcements,
                                         const pauses::Lengths& lengths) {
  return SignpostWriter(edition, spoken, announcements, lengths).write();
}

}  // namespace plainsong

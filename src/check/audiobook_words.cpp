#include "check/audiobook_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "check/captions.hpp"
#include "check/html_facts.hpp"
#include "check/markup.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// The letters and digits of a text, so that two texts are the same where their words are.
std::string bare(std::string_view text) {
  const std::string small = lower(text);
  std::string letters;
  for (std::size_t at = 0; at < small.size();) {
    const CodePoint point = code_point_at(small, at);
    if (is_letter(point.value) || is_digit(point.value)) letters += small.substr(at, point.size);
    at += point.size;
  }
  return letters;
}

/// Captions beside the page that has the same words.
class WordsBeside {
 public:
  WordsBeside(const SpokenPart& part, const std::vector<TimedWords>& captions,
              const std::string& page, Findings& found)
      : part_(part), captions_(captions), page_(bare(page)), found_(found) {}

  /// Captions that are a summary of their page, or in another language, are left alone.
  void check() {
    if (!find_captions()) return;
    const auto known =
        std::count_if(spots_.begin(), spots_.end(), [](const Spot& one) { return one.known; });
    if (known == 0 || static_cast<std::size_t>(known) * 2 < spots_.size()) return;
    check_page();
    for (std::size_t at = 0; at <= captions_.size(); ++at) check_gap(at);
  }

 private:
  struct Spot {
    std::string letters;
    bool known = false;     ///< somewhere in the page
    std::size_t begin = 0;  ///< in the page's letters, behind the one before; npos where not there
  };

  /// Looks for each caption behind the one before, and then anywhere. False where too many are not
  /// in their order to look through the page for each.
  bool find_captions() {
    constexpr std::size_t most_letters = 500'000'000;
    std::size_t searched = 0;
    std::size_t at = 0;
    for (const TimedWords& one : captions_) {
      Spot spot;
      spot.letters = bare(one.words);
      spot.begin = page_.find(spot.letters, at);
      spot.known = spot.begin != std::string::npos;
      if (spot.known) {
        at = spot.begin + spot.letters.size();
      } else {
        spot.known = page_.find(spot.letters) != std::string::npos;
        searched += 2 * page_.size();
      }
      if (searched > most_letters) return false;
      spots_.push_back(std::move(spot));
    }
    return true;
  }

  void check_page() {
    const auto lost =
        std::find_if(spots_.begin(), spots_.end(), [](const Spot& one) { return !one.known; });
    if (lost == spots_.end()) return;
    const TimedWords& words = captions_[static_cast<std::size_t>(lost - spots_.begin())];
    fault(found_, "audiobook.words", part_.page,
          fmt::format("\"{}\" is heard at {}, and the page does not have it", in_short(words.words),
                      in_seconds(words.begin)));
  }

  /// Time before the caption `at` that has none, where the page has words to fill it.
  void check_gap(std::size_t at) {
    const bool first = at == 0;
    const bool last = at == captions_.size();
    if ((last && !part_.length) || told_) return;
    const std::int64_t begin = first ? 0 : captions_[at - 1].end;
    const std::int64_t end = last ? *part_.length : captions_[at].begin;
    const std::size_t from = first ? 0 : end_of(spots_[at - 1]);
    const std::size_t to = last ? page_.size() : spots_[at].begin;
    if (from == std::string::npos || to == std::string::npos || to <= from) return;
    told_ = could_be_said(page_.substr(from, to - from), end - begin, first || last);
    if (told_)
      doubt(found_, "audiobook.words", part_.captions,
            fmt::format("there is no caption from {} to {}, where {} has more words",
                        in_seconds(begin), in_seconds(end), part_.page));
  }

  /// Whether letters fill the time: a pause is too short for them, and the numbers of pages and the
  /// links at both ends of one are only written.
  static bool could_be_said(const std::string& letters, std::int64_t time, bool outside) {
    constexpr std::int64_t shortest = 800;
    constexpr std::int64_t most_letters = 40;  // a second; the fewest are 1
    constexpr std::size_t links = 15;
    const auto count = static_cast<std::int64_t>(letters.size());
    if (letters.find_first_not_of("0123456789") == std::string::npos) return false;
    if (time < shortest || (outside && letters.size() < links)) return false;
    return count * 1000 >= time && count * 1000 <= time * most_letters;
  }

  static std::size_t end_of(const Spot& spot) {
    return spot.begin == std::string::npos ? spot.begin : spot.begin + spot.letters.size();
  }

  const SpokenPart& part_;
  const std::vector<TimedWords>& captions_;
  std::string page_;
  Findings& found_;
  std::vector<Spot> spots_;
  bool told_ = false;
};

}  // namespace

void check_spoken_words(const PackageContents& book, const SpokenPart& part, Findings& found) {
  const PackedFile* file = book.find(part.captions);
  if (file == nullptr || !is_timed(part.captions)) return;
  const auto captions = read_captions(part.captions, file->text);
  if (!captions)
    return fault(found, "audiobook.captions", part.captions,
                 "it cannot be read as captions, so that nobody sees them");
  for (const std::string& message : caption_faults(*captions, part.length))
    fault(found, "audiobook.captions", part.captions, message);
  if (const auto overlap = caption_overlap(*captions))
    doubt(found, "audiobook.captions", part.captions, *overlap);
  const PackedFile* page = book.find(part.page);
  if (page == nullptr) return;
  if (const auto facts = html_facts(page->text))
    WordsBeside(part, *captions, facts->words, found).check();
}

}  // namespace plainsong

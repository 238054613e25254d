#include "check/audiobook_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "check/captions.hpp"
#include "check/loose_html.hpp"
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
      : part_(part), captions_(captions), page_(bare(page)), found_(found) {
    std::size_t at = 0;
    for (const TimedWords& one : captions_) {
      Spot spot;
      spot.letters = bare(one.words);
      spot.known = page_.find(spot.letters) != std::string::npos;
      spot.begin = page_.find(spot.letters, at);
      if (spot.begin != std::string::npos) at = spot.begin + spot.letters.size();
      spots_.push_back(std::move(spot));
    }
  }

  /// Captions that are a summary of their page, or in another language, are left alone.
  void check() {
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

  void check_page() {
    const auto lost =
        std::find_if(spots_.begin(), spots_.end(), [](const Spot& one) { return !one.known; });
    if (lost == spots_.end()) return;
    const TimedWords& words = captions_[static_cast<std::size_t>(lost - spots_.begin())];
    fault(found_, "audiobook.words", part_.page,
          fmt::format("\"{}\" is heard at {}, and the page does not have it", words.words,
                      in_seconds(words.begin)));
  }

  /// Time before the caption `at` that has none, where the page has words to fill it.
  void check_gap(std::size_t at) {
    constexpr std::int64_t shortest = 300;
    constexpr std::int64_t most_letters = 60;  // a second
    constexpr std::size_t furniture = 15;      // letters of links at the ends of a page
    const bool first = at == 0;
    const bool last = at == captions_.size();
    if ((last && !part_.length) || told_) return;
    const std::int64_t begin = first ? 0 : captions_[at - 1].end;
    const std::int64_t end = last ? *part_.length : captions_[at].begin;
    const std::size_t from = first ? 0 : end_of(spots_[at - 1]);
    const std::size_t to = last ? page_.size() : spots_[at].begin;
    if (from == std::string::npos || to == std::string::npos || to <= from) return;
    const std::int64_t gap = end - begin;
    const auto letters = static_cast<std::int64_t>(to - from);
    const bool enough = first || last ? gap >= 1000 && to - from >= furniture : gap >= shortest;
    if (!enough || letters * 1000 < gap || letters * 1000 > gap * most_letters) return;
    told_ = true;
    doubt(found_, "audiobook.words", part_.captions,
          fmt::format("there is no caption from {} to {}, where {} has more words",
                      in_seconds(begin), in_seconds(end), part_.page));
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
  if (const auto words = words_of_page(page->text))
    WordsBeside(part, *captions, *words, found).check();
}

}  // namespace plainsong

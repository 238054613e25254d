#include "plain/front.hpp"

#include <string_view>

#include "document/walk.hpp"
#include "plain/our_words.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

/// Only so much of a document is its opening.
constexpr std::size_t most_opening = 600;

/// The words in lower case with single spaces around each, to look others up in.
std::string word_row(std::string_view text) {
  const std::string plain = lower(plain_punctuation(text));
  std::string row = " ";
  for (const Span word : words(plain)) row.append(slice(plain, word)).append(" ");
  return row;
}

/// The first section, and the next heading.
std::string opening_words(const Document& document) {
  std::string opening;
  for (std::size_t at = 0; at < document.sections.size() && at < 2; ++at) {
    const Section& section = document.sections[at];
    opening += word_row(section.heading.utf8.substr(0, most_opening));
    if (at > 0) break;
    std::size_t left = most_opening;
    for_each_leaf(section, [&](const Block& leaf) {
      const std::string_view start = std::string_view(leaf.text.utf8).substr(0, left);
      left -= start.size();
      opening += word_row(start);
    });
  }
  return opening;
}

bool says(const std::string& opening, std::string_view words) {
  return opening.find(word_row(words)) != std::string::npos;
}

}  // namespace

Front front_of(const Document& document) {
  const std::string opening = opening_words(document);
  Front front;
  if (!is_blank(document.title) && !says(opening, document.title)) front.title = document.title;
  const std::string publisher = document.stated(metadata::publisher);
  if (!is_blank(publisher) && !says(opening, publisher))
    front.lines.push_back(std::string(our_words::publisher) + publisher);
  const std::string date = readable_date(document.stated(metadata::date), document.language);
  if (!is_blank(date) && !says(opening, date))
    front.lines.push_back(std::string(our_words::date) + date);
  return front;
}

}  // namespace plainsong

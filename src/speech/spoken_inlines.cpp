#include "speech/spoken_inlines.hpp"

#include <algorithm>
#include <utility>

#include "speech/web_address.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// So many links in one sentence are said together behind it.
constexpr std::size_t many_links = 3;

/// The address as a program can open it; empty for a path, which is of no use in a sound file.
std::string whole_url(const std::string& target) {
  if (target.starts_with("www.")) return "http://" + target;
  const std::size_t colon = target.find(':');
  const bool has_scheme = colon != std::string::npos && target.find_first_of("/?#") > colon;
  return has_scheme && target.find(' ') == std::string::npos ? target : std::string();
}

/// "[3]", "3" or "*" → "3" or "*": what a mark of a footnote shows; empty for other words.
std::string note_mark(std::string_view words) {
  words = trimmed(words);
  if (words.starts_with('[') && words.ends_with(']')) words = words.substr(1, words.size() - 2);
  const bool digits = !words.empty() && words.size() < 4 &&
                      words.find_first_not_of("0123456789") == std::string_view::npos;
  return digits ? std::string(words) : std::string();
}

/// One past the last sentence that begins before `offset`, as an index.
std::size_t sentence_index(const Text& text, std::uint32_t offset) {
  const auto behind = std::upper_bound(
      text.sentences.begin(), text.sentences.end(), offset,
      [](std::uint32_t at, const Sentence& sentence) { return at < sentence.range.end; });
  return static_cast<std::size_t>(behind - text.sentences.begin());
}

}  // namespace

Additions InlineSpeaker::additions(const Text& text) {
  made_ = {};
  met_.clear();
  std::uint32_t done = 0;
  for (const Inline& item : with_addresses(text)) {
    if (item.range.begin < done) continue;  // inside an address that its site stands for
    if (item.kind == InlineKind::link)
      done = say_link(text, item);
    else if (!item.range.empty())
      say_meaning(text, item);
  }
  say_numbers(text);
  std::stable_sort(made_.announcements.begin(), made_.announcements.end());
  return std::move(made_);
}

void InlineSpeaker::say_meaning(const Text& text, const Inline& item) {
  using Side = Announcement::Side;
  if (item.kind == InlineKind::image)
    add(item.range.begin, Side::before, announcements_.say(Announced::picture));
  if (item.kind == InlineKind::strikethrough) {
    add(item.range.begin, Side::before, announcements_.say(Announced::crossed_out));
    add(item.range.end, Side::behind, announcements_.say(Announced::crossed_out_end));
  }
  if (item.kind != InlineKind::abbreviation) return;
  const std::string long_form = long_forms_.first_use(text, item);
  if (!long_form.empty())
    add(item.range.end, Side::behind,
        announcements_.say(Announced::abbreviation, {{"expansion", long_form}}));
}

/// Gives the byte up to which other inlines do not count.
std::uint32_t InlineSpeaker::say_link(const Text& text, const Inline& link) {
  if (!leads_away(link)) {
    say_note(text, link);
    return 0;
  }
  const bool bare = shows_its_address(text, link);
  const std::string host = shown_host(text, link);
  if (bare && host.empty()) return 0;  // an e-mail address is its own words
  const std::size_t before = numbers_.links().size();
  const Met met = {link, numbers_.number_of(link.target)};
  if (bare) say_address(met, host);
  if (numbers_.links().size() > before) {
    if (std::string url = whole_url(link.target); !url.empty())
      links_.push_back(
          {met.number, std::move(url), bare ? host : std::string(text.slice(link.range))});
    if (!bare && !link.range.empty()) met_.push_back(met);
  }
  return bare ? link.range.end : 0;
}

void InlineSpeaker::say_note(const Text& text, const Inline& link) {
  const std::string mark = note_mark(text.slice(link.range));
  const std::string words = announcements_.say(Announced::note, {{"number", mark}});
  if (!mark.empty() && !words.empty()) made_.instead.push_back({link.range, words});
}

void InlineSpeaker::say_address(const Met& met, const std::string& host) {
  const std::string words =
      announcements_.say(Announced::link_address,
                         {{"number", std::to_string(met.number)}, {"site", spoken_site(host)}});
  if (!words.empty()) made_.instead.push_back({met.link.range, words});
}

void InlineSpeaker::say_numbers(const Text& text) {
  for (std::size_t first = 0; first < met_.size();) {
    const std::size_t sentence = sentence_index(text, met_[first].link.range.begin);
    std::size_t last = first;
    while (last + 1 < met_.size() &&
           sentence_index(text, met_[last + 1].link.range.begin) == sentence)
      ++last;
    const std::size_t count = last - first + 1;
    const bool in_a_row = met_[last].number - met_[first].number + 1 == count;
    if (count >= many_links && in_a_row && sentence < text.sentences.size()) {
      add(text.sentences[sentence].range.end, Announcement::Side::behind,
          announcements_.say(Announced::links, {{"first", std::to_string(met_[first].number)},
                                                {"last", std::to_string(met_[last].number)}}));
      first = last + 1;
    }
    for (; first <= last; ++first)
      add(met_[first].link.range.end, Announcement::Side::behind,
          announcements_.say(Announced::link, {{"number", std::to_string(met_[first].number)}}));
  }
}

void InlineSpeaker::add(std::uint32_t offset, Announcement::Side side, std::string words) {
  if (!words.empty()) made_.announcements.push_back({offset, side, std::move(words)});
}

}  // namespace plainsong

#include "publish/shown_words.hpp"

#include <algorithm>

#include "document/link_numbers.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {

std::string host_in_place(const Text& text, const Inline& item) {
  if (item.kind != InlineKind::link || safe_address(item.target).empty()) return {};
  return shown_host(text, item);
}

std::string ShownWords::in(const Text& text, Span range) {
  if (text_ != &text) {
    text_ = &text;
    hosts_.clear();
    for (const Inline& item : with_addresses(text))
      if (std::string host = host_in_place(text, item); !host.empty())
        hosts_.push_back({item.range, std::move(host)});
  }
  std::string words;
  std::uint32_t done = range.begin;
  auto host = std::lower_bound(
      hosts_.begin(), hosts_.end(), range.begin,
      [](const Host& one, std::uint32_t begin) { return one.place.begin < begin; });
  for (; host != hosts_.end() && host->place.end <= range.end; ++host) {
    if (host->place.begin < done) continue;
    words.append(text.slice({done, host->place.begin})).append(host->words);
    done = host->place.end;
  }
  return words.append(text.slice({done, range.end}));
}

}  // namespace plainsong

#include "document/link_numbers.hpp"

#include <algorithm>
#include <charconv>

#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::string_view mail = "mailto:";

/// The numbers that stand in square brackets: "see note [3]".
void find_bracketed_numbers(std::string_view text, std::set<std::size_t>& found) {
  for (std::size_t open = text.find('['); open != std::string_view::npos;
       open = text.find('[', open + 1)) {
    std::size_t number = 0;
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data() + open + 1, end, number);
    if (parsed.ec == std::errc() && parsed.ptr != end && *parsed.ptr == ']') found.insert(number);
  }
}

/// An address without what people leave out: "https://www.a.org/" and "a.org" are the same.
std::string_view bare(std::string_view address) {
  for (const std::string_view prefix :
       {mail, std::string_view("https://"), std::string_view("http://"), std::string_view("www.")})
    if (address.substr(0, prefix.size()) == prefix) address.remove_prefix(prefix.size());
  while (!address.empty() && address.back() == '/') address.remove_suffix(1);
  return address;
}

bool hides_addresses(const Inline& item) {
  return item.kind == InlineKind::link || item.kind == InlineKind::code ||
         item.kind == InlineKind::image;
}

}  // namespace

LinkNumbers::LinkNumbers(const Section& section) {
  for_each_text(section, [&](const Text& text) { find_bracketed_numbers(text.utf8, taken_); });
}

std::size_t LinkNumbers::number_of(std::string_view target) {
  if (target.starts_with(mail)) target.remove_prefix(mail.size());
  const auto known = numbers_.find(target);
  if (known != numbers_.end()) return known->second;
  while (taken_.contains(next_)) ++next_;
  numbers_[std::string(target)] = next_;
  links_.push_back({next_, std::string(target)});
  return next_++;
}

std::vector<Inline> with_addresses(const Text& text) {
  std::vector<Inline> all = text.inlines;
  std::size_t next = 0;
  std::uint32_t hidden_until = 0;
  const auto pass = [&](std::uint32_t offset) {
    for (; next < text.inlines.size() && text.inlines[next].range.begin < offset; ++next)
      if (hides_addresses(text.inlines[next]))
        hidden_until = std::max(hidden_until, text.inlines[next].range.end);
  };
  for (const Address& address : addresses(text.utf8)) {
    pass(address.range.end);
    if (address.kind == Address::Kind::email || hidden_until > address.range.begin) continue;
    all.push_back({InlineKind::link, address.range, std::string(text.slice(address.range))});
  }
  std::stable_sort(all.begin(), all.end(), comes_before);
  return all;
}

bool leads_away(const Inline& link) {
  return !link.target.empty() && link.target.front() != '#';
}

bool shows_its_address(const Text& text, const Inline& link) {
  return bare(trimmed(text.slice(link.range))) == bare(link.target);
}

std::string shown_host(const Text& text, const Inline& link) {
  if (!shows_its_address(text, link) || link.target.starts_with(mail)) return {};
  return spoken_host(link.target);
}

}  // namespace plainsong

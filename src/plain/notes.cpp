#include "plain/notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "document/walk.hpp"
#include "plain/our_words.hpp"
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

bool is_same_address(std::string_view words, std::string_view target) {
  return bare(trimmed(words)) == bare(target);
}

bool leads_somewhere(std::string_view target) {
  return !target.empty() && target.front() != '#';
}

bool hides_addresses(const Inline& item) {
  return item.kind == InlineKind::link || item.kind == InlineKind::code ||
         item.kind == InlineKind::image;
}

bool comes_before(const Inline& left, const Inline& right) {
  if (left.range.begin != right.range.begin) return left.range.begin < right.range.begin;
  return left.range.end > right.range.end;
}

/// The inlines, and a link for each web address that is none yet.
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

class WordsWriter {
 public:
  WordsWriter(const Text& text, LinkNotes& notes, Explained& explained)
      : text_(text), notes_(notes), explained_(explained) {}

  std::string write() {
    for (const Inline& item : with_addresses(text_)) {
      close_until(item.range.begin);
      if (item.range.begin < done_) continue;  // inside an address that its host stands for
      copy_until(item.range.begin);
      open(item);
    }
    const auto end = static_cast<std::uint32_t>(text_.utf8.size());
    close_until(end);
    copy_until(end);
    return std::move(result_);
  }

 private:
  struct Open {
    std::uint32_t end = 0;
    std::string closing;
  };

  void open(const Inline& item) {
    switch (item.kind) {
      case InlineKind::line_break:
        if (!result_.empty() && result_.back() == ' ') result_.back() = '\n';
        return;
      case InlineKind::link:
        return open_link(item);
      case InlineKind::image:
        return open_picture(item);
      case InlineKind::abbreviation:
        return close_with(item, long_form(item));
      case InlineKind::strikethrough:
        result_ += our_words::crossed_out;
        return close_with(item, "]");
      default:
        return;
    }
  }

  void open_link(const Inline& item) {
    if (!leads_somewhere(item.target)) return;
    const std::string_view words = text_.slice(item.range);
    if (!is_same_address(words, item.target)) return close_with(item, number(item.target));
    const std::string host =
        item.target.starts_with(mail) ? std::string() : spoken_host(item.target);
    if (host.empty()) return;  // an e-mail address is its own words
    result_ += host + number(item.target);
    done_ = item.range.end;
  }

  std::string number(std::string_view target) {
    if (target.starts_with(mail)) target.remove_prefix(mail.size());
    return fmt::format(" [{}]", notes_.number_of(std::string(target)));
  }

  void open_picture(const Inline& item) {
    if (item.range.empty()) {
      stand_apart();
      result_ += our_words::picture_without_words;
      parted_ = true;
      return;
    }
    result_ += "[";
    result_ += our_words::picture;
    close_with(item, "]");
  }

  /// Our words are no part of a word of the document's.
  void stand_apart() {
    const bool in_word = !result_.empty() && result_.back() != ' ' && result_.back() != '\n';
    if (in_word) result_ += ' ';
  }

  /// Nothing where the text gives the long form itself, near by.
  std::string long_form(const Inline& item) {
    constexpr std::size_t near = 100;
    const std::size_t reach = near + item.target.size();
    const std::size_t begin = item.range.begin - std::min<std::size_t>(item.range.begin, reach);
    const std::string_view around =
        std::string_view(text_.utf8).substr(begin, item.range.end + reach - begin);
    if (item.target.empty() || around.find(item.target) != std::string_view::npos) return {};
    if (!explained_.insert(fmt::format("{}={}", text_.slice(item.range), item.target)).second)
      return {};
    return fmt::format(" ({})", item.target);
  }

  void close_with(const Inline& item, std::string closing) {
    open_.push_back({item.range.end, std::move(closing)});
  }

  void close_until(std::uint32_t offset) {
    for (; !open_.empty() && open_.back().end <= offset; open_.pop_back()) {
      copy_until(open_.back().end);
      result_ += open_.back().closing;
    }
  }

  void copy_until(std::uint32_t offset) {
    if (done_ < offset && std::exchange(parted_, false)) {
      const CodePoint next = code_point_at(text_.utf8, done_);
      if (is_letter(next.value) || is_digit(next.value)) result_ += ' ';
    }
    for (; done_ < offset; ++done_) result_ += text_.utf8[done_] == '\n' ? ' ' : text_.utf8[done_];
  }

  const Text& text_;
  LinkNotes& notes_;
  Explained& explained_;
  std::uint32_t done_ = 0;
  bool parted_ = false;  ///< our words are the last that were written
  std::vector<Open> open_;
  std::string result_;
};

}  // namespace

LinkNotes::LinkNotes(const Section& section) {
  for_each_text(section, [&](const Text& text) { find_bracketed_numbers(text.utf8, taken_); });
}

std::size_t LinkNotes::number_of(const std::string& address) {
  const auto known = numbers_.find(address);
  if (known != numbers_.end()) return known->second;
  while (taken_.contains(next_)) ++next_;
  numbers_[address] = next_;
  links_.push_back({next_, address});
  return next_++;
}

std::string plain_words(const Text& text, LinkNotes& notes, Explained& explained) {
  return WordsWriter(text, notes, explained).write();
}

}  // namespace plainsong

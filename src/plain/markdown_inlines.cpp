#include "plain/markdown_inlines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "plain/markdown_escape.hpp"
#include "text/utf8.hpp"
#include "text/web_address.hpp"

namespace plainsong {
namespace {

constexpr std::string_view mail = "mailto:";

/// What stands beside a mark of emphasis, as CommonMark's rules for such marks see it.
enum class Side { space, sign, letter, unsure };

Side side_of(char32_t value) {
  if (is_white_space(value)) return Side::space;
  if (is_letter(value) || is_digit(value)) return Side::letter;
  if (value == '*' || value == '~' || value == '_' || value == '`') return Side::unsure;
  if (value < 0x80) return Side::sign;
  return value >= 0x2010 && value <= 0x2027 ? Side::sign : Side::unsure;
}

/// What an inline that starts or ends at the same place puts there.
Side side_of(InlineKind kind) {
  const bool bracket = kind == InlineKind::link || kind == InlineKind::image;
  return bracket ? Side::sign : Side::unsure;
}

/// Whether a mark between these can only be read as the opening one; mirrored, as the closing one.
bool is_clear(Side outside, Side inside) {
  if (outside == Side::unsure || inside == Side::unsure || inside == Side::space) return false;
  return outside != Side::letter && (inside == Side::letter || outside == Side::space);
}

struct Marks {
  std::string_view sign;
  std::string_view tag;
};

Marks marks_of(InlineKind kind) {
  switch (kind) {
    case InlineKind::emphasis:
      return {"*", "em"};
    case InlineKind::strong:
      return {"**", "strong"};
    case InlineKind::strikethrough:
      return {"~~", "del"};
    default:
      return {};
  }
}

class MarkdownWords {
 public:
  MarkdownWords(const Text& text, MarkdownPlace place) : text_(text), place_(place) {
    for (const Inline& item : text.inlines) {
      if (item.kind == InlineKind::line_break) breaks_.push_back(item.range.begin);
      if (!item.range.empty()) by_end_.push_back(&item);
    }
    std::stable_sort(by_end_.begin(), by_end_.end(), [](const Inline* left, const Inline* right) {
      return left->range.end < right->range.end;
    });
  }

  std::string write() {
    for (const Inline& item : text_.inlines) {
      close_until(item.range.begin);
      if (item.kind == InlineKind::line_break || item.range.begin < done_) continue;
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
    const Inline* item = nullptr;
    std::string closing;
  };

  void open(const Inline& item) {
    switch (item.kind) {
      case InlineKind::code:
        return open_code(item);
      case InlineKind::link:
        return open_link(item);
      case InlineKind::image:
        return open_with(item, "![", fmt::format("]({})", link_target(item.target)));
      case InlineKind::abbreviation:
        return open_with(item, fmt::format("<abbr title=\"{}\">", attribute_value(item.target)),
                         "</abbr>");
      case InlineKind::language:
        return open_with(item, fmt::format("<span lang=\"{}\">", attribute_value(item.target)),
                         "</span>");
      case InlineKind::line_break:
        return;
      default:
        break;
    }
    const Marks marks = marks_of(item.kind);
    const bool twice = item.kind == InlineKind::strikethrough && is_inside(item.kind);
    if (!twice && opens_clearly(item) && closes_clearly(item))
      return open_with(item, std::string(marks.sign), std::string(marks.sign));
    open_with(item, fmt::format("<{}>", marks.tag), fmt::format("</{}>", marks.tag));
  }

  void open_with(const Inline& item, const std::string& opening, std::string closing) {
    result_ += opening;
    if (item.range.empty())
      result_ += closing;
    else
      open_.push_back({&item, std::move(closing)});
  }

  void open_code(const Inline& item) {
    const std::string_view code = text_.slice(item.range);
    const bool plain = !holds_others(item) && code.find_first_of("\n|") == std::string_view::npos &&
                       !is_blank(code) && (result_.empty() || result_.back() != '`');
    if (!plain) return open_with(item, "<code>", "</code>");
    result_ += code_span(code);
    done_ = item.range.end;
  }

  void open_link(const Inline& item) {
    const std::string_view words = text_.slice(item.range);
    // Links do not nest, and nobody is led to what would run; the words stay.
    if (is_inside(InlineKind::link) || is_script(item.target)) return;
    const bool web = words == item.target && is_autolink(words);
    const bool email = item.target.starts_with(mail) && item.target.substr(mail.size()) == words &&
                       is_email_autolink(words);
    if ((!web && !email) || holds_others(item))
      return open_with(item, "[", fmt::format("]({})", link_target(item.target)));
    result_ += fmt::format("<{}>", words);
    done_ = item.range.end;
  }

  [[nodiscard]] bool is_inside(InlineKind kind) const {
    return std::any_of(open_.begin(), open_.end(),
                       [&](const Open& open) { return open.item->kind == kind; });
  }

  [[nodiscard]] bool holds_others(const Inline& item) const {
    const Inline* next = &item + 1;
    const Inline* end = text_.inlines.data() + text_.inlines.size();
    return next != end && next->range.begin < item.range.end;
  }

  [[nodiscard]] bool opens_clearly(const Inline& item) const {
    const Side outside =
        result_.empty() ? Side::space : side_of(code_point_before(result_, result_.size()).value);
    if (result_.size() == link_end_ && link_end_ > 0)
      return false;  // readers look for addresses there
    Side inside = side_of(code_point_at(text_.utf8, item.range.begin).value);
    if (holds_others(item) && (&item + 1)->range.begin == item.range.begin)
      inside = side_of((&item + 1)->kind);
    return is_clear(outside, inside);
  }

  [[nodiscard]] bool closes_clearly(const Inline& item) const {
    const std::uint32_t end = item.range.end;
    Side outside =
        end == text_.utf8.size() ? Side::space : side_of(code_point_at(text_.utf8, end).value);
    Side inside = side_of(code_point_before(text_.utf8, end).value);
    const auto inlines_begin = std::lower_bound(
        text_.inlines.begin(), text_.inlines.end(), end,
        [](const Inline& other, std::uint32_t offset) { return other.range.begin < offset; });
    if (inlines_begin != text_.inlines.end() && inlines_begin->range.begin == end)
      outside = side_of(inlines_begin->kind);
    auto other = std::lower_bound(
        by_end_.begin(), by_end_.end(), end,
        [](const Inline* ending, std::uint32_t offset) { return ending->range.end < offset; });
    for (; other != by_end_.end() && (*other)->range.end == end; ++other) {
      if (*other == &item) continue;
      Side& side = *other < &item ? outside : inside;
      side = side == Side::unsure ? side : side_of((*other)->kind);
    }
    return is_clear(outside, inside);
  }

  void close_until(std::uint32_t offset) {
    for (; !open_.empty() && open_.back().item->range.end <= offset; open_.pop_back()) {
      copy_until(open_.back().item->range.end);
      result_ += open_.back().closing;
      if (open_.back().item->kind == InlineKind::link) link_end_ = result_.size();
    }
  }

  void copy_until(std::uint32_t offset) {
    while (done_ < offset) {
      const std::size_t line_end = std::min<std::size_t>(text_.utf8.find('\n', done_), offset);
      append_escaped(result_, text_.utf8, done_, line_end);
      done_ = static_cast<std::uint32_t>(line_end);
      if (done_ == offset) return;
      ++done_;
      end_line();
    }
  }

  /// Behind the newline at `done_`.
  void end_line() {
    const bool hard = std::binary_search(breaks_.begin(), breaks_.end(), done_) &&
                      done_ < text_.utf8.size() && place_ != MarkdownPlace::heading;
    if (!hard)
      result_ += ' ';
    else
      result_ += place_ == MarkdownPlace::cell ? "<br>" : "\\\n";
  }

  const Text& text_;
  MarkdownPlace place_;
  std::vector<std::uint32_t> breaks_;
  std::vector<const Inline*> by_end_;
  std::uint32_t done_ = 0;
  std::size_t link_end_ = 0;  ///< in the result, behind the last link
  std::vector<Open> open_;
  std::string result_;
};

}  // namespace

std::string markdown_words(const Text& text, MarkdownPlace place) {
  return MarkdownWords(text, place).write();
}

}  // namespace plainsong

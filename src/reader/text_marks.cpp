#include "reader/text_marks.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::string_view escapable = "_*[]()#`-.!>~&|+{}<\"'";
constexpr std::size_t longest_target = 8192;
constexpr std::size_t deepest = 16;  // brackets that are open at once

bool is_space(char c) {
  return c == ' ' || ('\t' <= c && c <= '\r');
}

bool is_word(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// The bytes of backslashes from `offset` on that only escape the punctuation behind them; 0 if they
// do not.
std::size_t escape_size(std::string_view text, std::size_t offset) {
  const std::size_t end = text.find_first_not_of('\\', offset);
  if (end == std::string_view::npos || escapable.find(text[end]) == std::string_view::npos)
    return 0;
  return end - offset;
}

bool is_control(char c) {
  return (static_cast<unsigned char>(c) < 0x20 && !is_space(c)) || c == 0x7F;
}

bool starts_with_ignoring_case(std::string_view text, std::string_view start) {
  const auto same = [](char a, char b) { return ('A' <= a && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
  return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(),
                                                   [&](char b, char a) { return same(a, b); });
}

bool starts_web_address(std::string_view text) {
  constexpr std::array<std::string_view, 3> starts = {"https://", "http://", "www."};
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) {
    return starts_with_ignoring_case(text, start);
  });
}

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
         text.find_first_of(" /<>[]()\"") == std::string_view::npos;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<MarkupMark> scan() {
    while (at_ < text_.size()) step();
    std::erase_if(marks_,
                  [](const MarkupMark& mark) { return mark.does == MarkupMark::Does::nothing; });
    return std::move(marks_);
  }

 private:
  using Does = MarkupMark::Does;

  void step() {
    switch (text_[at_]) {
      case '\\':
        return escape();
      case '*':
      case '_':
        return emphasis();
      case '<':
        return angle();
      case '!':
      case '[':
        return open_bracket();
      case ']':
        return close_bracket();
      case 'h':
      case 'H':
      case 'w':
      case 'W':
        return web_address();
      default:
        return other();
    }
  }

  void other() {
    if (is_control(text_[at_]))
      mark(1, Does::vanish);
    else
      ++at_;
  }

  std::size_t mark(std::size_t size, Does does, InlineKind kind = {}, std::string target = {}) {
    marks_.push_back({span_of(at_, at_ + size), does, kind, std::move(target)});
    at_ += size;
    return marks_.size() - 1;
  }

  void escape() {
    const std::size_t size = escape_size(text_, at_);
    if (size == 0) {
      at_ = std::min(text_.find_first_not_of('\\', at_), text_.size());
    } else {
      mark(size, Does::vanish);
      ++at_;
    }
  }

  // Passes over bytes in which only escapes count, such as an address.
  void pass_to(std::size_t end) {
    while (at_ < end) {
      if (text_[at_] == '\\')
        escape();
      else
        ++at_;
    }
  }

  void emphasis() {
    const char c = text_[at_];
    const std::size_t end = std::min(text_.find_first_not_of(c, at_), text_.size());
    const std::size_t size = end - at_;
    const bool space_before = at_ == 0 || is_space(text_[at_ - 1]);
    const bool space_behind = end == text_.size() || is_space(text_[end]);
    const bool may_open = !space_behind && (at_ == 0 || !is_word_before());
    const bool may_close = !space_before && (end == text_.size() || !is_word_at(end));
    if (size == 2 && space_before && take_mailed_link(end)) return;
    if (size > 3 || (!may_open && !may_close)) {
      at_ = end;
      return;
    }
    // Three are strong outside and emphasis inside.
    const bool inner_first = size == 3 && may_close && opener(c, 1);
    if (inner_first) close(c, 1);
    delimiter(c, size == 1 ? 1 : 2, may_open, may_close);
    if (at_ < end) delimiter(c, end - at_, may_open, may_close);
  }

  // Mailing programs write links as "** our website (https://…)".
  bool take_mailed_link(std::size_t end) {
    if (text_.substr(end, 1) != " ") return false;
    const std::string_view rest = text_.substr(end, text_.find("**", end) - end);
    const std::size_t gap = rest.find(" (http");
    if (gap == std::string_view::npos || gap < 2 ||
        rest.substr(0, gap).find('\n') != std::string_view::npos)
      return false;
    const std::optional<std::size_t> target = target_end(end + gap + 1);
    if (!target) return false;
    mark(end + 1 - at_, Does::open, InlineKind::link);
    pass_to(end + gap);
    std::string address = unescaped(text_.substr(at_ + 2, *target - at_ - 2));
    mark(*target + 1 - at_, Does::close, InlineKind::link, std::move(address));
    return true;
  }

  [[nodiscard]] bool is_word_before() const {
    const CodePoint point = code_point_before(text_, at_);
    return is_letter(point.value) || is_digit(point.value);
  }

  [[nodiscard]] bool is_word_at(std::size_t offset) const {
    const CodePoint point = code_point_at(text_, offset);
    return is_letter(point.value) || is_digit(point.value);
  }

  std::optional<std::size_t>& opener(char c, std::size_t size) {
    return openers_[(c == '*' ? 0 : 2) + size - 1];
  }

  void delimiter(char c, std::size_t size, bool may_open, bool may_close) {
    if (may_close && opener(c, size))
      close(c, size);
    else if (may_open)
      opener(c, size) = mark(size, Does::nothing);
    else
      at_ += size;
  }

  void close(char c, std::size_t size) {
    const InlineKind kind = size == 1 ? InlineKind::emphasis : InlineKind::strong;
    const std::size_t open = *opener(c, size);
    marks_[open].does = Does::open;
    marks_[open].kind = kind;
    mark(size, Does::close, kind);
    forget_openers_from(open);
    while (!brackets_.empty() && brackets_.back() > open) brackets_.pop_back();
  }

  // What was opened behind this mark and is still open stays as it is written.
  void forget_openers_from(std::size_t index) {
    for (std::optional<std::size_t>& opener : openers_)
      if (opener && *opener >= index) opener.reset();
  }

  void angle() {
    const std::size_t end = text_.find_first_of("<> \t\r\n\f\v", at_ + 1);
    const bool closed = end != std::string_view::npos && text_[end] == '>';
    std::string target = closed ? unescaped(text_.substr(at_ + 1, end - at_ - 1)) : std::string();
    const bool email = is_email(target) && target.find(':') == std::string::npos;
    const bool web = starts_with_ignoring_case(target, "www.");
    const bool has_scheme = target.find(':') != std::string::npos;
    if (!email && !web && !(has_scheme && is_link_target(target))) {
      ++at_;
      return;
    }
    if (email) target.insert(0, "mailto:");
    if (web) target.insert(0, "http://");
    const bool spelled_out = !email && starts_with_ignoring_case(target, "mailto:");
    mark(spelled_out ? 8 : 1, Does::open, InlineKind::link);
    pass_to(end);
    mark(1, Does::close, InlineKind::link, std::move(target));
  }

  void open_bracket() {
    const bool picture = text_[at_] == '!';
    if ((picture && text_.substr(at_, 2) != "![") || brackets_.size() == deepest) {
      ++at_;
      return;
    }
    brackets_.push_back(
        mark(picture ? 2 : 1, Does::nothing, picture ? InlineKind::image : InlineKind::link));
  }

  void close_bracket() {
    if (brackets_.empty()) {
      ++at_;
      return;
    }
    const std::size_t open = brackets_.back();
    brackets_.pop_back();
    const std::optional<std::size_t> end = target_end(at_ + 1);
    if (!end) {
      ++at_;
      return;
    }
    std::string target = unescaped(text_.substr(at_ + 2, *end - at_ - 2));
    if (target.starts_with('<') && target.ends_with('>'))
      target = target.substr(1, target.size() - 2);
    const Span inside = span_of(marks_[open].range.end, at_);
    const bool has_words = !is_blank(slice(text_, inside));
    if (!is_link_target(target) || !has_words) {
      ++at_;
      return;
    }
    const InlineKind kind = marks_[open].kind;
    marks_[open].does = Does::open;
    forget_openers_from(open);
    if (kind == InlineKind::link) {
      brackets_.clear();  // a link does not hold another
      for (std::size_t i = open + 1; i < marks_.size(); ++i)
        if (marks_[i].kind == InlineKind::link && marks_[i].does != Does::nothing)
          marks_[i].does = Does::vanish;
    }
    mark(*end + 1 - at_, Does::close, kind, std::move(target));
  }

  // Where the target behind "](" ends: at the bracket that closes it. `offset` is that of its
  // opening bracket.
  [[nodiscard]] std::optional<std::size_t> target_end(std::size_t offset) const {
    if (offset >= text_.size() || text_[offset] != '(') return std::nullopt;
    const std::size_t limit = std::min(text_.size(), offset + longest_target);
    int open = 1;
    for (std::size_t i = offset + 1; i < limit; ++i) {
      const char c = text_[i];
      if (is_space(c) || (c == ']' && text_.substr(i, 2) == "](")) return std::nullopt;
      if (c == '(') ++open;
      if (c == ')' && --open == 0) return i;
    }
    return std::nullopt;
  }

  void web_address() {
    const bool inside_word = at_ > 0 && is_word(text_[at_ - 1]);
    if (inside_word || !starts_web_address(text_.substr(at_))) {
      ++at_;
      return;
    }
    const std::string_view ends = brackets_.empty() ? "<>\"* \t\r\n\f\v" : "<>\"*[] \t\r\n\f\v";
    pass_to(std::min(text_.find_first_of(ends, at_), text_.size()));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<MarkupMark> marks_;
  std::array<std::optional<std::size_t>, 4>
      openers_;                        // * ** _ __: the marks that wait for their other half
  std::vector<std::size_t> brackets_;  // [ and ![ likewise
};

}  // namespace

std::vector<MarkupMark> find_marks(std::string_view paragraph) {
  return Scanner(paragraph).scan();
}

bool is_link_target(std::string_view target) {
  constexpr std::array<std::string_view, 8> schemes = {"https", "http", "mailto", "tel",
                                                       "ftp",   "ftps", "sms",    "cid"};
  if (target.empty()) return false;
  const std::size_t colon = target.find(':');
  const std::size_t slash = target.find_first_of("/?#");
  if (colon < slash)
    return std::find(schemes.begin(), schemes.end(),
                     lower(target.substr(0, std::min<std::size_t>(colon, 8)))) != schemes.end();
  return slash == 0 || target.find('.') < target.size() - 1;
}

std::string unescaped(std::string_view text) {
  std::string plain;
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] != '\\') {
      plain += text[at++];
      continue;
    }
    const std::size_t size = escape_size(text, at);
    const std::size_t end = std::min(text.find_first_not_of('\\', at), text.size());
    if (size == 0) plain += text.substr(at, end - at);
    at = end;
    if (size != 0) plain += text[at++];
  }
  return plain;
}

}  // namespace plainsong

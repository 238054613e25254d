#include "plain/notes.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "plain/our_words.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

class WordsWriter {
 public:
  WordsWriter(const Text& text, LinkNumbers& numbers, LongForms& long_forms)
      : text_(text), numbers_(numbers), long_forms_(long_forms) {}

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
    if (!leads_away(item)) return;
    if (!shows_its_address(text_, item)) return close_with(item, number(item));
    const std::string host = shown_host(text_, item);
    if (host.empty()) return;  // an e-mail address is its own words
    result_ += host + number(item);
    done_ = item.range.end;
  }

  std::string number(const Inline& link) {
    return fmt::format(" [{}]", numbers_.number_of(link.target));
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

  std::string long_form(const Inline& item) {
    const std::string words = long_forms_.first_use(text_, item);
    return words.empty() ? words : fmt::format(" ({})", words);
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
  LinkNumbers& numbers_;
  LongForms& long_forms_;
  std::uint32_t done_ = 0;
  bool parted_ = false;  ///< our words are the last that were written
  std::vector<Open> open_;
  std::string result_;
};

}  // namespace

std::string plain_words(const Text& text, LinkNumbers& numbers, LongForms& long_forms) {
  return WordsWriter(text, numbers, long_forms).write();
}

}  // namespace plainsong

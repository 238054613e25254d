#include "reader/html_text.hpp"

#include <algorithm>

#include "reader/decode.hpp"
#include "reader/html_tag.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_reference = 40;

class Alignment {
 public:
  Alignment(std::string_view decoded, std::string_view original, const HtmlSlice& slice)
      : decoded_(decoded), original_(original), slice_(slice) {}

  /// Writes all words; what cannot be aligned comes from the whole of the rest.
  void compose(Entities& entities, Composer& composer) {
    while (!decoded_.empty()) {
      const bool more = take_plain(composer) || take_line_end(composer) ||
                        take_reference(entities, composer) || take_or_pass_tag(composer);
      if (more) continue;
      composer.made(decoded_, source_of(original_.size()));
      return;
    }
  }

 private:
  [[nodiscard]] Span source_of(std::size_t size) const {
    if (!slice_.exact) return slice_.source;
    const std::size_t begin =
        slice_.source.begin + static_cast<std::size_t>(original_.data() - slice_.html.data());
    return span_of(begin, begin + size);
  }

  void advance(std::size_t decoded, std::size_t original) {
    decoded_.remove_prefix(decoded);
    original_.remove_prefix(original);
  }

  bool take_plain(Composer& composer) {
    const auto differs = [](char left, char right) {
      return left != right || left == '&' || left == '<';
    };
    const std::size_t most = std::min(decoded_.size(), original_.size());
    std::size_t equal = 0;
    while (equal < most && !differs(decoded_[equal], original_[equal])) ++equal;
    while (equal > 0 && equal < decoded_.size() && is_continuation(decoded_[equal])) --equal;
    if (equal == 0) return false;
    if (slice_.exact)
      composer.copied(original_.substr(0, equal), source_of(equal).begin);
    else
      composer.made(decoded_.substr(0, equal), source_of(equal));
    advance(equal, equal);
    return true;
  }

  static bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

  bool take_line_end(Composer& composer) {
    if (decoded_.front() != '\n' || original_.empty() || original_.front() != '\r') return false;
    const std::size_t size = original_.substr(0, 2) == "\r\n" ? 2 : 1;
    composer.made("\n", source_of(size));
    advance(1, size);
    return true;
  }

  bool take_reference(Entities& entities, Composer& composer) {
    if (original_.empty() || original_.front() != '&') return false;
    const std::string_view head = original_.substr(0, longest_reference);
    std::size_t size = 1;
    while (size < head.size() && is_name_character(head[size])) ++size;
    if (size < head.size() && head[size] == ';') ++size;
    const std::string& meaning = entities.decoded(head.substr(0, size));
    if (decoded_.substr(0, meaning.size()) != meaning) return false;
    if (meaning == head.substr(0, size) && slice_.exact)
      composer.copied(meaning, source_of(size).begin);
    else
      composer.made(meaning, source_of(size));
    advance(meaning.size(), size);
    return true;
  }

  static bool is_name_character(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Tags that mean nothing here, such as an end tag without its start; a `<` that is a mere
  /// character is a word.
  bool take_or_pass_tag(Composer& composer) {
    if (original_.empty() || original_.front() != '<') return false;
    const HtmlTag tag = html_tag_at(original_, 0);
    if (tag.end > 1) {
      original_.remove_prefix(tag.end);
      return true;
    }
    if (decoded_.front() != '<') return false;
    if (slice_.exact)
      composer.copied(original_.substr(0, 1), source_of(1).begin);
    else
      composer.made("<", source_of(1));
    advance(1, 1);
    return true;
  }

  std::string_view decoded_;
  std::string_view original_;
  const HtmlSlice& slice_;
};

}  // namespace

void compose_words(std::string_view decoded, std::string_view original, const HtmlSlice& slice,
                   Entities& entities, Composer& composer) {
  const std::string clean = without_controls(decoded);
  Alignment(clean, original, slice).compose(entities, composer);
}

}  // namespace plainsong

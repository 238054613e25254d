#include "reader/html_shape.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "reader/html_tag.hpp"

namespace plainsong {
namespace {

constexpr std::size_t deepest = 2000;
constexpr std::size_t most_attributes = 1000;

/// Elements that never hold others, and those that the next of their kind closes.
constexpr std::array<std::string_view, 38> shallow{
    "a",      "area",  "base",     "body",   "br",    "caption", "col",   "colgroup", "dd", "dt",
    "embed",  "head",  "hr",       "html",   "image", "img",     "input", "keygen",   "li", "link",
    "meta",   "nobr",  "optgroup", "option", "p",     "param",   "rb",    "rp",       "rt", "rtc",
    "source", "tbody", "td",       "tfoot",  "th",    "thead",   "tr",    "track"};

constexpr std::array<std::string_view, 12> formatting{
    "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Formatting that is open is opened again in every block, but for more than three tags that are
/// written the same.
class Formatting {
 public:
  void open(const std::string& name, std::string_view written) {
    const bool counts = ++times_[std::string(written)] <= 3;
    open_[name].push_back({std::string(written), counts});
    if (counts) ++reopened_;
  }

  void close(const std::string& name) {
    std::vector<Tag>& tags = open_[name];
    if (tags.empty()) return;
    --times_[tags.back().written];
    if (tags.back().counts) --reopened_;
    tags.pop_back();
  }

  [[nodiscard]] std::size_t reopened() const { return reopened_; }

 private:
  struct Tag {
    std::string written;
    bool counts = false;
  };

  std::map<std::string, std::vector<Tag>, std::less<>> open_;
  std::map<std::string, std::size_t, std::less<>> times_;
  std::size_t reopened_ = 0;
};

class Shape {
 public:
  explicit Shape(std::size_t size) : most_reopened_(100000 + size / 4) {}

  void take(const HtmlTag& tag, std::string_view written) {
    if (tag.attributes > most_attributes) refuse("has a tag with more than 1,000 attributes");
    const std::string name = lower_name(tag);
    if (contains(formatting, name)) {
      if (tag.closing)
        formatting_.close(name);
      else
        formatting_.open(name, written);
    }
    cost_ += formatting_.reopened();
    if (cost_ > most_reopened_) refuse("has too many formatting tags that are never closed");
    if (tag.closing) return close(name);
    if (!contains(shallow, name) || (in_foreign() && !tag.closes_itself)) open(name);
  }

 private:
  [[nodiscard]] bool in_foreign() const { return foreign_; }

  void open(const std::string& name) {
    ++open_[name];
    foreign_ = foreign_ || name == "svg" || name == "math";
    if (++depth_ > deepest) refuse("is nested deeper than 2,000 elements");
  }

  void close(const std::string& name) {
    const auto found = open_.find(name);
    if (found == open_.end() || found->second == 0) return;
    --found->second;
    --depth_;
  }

  [[noreturn]] static void refuse(const std::string& why) {
    throw Failure(Trouble::input, "this HTML " + why,
                  "save the page again from a browser, or as plain text");
  }

  std::map<std::string, std::size_t, std::less<>> open_;
  std::size_t depth_ = 0;
  bool foreign_ = false;  ///< inside SVG and MathML every element holds others
  Formatting formatting_;
  std::size_t cost_ = 0;
  std::size_t most_reopened_;
};

}  // namespace

void check_html_shape(std::string_view html) {
  Shape shape(html.size());
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
    const HtmlTag tag = html_tag_at(html, at);
    if (!tag.name.empty()) shape.take(tag, html.substr(at, tag.end - at));
    at = tag.end;
  }
}

}  // namespace plainsong

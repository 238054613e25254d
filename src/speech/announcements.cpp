#include "speech/announcements.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bitset>

#include "base/failure.hpp"
#include "speech/xml.hpp"
#include "text/tsv.hpp"

namespace plainsong {
namespace {

struct Kind {
  std::string_view id;
  std::string_view placeholders;  ///< with a space between each two
};

constexpr auto kinds = std::to_array<Kind>({
    {"title", "title"},
    {"published", "publisher"},
    {"dated", "date"},
    {"published-and-dated", "publisher date"},
    {"computer-voice", ""},
    {"parts", "count"},
    {"part", "number count"},
    {"part-without-heading", "number count"},
    {"end", "title"},
    {"end-without-title", ""},
    {"thanks", ""},
    {"list", "count"},
    {"inner-list", "count"},
    {"list-end", ""},
    {"inner-list-end", ""},
    {"item", "number"},
    {"item-done", ""},
    {"item-to-do", ""},
    {"table", "rows columns"},
    {"table-headings", ""},
    {"table-row", "number"},
    {"table-cell", "heading"},
    {"table-column", "number"},
    {"table-cell-empty", "heading"},
    {"table-end", ""},
    {"picture", ""},
    {"quotation", ""},
    {"quotation-begin", ""},
    {"quotation-end", ""},
    {"link", "number"},
    {"links", "first last"},
    {"link-address", "number site"},
    {"note", "number"},
    {"crossed-out", ""},
    {"crossed-out-end", ""},
    {"abbreviation", "expansion"},
});
static_assert(kinds.size() == static_cast<std::size_t>(Announced::count_of_all));

bool takes(const Kind& kind, std::string_view placeholder) {
  std::string_view left = kind.placeholders;
  while (!left.empty()) {
    const std::size_t end = std::min(left.find(' '), left.size());
    if (left.substr(0, end) == placeholder) return true;
    left.remove_prefix(std::min(end + 1, left.size()));
  }
  return false;
}

std::string placeholders_of(const Kind& kind) {
  if (kind.placeholders.empty()) return "it has no placeholders";
  std::string known = "it has {" + std::string(kind.placeholders) + "}";
  for (std::size_t at = known.find(' ', 8); at != std::string::npos; at = known.find(' ', at + 4))
    known.replace(at, 1, "}, {");
  return known;
}

/// Calls `words` for what stands between the placeholders and `placeholder` for each of those.
/// Stops at a brace that is alone, and gives false.
template <typename Words, typename Placeholder>
bool parse(std::string_view text, const Words& words, const Placeholder& placeholder) {
  while (!text.empty()) {
    const std::size_t open = std::min(text.find_first_of("{}"), text.size());
    words(text.substr(0, open));
    text.remove_prefix(open);
    if (text.empty()) return true;
    const std::size_t close = text.find_first_of("{}", 1);
    if (text.front() != '{' || close == std::string_view::npos || text[close] != '}') return false;
    placeholder(text.substr(1, close - 1));
    text.remove_prefix(close + 1);
  }
  return true;
}

/// Refuses rows that make no sense, by file and line.
class Rows {
 public:
  explicit Rows(std::string_view file) : file_(file) {}

  std::size_t kind_of(const TsvRow& row) {
    const auto* const found = std::find_if(
        kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.id == row.cell(0); });
    if (found == kinds.end())
      refuse(row, fmt::format("\"{}\" is nothing that is announced", row.cell(0)),
             "the file that comes with plainsong has all that there are");
    const auto at = static_cast<std::size_t>(found - kinds.begin());
    if (seen_[at])
      refuse(row, fmt::format("\"{}\" comes twice", row.cell(0)), "leave one of the two");
    seen_[at] = true;
    return at;
  }

  void check(const TsvRow& row, const Kind& kind) const {
    const auto check_known = [&](std::string_view placeholder) {
      if (!takes(kind, placeholder))
        refuse(row, fmt::format("\"{}\" does not know {{{}}}", kind.id, placeholder),
               placeholders_of(kind));
    };
    if (!parse(
            row.cell(1), [](std::string_view) {}, check_known))
      refuse(row, fmt::format("a brace in \"{}\" has no partner", kind.id), placeholders_of(kind));
  }

 private:
  [[noreturn]] void refuse(const TsvRow& row, const std::string& why,
                           const std::string& hint) const {
    throw Failure(Trouble::voice, fmt::format("{}:{}: {}", file_, row.line, why), hint);
  }

  std::string_view file_;
  std::bitset<kinds.size()> seen_;
};

}  // namespace

Announcements Announcements::read(std::string_view table, std::string_view file,
                                  std::string language) {
  Announcements read;
  read.language_ = std::move(language);
  Rows rows(file);
  for (const TsvRow& row : read_tsv(table)) {
    const std::size_t at = rows.kind_of(row);
    rows.check(row, kinds[at]);
    read.templates_[at] = xml::allowed(row.cell(1));
  }
  return read;
}

std::string Announcements::say(Announced what, Values values) const {
  std::string said;
  const auto add_words = [&](std::string_view words) {
    const bool ends =
        !said.empty() && std::string_view(".!?").find(said.back()) != std::string_view::npos;
    said += ends && words.starts_with('.') ? words.substr(1) : words;  // "What next?" is a title
  };
  const auto add_value = [&](std::string_view placeholder) {
    for (const auto& [name, value] : values)
      if (name == placeholder) said += value;
  };
  parse(templates_[static_cast<std::size_t>(what)], add_words, add_value);
  return xml::one_line(said);
}

}  // namespace plainsong

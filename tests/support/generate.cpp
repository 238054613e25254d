#include "support/generate.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "document/build.hpp"

namespace plainsong::generate {
namespace {

using namespace std::string_view_literals;

constexpr std::array simple_words = {
    "We"sv,      "care"sv, "for"sv,     "children"sv, "in"sv,     "Stoke."sv, "It"sv,
    "rained."sv, "600"sv,  "people,"sv, "Why?"sv,     "the"sv,    "review"sv, "Dr."sv,
    "almost"sv,  "not"sv,  "ideas;"sv,  "31st"sv,     "March!"sv, "a"sv,      "team"sv};

constexpr std::array odd_words = {"*"sv,
                                  "**bold**"sv,
                                  "_x_"sv,
                                  "snake_case"sv,
                                  "`code`"sv,
                                  "#"sv,
                                  "#tag"sv,
                                  "1."sv,
                                  "2)"sv,
                                  "-"sv,
                                  "+"sv,
                                  ">"sv,
                                  "a<b>"sv,
                                  "&amp;"sv,
                                  "R&D"sv,
                                  "[x]"sv,
                                  "[a](b)"sv,
                                  "!"sv,
                                  "![y]"sv,
                                  "~~no~~"sv,
                                  "a|b"sv,
                                  "|"sv,
                                  "\\"sv,
                                  "\\*"sv,
                                  "==="sv,
                                  "---"sv,
                                  "***"sv,
                                  "(see"sv,
                                  "it)"sv,
                                  "\"Quoted\""sv,
                                  "caf\u00E9"sv,
                                  "\u65E5\u672C"sv,
                                  "\U0001F600"sv,
                                  "\u201CWhat?\u201D"sv,
                                  "it\u2019s"sv,
                                  "e\u0301"sv,
                                  "$5"sv,
                                  "50%"sv,
                                  "a:b"sv,
                                  ":-"sv,
                                  "&#65;"sv,
                                  "<!--"sv,
                                  "]]>"sv,
                                  "http:"sv,
                                  "@home"sv,
                                  "a@b.org"sv,
                                  "www.a.org"sv,
                                  "https://a.org/x_y?z=1&copy=2"sv,
                                  "\u05E9\u05DC\u05D5\u05DD"sv};

constexpr std::array targets = {"https://a.org"sv,         "https://www.b.org/x_(y)?a=1&b=2"sv,
                                "mailto:help@a.org"sv,     "page.html"sv,
                                "https://c.org/a*b_c|d"sv, "https://d.org/&copy;x"sv,
                                "with space.html"sv};

constexpr std::array inline_kinds = {
    InlineKind::emphasis, InlineKind::strong, InlineKind::strikethrough, InlineKind::code,
    InlineKind::link,     InlineKind::image,  InlineKind::abbreviation,  InlineKind::language};

constexpr std::array code_lines = {"int main() {"sv, "  return 0;"sv,     ""sv,    "}"sv, "```"sv,
                                   "- x"sv,          "# not a heading"sv, "a  b"sv};

constexpr std::size_t deepest_inline = 3;
constexpr std::size_t deepest_container = 3;

std::string_view random_word(Random& random, Words words) {
  const bool odd = words == Words::any && random.once_in(3);
  return odd ? random.one_of(odd_words) : random.one_of(simple_words);
}

Block block_of(BlockKind kind) {
  Block made;
  made.kind = kind;
  return made;
}

bool comes_before(const Inline& left, const Inline& right) {
  if (left.range.begin != right.range.begin) return left.range.begin < right.range.begin;
  return left.range.end > right.range.end;
}

/// Writes the source along with the document.
class Generator {
 public:
  Generator(std::uint64_t seed, Words words) : random_(seed), words_(words) {}

  Document make() {
    Document document;
    const std::size_t count = random_.between(1, 4);
    for (std::size_t at = 0; at < count; ++at) {
      Section& section = document.sections.emplace_back();
      section.level = static_cast<int>(random_.between(1, 6));
      if (at > 0 || random_.once_in(2)) section.heading = heading();
      if (section.heading.empty()) section.level = 1;
      section.blocks = blocks(section.heading.empty() ? 1 : 0, 0);
    }
    document.source = std::make_shared<const Source>(Source{"generated", source_});
    number_sentences(document, {});
    return document;
  }

 private:
  /// Copied from the source, or made from something else in it.
  void add(Text& text, std::string_view bytes) {
    const std::size_t begin = source_.size();
    if (random_.once_in(6)) {
      source_ += "&x;";
      append_made(text, bytes, span_of(begin, source_.size()));
      return;
    }
    source_ += bytes;
    append_copied(text, bytes, begin);
    if (random_.once_in(4)) source_ += "\n";
  }

  void add_space(Text& text, bool breaks) {
    if (!breaks || words_ == Words::simple || !random_.once_in(12)) return add(text, " ");
    add(text, "\n");
    const auto end = static_cast<std::uint32_t>(text.utf8.size());
    text.inlines.push_back({InlineKind::line_break, {end, end}, {}});
  }

  struct Allowed {
    bool breaks = true;
    bool links = true;
    std::size_t depth = 0;
  };

  void add_run(Text& text, std::size_t count, Allowed allowed) {
    for (std::size_t at = 0; at < count; ++at) {
      if (at > 0 && !(words_ == Words::any && random_.once_in(10))) add_space(text, allowed.breaks);
      if (words_ == Words::any && allowed.depth < deepest_inline && random_.once_in(4))
        add_inline(text, allowed);
      else
        add(text, random_word(random_, words_));
    }
  }

  void add_inline(Text& text, Allowed allowed) {
    InlineKind kind = random_.one_of(inline_kinds);
    if (kind == InlineKind::link && !allowed.links) kind = InlineKind::strong;
    const std::size_t index = text.inlines.size();
    const auto begin = static_cast<std::uint32_t>(text.utf8.size());
    text.inlines.push_back({kind, {begin, begin}, target(kind)});
    const bool plain = kind == InlineKind::code || kind == InlineKind::image;
    ++allowed.depth;
    if (plain) allowed = {false, false, deepest_inline};
    if (kind == InlineKind::link) allowed.links = false;
    const bool itself = kind == InlineKind::link && random_.once_in(3);
    if (itself)
      add(text, text.inlines[index].target);
    else if (kind != InlineKind::image || !random_.once_in(3))
      add_run(text, random_.between(1, 3), allowed);
    text.inlines[index].range.end = static_cast<std::uint32_t>(text.utf8.size());
  }

  std::string target(InlineKind kind) {
    switch (kind) {
      case InlineKind::link:
        return std::string(random_.one_of(targets));
      case InlineKind::image:
        return random_.once_in(2) ? "map.png" : "a b/c (1).png";
      case InlineKind::abbreviation:
        return random_.once_in(2) ? "All-Party Group" : "R & \"D\" <x>";
      case InlineKind::language:
        return random_.once_in(2) ? "cy" : "fr";
      default:
        return {};
    }
  }

  Text text(std::size_t most, bool breaks) {
    Text made;
    add_run(made, random_.between(1, most), {breaks, true, 0});
    tidy_white_space(made);
    std::erase_if(made.inlines, [](const Inline& item) {
      const bool may_be_empty =
          item.kind == InlineKind::image || item.kind == InlineKind::line_break;
      return item.range.empty() && !may_be_empty;
    });
    std::stable_sort(made.inlines.begin(), made.inlines.end(), comes_before);
    if (made.empty()) add(made, "Words");  // a picture without words alone is a block of its own
    return made;
  }

  /// Readers take no notice of a heading that is emphasised as a whole.
  Text heading() {
    Text made = text(4, false);
    std::erase_if(made.inlines, [&](const Inline& item) {
      const bool emphasis = item.kind == InlineKind::emphasis || item.kind == InlineKind::strong;
      return emphasis && item.range == span_of(0, made.utf8.size());
    });
    return made;
  }

  std::vector<Block> blocks(std::size_t least, std::size_t depth) {
    std::vector<Block> made;
    const std::size_t count = random_.between(least, 4);
    for (std::size_t at = 0; at < count; ++at) made.push_back(block(depth));
    return made;
  }

  Block block(std::size_t depth) {
    const std::size_t kinds = depth < deepest_container ? 9 : 4;
    switch (random_.below(kinds)) {
      case 0:
        return picture();
      case 1:
        return code();
      case 2:
        return block_of(BlockKind::rule);
      case 4:
        return list(BlockKind::bullet_list, depth);
      case 5:
        return list(BlockKind::numbered_list, depth);
      case 6:
        return quotation(depth);
      case 7:
        return table();
      default:
        return paragraph();
    }
  }

  Block quotation(std::size_t depth) {
    Block made = block_of(BlockKind::quotation);
    made.children = blocks(1, depth + 1);
    return made;
  }

  Block paragraph() {
    Block made = block_of(BlockKind::paragraph);
    made.text = text(14, true);
    const auto is_image = [](const Inline& item) { return item.kind == InlineKind::image; };
    const bool pictures = std::any_of(made.text.inlines.begin(), made.text.inlines.end(), is_image);
    if (pictures) add(made.text, " end");  // alone, it would be a picture block
    return made;
  }

  Block picture() {
    Block made = block_of(BlockKind::picture);
    if (!random_.once_in(3)) add_run(made.text, random_.between(1, 4), {false, false, 9});
    made.text.inlines = {{InlineKind::image, span_of(0, made.text.utf8.size()), "map.png"}};
    return made;
  }

  Block code() {
    Block made = block_of(BlockKind::code);
    const std::size_t count = random_.between(0, 3);
    for (std::size_t at = 0; at < count; ++at)
      add(made.text, std::string(random_.one_of(code_lines)) + "\n");
    add(made.text, "last();");
    return made;
  }

  Block list(BlockKind kind, std::size_t depth) {
    Block made = block_of(kind);
    if (kind == BlockKind::numbered_list && random_.once_in(2))
      made.first_number = static_cast<int>(random_.between(0, 100));
    const std::size_t count = random_.between(1, 4);
    for (std::size_t at = 0; at < count; ++at) {
      Block& item = made.children.emplace_back(block_of(BlockKind::list_item));
      if (random_.once_in(10)) continue;
      if (random_.once_in(2)) {
        item.children.push_back(paragraph());
        if (random_.once_in(5)) item.done = random_.once_in(2);
      }
      if (random_.once_in(2) || item.children.empty()) item.children.push_back(block(depth + 1));
    }
    return made;
  }

  Block table() {
    Block made = block_of(BlockKind::table);
    const std::size_t columns = random_.between(1, 3);
    const std::size_t rows = random_.between(1, 4);
    for (std::size_t row = 0; row < rows; ++row) {
      Block& cells = made.children.emplace_back(block_of(BlockKind::table_row));
      for (std::size_t column = 0; column < columns; ++column) {
        Block& cell = cells.children.emplace_back(block_of(BlockKind::table_cell));
        cell.header = row == 0;
        if (row == 0 || !random_.once_in(6)) cell.text = text(3, true);
      }
    }
    return made;
  }

  Random random_;
  Words words_;
  std::string source_;
};

}  // namespace

std::vector<std::uint64_t> seeds(std::size_t count) {
  if (const char* named = std::getenv("PLAINSONG_SEED")) return {std::strtoull(named, nullptr, 10)};
  std::vector<std::uint64_t> all(count);
  for (std::size_t at = 0; at < count; ++at) all[at] = at;
  return all;
}

Document random_document(std::uint64_t seed, Words words) {
  return Generator(seed, words).make();
}

std::string random_words(Random& random, std::size_t count, Words words) {
  std::string text;
  for (std::size_t at = 0; at < count; ++at) {
    if (at > 0) text += ' ';
    text += random_word(random, words);
  }
  return text;
}

std::string random_bytes(Random& random, std::size_t most) {
  constexpr std::array pieces = {
      "\xFF"sv,   "\xC0\xAF"sv, "\xED\xA0\x80"sv, "\xE2\x82"sv, "\xF4\x90\x80\x80"sv, "\0"sv,
      "\r\n"sv,   "\n"sv,       "\t"sv,           "  "sv,       "\u00A0"sv,           "\u2028"sv,
      "\u0301"sv, "\u200B"sv,   ". "sv,           "\u3002"sv};
  std::string bytes;
  const std::size_t size = random.below(most + 1);
  while (bytes.size() < size) {
    if (random.once_in(8))
      bytes += static_cast<char>(random.below(256));
    else if (random.once_in(3))
      bytes += random.one_of(pieces);
    else
      bytes.append(random_word(random, Words::any)).append(random.once_in(3) ? "" : " ");
  }
  return bytes;
}

}  // namespace plainsong::generate

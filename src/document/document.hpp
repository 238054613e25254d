#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

enum class SentenceId : std::uint32_t {};  ///< dense from 0, in reading order
enum class SectionId : std::uint32_t {};   ///< dense from 0, in reading order

constexpr std::uint32_t number(SentenceId id) {
  return static_cast<std::uint32_t>(id);
}

constexpr std::uint32_t number(SectionId id) {
  return static_cast<std::uint32_t>(id);
}

/// The bytes as they came in, as UTF-8; immutable and shared.
struct Source {
  std::string name;  ///< a file name, or "-" for standard input
  std::string utf8;
};

/// text was made from source. `copied`: the two are equal byte for byte.
struct SourceRun {
  Span text;
  Span source;
  bool copied = false;
  auto operator<=>(const SourceRun&) const = default;
};

struct Sentence {
  SentenceId id{};
  Span range;
  auto operator<=>(const Sentence&) const = default;
};

enum class InlineKind : std::uint8_t {
  emphasis,
  strong,
  strikethrough,
  code,
  link,          ///< target: the address
  image,         ///< target: where the picture is; the text is its description
  abbreviation,  ///< target: what it is short for
  language,      ///< target: a BCP 47 tag
  line_break     ///< an empty range behind the break's newline
};

struct Inline {
  InlineKind kind{};
  Span range;
  std::string target;
  bool operator==(const Inline&) const = default;
};

/// Flat text, and ranges that say what its stretches are.
struct Text {
  std::string utf8;
  std::vector<Sentence> sentences;  ///< in order; only white space lies between them
  std::vector<Inline> inlines;      ///< by begin (longest first), properly nested
  std::vector<SourceRun> origin;    ///< in order; together they cover all of utf8

  [[nodiscard]] bool empty() const { return utf8.empty(); }

  [[nodiscard]] std::string_view slice(Span span) const { return plainsong::slice(utf8, span); }

  bool operator==(const Text&) const = default;
};

enum class BlockKind : std::uint8_t {
  paragraph,
  code,
  picture,
  table_cell,
  rule,  // leaves: their words are in `text`
  bullet_list,
  numbered_list,
  list_item,
  quotation,
  table,
  table_row  // containers: only `children`
};

/// Blocks are nested no deeper than this; readers flatten what is deeper.
inline constexpr int deepest_block = 100;

/// One block. A leaf holds text and no children, a container children and no text.
struct Block {
  BlockKind kind{};
  Text text;
  std::vector<Block> children;
  int first_number = 1;      ///< of a numbered list
  bool header = false;       ///< of a table cell
  std::optional<bool> done;  ///< of a list item that is a task
  bool operator==(const Block&) const = default;
};

/// What a section is for, in the way newsletters are built.
enum class SectionRole : std::uint8_t {
  title,
  contents,
  greeting,
  article,
  links,
  sign_up,
  unsubscribe,
  contact,
  other
};

/// A stretch of the document under one heading (which may be empty): a chapter, a sound file, a
/// line in the contents.
struct Section {
  SectionId id{};
  int level = 1;
  SectionRole role = SectionRole::article;
  Text heading;
  std::vector<Block> blocks;
  bool operator==(const Section&) const = default;
};

/// A picture that came inside the document, such as an attachment of an e-mail, or beside it.
struct Picture {
  std::string target;      ///< as inlines name it: "cid:logo", "images/map.png"
  std::string media_type;  ///< "image/png"
  std::string bytes;
  bool operator==(const Picture&) const = default;
};

/// Keys of `Document::metadata`; a key that is missing was not stated anywhere.
namespace metadata {
inline constexpr std::string_view date = "date";  ///< as stated; ISO 8601 where it could be read
inline constexpr std::string_view publisher = "publisher";
inline constexpr std::string_view language =
    "language";  ///< as the user says it is: stronger than what the words look like
inline constexpr std::string_view we = "we";  ///< who "we" is: "the review team"
}  // namespace metadata

struct Document {
  std::string title;
  std::string language = "en-GB";  ///< BCP 47
  std::map<std::string, std::string, std::less<>> metadata;
  std::vector<Section> sections;
  std::vector<Picture> pictures;
  std::shared_ptr<const Source> source;

  /// Empty where the document does not state it.
  [[nodiscard]] std::string stated(std::string_view key) const {
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
  }
};

std::string_view name_of(SectionRole role);
std::optional<SectionRole> section_role(std::string_view name);
std::string_view name_of(BlockKind kind);
std::optional<BlockKind> block_kind(std::string_view name);
std::string_view name_of(InlineKind kind);
std::optional<InlineKind> inline_kind(std::string_view name);
bool is_leaf(BlockKind kind);

/// A list with bullets or with numbers.
bool is_list(const Block& block);

/// The order of the inlines of a text: by where they begin, the longer one first.
bool comes_before(const Inline& left, const Inline& right);

}  // namespace plainsong

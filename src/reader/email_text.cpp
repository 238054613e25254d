#include <iconv.h>

#include <array>
#include <cerrno>
#include <memory>
#include <optional>

#include <gmime/gmime.h>

#include "reader/decode.hpp"
#include "reader/email_parts.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

class Converter {
 public:
  explicit Converter(const std::string& charset)
      : converter_(iconv_open("UTF-8", charset.c_str())), open_(converter_ != failed()) {}

  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  Converter(Converter&&) = delete;
  Converter& operator=(Converter&&) = delete;

  ~Converter() {
    if (open_) iconv_close(converter_);
  }

  [[nodiscard]] bool known() const { return open_; }

  struct Result {
    std::string text;
    std::size_t strange = 0;  // bytes that mean nothing in this charset
  };

  Result convert(std::string bytes) {
    Result result;
    char* from = bytes.data();
    std::size_t left = bytes.size();
    std::array<char, 4096> room{};
    while (left > 0) {
      char* to = room.data();
      std::size_t free = room.size();
      const std::size_t done = iconv(converter_, &from, &left, &to, &free);
      const int error = errno;
      result.text.append(room.data(), room.size() - free);
      if (done != static_cast<std::size_t>(-1) || error == E2BIG || left == 0) continue;
      append_utf8(result.text, U'\uFFFD');
      ++result.strange;
      ++from;
      --left;
    }
    return result;
  }

 private:
  static iconv_t failed() {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): iconv says so
    return reinterpret_cast<iconv_t>(-1);
  }

  iconv_t converter_;
  bool open_;
};

// Mail says "us-ascii" and means what follows from the bytes.
bool says_nothing(std::string_view charset) {
  return charset.empty() || charset == "us-ascii" || charset == "ascii" ||
         charset == "unknown-8bit" || charset == "utf-8" || charset == "utf8";
}

// What is called Latin-1 in mail is its superset, Windows-1252.
std::string name_for_iconv(const std::string& charset) {
  if (charset == "iso-8859-1" || charset == "latin1" || charset == "latin-1") return "WINDOWS-1252";
  return charset;
}

std::optional<std::string> in_stated_charset(const MailPart& part, Diagnostics& diagnostics) {
  const std::string charset = lower(part.charset.substr(0, 40));
  if (says_nothing(charset)) return std::nullopt;
  Converter converter(name_for_iconv(charset));
  if (!converter.known()) {
    warn(diagnostics, "reader.email-charset", {},
         "the message names a character set that is not known here, \"" +
             without_controls(charset) + "\"; check its accents and quotation marks");
    return std::nullopt;
  }
  Converter::Result result = converter.convert(part.bytes);
  if (result.strange * 20 > part.bytes.size()) return std::nullopt;
  if (result.strange > 0)
    warn(diagnostics, "reader.email-charset", {},
         "some bytes mean nothing in the character set that the message names, " + charset);
  return std::move(result.text);
}

std::string guessed(const MailPart& part, Diagnostics& diagnostics) {
  if (is_valid_utf8(part.bytes)) return part.bytes;
  warn(diagnostics, "reader.assumed-encoding", {},
       "the text of the message is not in the character set that it names; Windows-1252 was "
       "assumed");
  return Converter("WINDOWS-1252").convert(part.bytes).text;
}

std::size_t quote_depth(std::string_view line) {
  const std::size_t depth = line.find_first_not_of('>');
  return depth == std::string_view::npos ? line.size() : depth;
}

}  // namespace

std::string text_of(const MailPart& part, Diagnostics& diagnostics) {
  std::optional<std::string> text = in_stated_charset(part, diagnostics);
  if (!text) text = guessed(part, diagnostics);
  return without_controls(*text);
}

std::string unflowed(std::string_view text, bool drops_spaces) {
  std::string joined;
  bool goes_on = false;
  std::size_t depth_before = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t depth = quote_depth(line);
    line.remove_prefix(depth);
    if (line.starts_with(' ')) line.remove_prefix(1);
    const bool signature = line == "-- ";
    if (!goes_on || signature || depth != depth_before) {
      if (!joined.empty()) joined += '\n';
      joined.append(depth, '>');
      if (depth > 0) joined += ' ';
    }
    goes_on = line.ends_with(' ') && !signature;
    if (goes_on && drops_spaces) line.remove_suffix(1);
    joined += line;
    depth_before = depth;
  }
  return joined;
}

}  // namespace plainsong

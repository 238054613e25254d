#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace plainsong {

/// A part of a message that holds no other parts.
struct MailPart {
  std::string media_type;  ///< in small letters: "text/html"
  std::string charset;     ///< as stated; empty where it is not
  std::string file_name;   ///< empty where none is given
  std::string content_id;  ///< without its angle brackets
  std::string location;
  bool attached = false;      ///< the message says that it is a file, not something to read
  bool flowed = false;        ///< format=flowed: a line that ends in a space goes on in the next
  bool drops_spaces = false;  ///< delsp=yes: that space is not part of the text
  std::size_t choice =
      0;              ///< parts with the same number, if not 0, say the same in different forms
  std::string bytes;  ///< of texts and pictures only, without their transfer encoding
};

/// A message, or one that came inside another.
struct Mail {
  std::string subject;  ///< decoded
  std::string sender;   ///< the name in From, without the address
  std::string date;  ///< ISO 8601, in the zone that the message states; empty where there is none
  std::vector<MailPart> parts;
};

/// Takes a message apart: itself first, then the messages in it, in order. Empty where it is no
/// message at all.
std::vector<Mail> mails_in(std::string_view message, Diagnostics& diagnostics);

/// The bytes of a text part as UTF-8 without control characters: in the charset that is stated if
/// there is such a one and the bytes agree with it, else UTF-8 if they are valid, else
/// Windows-1252.
std::string text_of(const MailPart& part, Diagnostics& diagnostics);

/// Joins lines that were broken only for sending (RFC 3676).
std::string unflowed(std::string_view text, bool drops_spaces);

}  // namespace plainsong

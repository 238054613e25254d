#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/failure.hpp"
#include "document/walk.hpp"
#include "reader/decode.hpp"
#include "reader/email_parts.hpp"
#include "reader/formats.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::string_view html = "text/html";
constexpr std::string_view markdown = "text/markdown";
constexpr std::string_view plain = "text/plain";

bool is_body(const MailPart& part) {
  return !part.attached &&
         (part.media_type == html || part.media_type == markdown || part.media_type == plain);
}

bool has_words(const Document& document) {
  bool found = false;
  for_each_text(document, [&](const Text& text) { found = found || !is_blank(text.utf8); });
  return found;
}

std::string body_in(const Mail& mail, std::string_view media_type, Diagnostics& diagnostics) {
  std::string body;
  for (const MailPart& part : mail.parts) {
    if (!is_body(part) || part.media_type != media_type) continue;
    const std::string text = text_of(part, diagnostics);
    if (!body.empty()) body += "\n\n";
    body += part.flowed ? unflowed(text, part.drops_spaces) : text;
  }
  return body;
}

// A form that bodies come in, best first.
struct Form {
  std::string_view media_type;
  Document (*read)(std::shared_ptr<const Source>, Diagnostics&);
};

constexpr std::array<Form, 3> forms = {
    {{html, read_html}, {markdown, read_markdown}, {plain, read_text}}};

std::string described(const MailPart& part) {
  return part.file_name.empty() ? "a part of type " + part.media_type : '"' + part.file_name + '"';
}

// Whether another part says the same in the form that was read.
bool is_other_form(const Mail& mail, const MailPart& part, std::string_view media_type) {
  return part.choice != 0 &&
         std::any_of(mail.parts.begin(), mail.parts.end(), [&](const MailPart& other) {
           return other.choice == part.choice && other.media_type == media_type && is_body(other);
         });
}

bool is_picture(const MailPart& part) {
  return part.media_type.starts_with("image/") &&
         (!part.content_id.empty() || !part.location.empty());
}

void note_unread(const Mail& mail, std::string_view media_type, Diagnostics& diagnostics) {
  for (const MailPart& part : mail.parts) {
    const bool read = is_body(part) && part.media_type == media_type;
    if (read || is_picture(part) || is_other_form(mail, part, media_type)) continue;
    if (is_body(part) && is_blank(part.bytes)) continue;
    note(diagnostics, "reader.attachment", {},
         "the message brings " + described(part) +
             ", which is not read; open it in another program");
  }
}

std::vector<Picture> pictures_of(const Mail& mail) {
  std::vector<Picture> pictures;
  for (const MailPart& part : mail.parts) {
    if (!is_picture(part)) continue;
    std::string target = part.content_id.empty() ? part.location : "cid:" + part.content_id;
    pictures.push_back({std::move(target), part.media_type, part.bytes});
  }
  return pictures;
}

// A header's words on one line.
std::string one_line(std::string_view header) {
  const std::string text = without_controls(header);
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!is_white_space(point.value))
      append_utf8(line, point.value);
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
    at += point.size;
  }
  return std::string(trimmed(line));
}

// A subject without the marks of answering and passing on.
std::string title_in(std::string_view subject) {
  constexpr std::array<std::string_view, 4> marks = {"re:", "fw:", "fwd:", "wg:"};
  std::string title = one_line(subject);
  const auto starts = [&](std::string_view mark) {
    return lower(std::string_view(title).substr(0, mark.size())) == mark;
  };
  for (const auto* mark = marks.begin(); mark != marks.end();) {
    if (!starts(*mark)) {
      ++mark;
      continue;
    }
    title = trimmed(std::string_view(title).substr(mark->size()));
    mark = marks.begin();
  }
  return title;
}

void add_headers(const Mail& mail, Document& document) {
  const std::string title = title_in(mail.subject);
  const std::string sender = one_line(mail.sender);
  if (!title.empty()) document.title = title;
  if (!mail.date.empty()) document.metadata[std::string(metadata::date)] = mail.date;
  if (!sender.empty()) document.metadata[std::string(metadata::publisher)] = sender;
}

// Reads a body, unless its form refuses it: another form may still be read.
std::optional<Document> read_form(const Form& form, std::shared_ptr<const Source> source,
                                  std::optional<Failure>& refusal, Diagnostics& diagnostics) {
  try {
    return form.read(std::move(source), diagnostics);
  } catch (const Failure& failure) {
    if (!refusal) refusal = failure;
    warn(diagnostics, "reader.email-form", {},
         fmt::format("the message's {} cannot be read ({})", form.media_type, failure.what()));
    return std::nullopt;
  }
}

// The message's words in the best form in which it has any.
std::optional<Document> read_mail(const Mail& mail, const std::string& name,
                                  Diagnostics& diagnostics) {
  std::optional<Failure> refusal;
  for (const Form& form : forms) {
    Diagnostics found;
    std::string body = body_in(mail, form.media_type, found);
    if (is_blank(body)) continue;
    auto source = std::make_shared<const Source>(Source{name, std::move(body)});
    std::optional<Document> document = read_form(form, std::move(source), refusal, found);
    const bool useful = document && has_words(*document);
    if (useful || !document) diagnostics.insert(diagnostics.end(), found.begin(), found.end());
    if (!useful) continue;
    note_unread(mail, form.media_type, diagnostics);
    document->pictures = pictures_of(mail);
    add_headers(mail, *document);
    return document;
  }
  if (refusal) throw *std::move(refusal);
  return std::nullopt;
}

void note_unread_mails(const std::vector<Mail>& mails, std::size_t read, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < mails.size(); ++i) {
    if (i == read || i == 0) continue;
    note(diagnostics, "reader.attachment", {},
         "the message brings another message, \"" + one_line(mails[i].subject) +
             "\", which is not read");
  }
  if (read > 0)
    note(diagnostics, "reader.forwarded", {},
         "the message has no words of its own; the message that it brings is read");
}

// What stands below the first empty line.
std::string_view below_headers(std::string_view message) {
  const std::size_t unix_end = message.find("\n\n");
  const std::size_t mail_end = message.find("\r\n\r\n");
  if (mail_end < unix_end) return message.substr(mail_end + 4);
  return unix_end == std::string_view::npos ? std::string_view() : message.substr(unix_end + 2);
}

Document read_broken(std::string_view message, const std::string& name, Diagnostics& diagnostics) {
  MailPart part;
  part.bytes = below_headers(message);
  std::string body = text_of(part, diagnostics);
  Document document =
      read_text(std::make_shared<const Source>(Source{name, std::move(body)}), diagnostics);
  if (!has_words(document))
    throw Failure(Trouble::input, "there is no text to read in the message " + name,
                  "save the newsletter as a web page or as text");
  warn(diagnostics, "reader.email-broken", {},
       "the message is not put together as mail should be; all below its headers was read as text");
  return document;
}

bool has_parts(const std::vector<Mail>& mails) {
  return std::any_of(mails.begin(), mails.end(),
                     [](const Mail& mail) { return !mail.parts.empty(); });
}

}  // namespace

Document read_email(std::string_view message, const std::string& name, Diagnostics& diagnostics) {
  const std::vector<Mail> mails = mails_in(message, diagnostics);
  for (std::size_t i = 0; i < mails.size(); ++i) {
    std::optional<Document> document = read_mail(mails[i], name, diagnostics);
    if (!document) continue;
    note_unread_mails(mails, i, diagnostics);
    return *std::move(document);
  }
  if (has_parts(mails))
    throw Failure(Trouble::input,
                  "the message " + name + " has no text to read, only files or pictures",
                  "save the file that it brings, and read that");
  Document document = read_broken(message, name, diagnostics);
  if (!mails.empty()) add_headers(mails.front(), document);
  return document;
}

}  // namespace plainsong

#include "reader/email_parts.hpp"

#include <gmime/gmime.h>

#include <array>
#include <memory>
#include <mutex>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t deepest = 100;
constexpr std::size_t most_parts = 10'000;

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};

struct FreeOptions {
  void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};

template <typename Type>
using Owned = std::unique_ptr<Type, Unref>;

void start_gmime() {
  static std::once_flag once;
  std::call_once(once, g_mime_init);
}

// GMime's macros test the type and cast as C does; these do the same in C++.
template <typename Type>
Type* as(gpointer object, GType type) {
  return g_type_check_instance_is_a(static_cast<GTypeInstance*>(object), type) != 0
             ? static_cast<Type*>(object)
             : nullptr;
}

std::string string_of(const char* text) {
  return text == nullptr ? std::string() : std::string(text);
}

Owned<GMimeMessage> parse(std::string_view message) {
  const Owned<GMimeStream> stream(
      g_mime_stream_mem_new_with_buffer(message.data(), message.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const std::unique_ptr<GMimeParserOptions, FreeOptions> options(g_mime_parser_options_new());
  std::array<const char*, 3> charsets = {"utf-8", "windows-1252", nullptr};
  g_mime_parser_options_set_fallback_charsets(options.get(), charsets.data());
  return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

std::string sender_of(GMimeMessage* message) {
  InternetAddressList* from = g_mime_message_get_from(message);
  if (from == nullptr || internet_address_list_length(from) == 0) return {};
  return string_of(internet_address_get_name(internet_address_list_get_address(from, 0)));
}

std::string date_of(GMimeMessage* message) {
  GDateTime* date = g_mime_message_get_date(message);
  if (date == nullptr) return {};
  int year = 0;
  int month = 0;
  int day = 0;
  g_date_time_get_ymd(date, &year, &month, &day);
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

Mail mail_of(GMimeMessage* message) {
  Mail mail;
  mail.subject = string_of(g_mime_message_get_subject(message));
  mail.sender = sender_of(message);
  mail.date = date_of(message);
  return mail;
}

std::string content_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  const Owned<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, stream.get());
  const GByteArray* bytes =
      g_mime_stream_mem_get_byte_array(as<GMimeStreamMem>(stream.get(), GMIME_TYPE_STREAM_MEM));
  if (bytes == nullptr || bytes->data == nullptr) return {};
  return {bytes->data, bytes->data + bytes->len};
}

std::string parameter(GMimeObject* object, const char* name) {
  return string_of(g_mime_object_get_content_type_parameter(object, name));
}

std::string media_type_of(GMimeObject* object) {
  GMimeContentType* type = g_mime_object_get_content_type(object);
  if (type == nullptr) return "text/plain";
  return lower(string_of(g_mime_content_type_get_media_type(type)) + '/' +
               string_of(g_mime_content_type_get_media_subtype(type)));
}

MailPart part_of_mail(GMimeObject* object, GMimePart* part) {
  MailPart made;
  made.media_type = media_type_of(object);
  made.charset = parameter(object, "charset");
  made.file_name = string_of(g_mime_part_get_filename(part));
  made.content_id = string_of(g_mime_object_get_content_id(object));
  made.location = string_of(g_mime_part_get_content_location(part));
  made.attached = g_mime_part_is_attachment(part) != 0;
  made.flowed = lower(parameter(object, "format")) == "flowed";
  made.drops_spaces = lower(parameter(object, "delsp")) == "yes";
  const bool wanted = made.media_type.starts_with("text/") || made.media_type.starts_with("image/");
  if (wanted) made.bytes = content_of(part);
  return made;
}

class Walker {
 public:
  explicit Walker(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  std::vector<Mail> walk(GMimeMessage* message) {
    open(message, 0);
    std::size_t parts = 0;
    while (!rest_.empty() && parts++ < most_parts) {
      const Place place = rest_.back();
      rest_.pop_back();
      if (place.depth > deepest)
        too_deep_ = true;
      else
        visit(place);
    }
    if (too_deep_ || !rest_.empty())
      warn(diagnostics_, "reader.email-nesting", {},
           "the message has too many parts, or parts too deep in others; those are not read");
    return std::move(mails_);
  }

 private:
  struct Place {
    GMimeObject* object = nullptr;
    std::size_t mail = 0;
    std::size_t depth = 0;
    std::size_t choice = 0;
  };

  void open(GMimeMessage* message, std::size_t depth) {
    mails_.push_back(mail_of(message));
    GMimeObject* body = g_mime_message_get_mime_part(message);
    if (body != nullptr) rest_.push_back({body, mails_.size() - 1, depth + 1, 0});
  }

  void visit(const Place& place) {
    if (auto* const multipart = as<GMimeMultipart>(place.object, GMIME_TYPE_MULTIPART)) {
      visit_parts(place, multipart);
    } else if (auto* const inner = as<GMimeMessagePart>(place.object, GMIME_TYPE_MESSAGE_PART)) {
      GMimeMessage* const message = g_mime_message_part_get_message(inner);
      if (message != nullptr) open(message, place.depth);
    } else if (auto* const part = as<GMimePart>(place.object, GMIME_TYPE_PART)) {
      MailPart made = part_of_mail(place.object, part);
      made.choice = place.choice;
      mails_[place.mail].parts.push_back(std::move(made));
    }
  }

  void visit_parts(const Place& place, GMimeMultipart* multipart) {
    std::size_t choice = place.choice;
    if (choice == 0 && media_type_of(place.object) == "multipart/alternative") choice = ++choices_;
    for (int i = g_mime_multipart_get_count(multipart); i-- > 0;)
      rest_.push_back(
          {g_mime_multipart_get_part(multipart, i), place.mail, place.depth + 1, choice});
  }

  Diagnostics& diagnostics_;
  std::vector<Mail> mails_;
  std::vector<Place> rest_;
  std::size_t choices_ = 0;
  bool too_deep_ = false;
};

// Mailboxes put a line "From someone at some time" before each message.
std::string_view without_mailbox_line(std::string_view message) {
  if (!message.starts_with("From ")) return message;
  const std::size_t end = message.find('\n');
  return end == std::string_view::npos ? message : message.substr(end + 1);
}

}  // namespace

std::vector<Mail> mails_in(std::string_view message, Diagnostics& diagnostics) {
  start_gmime();
  message = without_mailbox_line(message);
  if (message.empty()) return {};
  const Owned<GMimeMessage> parsed = parse(message);
  if (parsed == nullptr) return {};
  return Walker(diagnostics).walk(parsed.get());
}

}  // namespace plainsong

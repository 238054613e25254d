#include "reader/roles_phrases.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_notice = 600;  // bytes of a paragraph that is boilerplate
constexpr std::size_t longest_button = 60;
constexpr std::size_t longest_heading = 120;

constexpr std::array<std::string_view, 7> signing_up = {"sign up",
                                                        "signup",
                                                        "sign-up",
                                                        "subscribe",
                                                        "opt in to",
                                                        "join our mailing",
                                                        "added to our mailing"};
constexpr std::array<std::string_view, 15> what_is_sent = {
    "this email",    "this e-mail",   "these emails",   "our emails",   "newsletter",
    "mailing list",  "this bulletin", "our bulletin",   "this update",  "our updates",
    "email updates", "email alerts",  "email bulletin", "get our news", "receive our news"};
constexpr std::array<std::string_view, 14> unsubscribing = {"unsubscribe",
                                                            "no longer wish to receive",
                                                            "no longer want to receive",
                                                            "do not wish to receive",
                                                            "don't want to receive",
                                                            "would rather not receive",
                                                            "prefer not to receive",
                                                            "stop receiving",
                                                            "stop getting these",
                                                            "opt out of",
                                                            "remove you from our",
                                                            "removed from our mailing list",
                                                            "removed from this mailing list",
                                                            "manage your email preferences"};
constexpr std::array<std::string_view, 11> what_stops = {
    "receive", "receiving",  "email", "e-mail",      "mailing",     "list",
    "list-",   "newsletter", "click", "preferences", "this message"};
constexpr std::array<std::string_view, 8> sign_up_headings = {"sign up",
                                                              "sign-up",
                                                              "subscribe",
                                                              "join our mailing list",
                                                              "get our newsletter",
                                                              "get this newsletter",
                                                              "receive this newsletter",
                                                              "pass it on"};
constexpr std::array<std::string_view, 9> contact_headings = {
    "contact",         "contact us",          "contacts",
    "contact details", "our contact details", "get in touch",
    "how to reach us", "how to contact us",   "how to get in touch"};
constexpr std::array<std::string_view, 10> link_headings = {"in case you missed it",
                                                            "icymi",
                                                            "useful links",
                                                            "links",
                                                            "further reading",
                                                            "more to read",
                                                            "worth a read",
                                                            "from around the web",
                                                            "resources",
                                                            "what we're reading"};

std::string simple(std::string_view text) {
  return lower(plain_punctuation(trimmed(text)));
}

// A heading in small letters without punctuation and marks around it.
std::string simple_heading(std::string_view heading) {
  if (heading.size() > longest_heading) return {};
  std::string text = simple(heading);
  const auto begin = text.find_first_not_of("*_#'\" ");
  const auto end = text.find_last_not_of("*_#'\".,:;!? ");
  if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
  return text.substr(begin, end - begin + 1);
}

template <std::size_t size>
bool has_one_of(const std::array<std::string_view, size>& phrases, std::string_view text) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    return text.find(phrase) != std::string_view::npos;
  });
}

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& phrases, std::string_view text) {
  return std::find(phrases.begin(), phrases.end(), text) != phrases.end();
}

template <std::size_t size>
bool starts_with_one_of(const std::array<std::string_view, size>& phrases, std::string_view text) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return text.starts_with(phrase); });
}

}  // namespace

bool tells_how_to_unsubscribe(std::string_view paragraph) {
  if (paragraph.size() > longest_notice) return false;
  const std::string text = simple(paragraph);
  if (!has_one_of(unsubscribing, text)) return false;
  return text.size() <= longest_button || has_one_of(what_stops, text);
}

bool invites_to_sign_up(std::string_view paragraph) {
  if (paragraph.size() > longest_notice || tells_how_to_unsubscribe(paragraph)) return false;
  const std::string text = simple(paragraph);
  return has_one_of(signing_up, text) && has_one_of(what_is_sent, text);
}

bool heads_sign_up(std::string_view heading) {
  return starts_with_one_of(sign_up_headings, simple_heading(heading));
}

bool heads_unsubscribe(std::string_view heading) {
  return simple_heading(heading).starts_with("unsubscribe");
}

bool heads_contact(std::string_view heading) {
  return is_one_of(contact_headings, simple_heading(heading));
}

bool heads_links(std::string_view heading) {
  return is_one_of(link_headings, simple_heading(heading));
}

bool is_telephone_number(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() > longest) return false;
  std::string number = simple(text);
  for (const std::string_view label : {"telephone", "tel", "phone", "call us on", "call", "mobile"})
    if (number.starts_with(label)) {
      number.erase(0, label.size());
      break;
    }
  const auto is_digit_mark = [](char c) { return '0' <= c && c <= '9'; };
  const auto digits = std::count_if(number.begin(), number.end(), is_digit_mark);
  return digits >= 7 && number.find_first_not_of("0123456789 +()-.:") == std::string::npos;
}

}  // namespace plainsong

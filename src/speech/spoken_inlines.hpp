#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "document/link_numbers.hpp"
#include "document/long_forms.hpp"
#include "speech/announcement.hpp"
#include "speech/announcements.hpp"

namespace plainsong {

/// A link that the sound of a section points to.
struct SpokenLink {
  std::size_t number = 0;
  std::string url;  ///< with its scheme
  std::string words;
};

/// Says what the inlines of a section's texts mean, in their order: links by number, pictures,
/// what is crossed out, what abbreviations are short for, marks of footnotes.
class InlineSpeaker {
 public:
  InlineSpeaker(const Section& section, const Announcements& announcements, LongForms& long_forms)
      : announcements_(announcements), long_forms_(long_forms), numbers_(section) {}

  Additions additions(const Text& text);

  /// Those met so far, by number.
  [[nodiscard]] const std::vector<SpokenLink>& links() const { return links_; }

 private:
  struct Met {
    Inline link;
    std::size_t number = 0;
  };

  std::uint32_t say_link(const Text& text, const Inline& link);
  void say_meaning(const Text& text, const Inline& item);
  void say_note(const Text& text, const Inline& link);
  void say_address(const Met& met, const std::string& host);
  void say_numbers(const Text& text);
  void add(std::uint32_t offset, Announcement::Side side, std::string words);

  const Announcements& announcements_;
  LongForms& long_forms_;
  LinkNumbers numbers_;
  std::vector<SpokenLink> links_;
  Additions made_;        ///< of the text at hand
  std::vector<Met> met_;  ///< its new links that have words of their own
};

}  // namespace plainsong

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "document/long_forms.hpp"
#include "document/walk.hpp"
#include "speech/said.hpp"
#include "speech/section_name.hpp"
#include "speech/section_writer.hpp"
#include "speech/sensitive_section.hpp"
#include "speech/signposts.hpp"
#include "speech/spoken_blocks.hpp"
#include "speech/ssml.hpp"
#include "speech/xml.hpp"

namespace plainsong {
namespace {

struct Reason {
  SectionRole role;
  std::string_view words;
};

constexpr auto reasons = std::to_array<Reason>(
    {{SectionRole::contents, "contents lists are written but not spoken"},
     {SectionRole::sign_up, "notes on how to sign up are written but not spoken"},
     {SectionRole::unsubscribe, "notes on how to unsubscribe are written but not spoken"}});

std::string reason_not_spoken(SectionRole role) {
  for (const Reason& reason : reasons)
    if (reason.role == role) return std::string(reason.words);
  return fmt::format("sections of the kind \"{}\" were not chosen to be spoken", name_of(role));
}

void list_unspoken(const Section& section, const std::string& reason,
                   std::vector<Unspoken>& unspoken) {
  for_each_text(section, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences) unspoken.push_back({sentence.id, reason});
  });
}

class EditionWriter {
 public:
  EditionWriter(const Edition& edition, const std::vector<const Section*>& sections,
                const Pronunciation& pronunciation, const SsmlStyle& style)
      : edition_(edition),
        pronunciation_(pronunciation),
        style_(style),
        count_(sections.size()),
        label_(label_of(edition)),
        signs_(signposts(edition, sections, style.announcements, style.pauses)) {}

  SsmlSection write(const Section& section, std::size_t place, std::vector<Unspoken>& unspoken) {
    const std::string title = xml::one_line(section.heading.utf8);
    SectionWriter writer(edition_.document.language, pronunciation_, style_);
    const SectionSpeech speech =
        speech_of(section, style_.announcements, long_forms_, style_.pauses);
    writer.add_meta("description", label_);
    writer.add_meta("title", section_title(section, place, edition_.document));
    writer.add_meta("track", fmt::format("{}/{}", place, count_));
    for (const auto& [name, content] : style_.metadata) writer.add_meta(name, content);
    for (const SpokenLink& link : speech.links)
      writer.add_meta(fmt::format("link-{}", link.number), link.url + " " + link.words);
    if (is_sensitive(section, edition_)) writer.speak_calmly();
    for (const SpokenText& text : speech.texts) writer.add(text, signs_, unspoken);
    return {section.id, section_name(section, place), title, writer.finish()};
  }

 private:
  const Edition& edition_;
  const Pronunciation& pronunciation_;
  const SsmlStyle& style_;
  std::size_t count_;
  std::string label_;
  std::map<SentenceId, Signpost> signs_;
  LongForms long_forms_;
};

}  // namespace

std::set<SectionRole> roles_spoken_by_default() {
  return {SectionRole::title, SectionRole::greeting, SectionRole::article,
          SectionRole::links, SectionRole::contact,  SectionRole::other};
}

SsmlEdition write_ssml(const Edition& edition, const std::set<SectionRole>& spoken,
                       const Pronunciation& pronunciation, const SsmlStyle& style) {
  SsmlEdition out;
  std::vector<const Section*> sections;
  for (const Section& section : edition.document.sections) {
    if (!spoken.contains(section.role)) {
      list_unspoken(section, reason_not_spoken(section.role), out.unspoken);
    } else if (!says_something(section)) {
      list_unspoken(section, "there are no words in it", out.unspoken);
    } else {
      sections.push_back(&section);
    }
  }
  EditionWriter writer(edition, sections, pronunciation, style);
  for (const Section* section : sections)
    out.sections.push_back(writer.write(*section, out.sections.size() + 1, out.unspoken));
  std::sort(out.unspoken.begin(), out.unspoken.end(),
            [](const Unspoken& a, const Unspoken& b) { return a.sentence < b.sentence; });
  return out;
}

}  // namespace plainsong

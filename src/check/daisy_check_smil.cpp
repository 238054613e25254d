#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "check/daisy_reading.hpp"
#include "check/markup.hpp"

namespace plainsong {
namespace {

class SmilChecker {
 public:
  SmilChecker(DaisyReading& book, const std::string& name) : book_(book), name_(name) {}

  std::int64_t check(std::int64_t elapsed) {
    const pugi::xml_document& file = *book_.files.at(name_);
    if (daisy_meta(file, "dc:format") != "Daisy 2.02") fault("dc:format is not \"Daisy 2.02\"");
    const pugi::xml_node smil = file.child("smil");
    if (!smil.child("head").child("layout").child("region").attribute("id"))
      fault("no region says where the words are shown");
    const pugi::xml_node all = smil.child("body").child("seq");
    if (all.empty() || !all.next_sibling("seq").empty()) fault("the body is not one <seq>");
    for (const pugi::xml_node par : all.children("par")) check_par(par);
    if (pars_ == 0) fault("nothing is heard: there is no <par>");
    check_end_of_sound();
    check_time("ncc:timeInThisSmil", length_);
    check_time("ncc:totalElapsedTime", elapsed);
    if (const auto dur = clock_milliseconds(all.attribute("dur").value());
        !all.attribute("dur").empty() && (!dur || std::abs(*dur - length_) > daisy_tolerance))
      fault("dur of <seq> is not how long its clips are");
    return length_;
  }

 private:
  void fault(std::string message) { book_.fault(name_, std::move(message)); }

  void check_time(const char* name, std::int64_t wanted) {
    const auto told = daisy_meta(*book_.files.at(name_), name);
    if (!told) return fault(fmt::format("{} is missing", name));
    const auto time = clock_milliseconds(*told);
    if (!time || std::abs(*time - wanted) > daisy_tolerance)
      fault(fmt::format("{} is {}, and the clips make {:.3f} s", name, *told,
                        static_cast<double>(wanted) / 1000));
  }

  void check_par(const pugi::xml_node& par) {
    ++pars_;
    if (std::string_view(par.attribute("endsync").value()) != "last")
      fault("a <par> without endsync=\"last\"");
    const pugi::xml_node text = par.child("text");
    if (text.empty() || !text.next_sibling("text").empty())
      fault("a <par> has not exactly one <text>");
    if (!text.empty()) check_text(text);
    for (const pugi::xml_node audio : par.children("audio")) check_audio(audio);
    for (const pugi::xml_node audio : par.child("seq").children("audio")) check_audio(audio);
  }

  void check_text(const pugi::xml_node& text) {
    const std::string_view link = text.attribute("src").value();
    if (!text.attribute("id")) fault("a <text> without an id");
    if (!has_place(book_, name_, link)) return;
    const DaisyTarget target = daisy_target(link);
    const std::size_t place = book_.ids[target.file][target.id];
    if (target.file == last_text_file_ && place < last_place_)
      fault(fmt::format("{} is heard before what stands before it", link));
    last_text_file_ = target.file;
    last_place_ = place;
  }

  void check_audio(const pugi::xml_node& audio) {
    const std::string file = audio.attribute("src").value();
    const auto sound = book_.folder->sounds.find(file);
    if (!audio.attribute("id")) fault("an <audio> without an id");
    if (sound == book_.folder->sounds.end()) return fault(fmt::format("there is no {}", file));
    const auto begin = clock_milliseconds(audio.attribute("clip-begin").value());
    const auto end = clock_milliseconds(audio.attribute("clip-end").value());
    if (!begin || !end) return fault("a clip without two times");
    if (*end <= *begin) return fault(fmt::format("a clip ends before it begins: {}", told(*begin)));
    if (*end > sound->second)
      fault(fmt::format("a clip ends at {}, past the end of {}", told(*end), file));
    if (file != file_) check_end_of_sound();
    const std::int64_t wanted = file == file_ ? end_ : 0;
    if (*begin > wanted)
      fault(fmt::format("{} is not heard from {} to {}", file, told(wanted), told(*begin)));
    if (*begin < wanted) fault(fmt::format("{} is heard twice from {}", file, told(*begin)));
    file_ = file;
    end_ = *end;
    length_ += *end - *begin;
  }

  /// The end of the file that was heard last.
  void check_end_of_sound() {
    const auto sound = book_.folder->sounds.find(file_);
    if (sound != book_.folder->sounds.end() && sound->second - end_ > daisy_tolerance)
      fault(fmt::format("{} is not heard from {} on", file_, told(end_)));
  }

  static std::string told(std::int64_t milliseconds) {
    return fmt::format("{:.3f} s", static_cast<double>(milliseconds) / 1000);
  }

  DaisyReading& book_;
  const std::string& name_;
  std::size_t pars_ = 0;
  std::int64_t length_ = 0;
  std::string file_;  ///< the sound that was heard last, and up to where
  std::int64_t end_ = 0;
  std::string last_text_file_;
  std::size_t last_place_ = 0;
};

}  // namespace

std::int64_t check_daisy_smil(DaisyReading& book, const std::string& name, std::int64_t elapsed) {
  return SmilChecker(book, name).check(elapsed);
}

}  // namespace plainsong

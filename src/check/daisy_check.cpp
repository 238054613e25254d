#include "check/daisy_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <utility>

#include "check/check.hpp"
#include "check/daisy_reading.hpp"
#include "check/markup.hpp"
#include "speech/xml.hpp"

namespace plainsong {
namespace {

constexpr const char* ncc_name = "ncc.html";

/// Items that a book has to have once; `several` where it may say more than one.
struct NeededMeta {
  const char* name;
  bool several = false;
};

constexpr std::array<NeededMeta, 13> needed = {{{"dc:title"},
                                                {"dc:creator", true},
                                                {"dc:date"},
                                                {"dc:format"},
                                                {"dc:identifier"},
                                                {"dc:language", true},
                                                {"dc:publisher"},
                                                {"ncc:charset"},
                                                {"ncc:pageFront"},
                                                {"ncc:pageNormal"},
                                                {"ncc:pageSpecial"},
                                                {"ncc:tocItems"},
                                                {"ncc:totalTime"}}};

/// Items that count what stands in the contents, by its class.
struct CountedMeta {
  const char* name;
  const char* counted;
};

constexpr std::array<CountedMeta, 6> counts = {{{"ncc:pageFront", "page-front"},
                                                {"ncc:pageNormal", "page-normal"},
                                                {"ncc:pageSpecial", "page-special"},
                                                {"ncc:footnotes", "noteref"},
                                                {"ncc:sidebars", "sidebar"},
                                                {"ncc:prodNotes", "optional-prodnote"}}};

constexpr std::array<std::string_view, 6> multimedia_types = {
    "audioOnly", "audioNcc", "audioPartText", "audioFullText", "textPartAudio", "textNcc"};

bool is_date(std::string_view text) {
  constexpr std::string_view form = "0000-00-00";
  return text.size() == form.size() &&
         std::equal(text.begin(), text.end(), form.begin(), [](char c, char wanted) {
           return wanted == '-' ? c == '-' : c >= '0' && c <= '9';
         });
}

int heading_rank(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

class NccChecker {
 public:
  explicit NccChecker(DaisyReading& book)
      : book_(book), ncc_(*book.files.at(ncc_name)), body_(ncc_.child("html").child("body")) {}

  void check() {
    check_needed();
    check_values();
    check_counts();
    check_entries();
    check_smils();
  }

 private:
  void fault(std::string message) { book_.fault(ncc_name, std::move(message)); }

  void check_needed() {
    for (const NeededMeta& meta : needed) {
      int found = 0;
      for (const pugi::xml_node node : ncc_.child("html").child("head").children("meta"))
        if (std::string_view(node.attribute("name").value()) == meta.name) ++found;
      if (found == 0) fault(fmt::format("{} is missing", meta.name));
      if (found > 1 && !meta.several) fault(fmt::format("{} is there more than once", meta.name));
    }
  }

  void check_values() {
    if (daisy_meta(ncc_, "dc:format").value_or("Daisy 2.02") != "Daisy 2.02")
      fault("dc:format is not \"Daisy 2.02\"");
    if (const auto date = daisy_meta(ncc_, "dc:date"); date && !is_date(*date))
      fault(fmt::format("dc:date is {}, and not like 2022-02-25", *date));
    if (const auto type = daisy_meta(ncc_, "ncc:multimediaType");
        type && std::find(multimedia_types.begin(), multimedia_types.end(), *type) ==
                    multimedia_types.end())
      fault(fmt::format("ncc:multimediaType is {}, which there is not", *type));
  }

  void check_count(const char* name, std::size_t wanted) {
    const auto told = daisy_meta(ncc_, name);
    if (told && *told != fmt::format("{}", wanted))
      fault(fmt::format("{} is {}, and there are {}", name, *told, wanted));
  }

  void check_counts() {
    std::map<std::string_view, std::size_t> classes;
    std::size_t items = 0;
    int depth = 0;
    for (const pugi::xml_node node : body_.children()) {
      if (node.type() != pugi::node_element) continue;
      ++items;
      ++classes[node.attribute("class").value()];
      depth = std::max(depth, heading_rank(node));
    }
    for (const CountedMeta& meta : counts) {
      check_count(meta.name, classes[meta.counted]);
      if (classes[meta.counted] > 0 && !daisy_meta(ncc_, meta.name))
        fault(fmt::format("{} is missing", meta.name));
    }
    check_count("ncc:tocItems", items);
    check_count("ncc:depth", static_cast<std::size_t>(depth));
    const DaisyFolder& folder = *book_.folder;
    check_count("ncc:files", folder.texts.size() + folder.sounds.size() + folder.other_files);
  }

  void check_entries() {
    int rank = 0;
    for (const pugi::xml_node node : body_.children()) {
      if (node.type() != pugi::node_element) continue;
      const bool title =
          heading_rank(node) == 1 && std::string_view(node.attribute("class").value()) == "title";
      if (smils_.empty() && !title) fault("the first entry is not <h1 class=\"title\">");
      if (!node.attribute("id")) fault("an entry without an id");
      if (const int here = heading_rank(node)) {
        if (here > rank + 1) fault(fmt::format("<h{}> follows <h{}>", here, rank));
        rank = here;
      }
      check_link(node);
    }
    if (smils_.empty()) fault("there are no entries");
  }

  void check_link(const pugi::xml_node& entry) {
    const pugi::xml_node link = entry.child("a");
    if (link.empty() || !link.next_sibling("a").empty())
      return fault("an entry has not exactly one link");
    const std::string_view address = link.attribute("href").value();
    if (xml::one_line(xml::text_of(link)).empty()) fault("an entry without words");
    const std::string file = daisy_target(address).file;
    if (!file.ends_with(".smil")) fault(fmt::format("{} is no place in a SMIL file", address));
    has_place(book_, ncc_name, address);
    if (smils_.empty() || smils_.back() != file) {
      if (std::find(smils_.begin(), smils_.end(), file) != smils_.end())
        fault(fmt::format("{} has entries that do not follow one another", file));
      smils_.push_back(file);
    }
  }

  /// Each SMIL file in the order of the contents, and what they make together.
  void check_smils() {
    std::int64_t elapsed = 0;
    for (const std::string& name : smils_)
      if (name.ends_with(".smil") && book_.files.contains(name))
        elapsed += check_daisy_smil(book_, name, elapsed);
    const auto told = daisy_meta(ncc_, "ncc:totalTime");
    const auto total = clock_milliseconds(told.value_or(""));
    if (told && (!total || std::abs(*total - elapsed) > daisy_tolerance))
      fault(fmt::format("ncc:totalTime is {}, and all clips make {:.3f} s", *told,
                        static_cast<double>(elapsed) / 1000));
    check_master();
  }

  void check_master() {
    if (!book_.files.contains("master.smil")) return;
    std::vector<std::string> named;
    for (const pugi::xml_node ref :
         book_.files.at("master.smil")->child("smil").child("body").children("ref"))
      named.push_back(daisy_target(ref.attribute("src").value()).file);
    if (named != smils_)
      book_.fault("master.smil", "it has not the files of the contents in order");
  }

  DaisyReading& book_;
  const pugi::xml_document& ncc_;
  pugi::xml_node body_;
  std::vector<std::string> smils_;
};

void read_ids(DaisyReading& book, const std::string& name, const pugi::xml_document& file) {
  auto& ids = book.ids[name];
  for (pugi::xml_node node = file.first_child(); !node.empty(); node = xml::next_in(file, node)) {
    const std::string id = node.attribute("id").value();
    if (!id.empty() && !ids.emplace(id, ids.size()).second)
      book.fault(name, fmt::format("the id {} is there twice", id));
  }
}

void check_name(DaisyReading& book, const std::string& name) {
  const bool safe = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
  });
  if (!safe)
    book.fault(name, "its name has other signs than letters, digits, hyphens and full stops");
}

void read_files(DaisyReading& book) {
  for (const auto& [name, bytes] : book.folder->texts) {
    check_name(book, name);
    auto file = std::make_unique<pugi::xml_document>();
    const pugi::xml_parse_result result = file->load_buffer(bytes.data(), bytes.size());
    if (result) {
      read_ids(book, name, *file);
      book.files[name] = std::move(file);
    } else {
      book.fault(name, fmt::format("it is not XML: {}", result.description()));
    }
  }
  for (const auto& [name, length] : book.folder->sounds) check_name(book, name);
}

}  // namespace

DaisyTarget daisy_target(std::string_view link) {
  const std::size_t hash = std::min(link.find('#'), link.size());
  return {std::string(link.substr(0, hash)),
          std::string(link.substr(std::min(hash + 1, link.size())))};
}

bool has_place(DaisyReading& book, const std::string& from, std::string_view link) {
  const DaisyTarget target = daisy_target(link);
  const auto file = book.ids.find(target.file);
  const bool there = file != book.ids.end() && file->second.contains(target.id);
  if (!there) book.fault(from, fmt::format("there is no {}", link));
  return there;
}

std::optional<std::string> daisy_meta(const pugi::xml_document& file, std::string_view name) {
  for (const pugi::xml_node node : file.document_element().child("head").children("meta"))
    if (node.attribute("name").value() == name) return node.attribute("content").value();
  return std::nullopt;
}

std::vector<DaisyFault> check_daisy(const DaisyFolder& folder) {
  DaisyReading book;
  book.folder = &folder;
  read_files(book);
  if (!folder.texts.contains(ncc_name)) book.fault(ncc_name, "there is none");
  if (book.files.contains(ncc_name)) NccChecker(book).check();
  return std::move(book.faults);
}

Findings check_daisy_book(const PackageContents& contents, std::string_view ncc) {
  const std::string place(ncc.substr(0, ncc.size() - std::string_view(ncc_name).size()));
  DaisyFolder folder;
  for (auto at = contents.files.lower_bound(place); at != contents.files.end(); ++at) {
    const auto& [path, file] = *at;
    if (!path.starts_with(place)) break;
    const std::string name = path.substr(place.size());
    if (file.sound_milliseconds)
      folder.sounds[name] = *file.sound_milliseconds;
    else if (name.ends_with(".html") || name.ends_with(".smil"))
      folder.texts[name] = file.text;
    else
      ++folder.other_files;
  }
  Findings found;
  for (const DaisyFault& one : check_daisy(folder))
    fault(found, "daisy.book", place + one.file, one.message);
  return found;
}

}  // namespace plainsong

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "check/check.hpp"
#include "text/utf8.hpp"

using namespace plainsong;

namespace {

/// Each file is "NAME\n" and what is in it; a form feed stands between one and the next.
PackageContents package_of(std::string_view rest) {
  PackageContents contents;
  while (!rest.empty()) {
    const std::string_view file = rest.substr(0, rest.find('\f'));
    rest.remove_prefix(file.size() < rest.size() ? file.size() + 1 : rest.size());
    const std::size_t end = file.find('\n');
    const std::string name(file.substr(0, end));
    PackedFile& packed = contents.files[name];
    contents.order.push_back(name);
    if (end != std::string_view::npos) packed.text = file.substr(end + 1);
    packed.bytes = packed.text.size();
    if (is_sound(name)) packed.sound_milliseconds = 2500;
  }
  return contents;
}

}  // namespace

/// Any files are a book, an audiobook, a podcast or a rendered folder, with faults or without.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const PackageContents contents =
      package_of(std::string_view(reinterpret_cast<const char*>(data), size));
  for (const Findings& findings : {check_epub(contents), check_audiobook(contents),
                                   check_feed(contents, "feed.xml"), check_manifest(contents)})
    for (const Finding& finding : findings)
      if (finding.rule.empty() || finding.message.empty()) std::abort();
  return 0;
}

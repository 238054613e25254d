#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>

#include "base/archive.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/temporary_folder.hpp"

using namespace plainsong;

/// Any bytes are an archive whose files can be read within the limits, or a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "book.epub";
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  try {
    read_archive(path, [](const ArchivedFile&, const std::function<std::string()>& read) {
      if (read().size() > largest_document) std::abort();
    });
  } catch (const Failure& failure) {
    if (failure.trouble() != Trouble::input) std::abort();
  }
  return 0;
}

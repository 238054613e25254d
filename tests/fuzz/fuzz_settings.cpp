#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string_view>

#include "base/failure.hpp"
#include "base/temporary_folder.hpp"
#include "cli/check_settings.hpp"
#include "cli/metadata_options.hpp"

using namespace plainsong;

namespace {

template <typename Work>
void expect_a_result_or_refusal(const Work& work) {
  try {
    work();
  } catch (const Failure& failure) {
    if (failure.trouble() != Trouble::input) std::abort();
  }
}

}  // namespace

/// Any bytes are the settings of a folder, or what is stated about a document, or a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const TemporaryFolder folder;
  for (const char* name : {"plainsong.toml", "news.toml"})
    std::ofstream(folder.path() / name, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  const std::filesystem::path document = folder.path() / "news.md";
  expect_a_result_or_refusal([&] { settings_for(document); });
  expect_a_result_or_refusal([&] {
    LoadedInput input;
    state_metadata(input, document, {});
  });
  return 0;
}

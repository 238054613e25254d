#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/failure.hpp"
#include "speech/normalise.hpp"
#include "speech/pronunciation.hpp"
#include "speech/ssml.hpp"
#include "speech/text_script.hpp"
#include "text/utf8.hpp"

using namespace plainsong;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const Script& script) {
  for (const Utterance& utterance : script.utterances) {
    const bool opens = &utterance == &script.utterances.front();
    require(is_valid_utf8(utterance.words));
    require(!utterance.words.empty() || (opens && utterance.pause_after.count() > 0));
    require(utterance.words.empty() || has_words(utterance.words));
    require(utterance.pause_after.count() >= 0);
  }
}

void check_replacements(std::string_view text) {
  std::uint32_t done = 0;
  for (const Replacement& found : replacements(text, "en-GB", {})) {
    require(found.range.begin >= done && found.range.end <= text.size() && !found.range.empty());
    done = found.range.end;
  }
}

}  // namespace

/// Any bytes are a script or a refusal, and any bytes can be put into the words that are spoken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  Diagnostics diagnostics;
  try {
    check(read_ssml(text, diagnostics));
  } catch (const Failure& failure) {
    require(failure.trouble() == Trouble::input);
  }
  check_replacements(text);
  require(spoken_form(text, "en-GB", {}).find("://") == std::string::npos);
  spoken_form(text, "en-US", {});
  check(script_from_text(text, "en-GB", {}, {}));
  return 0;
}

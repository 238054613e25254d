#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/failure.hpp"
#include "speech/phonemes.hpp"
#include "speech/pronunciation.hpp"
#include "speech/ssml.hpp"
#include "speech/write_lexicon.hpp"
#include "text/utf8.hpp"

using namespace plainsong;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_phonemes(std::string_view text) {
  require(is_valid_utf8(unknown_symbol(text)));
  require(is_valid_utf8(unknown_x_sampa(text)));
  const auto ipa = ipa_of_x_sampa(text);
  require(ipa.has_value() == unknown_x_sampa(text).empty());
  if (ipa) require(unknown_symbol(*ipa).empty());
  require(settled_ipa(settled_ipa(text)) == settled_ipa(text));
}

}  // namespace

/// Any bytes are a lexicon or a refusal; what it says can be said, and it can be added to.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_phonemes(text);
  Diagnostics diagnostics;
  try {
    Pronunciation words = Pronunciation::read(text, diagnostics);
    for (const Diagnostic& each : diagnostics) require(is_valid_utf8(each.message));
    const std::string_view tags[] = {"", "NN", "VBD"};
    for (const std::string_view tag : tags)
      if (const SaidAs* said = words.said("read", tag, "en-GB"))
        require(said->alias.empty() != said->ipa.empty());
    spoken_form("They read St Helens, Lemn and a.", "en-GB", words);
    const std::string more = write_lexicon(text, "en-GB", {{"Lemn", {"Lem", ""}, "name"}});
    const Pronunciation again = Pronunciation::read(more, diagnostics);
    require(again.said("Lemn") != nullptr);
    words.merge(again);
  } catch (const Failure& failure) {
    require(failure.trouble() == Trouble::input);
  }
  return 0;
}

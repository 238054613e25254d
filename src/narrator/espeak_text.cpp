#include "narrator/espeak_text.hpp"

#include <cstddef>

#include "narrator/plain_words.hpp"

namespace plainsong {
namespace {

bool starts_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
}

class TextBuilder {
 public:
  void add(std::string_view bytes, std::uint32_t origin) {
    for (const char byte : bytes) {
      made_.text.push_back(byte);
      if (starts_code_point(byte)) made_.origins.push_back(origin);
    }
  }

  /// eSpeak NG passes over phonemes right behind a quotation mark or a bracket.
  void add_phonemes(std::string_view mnemonics, std::uint32_t origin) {
    if (!made_.text.empty() && !made_.text.ends_with(' ')) add(" ", origin);
    add("[[", origin);
    add(mnemonics, origin);
    add("]]", origin);
  }

  EspeakText take() && { return std::move(made_); }

 private:
  EspeakText made_;
};

/// A hyphen that stands alone is silent, and eSpeak NG reports the word behind it by the hyphen.
std::uint32_t meant_by(const PlainWords& plain, std::size_t at) {
  const bool alone = std::string_view(plain.words).substr(at).starts_with("- ") &&
                     (at == 0 || plain.words[at - 1] == ' ');
  return plain.origins[alone ? at + 2 : at];
}

}  // namespace

EspeakText espeak_text(const Utterance& utterance, const Mnemonics& mnemonics) {
  const PlainWords plain = with_origins(utterance.words);
  const std::string words = with_letters_joined(plain.words);
  TextBuilder builder;
  auto given = utterance.sounds.begin();
  std::size_t at = 0;
  while (at < words.size()) {
    const std::uint32_t origin = plain.origins[at];
    while (given != utterance.sounds.end() && given->words.begin < origin) ++given;
    if (given != utterance.sounds.end() && given->words.begin == origin) {
      const std::optional<std::string> phonemes = mnemonics(given->ipa);
      if (phonemes && !phonemes->empty()) {
        builder.add_phonemes(*phonemes, origin);
        while (at < words.size() && plain.origins[at] < given->words.end) ++at;
        continue;
      }
      ++given;
    }
    builder.add(std::string_view(words).substr(at, 1), meant_by(plain, at));
    ++at;
  }
  return std::move(builder).take();
}

std::optional<std::uint32_t> reported_origin(const EspeakText& text, int position) {
  if (position < 1) return std::nullopt;
  const auto index = static_cast<std::size_t>(position) - 1;
  return index < text.origins.size() ? std::optional(text.origins[index]) : std::nullopt;
}

}  // namespace plainsong

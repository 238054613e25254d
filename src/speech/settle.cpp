#include "speech/settle.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "speech/alignment.hpp"
#include "speech/normalise.hpp"
#include "speech/pauses.hpp"
#include "speech/written_words.hpp"
#include "text/sentences.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<SpokenPiece>::const_iterator;

std::uint32_t size_of(std::string_view text) {
  return static_cast<std::uint32_t>(text.size());
}

/// The replacements that lie inside `piece`, counted from its begin; nothing where one of them
/// reaches across its ends.
std::optional<std::vector<Replacement>> inside(Span piece, const std::vector<Replacement>& all,
                                               std::size_t& next) {
  std::vector<Replacement> out;
  while (next < all.size() && all[next].range.end <= piece.begin) ++next;
  for (std::size_t at = next; at < all.size() && all[at].range.begin < piece.end; ++at) {
    if (!piece.contains(all[at].range)) return std::nullopt;
    out.push_back(all[at]);
    out.back().range = {all[at].range.begin - piece.begin, all[at].range.end - piece.begin};
  }
  return out;
}

/// `words` without the white space and punctuation at its ends.
Span said_part(std::string_view text, Span words) {
  while (!words.empty() && !is_said(code_point_at(text, words.begin).value))
    words.begin += static_cast<std::uint32_t>(code_point_at(text, words.begin).size);
  while (!words.empty() && !is_said(code_point_before(text, words.end).value))
    words.end -= static_cast<std::uint32_t>(code_point_before(text, words.end).size);
  return words;
}

/// How far into what is said a mark is that stands inside what is written: at the start of a word.
std::uint32_t into(const Replacement& replacement, std::uint32_t offset) {
  const std::size_t part =
      replacement.spoken.size() * (offset - replacement.range.begin) / replacement.range.size();
  const std::size_t space = replacement.spoken.rfind(' ', part);
  return space == std::string::npos ? 0 : static_cast<std::uint32_t>(space + 1);
}

/// Writes settled pieces into a run, one behind the other.
class Settling {
 public:
  void add(const SpokenPiece& piece, const std::vector<Replacement>& found) {
    const std::uint32_t begin = size_of(run_.words);
    run_.parts.push_back({{begin, begin}, piece.delivery, piece.clip, {}, {}, piece.pause_after});
    if (piece.clip) {
      run_.parts.back().alternative = piece.written;
    } else if (piece.spoken) {
      add_settled(piece);
    } else {
      add_written(piece, found);
    }
    if (piece.pause_after.joins) take_pause_out();
    run_.parts.back().words.end = size_of(run_.words);
    add_marks(piece, found);
    if (!piece.ipa.empty()) add_sounds(begin, piece.ipa);
  }

  SettledRun run() { return std::move(run_); }

 private:
  void add_settled(const SpokenPiece& piece) {
    const std::uint32_t begin = size_of(run_.words);
    run_.words += *piece.spoken;
    add_replaced({begin, size_of(run_.words)}, piece.written, piece.token > 0);
  }

  void add_written(const SpokenPiece& piece, const std::vector<Replacement>& found) {
    const std::uint32_t begin = size_of(run_.words);
    std::uint32_t done = 0;
    for (const Replacement& replacement : found) {
      append(slice(piece.written, {done, replacement.range.begin}));
      const std::uint32_t here = size_of(run_.words);
      run_.words += replacement.spoken;
      if (piece.token == 0)
        add_replaced({here, size_of(run_.words)}, slice(piece.written, replacement.range), false);
      if (!replacement.ipa.empty() && piece.ipa.empty()) add_sounds(here, replacement.ipa);
      done = replacement.range.end;
    }
    append(slice(piece.written, {done, size_of(piece.written)}));
    if (piece.token > 0) add_replaced({begin, size_of(run_.words)}, piece.written, true);
  }

  /// The stop of "p.m." is also that of the sentence: "at seven p.m." + "." is no "…".
  void append(std::string_view written) {
    const bool stops = written.starts_with('.') && !written.starts_with("..") &&
                       run_.words.ends_with('.') && !run_.replaced.empty() &&
                       run_.replaced.back().words.end == size_of(run_.words);
    run_.words += written;
    if (stops) run_.words[run_.words.size() - written.size()] = ' ';
  }

  void add_replaced(Span words, std::string_view written, bool one_word) {
    const std::string_view spoken = slice(run_.words, words);
    const WrittenWord all = {words, std::string(trimmed(written))};
    if (one_word) {
      run_.replaced.push_back(all);
      return;
    }
    for (WrittenWord& word : divided(all, spoken)) run_.replaced.push_back(std::move(word));
  }

  void add_sounds(std::uint32_t begin, const std::string& ipa) {
    const Span words = said_part(run_.words, {begin, size_of(run_.words)});
    if (!words.empty()) run_.sounds.push_back({words, ipa});
  }

  /// The marks at the end of what was said so far are made spaces: "One, " → "One  ".
  void take_pause_out() {
    for (std::size_t at = run_.words.size(); at > run_.parts.back().words.begin;) {
      const CodePoint point = code_point_before(run_.words, at);
      if (std::u32string_view(U" ,;:-–—").find(point.value) == std::u32string_view::npos) return;
      at -= point.size;
      run_.words.replace(at, point.size, std::string(point.size, ' '));
    }
  }

  void add_marks(const SpokenPiece& piece, const std::vector<Replacement>& found) {
    SettledPart& part = run_.parts.back();
    if (piece.spoken || piece.clip) {
      for (const Mark& mark : piece.marks)
        part.marks.push_back({mark.name, mark.offset == 0 ? part.words.begin : part.words.end});
      return;
    }
    std::uint32_t grown = part.words.begin;  // by what was replaced so far; may wrap around
    auto next = found.begin();
    for (const Mark& mark : piece.marks) {
      for (; next != found.end() && next->range.end <= mark.offset; ++next)
        grown += size_of(next->spoken) - next->range.size();
      const bool within = next != found.end() && next->range.begin < mark.offset;
      part.marks.push_back({mark.name, within ? grown + next->range.begin + into(*next, mark.offset)
                                              : grown + mark.offset});
    }
  }

  SettledRun run_;
};

struct NamedRole {
  std::string_view name;
  std::string_view tag;  ///< Penn
};

constexpr auto named_roles = std::to_array<NamedRole>({{"noun", "NN"},
                                                       {"name", "NNP"},
                                                       {"verb", "VB"},
                                                       {"adjective", "JJ"},
                                                       {"adverb", "RB"},
                                                       {"preposition", "IN"},
                                                       {"conjunction", "CC"},
                                                       {"determiner", "DT"},
                                                       {"number", "CD"},
                                                       {"pronoun", "PRP"},
                                                       {"interjection", "UH"},
                                                       {"particle", "RP"}});

/// The Penn tag of a <token role>: "verb" → "VB", "pos:VBD" → "VBD".
std::string_view tag_of(std::string_view role) {
  const std::size_t colon = role.find(':');
  if (colon != std::string_view::npos) role.remove_prefix(colon + 1);
  const std::string plain = lower(role);
  for (const NamedRole& known : named_roles)
    if (known.name == plain) return known.tag;
  return role;
}

/// How a token is said as the part of speech that its author states, where the lexicon knows.
std::vector<Replacement> as_part_of_speech(const SpokenPiece& piece, const Pronunciation& lexicon) {
  const Span word = said_part(piece.written, {0, size_of(piece.written)});
  const std::string written(slice(piece.written, word));
  const std::string_view tag = tag_of(piece.part_of_speech);
  if (piece.part_of_speech.empty() || !lexicon.has_roles(written)) return {};
  const SaidAs* said = lexicon.said(written, tag, piece.delivery.language);
  if (said == nullptr) return {};
  return {{word, said->alias.empty() ? written : said->alias, said->ipa}};
}

/// Settles pieces of one language and one lexicon, which follow one another.
void settle_together(Pieces begin, Pieces end, const Pronunciation& house, Settling& out) {
  const Pronunciation& lexicon =
      begin->delivery.lexicon == nullptr ? house : *begin->delivery.lexicon;
  const std::string& language = begin->delivery.language;
  std::string all;
  for (auto piece = begin; piece != end; ++piece)
    if (!piece->clip) all += piece->written;
  const std::vector<Replacement> found = replacements(all, language, lexicon);
  std::uint32_t offset = 0;
  std::size_t next = 0;
  for (auto piece = begin; piece != end; ++piece) {
    const std::uint32_t size = piece->clip ? 0 : size_of(piece->written);
    const Span range = {offset, offset + size};
    offset = range.end;
    std::optional<std::vector<Replacement>> own;
    if (!piece->spoken && !piece->clip) {
      own = as_part_of_speech(*piece, lexicon);
      if (own->empty()) own = inside(range, found, next);
      if (!own) own = replacements(piece->written, language, lexicon);
    }
    out.add(*piece, own.value_or(std::vector<Replacement>()));
  }
}

}  // namespace

void StatedPause::add(const StatedPause& more) {
  if (!more.stated) return;
  joins = more.joins && (joins || !stated);
  time = std::min(time + more.time, pauses::longest_break);
  adds = adds && more.adds;
  stated = true;
}

std::chrono::milliseconds StatedPause::instead_of(std::chrono::milliseconds usual) const {
  return adds ? usual + time : time;
}

SettledRun settle(const std::vector<SpokenPiece>& pieces, const Pronunciation& house) {
  Settling out;
  for (auto begin = pieces.begin(); begin != pieces.end();) {
    const auto end = std::find_if(begin, pieces.end(), [&](const SpokenPiece& piece) {
      return piece.delivery.language != begin->delivery.language ||
             piece.delivery.lexicon != begin->delivery.lexicon;
    });
    settle_together(begin, end, house, out);
    begin = end;
  }
  return out.run();
}

std::vector<Span> sentences_of(const SettledRun& run) {
  const std::string language =
      run.parts.empty() ? std::string() : run.parts.front().delivery.language;
  std::vector<Span> out;
  std::uint32_t begin = 0;
  auto whole = run.replaced.begin();
  // Abbreviations have been written out by now, so none can be taken for the end of a sentence.
  for (const Span sentence : sentences(run.words, language, {})) {
    while (whole != run.replaced.end() && whole->words.end <= sentence.end) ++whole;
    const bool inside = whole != run.replaced.end() && whole->words.begin < sentence.end;
    if (inside) continue;
    out.push_back({begin, sentence.end});
    begin = sentence.end;
  }
  if (out.empty()) return {{0, size_of(run.words)}};
  out.back().end = size_of(run.words);
  return out;
}

}  // namespace plainsong

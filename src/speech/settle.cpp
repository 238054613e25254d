#include "speech/settle.hpp"

#include <algorithm>
#include <cstddef>

#include "speech/normalise.hpp"
#include "text/sentences.hpp"

namespace plainsong {
namespace {

std::string applied(std::string_view written, std::uint32_t offset,
                    const std::vector<Replacement>& found) {
  std::string out;
  std::size_t done = 0;
  for (const Replacement& replacement : found) {
    const std::size_t begin = replacement.range.begin - offset;
    out += written.substr(done, begin - done);
    out += replacement.spoken;
    done = replacement.range.end - offset;
  }
  out += written.substr(done);
  return out;
}

/// The replacements that lie inside `piece`; nothing where one of them reaches across its ends.
std::optional<std::vector<Replacement>> inside(Span piece, const std::vector<Replacement>& all,
                                               std::size_t& next) {
  std::vector<Replacement> out;
  while (next < all.size() && all[next].range.end <= piece.begin) ++next;
  for (std::size_t at = next; at < all.size() && all[at].range.begin < piece.end; ++at) {
    if (!piece.contains(all[at].range)) return std::nullopt;
    out.push_back(all[at]);
  }
  return out;
}

using Pieces = std::vector<SpokenPiece>::iterator;

/// Settles pieces of one language, which follow one another.
void settle_together(Pieces begin, Pieces end, const Pronunciation& pronunciation) {
  std::string all;
  for (auto piece = begin; piece != end; ++piece) all += piece->written;
  const std::vector<Replacement> found = replacements(all, begin->language, pronunciation);
  std::uint32_t offset = 0;
  std::size_t next = 0;
  for (auto piece = begin; piece != end; ++piece) {
    const Span range = span_of(offset, offset + piece->written.size());
    offset = range.end;
    if (piece->spoken) continue;
    if (const auto own = inside(range, found, next))
      piece->spoken = applied(piece->written, range.begin, *own);
    else
      piece->spoken =
          applied(piece->written, 0, replacements(piece->written, piece->language, pronunciation));
  }
}

bool sound_alike(const SpokenPiece& a, const SpokenPiece& b) {
  return a.language == b.language && a.prosody == b.prosody;
}

std::string said(const SpokenPiece& piece) {
  return piece.spoken.value_or(piece.written);
}

}  // namespace

void settle(std::vector<SpokenPiece>& pieces, const Pronunciation& pronunciation) {
  for (auto begin = pieces.begin(); begin != pieces.end();) {
    const auto end = std::find_if(begin, pieces.end(), [&](const SpokenPiece& piece) {
      return piece.language != begin->language;
    });
    settle_together(begin, end, pronunciation);
    begin = end;
  }
}

std::vector<std::vector<SpokenPiece>> split_sentences(const std::vector<SpokenPiece>& pieces) {
  std::string all;
  for (const SpokenPiece& piece : pieces) all += said(piece);
  const std::string language = pieces.empty() ? std::string() : pieces.front().language;
  // Abbreviations have been written out by now, so none can be taken for the end of a sentence.
  const std::vector<Span> spans = sentences(all, language, {});
  std::vector<std::vector<SpokenPiece>> out(std::max<std::size_t>(spans.size(), 1));
  std::size_t sentence = 0;
  std::uint32_t offset = 0;
  for (const SpokenPiece& piece : pieces) {
    const std::string words = said(piece);
    std::uint32_t done = offset;
    const std::uint32_t end = offset + static_cast<std::uint32_t>(words.size());
    while (sentence + 1 < spans.size() && spans[sentence + 1].begin < end) {
      const std::uint32_t cut = std::max(spans[sentence + 1].begin, done);
      out[sentence++].push_back(
          {{}, words.substr(done - offset, cut - done), piece.language, piece.prosody, {}});
      done = cut;
    }
    out[sentence].push_back(
        {{}, words.substr(done - offset), piece.language, piece.prosody, piece.pause_after});
    offset = end;
  }
  return out;
}

std::vector<Utterance> utterances_of(const std::vector<SpokenPiece>& pieces, SentenceId sentence,
                                     const std::string& script_language) {
  std::vector<Utterance> out;
  std::chrono::milliseconds pause_before{0};
  for (std::size_t at = 0; at < pieces.size();) {
    const SpokenPiece& first = pieces[at];
    std::string words = said(first);
    std::chrono::milliseconds pause = first.pause_after;
    for (++at; at < pieces.size() && pause.count() == 0 && sound_alike(first, pieces[at]); ++at) {
      words += said(pieces[at]);
      pause = pieces[at].pause_after;
    }
    words = has_words(words) ? settled_punctuation(words) : std::string();
    if (!words.empty()) {
      const std::string language =
          first.language == script_language ? std::string() : first.language;
      out.push_back({sentence, words, language, first.prosody, pause});
    } else if (!out.empty()) {
      out.back().pause_after += pause;
    } else {
      pause_before += pause;
    }
  }
  if (pause_before.count() > 0) out.insert(out.begin(), {sentence, {}, {}, {}, pause_before});
  return out;
}

}  // namespace plainsong

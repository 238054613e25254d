#include "speech/written_words.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "speech/alignment.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// A part of a printed word.
struct Atom {
  Span words;
  std::string written;
  bool replaced = false;
};

/// The words of a printed word that is open; white space and long dashes end it.
class OpenWord {
 public:
  void add(Span words, std::string_view written, bool replaced) {
    if (atoms_.empty() || replaced || atoms_.back().replaced)
      atoms_.push_back({words, {}, replaced});
    atoms_.back().written += written;
    atoms_.back().words.end = words.end;
  }

  void close(std::vector<WrittenWord>& out) {
    trim_front();
    trim_back();
    if (!atoms_.empty()) {
      out.push_back({{atoms_.front().words.begin, atoms_.back().words.end}, {}});
      for (const Atom& atom : atoms_) out.back().written += atom.written;
    }
    atoms_.clear();
  }

 private:
  void trim_front() {
    while (!atoms_.empty() && !atoms_.front().replaced) {
      Atom& atom = atoms_.front();
      while (!atom.written.empty()) {
        const CodePoint point = code_point_at(atom.written, 0);
        if (is_said(point.value)) return;
        atom.written.erase(0, point.size);
        atom.words.begin += static_cast<std::uint32_t>(point.size);
      }
      atoms_.erase(atoms_.begin());
    }
  }

  /// "child(ren)" keeps its bracket; "rain)." does not.
  void trim_back() {
    while (!atoms_.empty() && !atoms_.back().replaced) {
      Atom& atom = atoms_.back();
      while (!atom.written.empty()) {
        const CodePoint point = code_point_before(atom.written, atom.written.size());
        const bool opened = (point.value == U')' && atom.written.find('(') != std::string::npos) ||
                            (point.value == U']' && atom.written.find('[') != std::string::npos);
        if (is_said(point.value) || opened) return;
        atom.written.erase(atom.written.size() - point.size);
        atom.words.end -= static_cast<std::uint32_t>(point.size);
      }
      atoms_.pop_back();
    }
  }

  std::vector<Atom> atoms_;
};

bool parts_words(char32_t c) {
  return is_white_space(c) || c == 0x2014 || c == 0x2015 || c == 0x2026;
}

std::vector<Span> words_between_spaces(std::string_view text) {
  std::vector<Span> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = std::min(text.find_first_not_of(' ', at), text.size());
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (begin < end) out.push_back(span_of(begin, end));
    at = end;
  }
  return out;
}

/// The place of `word` among `words`, where it is there just once; else their number.
std::size_t only_place(std::string_view text, const std::vector<Span>& words,
                       std::string_view word) {
  std::size_t place = words.size();
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (slice(text, words[at]) != word) continue;
    if (place < words.size()) return words.size();
    place = at;
  }
  return place;
}

}  // namespace

std::vector<WrittenWord> written_words(std::string_view spoken,
                                       const std::vector<WrittenWord>& replaced) {
  std::vector<WrittenWord> out;
  OpenWord open;
  auto next = replaced.begin();
  for (std::size_t at = 0; at < spoken.size();) {
    if (next != replaced.end() && next->words.begin <= at) {
      open.add(next->words, next->written, true);
      at = std::max<std::size_t>(at, next->words.end);
      ++next;
      continue;
    }
    const CodePoint point = code_point_at(spoken, at);
    if (parts_words(point.value))
      open.close(out);
    else
      open.add(span_of(at, at + point.size), spoken.substr(at, point.size), false);
    at += point.size;
  }
  for (; next != replaced.end(); ++next) open.add(next->words, next->written, true);
  open.close(out);
  return out;
}

std::vector<WrittenWord> divided(const WrittenWord& stretch, std::string_view spoken) {
  constexpr std::size_t most = 40;  // words; more are one, rather than slow
  const std::vector<Span> here = words_between_spaces(stretch.written);
  const std::vector<Span> there = words_between_spaces(spoken);
  if (here.size() < 2 || there.size() < 2 || here.size() > most || there.size() > most)
    return {stretch};
  std::vector<WrittenWord> out;
  std::size_t here_done = 0;
  std::size_t there_done = 0;
  const auto add = [&](std::size_t here_end, std::size_t there_end) {
    if (here_done == here_end) return;
    const Span words = {there[there_done].begin, there[there_end - 1].end};
    const Span printed = {here[here_done].begin, here[here_end - 1].end};
    out.push_back({{stretch.words.begin + words.begin, stretch.words.begin + words.end},
                   std::string(slice(stretch.written, printed))});
    here_done = here_end;
    there_done = there_end;
  };
  for (std::size_t at = 0; at < here.size(); ++at) {
    const std::string_view word = slice(stretch.written, here[at]);
    if (only_place(stretch.written, here, word) != at) continue;
    const std::size_t place = only_place(spoken, there, word);
    const bool even = (at == here_done) == (place == there_done);
    const bool ends_even = (at + 1 == here.size()) == (place + 1 == there.size());
    if (place == there.size() || place < there_done || !even || !ends_even) continue;
    add(at, place);
    add(at + 1, place + 1);
  }
  add(here.size(), there.size());
  return out;
}

}  // namespace plainsong

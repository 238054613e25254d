#include "young/retold.hpp"

#include "text/utf8.hpp"
#include "young/claim.hpp"
#include "young/mention.hpp"

namespace plainsong {

std::string retold(const Syntax& syntax, const std::vector<RecastPiece>& pieces) {
  std::string words;
  for (const RecastPiece& piece : pieces) {
    const std::string next =
        piece.copied.empty() ? piece.made : std::string(slice(syntax.sentence(), piece.copied));
    const bool joins = next.rfind(',', 0) == 0 || next.rfind('\'', 0) == 0;
    if (!words.empty() && !joins) words += ' ';
    words += next;
  }
  while (!words.empty() && (words.back() == ',' || words.back() == ' ')) words.pop_back();
  if (words.empty()) return words;
  const std::size_t first = code_point_at(words, 0).size;
  words = capitalised(words.substr(0, first)) + words.substr(first);
  if (words.back() != '.' && words.back() != '!' && words.back() != '?') words += '.';
  return words;
}

bool reads_whole(const Syntax& syntax, const std::vector<RecastPiece>& pieces,
                 const Setting& setting) {
  return setting.syntax->read(retold(syntax, pieces)).is_whole();
}

bool reads_well(const Syntax& syntax, const std::vector<RecastPiece>& pieces,
                const Setting& setting) {
  const std::string words = retold(syntax, pieces);
  const Syntax told = setting.syntax->read(words);
  if (!told.usable() || !told.is_whole()) return false;
  const std::size_t root = told.root();
  const auto subject = told.subject(root);
  if (!subject || *subject > root) return false;
  const WordRange doer = told.phrase(*subject);
  const bool plain = doer.begin == 0 && finite_word(told, root) == doer.end;
  if (!plain && told.word(*subject).upos != Upos::pron && !told.agreed(*subject)) return false;
  return plays_at_a_time(told, root);
}

}  // namespace plainsong

#pragma once

#include <map>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/edition.hpp"
#include "document/walk.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {

/// Makes hard words of an edition links to the sentence that tells what they mean. A word is a link
/// where a section uses it first; not in headings, contents and sections that explain it
/// themselves, and only in sentences that come from the source.
class WordsToKnow {
 public:
  WordsToKnow(const Edition& edition, const std::vector<SentencePlace>& places);

  /// To be called with each sentence's element as it is written, in reading order.
  void mark(pugi::xml_node sentence, SentenceId id, const XhtmlStyle& style);

 private:
  struct HardWord {
    std::string name;  ///< as the glossary has it
    SentenceId meaning{};
    std::set<const Section*> explained_in;
  };

  struct UseOfWord {
    Span range;
    std::size_t words = 0;
    const HardWord* word = nullptr;
  };

  void open(const Section* section);
  [[nodiscard]] std::optional<UseOfWord> use_at(std::string_view text,
                                                const std::vector<Span>& words, std::size_t at,
                                                bool opens_sentence) const;
  pugi::xml_node mark_first(pugi::xml_node text, bool opens_sentence, const XhtmlStyle& style);

  const Edition& edition_;
  const std::vector<SentencePlace>& places_;
  std::map<std::string, HardWord, std::less<>> hard_;  ///< by the name, folded
  std::size_t longest_ = 0;                            ///< words of a name
  const Section* section_ = nullptr;                   ///< that is being written
  std::set<const HardWord*> passed_;                   ///< not to be marked in it (again)
};

}  // namespace plainsong

#pragma once

#include <cstddef>

#include "language/difficulty.hpp"
#include "young/draft.hpp"
#include "young/protect.hpp"
#include "young/words.hpp"
#include "young/young.hpp"

namespace plainsong {

class SyntaxReader;

/// What the rewriting passes work with.
struct Setting {
  const Words& words;
  NameSet names;             ///< the names of the whole document
  std::size_t longest = 12;  ///< sentences with more words than this are split where that is safe
  bool paragraphs = true;    ///< a draft may become a paragraph of its own
  bool bullets = true;       ///< drafts may become bullets
  SyntaxReader* syntax = nullptr;     ///< how sentences are built; none: no pass asks for it
  Hardness hardest_word = hard_from;  ///< words that are harder are told to the editor
};

/// The names of a whole document.
NameSet names_of(const Document& document);

/// Longer than any sentence that a person wrote: it is left alone, which also keeps the time
/// linear.
constexpr std::size_t longest_rewritten = 4000;

/// One step of the rewriting. A pass that is not sure does nothing.
using Pass = Drafts (*)(Drafts, const Setting&);

Drafts expand_contractions(Drafts drafts, const Setting& setting);  ///< don't → do not
Drafts expand_abbreviations(Drafts drafts,
                            const Setting& setting);           ///< e.g. → for example, & → and
Drafts word_ranges(Drafts drafts, const Setting& setting);     ///< aged 18–25 → aged 18 to 25
Drafts reword_phrases(Drafts drafts, const Setting& setting);  ///< in order to → to
Drafts reword_idioms(Drafts drafts, const Setting& setting);   ///< take on board → think about
Drafts replace_words(Drafts drafts, const Setting& setting);   ///< assist → help
Drafts part_links(Drafts drafts,
                  const Setting& setting);  ///< a link after a colon becomes a paragraph of its own
Drafts split_dashes(Drafts drafts, const Setting& setting);  ///< … – we will … → … . We will …
Drafts split_semicolons(Drafts drafts, const Setting& setting);  ///< …; it was … → … . It was …
Drafts split_initial_clauses(Drafts drafts,
                             const Setting& setting);  ///< Although …, … → … . But …
Drafts split_conditions(Drafts drafts,
                        const Setting& setting);  ///< If you want …, please … → Do you want …? …
Drafts split_adverbials(Drafts drafts,
                        const Setting& setting);  ///< … because it … → … . This is because it …
Drafts split_gerunds(Drafts drafts,
                     const Setting& setting);  ///< After leaving …, she … → She left … . After …
Drafts split_quotations(Drafts drafts,
                        const Setting& setting);  ///< …, as Ann wrote "…" → … . Ann wrote: "…"
Drafts split_speech(Drafts drafts,
                    const Setting& setting);  ///< “A and B,” she says → “A,” she says. She also …
Drafts split_claims(Drafts drafts,
                    const Setting& setting);  ///< says that A and that B → says that A. … also …
Drafts split_causes(Drafts drafts,
                    const Setting& setting);  ///< … because of rain → … . This is because of rain
Drafts split_sources(
    Drafts drafts,
    const Setting& setting);  ///< …, according to Ann → … . This is according to Ann
Drafts split_pairs(Drafts drafts,
                   const Setting& setting);  ///< Not only can I …, but … → I can … . …
Drafts split_clauses(Drafts drafts, const Setting& setting);  ///< …, but she … → … . But she …
Drafts split_finite_verbs(Drafts drafts,
                          const Setting& setting);  ///< … and has made … → … . It has made …
Drafts split_verbs(Drafts drafts,
                   const Setting& setting);  ///< she met … and wrote … → … . She wrote …
Drafts split_scenes(Drafts drafts,
                    const Setting& setting);  ///< With spring now here, … → Spring is now here. …
Drafts split_titles(Drafts drafts,
                    const Setting& setting);  ///< 'Ideas' where we … → 'Ideas'. This is where we …
Drafts split_relatives(Drafts drafts,
                       const Setting& setting);  ///< Ann, who led it, … → … . Ann led it.
Drafts split_thanks(Drafts drafts,
                    const Setting& setting);  ///< Thanks to Ann, the … who … → … . Ann …
Drafts split_afterthoughts(Drafts drafts,
                           const Setting& setting);  ///< … in a way that helped. → … . This helped.
Drafts split_restrictives(Drafts drafts,
                          const Setting& setting);  ///< a new home that … → a new home. This home …
Drafts split_reduced(Drafts drafts,
                     const Setting& setting);  ///< a project started by … → … . It was started by …
Drafts split_results(Drafts drafts,
                     const Setting& setting);  ///< …, leading to … → … . This led to …
Drafts split_doings(Drafts drafts,
                    const Setting& setting);  ///< …, adding that … → … . She added that …
Drafts split_examples(Drafts drafts,
                      const Setting& setting);  ///< …, including A → … . These people include A.
Drafts split_appositions(Drafts drafts,
                         const Setting& setting);  ///< Ann, a nurse, … → … . Ann is a nurse.
Drafts split_brackets(Drafts drafts,
                      const Setting& setting);  ///< … (the lift is new) … → … . The lift is new.
Drafts split_dash_pairs(Drafts drafts, const Setting& setting);  ///< the same, between two dashes
Drafts split_colons(Drafts drafts, const Setting& setting);  ///< …: it is … → … . It is …
Drafts make_active(Drafts drafts, const Setting& setting);   ///< written by Ann → Ann wrote
Drafts list_items(Drafts drafts, const Setting& setting);    ///< …: a, b and c → bullets

/// All of them, in order, again until nothing changes; then checked against the drafts as they were
/// (see verify.hpp).
Drafts rewritten(const Drafts& drafts, const Setting& setting);

/// The drafts' sentences with single spaces between them.
std::string joined(const Drafts& drafts);

}  // namespace plainsong

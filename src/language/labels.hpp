#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace plainsong {

/// Universal parts of speech (Universal Dependencies 2).
enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};

/// The tags of the Penn Treebank, as Universal Dependencies has them for English.
enum class Xpos : std::uint8_t {
  add,  ///< an address: e-mail, web
  afx,  ///< a prefix that stands alone
  cc,
  cd,
  dt,
  ex,
  fw,
  gw,  ///< a part of a word that was written apart
  hyph,
  in,
  jj,
  jjr,
  jjs,
  left_bracket,
  ls,
  md,
  nfp,  ///< odd punctuation: "***", ":-)"
  nn,
  nnp,
  nnps,
  nns,
  pdt,
  pos,
  prp,
  prp_possessive,
  rb,
  rbr,
  rbs,
  right_bracket,
  rp,
  sym,
  to,
  uh,
  vb,
  vbd,
  vbg,
  vbn,
  vbp,
  vbz,
  wdt,
  wp,
  wp_possessive,
  wrb,
  dollar,
  open_quote,
  close_quote,
  comma,
  full_stop,
  colon
};

/// What a word is to its head: the relations of Universal Dependencies 2, with the subtypes that
/// English has.
enum class Relation : std::uint8_t {
  acl,
  acl_relcl,
  advcl,
  advcl_relcl,
  advmod,
  amod,
  appos,
  aux,
  aux_pass,
  case_marking,
  cc,
  cc_preconj,
  ccomp,
  compound,
  compound_prt,
  conj,
  cop,
  csubj,
  csubj_outer,
  csubj_pass,
  dep,
  det,
  det_predet,
  discourse,
  dislocated,
  expl,
  fixed,
  flat,
  goeswith,
  iobj,
  list,
  mark,
  nmod,
  nmod_desc,
  nmod_poss,
  nmod_unmarked,
  nsubj,
  nsubj_outer,
  nsubj_pass,
  nummod,
  obj,
  obl,
  obl_agent,
  obl_unmarked,
  orphan,
  parataxis,
  punct,
  reparandum,
  root,
  vocative,
  xcomp
};

/// "NOUN", "PRP$", "nsubj:pass": the names that CoNLL-U files use.
std::string_view name_of(Upos upos);
std::string_view name_of(Xpos xpos);
std::string_view name_of(Relation relation);

/// The label of this name; none where the name is not known.
std::optional<Upos> upos_named(std::string_view name);
std::optional<Xpos> xpos_named(std::string_view name);
std::optional<Relation> relation_named(std::string_view name);

/// A relation without its subtype: nsubj_pass → nsubj, acl_relcl → acl.
Relation base_of(Relation relation);

}  // namespace plainsong

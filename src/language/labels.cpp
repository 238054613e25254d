#include "language/labels.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace plainsong {
namespace {

// Each in the order of its enumeration.
constexpr std::array upos_names = std::to_array<std::string_view>(
    {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
     "PUNCT", "SCONJ", "SYM", "VERB", "X"});

constexpr std::array xpos_names = std::to_array<std::string_view>(
    {"ADD", "AFX", "CC",  "CD",    "DT",   "EX",  "FW",  "GW",  "HYPH",  "IN",
     "JJ",  "JJR", "JJS", "-LRB-", "LS",   "MD",  "NFP", "NN",  "NNP",   "NNPS",
     "NNS", "PDT", "POS", "PRP",   "PRP$", "RB",  "RBR", "RBS", "-RRB-", "RP",
     "SYM", "TO",  "UH",  "VB",    "VBD",  "VBG", "VBN", "VBP", "VBZ",   "WDT",
     "WP",  "WP$", "WRB", "$",     "``",   "''",  ",",   ".",   ":"});

constexpr std::array relation_names = std::to_array<std::string_view>(
    {"acl",         "acl:relcl",    "advcl",        "advcl:relcl", "advmod",     "amod",
     "appos",       "aux",          "aux:pass",     "case",        "cc",         "cc:preconj",
     "ccomp",       "compound",     "compound:prt", "conj",        "cop",        "csubj",
     "csubj:outer", "csubj:pass",   "dep",          "det",         "det:predet", "discourse",
     "dislocated",  "expl",         "fixed",        "flat",        "goeswith",   "iobj",
     "list",        "mark",         "nmod",         "nmod:desc",   "nmod:poss",  "nmod:unmarked",
     "nsubj",       "nsubj:outer",  "nsubj:pass",   "nummod",      "obj",        "obl",
     "obl:agent",   "obl:unmarked", "orphan",       "parataxis",   "punct",      "reparandum",
     "root",        "vocative",     "xcomp"});

static_assert(upos_names.size() == static_cast<std::size_t>(Upos::x) + 1);
static_assert(xpos_names.size() == static_cast<std::size_t>(Xpos::colon) + 1);
static_assert(relation_names.size() == static_cast<std::size_t>(Relation::xcomp) + 1);

template <typename Label, std::size_t size>
std::optional<Label> named(const std::array<std::string_view, size>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Label>(found - names.begin());
}

}  // namespace

std::string_view name_of(Upos upos) {
  return upos_names.at(static_cast<std::size_t>(upos));
}

std::string_view name_of(Xpos xpos) {
  return xpos_names.at(static_cast<std::size_t>(xpos));
}

std::string_view name_of(Relation relation) {
  return relation_names.at(static_cast<std::size_t>(relation));
}

std::optional<Upos> upos_named(std::string_view name) {
  return named<Upos>(upos_names, name);
}

std::optional<Xpos> xpos_named(std::string_view name) {
  return named<Xpos>(xpos_names, name);
}

std::optional<Relation> relation_named(std::string_view name) {
  return named<Relation>(relation_names, name);
}

Relation base_of(Relation relation) {
  const std::string_view name = name_of(relation);
  return relation_named(name.substr(0, name.find(':'))).value_or(relation);
}

}  // namespace plainsong

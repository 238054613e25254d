#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

enum class EditionKind : std::uint8_t { standard, young };

enum class ChangeKind : std::uint8_t { reword, split, merge, insert, remove, reorder, restore };

/// One thing that a rewriting pass did to a sentence.
struct Change {
  ChangeKind kind{};
  Span here;  ///< bytes of the edition's sentence, from its first byte, as it was when the change
              ///< was made
  std::string before;  ///< what stood there
  std::string after;   ///< what stands there now
  std::string rule;    ///< the pass or the row of a list: "phrases:in order to"
  std::string reason;  ///< one sentence for the editor
  bool operator==(const Change&) const = default;
};

/// Where a sentence of an edition comes from.
struct Origin {
  std::vector<SentenceId> sources;  ///< sentences of the source; empty for one that we made
  std::string made_by;  ///< the template or glossary row of a sentence that has no source
  std::vector<Change> changes;
  bool operator==(const Origin&) const = default;
};

/// A sentence of the source that this edition does not have.
struct Omission {
  SentenceId source{};
  std::string reason;
  bool operator==(const Omission&) const = default;
};

/// A picture that shows what a paragraph is about; it says nothing that the words do not say.
struct Illustration {
  std::string file;         ///< its name: "1F3EB.svg"
  std::string description;  ///< what is on it: "A school"
  bool operator==(const Illustration&) const = default;
};

/// A document in one of its forms. `origins[i]` belongs to the sentence with id i.
struct Edition {
  EditionKind kind{};
  Document document;
  std::vector<Origin> origins;
  std::vector<Omission> omissions;
  std::map<SentenceId, Illustration>
      illustrations;  ///< by the first sentence of the paragraph that they stand beside
};

/// What an edition says of itself in its opening: "Easier to read (draft), made by a computer
/// program." Whatever is published of it carries this. Empty where it has no opening.
std::string label_of(const Edition& edition);

std::string_view name_of(EditionKind kind);
std::string_view name_of(ChangeKind kind);
std::optional<ChangeKind> change_kind(std::string_view name);

}  // namespace plainsong

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "young/opening.hpp"
#include "young/words.hpp"

namespace plainsong {

/// A section of the source that may upset a reader.
struct SensitiveSection {
  std::size_t section = 0;            ///< index into the document's sections
  std::vector<std::string> subjects;  ///< "abuse", "two children who died"; may be empty
  std::string note;                   ///< "This part has some sad news." where there is no subject
  std::string concepts;               ///< the rows of the list, for the record: "abuse|murder"
};

/// The sections that a reader is told of before they come, by the words in them. A longer sign
/// hides the shorter ones inside it: "killing time" is not about killing.
std::vector<SensitiveSection> sensitive_sections(const Document& source, const Words& words);

/// Puts a note before each of them. The manuscript's sections have to be the source's.
void add_section_notes(Manuscript& manuscript, const std::vector<SensitiveSection>& sections);

/// Puts a note in the place of each of them, but for its heading, and gives what is left out.
std::vector<Omission> leave_out(Manuscript& manuscript,
                                const std::vector<SensitiveSection>& sections);

/// The section "Before you read", put at `place`: that there are such parts, and numbers to call.
/// Nothing where there are none.
void add_before_you_read(Manuscript& manuscript, std::size_t place,
                         const std::vector<SensitiveSection>& sections, bool left_out,
                         const Words& words);

}  // namespace plainsong

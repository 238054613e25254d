#include "young/young.hpp"

#include "young/opening.hpp"
#include "young/passages.hpp"
#include "young/words.hpp"

namespace plainsong {

Edition standard_edition(const Document& source) {
  Manuscript manuscript = transcript(source);
  open_standard(manuscript);
  return finished(std::move(manuscript), EditionKind::standard);
}

Edition simplify(const Document& source, const Words& /*words*/, const YoungOptions& options,
                 Diagnostics& /*diagnostics*/) {
  Manuscript manuscript = transcript(source);
  put_in(manuscript, passages(source));
  if (!options.body_only) open_young(manuscript, options);
  return finished(std::move(manuscript), EditionKind::young);
}

std::string simplify_line(std::string_view line, const Words& /*words*/,
                          const YoungOptions& /*options*/) {
  return std::string(line);
}

}  // namespace plainsong

#include "document/long_forms.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plainsong {

std::string LongForms::first_use(const Text& text, const Inline& abbreviation) {
  constexpr std::size_t near = 100;
  const std::string& long_form = abbreviation.target;
  const std::size_t reach = near + long_form.size();
  const std::size_t begin =
      abbreviation.range.begin - std::min<std::size_t>(abbreviation.range.begin, reach);
  const std::string_view around =
      std::string_view(text.utf8).substr(begin, abbreviation.range.end + reach - begin);
  if (long_form.empty() || around.find(long_form) != std::string_view::npos) return {};
  const std::string pair = fmt::format("{}={}", text.slice(abbreviation.range), long_form);
  return given_.insert(pair).second ? long_form : std::string();
}

}  // namespace plainsong

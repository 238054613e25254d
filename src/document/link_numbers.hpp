#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// A link's number, and where it leads.
struct NumberedLink {
  std::size_t number = 0;
  std::string address;
};

/// The links of one section, numbered from 1 as they come: the number that is written behind a link
/// and the one that is said are the same. The same address has one number. Numbers that the section
/// itself writes in square brackets, as for footnotes, are passed over.
class LinkNumbers {
 public:
  explicit LinkNumbers(const Section& section);

  /// "mailto:" is left out.
  std::size_t number_of(std::string_view target);

  [[nodiscard]] const std::vector<NumberedLink>& links() const { return links_; }

 private:
  std::set<std::size_t> taken_;
  std::map<std::string, std::size_t, std::less<>> numbers_;
  std::vector<NumberedLink> links_;
  std::size_t next_ = 1;
};

/// The inlines of a text, and a link for each web address in it that is none yet; by begin, the
/// longest first.
std::vector<Inline> with_addresses(const Text& text);

/// Whether a link leads to another place than one in its own document.
bool leads_away(const Inline& link);

/// Whether a link's words are the address that it leads to, but for what people leave out: "a.org"
/// for "https://www.a.org/".
bool shows_its_address(const Text& text, const Inline& link);

/// The host that is read in place of a link that shows its address: "a.org"; empty for a link that
/// has words of its own and for an e-mail address.
std::string shown_host(const Text& text, const Inline& link);

}  // namespace plainsong

#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// A link's number, and where it leads.
struct NumberedLink {
  std::size_t number = 0;
  std::string address;
};

/// The links of one section, numbered from 1 as they come. The same address has one number. Numbers
/// that the section itself writes in square brackets, as for footnotes, are passed over.
class LinkNotes {
 public:
  explicit LinkNotes(const Section& section);

  std::size_t number_of(const std::string& address);

  [[nodiscard]] const std::vector<NumberedLink>& links() const { return links_; }

 private:
  std::set<std::size_t> taken_;
  std::map<std::string, std::size_t, std::less<>> numbers_;
  std::vector<NumberedLink> links_;
  std::size_t next_ = 1;
};

/// The abbreviations whose long form the edition has given already.
using Explained = std::set<std::string, std::less<>>;

/// The words of a text as the plain-text edition writes them, on one line but for hard line breaks:
///   "See link(the report|https://a.org/x)."  →  "See the report [1]."
///   "See https://a.org/x."                   →  "See a.org [1]."
/// An abbreviation is followed by its long form where it is met first. Emphasis leaves no marks;
/// what is crossed out says so, since it would mean something else without.
std::string plain_words(const Text& text, LinkNotes& notes, Explained& explained);

}  // namespace plainsong

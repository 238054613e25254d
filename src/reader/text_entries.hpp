#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

/// The entries of a contents list, to find the headings that they name. Case, quotation marks,
/// punctuation and small words do not count, and one may say less than the other:
///   "Introduction from Josh" names "Introduction from Josh MacAlister, review chair".
class Entries {
 public:
  struct Naming {
    std::size_t entry = 0;  ///< counted from 0
    bool exact = false;     ///< neither says less than the other
  };

  void add(std::string_view entry);

  /// The entry that names this heading, which may have a number of its own: "2. Spring fair".
  [[nodiscard]] std::optional<Naming> naming(std::string_view heading) const;

  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  [[nodiscard]] std::optional<Naming> naming_words(const std::string& words) const;

  std::map<std::string, std::size_t, std::less<>> by_words_;
  std::size_t size_ = 0;
};

}  // namespace plainsong

#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "house_words.hpp"
#include "young/young.hpp"

namespace plainsong {

/// A line, and what becomes of it.
struct LineRewriting {
  std::string before, after;
};

/// What becomes of a line of the young edition.
inline std::string simple(const std::string& line, const Words& words = house_words()) {
  return simplify_line(line, words, {});
}

/// Each line becomes what it should, which then stays as it is.
inline void check_all(const std::vector<LineRewriting>& rewritings,
                      const Words& words = house_words()) {
  for (const LineRewriting& rewriting : rewritings) {
    CHECK(simple(rewriting.before, words) == rewriting.after);
    CHECK(simple(rewriting.after, words) == rewriting.after);
  }
}

inline void check_left_alone(const std::vector<std::string>& lines,
                             const Words& words = house_words()) {
  for (const std::string& line : lines) CHECK(simple(line, words) == line);
}

}  // namespace plainsong

#pragma once

#include <catch2/catch.hpp>
#include <vector>

#include "speech/pronunciation.hpp"
#include "speech/ssml.hpp"

namespace plainsong::normalised {

/// What is written, and how it is said.
struct Case {
  const char* written;
  const char* spoken;
};

inline void check_all(const std::vector<Case>& cases, const char* language = "en-GB") {
  for (const Case& row : cases) {
    INFO(row.written);
    CHECK(spoken_form(row.written, language, {}) == row.spoken);
  }
}

}  // namespace plainsong::normalised

#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "base/file.hpp"
#include "language/tagger.hpp"

namespace plainsong::testing {

/// The bytes of a model that ships with plainsong.
inline std::string shipped_model(const std::string& name) {
  return read_file(std::string(PLAINSONG_SOURCE_DIR) + "/voices/en/" + name, largest_document);
}

/// The tagger that ships with plainsong, read once.
inline const Tagger& shipped_tagger() {
  static const Tagger tagger = [] {
    std::string trouble;
    auto made = Tagger::read(shipped_model("tagger.model"), trouble);
    if (!made) throw std::runtime_error(trouble);
    return std::move(*made);
  }();
  return tagger;
}

}  // namespace plainsong::testing

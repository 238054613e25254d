#pragma once

#include <cstddef>

namespace CLI {
class App;
}

namespace plainsong {

struct Document;

/// How much is taken on before plainsong stops with a sentence. Whoever runs it on what others send
/// sets them lower.
struct Limits {
  std::size_t document = 1024;    ///< MiB of one document
  std::size_t sections = 10'000;  ///< of one document
  std::size_t hours = 100;        ///< of sound, an edition
  std::size_t seconds = 0;        ///< of running; 0: as long as it takes
};

/// Declares --limit NAME=NUMBER,….
void add_limit_option(CLI::App& app, Limits& limits);

/// Throws Failure(Trouble::input) for a document with more sections than that.
void check_sections(const Document& document, const Limits& limits);

/// The same for more sound, at 15 bytes of words a second, which is a usual pace.
void check_hours(std::size_t bytes_of_words, const Limits& limits);

}  // namespace plainsong

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/failure.hpp"
#include "document/document.hpp"

namespace plainsong {

/// Writes a failure to standard error: one sentence, and what to try.
void report(const Failure& failure);

/// Writes diagnostics to standard error, in the order of the source: `news.md:12:5: warning: …
/// [reader.no-alt]`. More than a hundred are counted, not listed: the manifest has them all.
void report(const Diagnostics& diagnostics, const Source& source);

/// Writes one line to standard error, whole.
void say(std::string_view line);

/// While one of these lives, what its thread says is kept, and then told in one piece: so that what
/// is said of documents that are worked on at once does not get mixed.
class ToldTogether {
 public:
  ToldTogether();
  ToldTogether(const ToldTogether&) = delete;
  ToldTogether& operator=(const ToldTogether&) = delete;
  ToldTogether(ToldTogether&&) = delete;
  ToldTogether& operator=(ToldTogether&&) = delete;
  ~ToldTogether();

 private:
  std::string lines_;
};

/// "1 episode", "2 episodes"; `thing` is a noun that takes an s.
std::string counted(std::size_t count, std::string_view thing);

/// Writes to a file, or to standard output for "-" and for an empty path.
void write_result(const std::string& path, std::string_view bytes);

}  // namespace plainsong

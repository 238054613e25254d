#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace plainsong {

/// Tells how far the work is, on standard error: a bar with the time left on a terminal; elsewhere
/// whole lines, one for each quarter, that a screen reader can follow; or JSON Lines.
class Progress {
 public:
  enum class Style { silent, lines, bar, json };

  /// `told`: "text", "json", or "lines" where others tell theirs on the same terminal.
  Progress(std::string what, const std::string& told, bool quiet);

  /// To be called as the work goes on; never from two threads at once.
  void update(std::size_t done, std::size_t total);

  /// Ends the bar.
  void finish();

 private:
  void draw_bar(std::size_t done, std::size_t total);

  std::string what_;
  Style style_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::size_t quarters_told_ = 0;
  bool drawn_ = false;
};

}  // namespace plainsong

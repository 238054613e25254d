#include "cli/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace plainsong {
namespace {

constexpr std::size_t bar_columns = 30;

Progress::Style style_for(const std::string& told, bool quiet) {
  if (told == "json") return Progress::Style::json;
  if (quiet) return Progress::Style::silent;
  const bool bar = told != "lines" && ::isatty(STDERR_FILENO) != 0;
  return bar ? Progress::Style::bar : Progress::Style::lines;
}

}  // namespace

Progress::Progress(std::string what, const std::string& told, bool quiet)
    : what_(std::move(what)), style_(style_for(told, quiet)) {}

void Progress::update(std::size_t done, std::size_t total) {
  if (total == 0 || style_ == Style::silent) return;
  if (style_ == Style::bar) {
    draw_bar(done, total);
    return;
  }
  const std::size_t quarters = done * 4 / total;
  if (quarters <= quarters_told_) return;
  quarters_told_ = quarters;
  if (style_ == Style::json)
    std::cerr << nlohmann::json{{"what", what_}, {"done", done}, {"total", total}}.dump(
                     -1, ' ', false, nlohmann::json::error_handler_t::replace) +
                     "\n"
              << std::flush;
  else
    std::cerr << fmt::format("{}: {} percent spoken\n", what_, quarters * 25) << std::flush;
}

void Progress::draw_bar(std::size_t done, std::size_t total) {
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begin_;
  const double left =
      done == 0 ? 0 : spent.count() * static_cast<double>(total - done) / static_cast<double>(done);
  const std::size_t full = bar_columns * done / total;
  std::cerr << fmt::format("\r\x1b[K{} [{}{}] {} %, {:.0f} s left", what_, std::string(full, '#'),
                           std::string(bar_columns - full, '.'), 100 * done / total, left)
            << std::flush;
  drawn_ = true;
}

void Progress::finish() {
  if (drawn_) std::cerr << "\r\x1b[K" << std::flush;
  drawn_ = false;
}

}  // namespace plainsong

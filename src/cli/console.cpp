#include "cli/console.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iostream>

#include "base/file.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_listed = 100;

constexpr std::array<std::string_view, 3> severity_names = {"note", "warning", "error"};

/// Where this thread's words are kept; nowhere, they are told at once.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
thread_local std::string* kept_lines = nullptr;

}  // namespace

void say(std::string_view line) {
  const std::string whole = fmt::format("{}\n", line);
  if (kept_lines != nullptr)
    *kept_lines += whole;
  else
    std::cerr << whole;
}

ToldTogether::ToldTogether() {
  kept_lines = &lines_;
}

ToldTogether::~ToldTogether() {
  kept_lines = nullptr;
  std::cerr << lines_;
}

void report(const Failure& failure) {
  const std::string hint = failure.hint().empty() ? "" : fmt::format(": {}", failure.hint());
  say(fmt::format("plainsong: {}{}", failure.what(), hint));
}

void report(const Diagnostics& diagnostics, const Source& source) {
  std::vector<Diagnostic> ordered = diagnostics;
  std::stable_sort(ordered.begin(), ordered.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.span.begin < b.span.begin;
  });
  const std::size_t listed = std::min(ordered.size(), most_listed);
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < listed; ++i) offsets.push_back(ordered[i].span.begin);
  const std::vector<Place> places = places_of(source.utf8, offsets);
  for (std::size_t i = 0; i < listed; ++i)
    say(fmt::format("{}:{}:{}: {}: {} [{}]", source.name, places[i].line, places[i].column,
                    severity_names[static_cast<std::size_t>(ordered[i].severity)],
                    ordered[i].message, ordered[i].code));
  if (listed < ordered.size())
    say(fmt::format("{}: and {} more of these", source.name, ordered.size() - listed));
}

std::string counted(std::size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

void write_result(const std::string& path, std::string_view bytes) {
  if (path.empty() || path == "-")
    std::cout << bytes;
  else
    write_file_whole(path, bytes);
}

}  // namespace plainsong

#include "cli/metadata_options.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "text/dates.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_sidecar = std::size_t{1} << 20U;

/// One thing that may be stated about a document.
struct Statement {
  std::string_view key;               ///< in NAME.toml
  std::string InputOptions::*option;  ///< on the command line
  std::string_view
      asked;  ///< what is asked for when nobody states it; empty where it may be missing
};

constexpr std::array<Statement, 6> statements = {{
    {"title", &InputOptions::title, "its title"},
    {"date", &InputOptions::date, "its date"},
    {"publisher", &InputOptions::publisher, "who publishes it"},
    {"we", &InputOptions::we, "who \"we\" is"},
    {"language", &InputOptions::language, ""},
    {"checked-by", &InputOptions::checked_by, ""},
}};

std::string as_text(const toml::node& node) {
  if (const auto text = node.value<std::string>()) return *text;
  if (const auto date = node.value<toml::date>())
    return fmt::format("{:04}-{:02}-{:02}", date->year, date->month, date->day);
  return {};
}

std::map<std::string, std::string, std::less<>> read_sidecar(const fs::path& path,
                                                             Diagnostics& diagnostics) {
  std::map<std::string, std::string, std::less<>> stated;
  std::error_code error;
  if (path == "-" || !fs::is_regular_file(path, error)) return stated;
  try {
    const toml::table table = toml::parse(read_file(path, largest_sidecar), path.string());
    for (const auto& [key, value] : table) {
      const auto* known =
          std::find_if(statements.begin(), statements.end(),
                       [&, name = key.str()](const Statement& row) { return row.key == name; });
      if (known == statements.end())
        warn(diagnostics, "document.unknown-key", {},
             fmt::format("{} states \"{}\", which is not known here", path.filename().string(),
                         key.str()));
      else
        stated[std::string(key.str())] = as_text(value);
    }
  } catch (const toml::parse_error& problem) {
    const auto& place = problem.source().begin;
    throw Failure(
        Trouble::input,
        fmt::format("{}:{}:{}: {}", path.string(), place.line, place.column, problem.description()),
        "write lines such as title = \"News from the review\"");
  }
  return stated;
}

/// What `where` states as a date, in ISO 8601. Throws Failure for what is none.
std::string date_of(const std::string& where, const std::string& value, Trouble trouble) {
  std::string date = stated_date(value);
  if (first_day(date).empty())
    throw Failure(trouble,
                  fmt::format("{} is \"{}\", which is no date that can be read", where, value),
                  "write it as 2022-02-28, as 28 February 2022, or as February 2022");
  return date;
}

void state(LoadedInput& input, std::string_view key, const std::string& value) {
  if (value.empty()) return;
  if (key == "title")
    input.document.title = value;
  else if (key == "language")
    input.document.language = input.document.metadata[std::string(key)] = value;
  else if (key == "checked-by")
    input.checked_by = value;
  else
    input.document.metadata[std::string(key)] = value;
}

bool is_stated(const LoadedInput& input, std::string_view key) {
  return key == "title" ? !input.document.title.empty() : !input.document.stated(key).empty();
}

}  // namespace

void state_metadata(LoadedInput& input, const fs::path& path, const InputOptions& options) {
  fs::path sidecar = path;
  if (path != "-") sidecar.replace_extension(".toml");
  const auto stated = read_sidecar(sidecar, input.diagnostics);
  for (const Statement& row : statements) {
    const auto beside = stated.find(row.key);
    const bool is_date = row.key == metadata::date;
    if (const std::string& value = options.*row.option; !value.empty())
      state(input, row.key, is_date ? date_of("--date", value, Trouble::usage) : value);
    else if (beside != stated.end() && !beside->second.empty())
      state(input, row.key,
            is_date ? date_of(sidecar.string() + ": date", beside->second, Trouble::input)
                    : beside->second);
    if (row.asked.empty() || is_stated(input, row.key)) continue;
    const std::string file =
        path == "-" ? "" : fmt::format(" or in {}", sidecar.filename().string());
    note(input.diagnostics, fmt::format("document.no-{}", row.key), {},
         fmt::format("the document does not state {}: give it with --{}{}", row.asked, row.key,
                     file));
  }
}

}  // namespace plainsong

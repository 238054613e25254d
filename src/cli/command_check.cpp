#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <memory>
#include <set>

#include "base/failure.hpp"
#include "check/document_rules.hpp"
#include "cli/check_documents.hpp"
#include "cli/check_packages.hpp"
#include "cli/check_rendered.hpp"
#include "cli/check_settings.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/editions.hpp"

namespace plainsong {
namespace {

struct CheckOptions {
  InputOptions input;
  std::string format = "text";
  std::string fail_on;
  std::string source;  ///< what the documents are editions of
  bool rules = false;
};

struct CheckFormat {
  std::string_view name;
  std::string (*write)(const Checked&);
};

constexpr std::array<CheckFormat, 4> formats = {{
    {"text", checked_as_text},
    {"json", checked_as_json},
    {"sarif", [](const Checked& checked) { return checked_as_sarif(checked, PLAINSONG_VERSION); }},
    {"html", checked_as_html},
}};

/// The stricter of what was asked for and what the settings say.
bool fails(const Checked& checked, std::string_view fail_on) {
  const Severity worst = fail_on == "warning" ? Severity::warning : Severity::error;
  return std::any_of(checked.found.begin(), checked.found.end(),
                     [&](const Found& one) { return one.finding.severity >= worst; });
}

std::size_t count(const Checked& checked, Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(checked.found.begin(), checked.found.end(),
                    [&](const Found& one) { return one.finding.severity == severity; }));
}

void append(Checked& all, Checked more) {
  std::move(more.found.begin(), more.found.end(), std::back_inserter(all.found));
  std::move(more.figures.begin(), more.figures.end(), std::back_inserter(all.figures));
  all.packages.insert(all.packages.end(), more.packages.begin(), more.packages.end());
  all.refused.insert(all.refused.end(), more.refused.begin(), more.refused.end());
}

/// Whether plainsong rendered this folder.
bool is_rendered(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_regular_file(std::filesystem::path(path) / "manifest.json", error);
}

Checked rendered(const std::string& path, const InputOptions& input) {
  Diagnostics diagnostics;
  return check_rendered(path, load_words(input, diagnostics), settings_for(path));
}

Checked checked_package(const std::string& path, const InputOptions& input) {
  Checked checked;
  try {
    checked = check_package(path);
    if (is_rendered(path)) append(checked, rendered(path, input));
  } catch (const Failure& failure) {
    if (failure.trouble() == Trouble::interrupted) throw;
    checked.refused.push_back(failure);
  }
  return checked;
}

/// "looked at 1 rendered folder, 3 EPUB books"; empty where only documents were checked.
std::string looked_at(const Checked& checked) {
  std::string told;
  std::set<std::string_view> named;
  for (const std::string_view kind : checked.packages) {
    if (!named.insert(kind).second) continue;
    const auto all = std::count(checked.packages.begin(), checked.packages.end(), kind);
    told += (told.empty() ? "looked at " : ", ") + counted(static_cast<std::size_t>(all), kind);
  }
  return told;
}

/// What could not be checked is told, and is what the exit status tells first.
int status_of(const Checked& checked, std::string_view fail_on) {
  for (const Failure& failure : checked.refused) report(failure);
  if (!checked.refused.empty()) return static_cast<int>(checked.refused.back().trouble());
  return fails(checked, fail_on) ? static_cast<int>(Trouble::some_failed) : 0;
}

int check(const CheckOptions& options) {
  if (options.rules) {
    std::cout << rules_as_markdown();
    return 0;
  }
  if (options.input.paths.empty())
    throw Failure(Trouble::usage, "check what?", "name a document, a folder or a package");
  Checked checked;
  std::vector<DocumentToCheck> documents;
  std::string fail_on = options.fail_on;
  for (const std::string& path : options.input.paths) {
    if (path == "-" || !is_package(path)) {
      documents.push_back({path, settings_for(path)});
      if (fail_on.empty()) fail_on = documents.back().settings.fail_on;
    } else {
      append(checked, checked_package(path, options.input));
    }
  }
  if (!documents.empty())
    append(checked, check_documents(documents, options.source, options.input));
  if (options.input.paths.size() == 1 && !checked.refused.empty())
    throw Failure(checked.refused.front());
  const auto* const format =
      std::find_if(formats.begin(), formats.end(),
                   [&](const CheckFormat& row) { return row.name == options.format; });
  std::cout << format->write(checked);
  if (!options.input.quiet) {
    if (const std::string packages = looked_at(checked); !packages.empty()) say(packages);
    say(fmt::format("{}, {}, {}", counted(count(checked, Severity::error), "error"),
                    counted(count(checked, Severity::warning), "warning"),
                    counted(count(checked, Severity::note), "note")));
  }
  return status_of(checked, fail_on);
}

}  // namespace

Action add_check(CLI::App& app) {
  const auto options = std::make_shared<CheckOptions>();
  app.add_option("paths", options->input.paths,
                 "A document or an edition; or an EPUB, an audiobook (.lpf), a podcast's feed.xml, "
                 "a rendered folder, or a folder with such or with a DAISY book, also from another "
                 "program; - is standard input");
  app.add_option("--format", options->format, "text, json, sarif or html (text)")
      ->check(CLI::IsMember({"text", "json", "sarif", "html"}));
  app.add_option("--fail-on", options->fail_on,
                 "What makes the exit status 1: error or warning (error)")
      ->check(CLI::IsMember({"error", "warning"}));
  app.add_option(
      "--source", options->source,
      "The document that the others are editions of: what they lose or make up is found");
  app.add_flag("--rules", options->rules,
               "List the rules about documents, what each looks at and why");
  app.add_option("--from", options->input.from,
                 "What a document is written in: md, html, txt or eml (found out otherwise)");
  app.add_option("--language", options->input.language,
                 "A document's language, where it does not state it (en-GB)");
  app.add_option("--voices", options->input.voices,
                 "A folder of voices and word lists to look in first");
  app.add_flag("--quiet", options->input.quiet, "Do not count what was found");
  return [options] { return check(*options); };
}

}  // namespace plainsong

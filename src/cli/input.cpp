#include "cli/input.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/console.hpp"
#include "cli/edits.hpp"
#include "cli/metadata_options.hpp"
#include "cli/outside_program.hpp"
#include "cli/pictures.hpp"
#include "cli/voices_folder.hpp"
#include "reader/file_kinds.hpp"
#include "reader/reader.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// Other formats come in through pandoc, as HTML. `--sandbox`: it reads no other file and no
/// network.
Input through_pandoc(Input input, std::string_view format) {
  if (!find_program("pandoc"))
    throw Failure(
        Trouble::input,
        fmt::format("{} is in a format that pandoc reads, and pandoc is not installed", input.name),
        "install pandoc (Debian: apt install pandoc), or save the document as HTML");
  const ProgramResult result = run_outside({"pandoc", "--sandbox", "--standalone", "--wrap=none",
                                            "--from", std::string(format), "--to", "html5"},
                                           input.bytes, limits_of_a_converter(input.bytes.size()));
  if (result.status != 0 || result.timed_out)
    throw Failure(Trouble::input,
                  fmt::format("pandoc could not read {}: {}", input.name, complaint(result)),
                  "open the document in its own program and save it as HTML");
  input.bytes = result.output;
  return input;
}

ReadOptions read_options(const InputOptions& options) {
  ReadOptions read;
  read.from = input_format(options.from);
  if (!options.from.empty() && !read.from)
    throw Failure(Trouble::usage, fmt::format("--from {} is not a format", options.from),
                  "use md, html, txt or eml");
  if (!options.language.empty()) read.language = options.language;
  const auto files = voice_files(options.voices, "en");
  const auto abbreviations = files.find("abbreviations.tsv");
  if (abbreviations != files.end()) read.abbreviations = read_abbreviations(abbreviations->second);
  return read;
}

}  // namespace

void add_input_options(CLI::App& app, InputOptions& options, bool many) {
  CLI::Option* input =
      app.add_option("INPUT", options.paths, "The document to read; - is standard input")
          ->required();
  if (!many) input->expected(1);
  app.add_option("--from", options.from,
                 "What the document is written in: md, html, txt or eml (found out otherwise)");
  app.add_option("--title", options.title, "The document's title");
  app.add_option("--date", options.date, "The document's date, such as 2022-02-28");
  app.add_option("--publisher", options.publisher, "Who publishes the document");
  app.add_option("--we", options.we, R"(Who "we" is in the document, such as "the review team")");
  app.add_option("--language", options.language,
                 "The document's language, where it does not state it (en-GB)");
  app.add_option("--checked-by", options.checked_by,
                 "Who has checked the young-reader edition: it is then no draft");
  app.add_option("--edits", options.edits,
                 "An editor's decisions about the young edition, where they are not in "
                 "NAME.edits.xml beside the document");
  app.add_option("--voices", options.voices, "A folder of voices and word lists to look in first");
  app.add_flag("--quiet", options.quiet, "Say nothing but what failed");
  add_limit_option(app, options.limits);
}

LoadedInput load(const std::string& path, const InputOptions& options) {
  LoadedInput loaded;
  Input input{path, read_file(path, options.limits.document << 20U)};
  loaded.path = path;
  loaded.sha256 = sha256(input.bytes);
  ReadOptions read = read_options(options);
  bool converted = false;
  if (!read.from) {
    if (const auto format = pandoc_format(input.name, input.bytes)) {
      input = through_pandoc(std::move(input), *format);
      converted = true;
      read.from = InputFormat::html;
    }
  }
  input.name = path == "-" ? path : std::filesystem::path(path).filename().string();
  loaded.document = read_document(input, read, loaded.diagnostics);
  check_sections(loaded.document, options.limits);
  if (loaded.document.title == "-" && converted)
    loaded.document.title.clear();  // pandoc's word for none
  if (path != "-")
    take_in_pictures(loaded.document, std::filesystem::absolute(path).parent_path(),
                     loaded.diagnostics);
  state_metadata(loaded, path, options);
  loaded.decisions = load_decisions(path, options);
  return loaded;
}

LoadedInput load_only(const InputOptions& options) {
  LoadedInput input = load(options.paths.front(), options);
  report(input, options);
  return input;
}

void report(const LoadedInput& input, const InputOptions& options) {
  if (!options.quiet && input.document.source) report(input.diagnostics, *input.document.source);
}

std::string stem_of(const std::string& path) {
  if (path == "-") return "document";
  const std::string stem = std::filesystem::path(path).stem().string();
  return stem.empty() || stem == "." || stem == ".." ? "document" : stem;
}

}  // namespace plainsong

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "base/file.hpp"
#include "cli/command.hpp"
#include "cli/editions.hpp"
#include "cli/lines.hpp"
#include "speech/ssml.hpp"

namespace plainsong {
namespace {

struct NormaliseOptions {
  InputOptions input;
  std::string path = "-";
  std::string language = "en-GB";
  bool lines = false;
};

int normalise(const NormaliseOptions& options) {
  Diagnostics diagnostics;
  const Pronunciation pronunciation = load_pronunciation(options.input, options.path, diagnostics);
  for_each_line(read_file(options.path, largest_document), [&](std::string_view line) {
    std::cout << spoken_form(line, options.language, pronunciation) << '\n';
  });
  return 0;
}

}  // namespace

Action add_normalise(CLI::App& app) {
  const auto options = std::make_shared<NormaliseOptions>();
  app.add_option("INPUT", options->path, "A file of lines; standard input otherwise");
  app.add_flag("--lines", options->lines,
               "Read written lines, print them as they are spoken (always so)");
  app.add_option("--language", options->language,
                 "en-GB or en-US: dates and long numbers differ (en-GB)")
      ->check(CLI::IsMember({"en-GB", "en-US"}));
  app.add_option("--voices", options->input.voices,
                 "A folder of voices and word lists to look in first");
  return [options] { return normalise(*options); };
}

}  // namespace plainsong

#include "cli/print_documents.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string_view>

#include "base/archive.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/temporary_folder.hpp"
#include "cli/console.hpp"
#include "cli/outside_program.hpp"
#include "publish/docx_style.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

void tell(std::string_view file, const std::string& why) {
  say(fmt::format("plainsong: {} is not made: {}", file, why));
}

constexpr const char* page_path = "young/edition.html";

/// The edition and its pictures as files, for other programs to read.
void write_inputs(const Package& package, const fs::path& folder) {
  for (const auto& [path, file] : package) {
    const auto* bytes = std::get_if<std::string>(&file);
    const bool wanted = path == page_path || path.starts_with("pictures/");
    if (!wanted || bytes == nullptr) continue;
    fs::create_directories((folder / path).parent_path());
    write_file(folder / path, *bytes);
  }
}

std::size_t size_of(const Package& package) {
  std::size_t bytes = 0;
  for (const auto& [path, file] : package)
    if (const auto* content = std::get_if<std::string>(&file)) bytes += content->size();
  return bytes;
}

void add_docx(const Release& release, const fs::path& folder, Package& package) {
  constexpr const char* name = "young/edition.docx";
  if (!find_program("pandoc")) return tell(name, "there is no pandoc; install pandoc");
  const fs::path young = folder / "young";
  const fs::path made = folder / "made.docx";
  const ProgramResult result =
      run_outside({"pandoc", "--from", "html", "--to", "docx", "--resource-path", young.string(),
                   "--output", made.string(), (folder / page_path).string()},
                  "", limits_of_a_converter(size_of(package)));
  if (result.status != 0) return tell(name, "pandoc failed: " + complaint(result));
  Archive archive{{}, release.date};
  read_archive(made, [&](const ArchivedFile& file, const std::function<std::string()>& read) {
    archive.entries.push_back({file.path, restyled_docx(file.path, read(), release)});
  });
  package[name] = std::move(archive);
}

std::optional<fs::path> find_chromium() {
  for (const char* name : {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"})
    if (auto found = find_program(name)) return found;
  return std::nullopt;
}

/// Chromium writes the time of day into a PDF: "/CreationDate (D:20240502101112+00'00')". The
/// document's own day takes its place, so that the same input gives the same bytes.
void set_dates(std::string& pdf, const std::string& date) {
  std::string digits = date + "000000";
  std::erase(digits, '-');
  for (const std::string_view key : {"/CreationDate (D:", "/ModDate (D:"}) {
    const std::size_t at = pdf.find(key);
    if (at != std::string::npos && at + key.size() + digits.size() <= pdf.size())
      pdf.replace(at + key.size(), digits.size(), digits);
  }
}

void add_pdf(const Release& release, const fs::path& folder, Package& package) {
  constexpr const char* name = "young/edition.pdf";
  const auto chromium = find_chromium();
  if (!chromium) return tell(name, "there is no Chromium; install chromium");
  const fs::path made = folder / "made.pdf";
  std::vector<std::string> arguments = {
      // What it leaves behind when it is killed lies in our folder, and goes with it.
      "env", "TMPDIR=" + folder.string(), chromium->string(), "--headless", "--disable-gpu",
      "--no-pdf-header-footer", "--generate-pdf-document-outline",
      // Nothing is to be fetched, and nobody to be told.
      "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-extensions",
      "--user-data-dir=" + (folder / "profile").string(), "--print-to-pdf=" + made.string()};
  if (::geteuid() == 0) arguments.emplace_back("--no-sandbox");  // it refuses root with one
  arguments.push_back("file://" + (folder / page_path).string());
  RunLimits limits = limits_of_a_converter(0);
  limits.confinement.brings_its_own = true;
  limits.confinement.memory = 0;
  const ProgramResult result = run_outside(arguments, "", limits);
  std::error_code error;
  if (result.status != 0 || !fs::is_regular_file(made, error))
    return tell(name, "Chromium failed: " + complaint(result));
  std::string pdf = read_file(made, largest_document);
  set_dates(pdf, release.date);
  package[name] = std::move(pdf);
}

}  // namespace

void add_printed(const Release& release, Package& package) {
  if (!package.contains(page_path)) return;
  const TemporaryFolder scratch;
  write_inputs(package, scratch.path());
  add_docx(release, scratch.path(), package);
  add_pdf(release, scratch.path(), package);
}

}  // namespace plainsong

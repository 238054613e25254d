#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "base/scratch.hpp"
#include "cli/program.hpp"
#include "document/build.hpp"
#include "document/invariants.hpp"
#include "document/walk.hpp"
#include "document/xml.hpp"
#include "reader/reader.hpp"
#include "speech/ssml.hpp"

using namespace plainsong;
using nlohmann::json;

namespace {

Document document_of(const std::filesystem::path& path) {
  ReadOptions options;
  options.abbreviations =
      read_abbreviations(file_at(PLAINSONG_SOURCE_DIR "/voices/en/abbreviations.tsv"));
  Diagnostics diagnostics;
  return read_document({path.filename().string(), file_at(path)}, options, diagnostics);
}

/// The edition's invariants, as far as its XML tells: the bytes of the source are in the document.
void check_sentences(const std::filesystem::path& folder, const Document& source) {
  Edition edition = read_edition_xml(file_at(folder / "edition.xml"));
  edition.document.source = source.source;
  CHECK(broken_invariant(edition, source) == "");
}

std::set<std::uint32_t> sentences_in_ssml(const std::filesystem::path& path) {
  Diagnostics diagnostics;
  std::set<std::uint32_t> ids;
  for (const Utterance& utterance : read_ssml(file_at(path), diagnostics).utterances)
    ids.insert(number(utterance.sentence));
  return ids;
}

std::set<std::uint32_t> ids_of(const json& list) {
  std::set<std::uint32_t> ids;
  for (const json& row : list)
    ids.insert(
        static_cast<std::uint32_t>(std::stoul(row["sentence"].get<std::string>().substr(1))));
  return ids;
}

void check_clips(const json& section) {
  long long end = 0;
  for (const json& clip : section["clips"]) {
    CHECK(clip["begin"] == end);
    end = clip["end"];
  }
  CHECK(end == section["frames"]);
}

/// Each sentence is in the SSML and in the sound of one section, or among the unspoken with a
/// reason.
void check_spoken(const std::filesystem::path& folder, const json& edition) {
  std::set<std::uint32_t> told;
  for (const json& section : edition["sections"]) {
    if (!section["spoken"].get<bool>()) continue;
    const std::set<std::uint32_t> written =
        sentences_in_ssml(folder / section["ssml"].get<std::string>());
    CHECK(written == ids_of(section["clips"]));
    check_clips(section);
    told.insert(written.begin(), written.end());
  }
  for (const json& row : edition["unspoken"]) CHECK(row["reason"] != "");
  const std::set<std::uint32_t> unspoken = ids_of(edition["unspoken"]);
  told.insert(unspoken.begin(), unspoken.end());
  CHECK(told.size() == edition["sentences"]);
}

void check_files(const std::filesystem::path& folder, const json& manifest) {
  std::set<std::string> listed = {"manifest.json"};
  for (const json& file : manifest["files"]) {
    const std::string bytes = file_at(folder / file["path"].get<std::string>());
    CHECK(sha256(bytes) == file["sha256"]);
    CHECK(bytes.size() == file["bytes"]);
    listed.insert(file["path"]);
  }
  for (const auto& [path, bytes] : tree(folder)) CHECK(listed.contains(path));
}

}  // namespace

TEST_CASE("every sentence is in each edition, in its SSML and its sound, or is said not to be") {
  for (const std::filesystem::path& newsletter : newsletters()) {
    INFO(newsletter);
    const Scratch scratch;
    const ProgramResult result = run_plainsong(
        {"render", newsletter, "-o", scratch / "out", "--format", "wav", "--loudness", "none"});
    INFO(result.errors);
    REQUIRE(result.status == 0);
    const json manifest = json::parse(file_at(scratch / "out/manifest.json"));
    check_files(scratch / "out", manifest);
    const Document source = document_of(newsletter);
    REQUIRE(manifest["editions"].size() == 2);
    for (const json& edition : manifest["editions"]) {
      check_sentences((scratch / "out") / edition["edition"].get<std::string>(), source);
      check_spoken(scratch / "out", edition);
      CHECK(edition["label"] != "");
    }
  }
}

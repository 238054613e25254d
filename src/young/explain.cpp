#include <nlohmann/json.hpp>

#include "document/walk.hpp"
#include "young/young.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

Json described(const Change& change) {
  return {{"kind", name_of(change.kind)},
          {"before", change.before},
          {"after", change.after},
          {"rule", change.rule},
          {"reason", change.reason}};
}

std::string line(const Json& object) {
  return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string explain(const Edition& edition, const Document& source) {
  const std::vector<SentencePlace> before = sentence_places(source);
  const std::vector<SentencePlace> after = sentence_places(edition.document);
  std::string lines;
  for (std::size_t id = 0; id < after.size(); ++id) {
    const Origin& origin = edition.origins[id];
    Json object = {{"sentence", id}, {"text", after[id].words()}, {"sources", Json::array()}};
    for (const SentenceId from : origin.sources)
      object["sources"].push_back(
          {{"sentence", number(from)}, {"text", before[number(from)].words()}});
    if (!origin.made_by.empty()) object["made_by"] = origin.made_by;
    object["changes"] = Json::array();
    for (const Change& change : origin.changes) object["changes"].push_back(described(change));
    lines += line(object);
  }
  for (const Omission& omission : edition.omissions)
    lines += line({{"omitted", number(omission.source)},
                   {"text", before[number(omission.source)].words()},
                   {"reason", omission.reason}});
  return lines;
}

}  // namespace plainsong

#include "speech/ssml_lexicons.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/failure.hpp"
#include "speech/ssml_elements.hpp"
#include "speech/uri.hpp"
#include "speech/xml.hpp"

namespace plainsong::ssml {
namespace {

constexpr std::size_t most_lexicons = 50;
constexpr std::size_t most_combinations = 100;

bool is_lexicon_type(std::string_view type) {
  return type.empty() || type == "application/pls+xml" || type == "application/xml" ||
         type == "text/xml";
}

}  // namespace

bool Lexicons::has_room() const {
  return lexicons_.size() < most_lexicons;
}

void Lexicons::add(const std::string& id, Pronunciation words) {
  lexicons_.emplace(id, std::make_unique<Pronunciation>(std::move(words)));
}

void Lexicons::add_missing(const std::string& id) {
  lexicons_.emplace(id, nullptr);
}

const Pronunciation* Lexicons::words_of(const LexiconChain& chain) {
  if (chain.empty()) return nullptr;
  const auto known = combined_.find(chain);
  if (known != combined_.end()) return known->second.get();
  if (combined_.size() >= most_combinations) return nullptr;
  auto words = std::make_unique<Pronunciation>();
  for (const std::string& id : chain) {
    const auto found = lexicons_.find(id);
    if (found != lexicons_.end() && found->second) words->merge(*found->second);
  }
  words->merge(house_);
  words->set_tagger(house_.tagger());
  return combined_.emplace(chain, std::move(words)).first->second.get();
}

Inside lexicon(Conversion& reading, const pugi::xml_node& node, State& state) {
  const std::string id(attribute(node, "xml:id"));
  const std::string uri = resolved(state.base ? *state.base : "", attribute(node, "uri"));
  if (id.empty() || uri.empty()) {
    tell(reading, node, "speech.lexicon",
         "a <lexicon> needs an xml:id and a uri, so that a <lookup> can use it");
    return Inside::passed_over;
  }
  if (reading.lexicons.names(id) || !reading.lexicons.has_room()) {
    tell(reading, node, "speech.lexicon",
         fmt::format("the lexicon \"{}\" is named twice, or there are more than {}",
                     xml::allowed(id), most_lexicons));
    return Inside::passed_over;
  }
  const auto passed_over = [&](const std::string& why) {
    reading.lexicons.add_missing(id);
    tell(reading, node, "speech.lexicon",
         fmt::format("the lexicon {} is not used: {}", xml::allowed(uri), why));
    return Inside::passed_over;
  };
  if (!is_lexicon_type(attribute(node, "type")))
    return passed_over("plainsong reads only W3C lexicons (application/pls+xml)");
  const std::optional<std::string> text =
      reading.world.lexicon ? reading.world.lexicon(uri) : std::nullopt;
  if (!text) return passed_over("it cannot be had, or lies outside of the document's folder");
  try {
    Diagnostics inside;  // its places are in another file
    reading.lexicons.add(id, Pronunciation::read(*text, inside, uri));
    for (const Diagnostic& odd : inside) tell(reading, node, odd.code, odd.message);
  } catch (const Failure& failure) {
    return passed_over(failure.what());
  }
  return Inside::passed_over;
}

Inside lookup(Conversion& reading, const pugi::xml_node& node, State& state) {
  constexpr std::size_t most = 8;
  const std::string id(attribute(node, "ref"));
  if (!reading.lexicons.names(id)) {
    tell(
        reading, node, "speech.lookup",
        fmt::format("<lookup ref=\"{}\"> names no <lexicon xml:id> before it, so nothing is looked "
                    "up there",
                    xml::allowed(id)));
    return Inside::said;
  }
  std::erase(state.lexicons, id);
  state.lexicons.insert(state.lexicons.begin(), id);
  if (state.lexicons.size() > most) state.lexicons.pop_back();
  state.delivery.lexicon = reading.lexicons.words_of(state.lexicons);
  return Inside::said;
}

}  // namespace plainsong::ssml

#include "speech/pronunciation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <utility>

#include "speech/phonemes.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct PlainRole {
  std::string_view name;
  std::string_view tags;
};

/// Parts of speech by their English names.
constexpr std::array<PlainRole, 12> plain_roles = {{
    {"noun", "NN*"},
    {"name", "NNP*"},
    {"verb", "VB*"},
    {"adjective", "JJ*"},
    {"adverb", "RB*"},
    {"preposition", "IN"},
    {"conjunction", "CC"},
    {"determiner", "DT"},
    {"number", "CD"},
    {"pronoun", "PRP*"},
    {"interjection", "UH"},
    {"particle", "RP"},
}};

/// Whether it could be a Penn tag: capitals, and perhaps "$" behind them.
bool is_tag(std::string_view role) {
  return role.size() >= 2 && std::ranges::all_of(role, [](char letter) {
           return (letter >= 'A' && letter <= 'Z') || letter == '$';
         });
}

/// What a role stands for; empty where it is from a set of tags that is not ours. "pos:VB" is the
/// base form of a verb alone, plain "VB" every form of it.
std::string tags_of(std::string_view role) {
  const std::size_t colon = role.find(':');
  if (colon != std::string_view::npos) {
    const std::string_view local = role.substr(colon + 1);
    return role.substr(0, colon) == "pos" && is_tag(local) ? std::string(local) : std::string();
  }
  const auto* plain = std::ranges::find(plain_roles, lower(role), &PlainRole::name);
  if (plain != plain_roles.end()) return std::string(plain->tags);
  return is_tag(role) ? std::string(role) + "*" : std::string();
}

bool suits(const std::string& role, std::string_view tag) {
  if (!role.ends_with('*')) return role == tag;
  return tag.starts_with(std::string_view(role).substr(0, role.size() - 1));
}

std::string primary(std::string_view language) {
  return lower(language.substr(0, language.find_first_of("-_")));
}

/// "en-GB" is said like "en" and "en-US": names are the same in both.
bool same_tongue(std::string_view one, std::string_view other) {
  return one.empty() || other.empty() || primary(one) == primary(other);
}

/// Reads the lexemes of one document.
class LexiconReader {
 public:
  LexiconReader(std::string_view text, std::string_view name, Diagnostics& diagnostics)
      : text_(text), name_(name), diagnostics_(diagnostics) {}

  void read_lexicon(const pugi::xml_node& lexicon) {
    alphabet_ = lexicon.attribute("alphabet").value();
    language_ = xml::one_line(lexicon.attribute("xml:lang").value());
    for (const pugi::xml_node& node : lexicon.children())
      if (xml::local_name(node) == "lexeme") read_lexeme(node);
    tell_odd();
  }

  /// Written forms and their entries, in order.
  [[nodiscard]] const std::vector<std::pair<std::string, LexiconEntry>>& found() const {
    return found_;
  }

 private:
  void read_lexeme(const pugi::xml_node& node) {
    std::vector<std::string> graphemes;
    for (const pugi::xml_node& child : node.children())
      if (xml::local_name(child) == "grapheme") graphemes.push_back(words_of(child));
    std::erase(graphemes, std::string());
    if (graphemes.empty()) {
      say_odd(node, "speech.no-grapheme", "a lexeme has no <grapheme>, so it is never used");
      return;
    }
    LexiconEntry entry;
    entry.language = language_;
    if (!read_roles(node, graphemes.front(), entry)) return;
    entry.said = best_pronunciation(node, graphemes.front());
    if (entry.said == SaidAs()) return;
    for (const std::string& grapheme : graphemes) found_.emplace_back(grapheme, entry);
  }

  /// Says false where there are roles and none of them is known: then nothing suits.
  bool read_roles(const pugi::xml_node& node, const std::string& word, LexiconEntry& entry) {
    const std::string all = xml::one_line(xml::allowed(node.attribute("role").value()));
    std::string_view rest = all;
    while (!rest.empty()) {
      const std::string_view role = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), role.size() + 1));
      std::string tags = tags_of(role);
      if (tags.empty())
        say_odd(node, "speech.unknown-role",
                fmt::format("the role \"{}\" of \"{}\" is none that is known here: write it as "
                            "\"pos:\" and a Penn tag, or as noun, verb, adjective",
                            role, word));
      else
        entry.roles.push_back(std::move(tags));
    }
    return all.empty() || !entry.roles.empty();
  }

  SaidAs best_pronunciation(const pugi::xml_node& lexeme, const std::string& word) {
    std::vector<pugi::xml_node> given;
    for (const pugi::xml_node& child : lexeme.children())
      if (xml::local_name(child) == "alias" || xml::local_name(child) == "phoneme")
        given.push_back(child);
    if (given.empty())
      say_odd(lexeme, "speech.no-alias",
              fmt::format("\"{}\" has no <alias> and no <phoneme>, so it is said as it is written",
                          word));
    std::stable_partition(given.begin(), given.end(), is_preferred);
    for (const pugi::xml_node& child : given) {
      SaidAs said;
      if (xml::local_name(child) == "alias")
        said.alias = alias_of(child, word);
      else
        said.ipa = ipa_of(child, word);
      if (said != SaidAs()) return said;
    }
    return {};
  }

  static bool is_preferred(const pugi::xml_node& node) {
    const std::string preferred = xml::one_line(node.attribute("prefer").value());
    return preferred == "true" || preferred == "1";
  }

  std::string alias_of(const pugi::xml_node& node, const std::string& word) {
    std::string words = words_of(node);
    if (words.empty())
      say_odd(node, "speech.no-alias",
              fmt::format("the <alias> of \"{}\" is empty, so it is not used", word));
    return words;
  }

  std::string ipa_of(const pugi::xml_node& node, const std::string& word) {
    const pugi::xml_attribute own = node.attribute("alphabet");
    const std::string alphabet = lower(xml::one_line(own.empty() ? alphabet_ : own.value()));
    const std::string sounds = words_of(node);
    std::string ipa;
    if (alphabet == "ipa" || alphabet.empty()) {
      ipa = checked_ipa(node, sounds, word);
    } else if (alphabet == "x-sampa") {
      ipa = checked_x_sampa(node, sounds, word);
    } else {
      say_odd(node, "speech.unknown-alphabet",
              fmt::format("the phonemes of \"{}\" are in \"{}\", and only ipa and x-sampa are "
                          "known, so they are not used",
                          word, alphabet));
      return {};
    }
    if (ipa.empty() && sounds.empty())
      say_odd(node, "speech.no-phonemes",
              fmt::format("the <phoneme> of \"{}\" is empty, so it is not used", word));
    return ipa;
  }

  std::string checked_ipa(const pugi::xml_node& node, const std::string& sounds,
                          const std::string& word) {
    const std::string unknown = unknown_symbol(sounds);
    if (!unknown.empty()) return refuse(node, unknown, "IPA", word);
    if (!sounds.empty() && !has_sound(sounds)) return refuse(node, sounds, "a sound", word);
    return settled_ipa(sounds);
  }

  std::string checked_x_sampa(const pugi::xml_node& node, const std::string& sounds,
                              const std::string& word) {
    const std::string unknown = unknown_x_sampa(sounds);
    if (!unknown.empty()) return refuse(node, unknown, "X-SAMPA", word);
    return checked_ipa(node, ipa_of_x_sampa(sounds).value_or(""), word);
  }

  std::string refuse(const pugi::xml_node& node, std::string_view symbol, std::string_view wanted,
                     const std::string& word) {
    const std::string_view meant = wanted == "IPA" ? meant_by(symbol) : std::string_view();
    const std::string hint = meant.empty() ? "" : fmt::format(R"(; write "{}")", meant);
    say_odd(node, "speech.unknown-symbol",
            fmt::format(R"("{}" in the phonemes of "{}" is not {}, so they are not used{})", symbol,
                        word, wanted, hint));
    return {};
  }

  static std::string words_of(const pugi::xml_node& node) {
    return xml::one_line(xml::allowed(xml::text_of(node)));
  }

  void say_odd(const pugi::xml_node& node, std::string code, std::string message) {
    const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
    odd_.push_back({std::min(offset, text_.size()), std::move(code), std::move(message)});
  }

  /// The place is said in words: a diagnostic's span is one in the document.
  void tell_odd() {
    std::ranges::stable_sort(odd_, {}, &Odd::offset);
    std::vector<std::size_t> offsets;
    for (const Odd& odd : odd_) offsets.push_back(odd.offset);
    const std::vector<Place> places = places_of(text_, offsets);
    for (std::size_t i = 0; i < odd_.size(); ++i)
      warn(diagnostics_, odd_[i].code, {},
           fmt::format("{}:{}:{}: {}", name_, places[i].line, places[i].column, odd_[i].message));
  }

  struct Odd {
    std::size_t offset = 0;
    std::string code;
    std::string message;
  };

  std::string_view text_;
  std::string_view name_;
  Diagnostics& diagnostics_;
  std::string alphabet_;
  std::string language_;
  std::vector<Odd> odd_;
  std::vector<std::pair<std::string, LexiconEntry>> found_;
};

}  // namespace

Pronunciation Pronunciation::read(std::string_view pls, Diagnostics& diagnostics,
                                  std::string_view name) {
  pugi::xml_document document;
  xml::parse(document, pls, "lexicon", "a pronunciation lexicon");
  LexiconReader reader(pls, name, diagnostics);
  reader.read_lexicon(document.document_element());
  Pronunciation words;
  for (const auto& [written, entry] : reader.found()) words.add(written, entry);
  return words;
}

void Pronunciation::add(const std::string& written, const LexiconEntry& entry) {
  constexpr std::size_t most_ways = 64;  // more than there are parts of speech
  std::vector<LexiconEntry>& ways = entries_[written];
  if (ways.size() < most_ways) ways.push_back(entry);
  longest_ = std::max(longest_, written.size());
}

void Pronunciation::merge(const Pronunciation& more) {
  for (const auto& [written, entries] : more.entries_) {
    const auto found = entries_.find(written);
    const std::vector<LexiconEntry> mine =
        found == entries_.end() ? std::vector<LexiconEntry>() : found->second;
    for (const LexiconEntry& entry : entries)
      if (std::ranges::none_of(mine, [&](const LexiconEntry& known) {
            return known.roles.empty() && same_tongue(known.language, entry.language);
          }))
        add(written, entry);
  }
}

const SaidAs* Pronunciation::look_up(std::string_view written, std::string_view tag,
                                     std::string_view language) const {
  const auto found = entries_.find(written);
  if (found == entries_.end()) return nullptr;
  const SaidAs* of_any = nullptr;
  for (const LexiconEntry& entry : found->second) {
    if (!same_tongue(entry.language, language)) continue;
    if (entry.roles.empty() && of_any == nullptr) of_any = &entry.said;
    if (!tag.empty() &&
        std::ranges::any_of(entry.roles, [&](const std::string& role) { return suits(role, tag); }))
      return &entry.said;
  }
  return of_any;
}

const SaidAs* Pronunciation::said(std::string_view written, std::string_view tag,
                                  std::string_view language) const {
  const SaidAs* found = look_up(written, tag, language);
  constexpr int most_steps = 8;  // two aliases may name each other
  for (int step = 0; step < most_steps && found != nullptr && !found->alias.empty(); ++step) {
    const SaidAs* next = look_up(found->alias, {}, language);
    if (next == nullptr || next == found) break;
    found = next;
  }
  return found;
}

bool Pronunciation::has_roles(std::string_view written) const {
  const auto found = entries_.find(written);
  return found != entries_.end() &&
         std::ranges::any_of(found->second,
                             [](const LexiconEntry& entry) { return !entry.roles.empty(); });
}

}  // namespace plainsong

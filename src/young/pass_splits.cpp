// What stands behind a semicolon or a dash becomes a sentence of its own where it is one.

#include <algorithm>

#include "language/function_words.hpp"
#include "young/coordination.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

/// The words of a stretch, to be read by themselves.
std::string words_of(const Syntax& syntax, WordRange words) {
  return std::string(slice(syntax.sentence(), syntax.bytes(words)));
}

/// "some of which", "one it hopes", "a month before he came": no sentences, whatever they look
/// like.
bool leans_back(const Syntax& words) {
  constexpr std::size_t few = 5;
  if (words.form(0) == "one" || words.form(1) == "one") return true;
  for (std::size_t at = 0; at < words.size() && at < few; ++at) {
    const Xpos tag = words.word(at).xpos;
    const std::string_view form = words.form(at);
    if (tag == Xpos::wdt || tag == Xpos::wp || tag == Xpos::wp_possessive) return true;
    if (at > 0 && (form == "before" || form == "after" || form == "since")) return true;
  }
  return false;
}

/// Whether the words would stand as a sentence, by themselves and in the eyes of both parsers.
bool stands_alone(const Syntax& syntax, WordRange words, const Setting& setting) {
  const std::string text = words_of(syntax, words);
  const Syntax read = setting.syntax->read(text);
  if (words.size() == 0 || (words.begin > 0 && leans_back(read)) || !read.is_whole() ||
      !read.agreed(read.root()))
    return false;
  const auto subject = read.subject(read.root());
  return subject && read.agreed(*subject) && !read.child(read.root(), Relation::mark);
}

bool thanks(const Syntax& syntax) {
  return syntax.form(0) == "thank" || syntax.form(0) == "thanks" || syntax.form(1) == "thanks";
}

/// Whether the words say what somebody says or thinks, so that what follows may be said, too.
bool attributes(const Syntax& syntax, WordRange words, const Setting& setting) {
  const std::string text = words_of(syntax, words);
  const Syntax read = setting.syntax->read(text);
  if (read.word(read.size() - 1).xpos == Xpos::close_quote) return true;
  for (std::size_t at = 0; at < read.size(); ++at)
    if (base_of(read.word(at).relation) == Relation::ccomp || read.form(at) == "according" ||
        sets_a_condition(read.form(at)) || (at == read.root() && is_attribution(read.form(at))))
      return true;
  return false;
}

/// "but" and "so" at the start stay, "and" goes.
std::vector<RecastPiece> without_joint(const Syntax& syntax, WordRange words) {
  if (syntax.form(words.begin) == "and") ++words.begin;
  return {copied(syntax, words)};
}

std::optional<Recast> semicolon_recast(const Syntax& syntax, const Draft& /*draft*/,
                                       const Setting& setting) {
  Recast plan;
  plan.rule = "split:semicolon";
  plan.reason = "What stands behind the semicolon is a sentence of its own.";
  WordRange part{0, 0};
  for (std::size_t at = 0; at <= syntax.size(); ++at) {
    if (at < syntax.size() && syntax.form(at) != ";") continue;
    part.end = at;
    const bool last = at == syntax.size();
    if (!stands_alone(syntax, part, setting) ||
        (!last && (attributes(syntax, part, setting) || reach_of(syntax, at).pair)))
      return std::nullopt;
    plan.sentences.push_back(without_joint(syntax, part));
    part.begin = at + 1;
  }
  return plan.sentences.size() > 1 ? std::optional<Recast>(plan) : std::nullopt;
}

bool is_spaced_dash(const Syntax& syntax, std::size_t at) {
  const std::string_view word = syntax.form(at);
  return (word == "-" || word == "–" || word == "—") && at > 0 && at + 1 < syntax.size() &&
         syntax.word(at - 1).span.end < syntax.word(at).span.begin &&
         syntax.word(at).span.end < syntax.word(at + 1).span.begin;
}

/// Things of which "This is a …" can be said whenever the newsletter was written.
bool names_a_thing(std::string_view word) {
  static const NameSet things = {"charity", "project",    "programme", "report",       "podcast",
                                 "blog",    "film",       "video",     "animation",    "guide",
                                 "group",   "alliance",   "network",   "organisation", "campaign",
                                 "service", "website",    "book",      "survey",       "scheme",
                                 "toolkit", "partnership"};
  return things.contains(word);
}

/// "the national charity for …": whether the stretch is such a thing and no clause.
bool describes_a_thing(const Syntax& syntax, WordRange words, const Setting& setting) {
  const std::string text = words_of(syntax, words);
  const Syntax read = setting.syntax->read(text);
  if (!read.usable() || read.subject(read.root()) || !read.agreed(read.root())) return false;
  return names_a_thing(read.form(read.root())) && read.child(read.root(), Relation::det) &&
         read.word(0).upos == Upos::det && is_determiner(read.form(0));
}

/// Whether the words before the dash end with a name or a title, which is what "This is …" will be
/// about.
bool ends_with_name(const Syntax& syntax, const Draft& draft, std::size_t end,
                    const Setting& setting) {
  const std::vector<Lexeme> all = lexemes(draft.text.utf8);
  const Protected kept = protected_spans(draft.text, all, setting.names);
  const Span last = syntax.word(end - 1).span;
  return syntax.word(end - 1).upos != Upos::num &&
         std::any_of(kept.spans.begin(), kept.spans.end(),
                     [&](Span span) { return span.end == last.end && span.size() > 3; });
}

std::optional<Recast> dash_recast(const Syntax& syntax, const Draft& draft,
                                  const Setting& setting) {
  std::vector<std::size_t> dashes;
  for (std::size_t at = 0; at < syntax.size(); ++at)
    if (is_spaced_dash(syntax, at)) dashes.push_back(at);
  if (dashes.size() != 1) return std::nullopt;
  const std::size_t dash = dashes.front();
  const WordRange left{0, dash};
  const WordRange right{dash + 1, syntax.size()};
  const bool whole = stands_alone(syntax, left, setting) || thanks(syntax);
  if (whole && stands_alone(syntax, right, setting) && !attributes(syntax, left, setting))
    return Recast{{{copied(syntax, left)}, without_joint(syntax, right)},
                  "split:dash",
                  "What stands behind the dash is a sentence of its own."};
  if (describes_a_thing(syntax, right, setting) && ends_with_name(syntax, draft, dash, setting))
    return Recast{{{copied(syntax, left)}, {made("this is"), copied(syntax, right)}},
                  "split:dash-name",
                  "What stands behind the dash says what the name stands for."};
  return std::nullopt;
}

}  // namespace

Drafts split_dashes(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, dash_recast);
}

Drafts split_semicolons(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, semicolon_recast);
}

}  // namespace plainsong

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// `base` is also a noun's singular.
enum class Form { base, third, past, participle, gerund, plural };

/// A word that another word may be a form of: "made" is the past of "make".
struct BaseForm {
  std::string base;
  Form form{};
  bool operator==(const BaseForm&) const = default;
};

/// The forms of English verbs and nouns: regular ones by British spelling's rules, the others from
/// tables. Words are in lower case.
class Inflection {
 public:
  /// The forms of a verb that are not regular; an empty one is regular.
  struct Verb {
    std::string past, participle, third, gerund;
  };

  void add_verb(const std::string& base, const Verb& forms);

  /// An empty plural: the noun has none.
  void add_noun(const std::string& singular, const std::string& plural);

  /// "make", past → "made"; "child", plural → "children".
  [[nodiscard]] std::string inflected(std::string_view base, Form form) const;

  /// Everything that the word may be a form of, by the rules and the tables; the word itself as a
  /// base comes first.
  [[nodiscard]] std::vector<BaseForm> base_forms(std::string_view word) const;

  /// True for a verb or noun that the tables have.
  [[nodiscard]] bool knows_verb(std::string_view base) const;
  [[nodiscard]] bool knows_noun(std::string_view singular) const;

  /// True where the tables hold this as the past form of some verb: "went", "wrote".
  [[nodiscard]] bool is_irregular_past(std::string_view word) const;

 private:
  std::map<std::string, Verb, std::less<>> verbs_;
  std::map<std::string, std::string, std::less<>> nouns_;
  std::multimap<std::string, BaseForm, std::less<>> irregular_;  ///< form → base
};

/// "a" or "an", by the sound of the word that follows: "an hour", "a unit", "an MP", "an
/// 11-year-old".
std::string_view indefinite_article(std::string_view next);

}  // namespace plainsong

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

/// Which SSML: the one that plainsong writes and reads, the Recommendation before it, or what a
/// speech platform takes (Amazon's Alexa and Polly, Google's Assistant and Cloud).
enum class SsmlProfile { ssml_1_1, ssml_1_0, amazon, google };

/// "1.1", "1.0", "amazon" or "google".
std::optional<SsmlProfile> ssml_profile(std::string_view name);

/// A copy of an SSML 1.1 document for another engine. What is said stays; what the profile does not
/// know goes, and what it spells otherwise is spelled so: a sentence's xml:id becomes a <mark> in
/// front of it, <lang> a <voice xml:lang> in 1.0. Names of voices go, as only plainsong has them.
/// Throws Failure(Trouble::input), with line and column, for XML that is malformed.
std::string reduced_ssml(std::string_view xml, SsmlProfile profile);

}  // namespace plainsong

#pragma once

#include <string_view>

#include "reader/composer.hpp"
#include "reader/entity.hpp"
#include "reader/html_reader.hpp"

namespace plainsong {

/// Writes the words of a text node: `decoded` is what the parser made of `original`, which lies in
/// `slice.html`. Bytes that are equal are copied, character references are made, and stray tags in
/// between are passed over.
void compose_words(std::string_view decoded, std::string_view original, const HtmlSlice& slice,
                   Entities& entities, Composer& composer);

}  // namespace plainsong

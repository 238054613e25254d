#pragma once

#include <cstdint>
#include <vector>

#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {

/// Quotation marks that the quotations do not account for: what belongs to whom cannot be told.
bool has_loose_quotes(const Text& text, const std::vector<Lexeme>& all, const Protected& kept,
                      LooseQuotes loose);

/// Behind the last mark that ends words which another sentence begins; 0 where there is none.
std::uint32_t end_of_loose_words(const Text& text, const std::vector<Lexeme>& all,
                                 const Protected& kept);

/// Where words begin that another sentence ends; the end of the sentence where there are none.
std::uint32_t begin_of_loose_words(const Text& text, const std::vector<Lexeme>& all,
                                   const Protected& kept);

}  // namespace plainsong

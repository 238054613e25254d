#pragma once

#include <string_view>

namespace plainsong {

/// Whether a noun stands for somebody who can do something: people, and bodies of people.
bool can_act(std::string_view lemma);

}  // namespace plainsong

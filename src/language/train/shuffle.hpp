#pragma once

#include <cstddef>
#include <random>
#include <utility>
#include <vector>

namespace plainsong {

/// A shuffle that every standard library does alike.
inline void shuffle(std::vector<std::size_t>& order, std::mt19937& random) {
  for (std::size_t left = order.size(); left > 1; --left)
    std::swap(order[left - 1], order[random() % left]);
}

}  // namespace plainsong

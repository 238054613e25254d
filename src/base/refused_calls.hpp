#pragma once

#include <linux/filter.h>

#include <vector>

#include "base/confinement.hpp"

namespace plainsong {

/// What the kernel is to look at before each call (seccomp(2)): a refused one fails, and the
/// program goes on. Empty for a kind of processor that we do not know.
std::vector<sock_filter> refused_calls(const Confinement& confinement);

}  // namespace plainsong

#pragma once

#include <string>

#include "publish/release.hpp"

namespace plainsong {

/// A newsletter of three sections in both editions: "Harbour news" and "Floods" are spoken, "Sign
/// up" is only written. Sound files are named and not there.
Release small_release();

}  // namespace plainsong

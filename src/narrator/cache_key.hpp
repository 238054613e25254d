#pragma once

#include <string>
#include <vector>

#include "audio/loudness.hpp"
#include "audio/tags.hpp"
#include "audio/timeline.hpp"
#include "narrator/calibration.hpp"
#include "narrator/cast.hpp"

namespace plainsong {

// Keys of what is kept: the SHA-256, as hexadecimal digits, of all that decides how it sounds, and
// of a version of our own. Numbers of sentences and sections, names of voice files and where sound
// files lie are no part of it, so that an unchanged section is found again behind a changed one.

std::string key_of(const Voice& voice);

std::string key_of(const Voice& voice, const std::string& engine, Loudness loudness,
                   const Script& text);

/// The kind of a sound file; the rest of its format follows from its voice and preset.
struct SoundKind {
  Container container = Container::mp3;
  Loudness loudness = Loudness::none;
};

/// `voices` are those of the cast. Reads the files of clips.
std::string key_of(const Script& script, const Cast& cast,
                   const std::vector<CalibratedVoice>& voices, const Tags& tags, SoundKind kind);

}  // namespace plainsong

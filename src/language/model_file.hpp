#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

enum class ModelKind : std::uint32_t { tagger = 1, parser = 2 };

/// What a model file holds behind its header: 8 bytes "plainsng", then as little-endian numbers the
/// format's version and the kind (32 bits each), the size of what follows and its checksum (64 bits
/// each). None where the bytes are no whole, undamaged model of this kind and version; `trouble`
/// then says what is wrong, to follow "the model cannot be read: ".
std::optional<std::string_view> model_contents(std::string_view file, ModelKind kind,
                                               std::string& trouble);

/// The bytes of a model file.
std::string model_file(ModelKind kind, std::string_view contents);

/// The checksum that a file's header gives; 0 where it has none.
std::uint64_t stored_checksum(std::string_view file);

/// A hash of some bytes: finds damage by accident, not by intent.
std::uint64_t checksum(std::string_view bytes);

}  // namespace plainsong

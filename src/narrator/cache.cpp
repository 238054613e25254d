#include "narrator/cache.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <fstream>
#include <tuple>
#include <utility>
#include <vector>

#include "audio/output_file.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

// An entry is one file, so that it is there whole or not at all:
//   plainsong-cache 1 HASH BYTES\n     of the text that follows
//   PIECES\n                           how many
//   HASH BYTES\n                       of each piece of the sound
//   text, sound
constexpr std::string_view greeting = "plainsong-cache 1 ";
constexpr std::size_t piece_bytes = std::size_t{1} << 20U;
constexpr std::size_t most_text_bytes = std::size_t{1} << 28U;
constexpr std::size_t key_digits = 64;
constexpr std::string_view unfinished = "new-";

struct Damaged {};

struct Hashed {
  std::string hash;
  std::size_t bytes = 0;
};

Hashed hashed(std::string_view bytes) {
  return {sha256(bytes), bytes.size()};
}

std::string line_of(const Hashed& piece) {
  return fmt::format("{} {}\n", piece.hash, piece.bytes);
}

std::size_t read_number(std::string_view word, std::size_t most) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc{} || end != word.data() + word.size() || number > most) throw Damaged();
  return number;
}

Hashed read_hashed(std::string_view line, std::size_t most) {
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos) throw Damaged();
  return {std::string(line.substr(0, space)), read_number(line.substr(space + 1), most)};
}

/// Reads an entry. Throws Damaged where something is not as it was written.
class EntryReader {
 public:
  explicit EntryReader(const fs::path& place) : in_(place, std::ios::binary) {
    const std::string first = line();
    if (!first.starts_with(greeting)) throw Damaged();
    const Hashed text =
        read_hashed(std::string_view(first).substr(greeting.size()), most_text_bytes);
    constexpr std::size_t most_pieces = std::size_t{1} << 20U;
    const std::size_t pieces = read_number(line(), most_pieces);
    for (std::size_t i = 0; i < pieces; ++i) pieces_.push_back(read_hashed(line(), piece_bytes));
    text_ = checked(text);
  }

  std::string take_text() { return std::move(text_); }

  [[nodiscard]] bool has_sound() const { return !pieces_.empty(); }

  void copy_sound(OutputFile& out) {
    for (const Hashed& piece : pieces_) {
      const std::string bytes = checked(piece);
      out.write(out.size(), std::as_bytes(std::span(bytes)));
    }
    if (in_.peek() != std::char_traits<char>::eof()) throw Damaged();
  }

 private:
  std::string line() {
    constexpr std::size_t longest = 200;
    std::string read;
    for (char byte = 0; in_.get(byte) && byte != '\n';) {
      read += byte;
      if (read.size() > longest) throw Damaged();
    }
    if (!in_) throw Damaged();
    return read;
  }

  std::string checked(const Hashed& piece) {
    std::string bytes(piece.bytes, '\0');
    in_.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!in_ || sha256(bytes) != piece.hash) throw Damaged();
    return bytes;
  }

  std::ifstream in_;
  std::vector<Hashed> pieces_;
  std::string text_;
};

/// What it was used last is when it goes.
void touch(const fs::path& place) {
  std::error_code ignored;
  fs::last_write_time(place, fs::file_time_type::clock::now(), ignored);
}

template <typename Take>
void read_pieces(const fs::path& file, Take take) {
  std::ifstream in(file, std::ios::binary);
  std::string piece(piece_bytes, '\0');
  while (in) {
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    const auto got = static_cast<std::size_t>(in.gcount());
    if (got > 0) take(std::string_view(piece).substr(0, got));
  }
}

void append(OutputFile& out, std::string_view bytes) {
  out.write(out.size(), std::as_bytes(std::span(bytes)));
}

bool is_key(std::string_view name) {
  return name.size() == key_digits &&
         name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

struct Kept {
  fs::file_time_type used;
  std::string name;
  std::uintmax_t bytes = 0;

  bool operator<(const Kept& other) const {
    return std::tie(used, name) < std::tie(other.used, other.name);
  }
};

/// "new-PROCESS-NUMBER.part": whether that process has ended. (In another container it may run; it
/// then loses an entry, and goes on.)
bool was_left(std::string_view name) {
  if (!name.starts_with(unfinished)) return false;
  pid_t maker = 0;
  std::from_chars(name.data() + unfinished.size(), name.data() + name.size(), maker);
  return maker > 0 && ::kill(maker, 0) != 0 && errno == ESRCH;
}

/// All entries. What is no entry, and old or of a program that ended, goes.
std::vector<Kept> entries_of(const fs::path& folder) {
  constexpr std::chrono::hours old{1};
  std::vector<Kept> kept;
  std::error_code error;
  const auto now = fs::file_time_type::clock::now();
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code gone;
    if (!at->is_regular_file(gone)) continue;
    Kept one{at->last_write_time(gone), at->path().filename().string(), at->file_size(gone)};
    if (gone) continue;
    if (is_key(one.name))
      kept.push_back(std::move(one));
    else if (was_left(one.name) || (now - one.used > old && one.name.starts_with(unfinished)))
      fs::remove(at->path(), gone);
  }
  return kept;
}

}  // namespace

Cache::Cache(fs::path folder) : folder_(std::move(folder)) {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) note_trouble(error.message());
}

fs::path Cache::place_of(std::string_view key) const {
  return folder_ / key;
}

void Cache::note_trouble(const std::string& what) {
  const std::scoped_lock lock(mutex_);
  if (trouble_.empty())
    trouble_ = fmt::format("nothing is kept in {} for the next time: {}", folder_.string(), what);
}

std::string Cache::trouble() const {
  const std::scoped_lock lock(mutex_);
  return trouble_;
}

std::optional<std::string> Cache::find(std::string_view key) {
  return find(key, {});
}

std::optional<std::string> Cache::find(std::string_view key, const fs::path& file) {
  const fs::path place = place_of(key);
  std::error_code error;
  if (!fs::is_regular_file(place, error)) return std::nullopt;
  try {
    EntryReader entry(place);
    if (entry.has_sound() == file.empty()) throw Damaged();
    if (!file.empty()) {
      OutputFile out(file);
      entry.copy_sound(out);
      out.commit();
    }
    touch(place);
    return entry.take_text();
  } catch (const Damaged&) {
    fs::remove(place, error);
    return std::nullopt;
  }
}

void Cache::keep(std::string_view key, std::string_view text, const fs::path& file) {
  static std::atomic<unsigned> count_of_all{0};  // several caches of one program may share a folder
  const fs::path beside = folder_ / fmt::format("{}{}-{}", unfinished, ::getpid(), count_of_all++);
  try {
    std::string pieces;
    std::size_t count = 0;
    const auto list = [&](std::string_view piece) {
      pieces += line_of(hashed(piece));
      ++count;
    };
    if (!file.empty()) read_pieces(file, list);
    OutputFile out(beside);
    append(out, fmt::format("{}{}{}\n{}", greeting, line_of(hashed(text)), count, pieces));
    append(out, text);
    if (!file.empty()) read_pieces(file, [&](std::string_view piece) { append(out, piece); });
    out.commit();
    fs::rename(beside, place_of(key));
  } catch (const std::exception& error) {
    std::error_code ignored;
    fs::remove(beside, ignored);
    note_trouble(error.what());
  }
}

void Cache::tidy(std::uintmax_t most_bytes) {
  std::vector<Kept> kept = entries_of(folder_);
  std::sort(kept.begin(), kept.end());
  std::uintmax_t all = 0;
  for (const Kept& one : kept) all += one.bytes;
  for (const Kept& one : kept) {
    if (all <= most_bytes) return;
    std::error_code ignored;
    fs::remove(folder_ / one.name, ignored);
    all -= one.bytes;
  }
}

}  // namespace plainsong

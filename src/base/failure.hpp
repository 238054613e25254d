#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace plainsong {

/// What the world refused; the value is the program's exit status.
enum class Trouble : int {
  some_failed = 1,   ///< some outputs could not be made; each is named
  usage = 2,         ///< the command line makes no sense
  input = 3,         ///< the document cannot be read
  voice = 4,         ///< there is no such voice, or it cannot speak
  output = 5,        ///< the result cannot be written
  interrupted = 130  ///< Ctrl-C, or a request to end
};

/// The world refuses: `what()` says what was being done and to what, `hint()` what to try.
class Failure : public std::runtime_error {
 public:
  Failure(Trouble trouble, const std::string& message, std::string hint = {})
      : std::runtime_error(message), trouble_(trouble), hint_(std::move(hint)) {}

  [[nodiscard]] Trouble trouble() const { return trouble_; }

  [[nodiscard]] const std::string& hint() const { return hint_; }

 private:
  Trouble trouble_;
  std::string hint_;
};

}  // namespace plainsong

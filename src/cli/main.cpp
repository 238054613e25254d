#include "base/sanitizer_options.hpp"
#include "cli/cli.hpp"

int main(int count, char** arguments) {
  return plainsong::run(count, arguments);
}

// What making sentences simpler costs: bench_simplify [TEXT]
//
//   sentences a second  analysed, and simplified, one line after the other
//   share               of the processor time of analysing the same lines once, a ratio that is the
//                       same on every machine: at most 4, as a part is read again but is known
//                       from the whole
//
// The exit status is 1 where that promise is broken.

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/file.hpp"
#include "bench/measure.hpp"
#include "young/house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

int main(int count, char** arguments) {
  const std::string path =
      count > 1 ? arguments[1] : PLAINSONG_SOURCE_DIR "/samples/riverside-carers.txt";
  const std::vector<std::string> lines = lines_of(read_file(path, largest_document));
  const Words& words = house_words();
  std::size_t made = 0;
  const double analysing = processor_seconds([&] {
    for (const std::string& line : lines) made += words.analyzer->analyse(line).words.size();
  });
  const double simplifying = processor_seconds([&] {
    for (const std::string& line : lines) made += simplify_line(line, words, {}).size();
  });
  const double share = simplifying / analysing;
  const auto rate = [&](double time) { return static_cast<double>(lines.size()) / time; };
  fmt::print("{} lines: {:.0f} analysed a second, {:.0f} simplified\n", lines.size(),
             rate(analysing), rate(simplifying));
  fmt::print("share    {:.2f} times the analysis\n", share);
  return made > 0 && share <= 4 ? 0 : 1;
}

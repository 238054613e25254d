// What normalising costs: bench_normalise [TEXT]
//
//   lines a second     of a text, one line after the other
//   share              of the processor time of cutting the same text into sentences, a ratio that
//   is
//                      the same on every machine: at most 20
//   growth             the time for a line of 200,000 bytes by that for one of 50,000: at most 6,
//   since it is linear.
//
// The exit status is 1 where a promise is broken.

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/file.hpp"
#include "bench/measure.hpp"
#include "speech/normalise.hpp"
#include "speech/ssml.hpp"
#include "text/sentences.hpp"

using namespace plainsong;

namespace {

std::string repeated(const std::string& text, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += text + " ";
  return out;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string path =
      count > 1 ? arguments[1] : PLAINSONG_SOURCE_DIR "/samples/riverside-carers.txt";
  const std::vector<std::string> lines = lines_of(read_file(path, largest_document));
  const Pronunciation pronunciation;
  std::size_t said = 0;
  const double normalising = processor_seconds([&] {
    for (const std::string& line : lines) said += spoken_form(line, "en-GB", pronunciation).size();
  });
  const double cutting = processor_seconds([&] {
    for (const std::string& line : lines) said += sentences(line, "en-GB", {}).size();
  });
  const auto one_line = [&](std::size_t bytes) {
    const std::string line = repeated("On 31/03/2022 the APPG gave £1.5m to 20 MPs.", bytes);
    return processor_seconds([&] { said += spoken_form(line, "en-GB", pronunciation).size(); });
  };
  const double growth = one_line(200000) / one_line(50000);
  const double share = normalising / cutting;
  fmt::print("{} lines: {:.0f} lines a second\n", lines.size(),
             static_cast<double>(lines.size()) / normalising);
  fmt::print("share    {:.2f} times the cutting into sentences\n", share);
  fmt::print("growth   {:.2f} times for four times the bytes\n", growth);
  return said > 0 && share <= 20 && growth <= 6 ? 0 : 1;
}

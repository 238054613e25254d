#include "cli/podcast_options.hpp"

#include <fmt/format.h>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "document/picture_bytes.hpp"
#include "text/apple_categories.hpp"
#include "text/utf8.hpp"
#include "text/web_address.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr const char* url_hint =
    "say where the podcast's folder will be: https://example.org/podcast/";

[[noreturn]] void refuse_url(const std::string& url, std::string_view why) {
  throw Failure(Trouble::usage, fmt::format("--base-url {} is no web address: {}", url, why),
                url_hint);
}

void check_email(const std::string& email) {
  const std::size_t at = email.find('@');
  const std::string_view host =
      at == std::string::npos ? std::string_view() : std::string_view(email).substr(at + 1);
  const bool odd = at == 0 || host.find('@') != std::string_view::npos ||
                   host.find('.') == std::string_view::npos || host.starts_with('.') ||
                   host.ends_with('.') || email.find_first_of(" \t\r\n<>,;\"") != std::string::npos;
  if (odd)
    throw Failure(Trouble::usage, fmt::format("--email {} is no e-mail address", email),
                  "write it as news@example.org");
}

/// What Apple asks for, and other directories with it:
/// https://podcasters.apple.com/support/896-artwork-requirements
void check_image(const std::string& image) {
  constexpr int smallest = 1400;
  constexpr int largest = 3000;
  const auto refuse = [&](const std::string& why) {
    throw Failure(Trouble::usage, fmt::format("--image {}: {}", image, why),
                  "podcast players take a square PNG or JPEG of 1400 to 3000 pixels");
  };
  const auto facts = picture_facts(read_file(image, largest_document));
  if (!facts) return refuse("it is no picture");
  if (facts->media_type != "image/png" && facts->media_type != "image/jpeg")
    return refuse(fmt::format("it is of the kind {}", facts->media_type));
  if (!facts->whole) return refuse("its end is missing");
  if (facts->width != facts->height || facts->width < smallest || facts->width > largest)
    refuse(fmt::format("it is {} pixels wide and {} high", facts->width, facts->height));
}

}  // namespace

fs::path feed_path(const std::string& output) {
  if (output == "-")
    throw Failure(Trouble::usage, "a podcast cannot be written to standard output",
                  "name a folder or a feed.xml with -o");
  const fs::path path(output);
  return lower(path.extension().string()) == ".xml" ? path : path / "feed.xml";
}

std::string checked_base_url(const std::string& url, const std::string& feed_name) {
  std::string address = percent_encoded(url);
  const std::string fault = address_fault(address);
  // The host is not to be encoded so; of a whole address, what it was before is told.
  if (!fault.empty()) {
    const std::string as_given = address_fault(url);
    refuse_url(url, as_given.empty() ? fault : as_given);
  }
  if (address.find_first_of("?#") != std::string::npos)
    refuse_url(url, R"(a folder has no "?" and no "#")");
  const std::size_t scheme = address.find("://");
  for (std::size_t at = 0; at < scheme; ++at)
    address[at] = static_cast<char>(address[at] | 0x20);  // https, which is the same as HTTPS
  const std::string feed = "/" + percent_encoded(feed_name);
  if (address.ends_with(feed) && address.size() - feed.size() > scheme + 2)
    address.erase(address.size() - feed.size());
  if (lower(address).ends_with(".xml"))
    refuse_url(url, fmt::format("it names a file, and the feed is called {}", feed_name));
  if (!address.ends_with('/')) address += '/';
  return address;
}

void check_podcast_options(const PodcastOptions& options) {
  if (!options.category.empty() && apple_category(options.category) == nullptr)
    throw Failure(Trouble::usage,
                  fmt::format("--category {} is none of Apple's categories", options.category),
                  "such as News, Government, \"Non-Profit\" or \"Kids & Family\"; all are at "
                  "https://podcasters.apple.com/support/1691-apple-podcasts-categories");
  if (!options.email.empty()) check_email(options.email);
  if (!options.image.empty()) check_image(options.image);
}

}  // namespace plainsong

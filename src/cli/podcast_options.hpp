#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace plainsong {

/// What `plainsong podcast` was asked for. What is empty was not said.
struct PodcastOptions {
  std::vector<std::string> folders;
  std::string output;
  std::string base_url;
  std::string edition = "both";
  std::string title, description, author, email, category, image;
  bool force = false;
};

/// "DIR/feed.xml" for a folder; a file that ends in ".xml" is the feed itself.
std::filesystem::path feed_path(const std::string& output);

/// Where the podcast's folder will be on the web, ending in "/". The address of the feed itself,
/// `feed_name` in that folder, means the same. Throws Failure(Trouble::usage) for what is none.
std::string checked_base_url(const std::string& url, const std::string& feed_name);

/// Throws Failure(Trouble::usage) for a category that Apple does not have, an e-mail address that
/// is none, and a picture that podcast players refuse.
void check_podcast_options(const PodcastOptions& options);

}  // namespace plainsong

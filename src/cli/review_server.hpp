#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace plainsong {

/// Serves a rendered folder to a browser on this machine, and hears what its editor decides. It
/// listens on 127.0.0.1 alone; nothing is answered without the secret in the address, which is new
/// each time, nor to pages of other places, and no file outside the folder is served.
class ReviewServer {
 public:
  /// Starts to listen. Throws Failure(Trouble::output) when that cannot be done.
  explicit ReviewServer(std::filesystem::path folder);
  ReviewServer(const ReviewServer&) = delete;
  ReviewServer& operator=(const ReviewServer&) = delete;
  ReviewServer(ReviewServer&&) = delete;
  ReviewServer& operator=(ReviewServer&&) = delete;
  ~ReviewServer();

  /// Where the report is: "http://127.0.0.1:40123/5f…/report.html?review".
  [[nodiscard]] std::string address() const;

  /// Waits for a decision, so long at the most, and gives it to `take`; false when none came. What
  /// `take` throws as Failure is told to the editor. All of it happens on the caller's thread.
  bool take_one(std::chrono::milliseconds most,
                const std::function<void(const std::string&)>& take);

  /// Says that all decisions that were taken are in the folder now; or why they are not.
  void made(const std::string& trouble = {});

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace plainsong

#include "cli/review_server.hpp"

#include <fmt/format.h>
#include <httplib.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <nlohmann/json.hpp>
#include <random>
#include <string_view>
#include <thread>

#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using httplib::Request;
using httplib::Response;

constexpr std::size_t largest_decision = std::size_t{64} << 10U;
constexpr std::size_t largest_file = std::size_t{1} << 30U;
constexpr int seconds_to_read = 5;
constexpr int seconds_to_wait = 1;  ///< for a next request; so long Ctrl-C may take
constexpr int threads = 4;

struct MediaType {
  std::string_view ending;
  std::string_view type;
};

constexpr auto media_types = std::to_array<MediaType>({{".html", "text/html; charset=utf-8"},
                                                       {".js", "text/javascript; charset=utf-8"},
                                                       {".css", "text/css; charset=utf-8"},
                                                       {".json", "application/json"},
                                                       {".xml", "application/xml"},
                                                       {".txt", "text/plain; charset=utf-8"},
                                                       {".md", "text/plain; charset=utf-8"},
                                                       {".vtt", "text/vtt; charset=utf-8"},
                                                       {".png", "image/png"},
                                                       {".jpg", "image/jpeg"},
                                                       {".gif", "image/gif"},
                                                       {".webp", "image/webp"},
                                                       {".svg", "image/svg+xml"},
                                                       {".mp3", "audio/mpeg"},
                                                       {".opus", "audio/ogg"},
                                                       {".flac", "audio/flac"},
                                                       {".wav", "audio/wav"}});

std::string media_type_of(const fs::path& file) {
  const std::string ending = file.extension().string();
  for (const MediaType& row : media_types)
    if (row.ending == ending) return std::string(row.type);
  return "application/octet-stream";
}

/// 128 bits that nobody can guess.
std::string new_secret() {
  std::random_device random;
  std::string secret;
  for (int part = 0; part < 4; ++part)
    secret += fmt::format("{:08x}", static_cast<std::uint32_t>(random()));
  return secret;
}

/// Takes the same time wherever the difference is.
bool is_same(std::string_view one, std::string_view other) {
  unsigned difference = one.size() == other.size() ? 0 : 1;
  for (std::size_t at = 0; at < std::min(one.size(), other.size()); ++at)
    difference |= static_cast<unsigned char>(one[at]) ^ static_cast<unsigned char>(other[at]);
  return difference == 0;
}

/// A file of the folder by its path there; empty for what is none, or is outside.
fs::path file_in(const fs::path& folder, const std::string& path) {
  const fs::path relative(path);
  const bool odd =
      path.find_first_of(std::string("\\\0", 2)) != std::string::npos || relative.is_absolute() ||
      std::any_of(relative.begin(), relative.end(),
                  [](const fs::path& part) { return part == ".." || part == "." || part.empty(); });
  if (odd) return {};
  std::error_code error;
  const fs::path top = fs::canonical(folder, error);
  if (error) return {};
  fs::path file = fs::canonical(top / relative, error);  // links are followed, to where they lead
  if (error || !fs::is_regular_file(file, error)) return {};
  const auto leaves = std::mismatch(top.begin(), top.end(), file.begin(), file.end());
  return leaves.first == top.end() ? file : fs::path();
}

void answer(Response& response, int status, const Json& json) {
  response.status = status;
  response.set_content(json.dump(), "application/json");
}

}  // namespace

struct ReviewServer::Parts {
  /// A decision on its way to the thread that renders, and the answer on its way back: what was
  /// wrong with it, or nothing.
  struct Asked {
    std::string json;
    std::promise<std::string> trouble;
  };

  fs::path folder;
  std::string secret = new_secret();
  int port = 0;
  httplib::Server server;
  std::mutex lock;
  std::condition_variable changed;
  std::deque<Asked> waiting;
  bool busy = false;    ///< something was decided that the folder does not have yet
  bool closed = false;  ///< nobody will answer any more
  std::string trouble;  ///< why the folder could not be made
  std::thread listening;

  [[nodiscard]] std::string top() const { return "/" + secret + "/"; }

  /// Only a browser on this machine that was given the address, and the page itself.
  [[nodiscard]] bool is_allowed(const Request& request) const {
    const std::string host = request.get_header_value("Host");
    if (host != fmt::format("127.0.0.1:{}", port) && host != fmt::format("localhost:{}", port))
      return false;
    const std::string origin = request.get_header_value("Origin");
    if (!origin.empty() || request.method == "POST")
      if (origin != "http://" + host) return false;
    const std::string site = request.get_header_value("Sec-Fetch-Site");
    return site.empty() || site == "same-origin" || site == "none";
  }

  httplib::Server::HandlerResponse look_at(const Request& request, Response& response) const {
    const std::string start = top();
    const bool known = is_same(std::string_view(request.path).substr(0, start.size()), start);
    if (is_allowed(request) && known) return httplib::Server::HandlerResponse::Unhandled;
    response.status = is_allowed(request) ? 404 : 403;
    response.set_content("This address is not served here.\n", "text/plain");
    return httplib::Server::HandlerResponse::Handled;
  }

  void send_file(const Request& request, Response& response) const {
    const fs::path file = file_in(folder, request.path.substr(top().size()));
    if (file.empty()) {
      response.status = 404;
      return response.set_content("There is no such file.\n", "text/plain");
    }
    // What is no page of ours, such as a picture of the document, may do nothing.
    if (file.extension() != ".html")
      response.set_header("Content-Security-Policy", "default-src 'none'; sandbox");
    response.set_header("Accept-Ranges", "bytes");
    response.set_content(read_file(file, largest_file), media_type_of(file));
  }

  void send_state(Response& response) {
    const std::lock_guard guard(lock);
    answer(response, 200, {{"busy", busy}, {"error", trouble}});
  }

  void decide(const Request& request, Response& response) {
    std::future<std::string> told;
    {
      const std::lock_guard guard(lock);
      if (closed) return answer(response, 503, {{"error", "plainsong review has ended"}});
      waiting.push_back({request.body, {}});
      told = waiting.back().trouble.get_future();
    }
    changed.notify_one();
    const std::string why = told.get();
    answer(response, why.empty() ? 200 : 400, {{"error", why}});
  }

  void listen() {
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };  // NOLINT: its way
    server.set_payload_max_length(largest_decision);
    server.set_read_timeout(seconds_to_read);
    server.set_keep_alive_timeout(seconds_to_wait);
    server.set_default_headers({{"Cache-Control", "no-store"},
                                {"Referrer-Policy", "no-referrer"},
                                {"X-Content-Type-Options", "nosniff"},
                                {"X-Frame-Options", "DENY"},
                                {"Cross-Origin-Resource-Policy", "same-origin"}});
    server.set_pre_routing_handler(
        [this](const Request& request, Response& response) { return look_at(request, response); });
    server.Get(top() + "state",
               [this](const Request&, Response& response) { send_state(response); });
    server.Post(top() + "decide",
                [this](const Request& request, Response& response) { decide(request, response); });
    server.Get(top() + ".*", [this](const Request& request, Response& response) {
      send_file(request, response);
    });
    port = server.bind_to_any_port("127.0.0.1");
    if (port <= 0)
      throw Failure(Trouble::output, "no port of this machine can be listened on",
                    "decide with plainsong edit and plainsong accept");
    listening = std::thread([this] { server.listen_after_bind(); });
  }
};

ReviewServer::ReviewServer(fs::path folder) : parts_(std::make_unique<Parts>()) {
  parts_->folder = std::move(folder);
  parts_->listen();
}

ReviewServer::~ReviewServer() {
  {
    const std::lock_guard guard(parts_->lock);
    parts_->closed = true;
    for (Parts::Asked& asked : parts_->waiting)
      asked.trouble.set_value("plainsong review has ended");
    parts_->waiting.clear();
  }
  parts_->server.stop();
  parts_->listening.join();
}

std::string ReviewServer::address() const {
  return fmt::format("http://127.0.0.1:{}{}report.html?review", parts_->port, parts_->top());
}

bool ReviewServer::take_one(std::chrono::milliseconds most,
                            const std::function<void(const std::string&)>& take) {
  Parts::Asked asked;
  {
    std::unique_lock guard(parts_->lock);
    if (!parts_->changed.wait_for(guard, most, [&] { return !parts_->waiting.empty(); }))
      return false;
    asked = std::move(parts_->waiting.front());
    parts_->waiting.pop_front();
  }
  try {
    take(asked.json);
  } catch (const Failure& failure) {
    asked.trouble.set_value(failure.what());
    return false;
  }
  {
    const std::lock_guard guard(parts_->lock);
    parts_->busy = true;
  }
  asked.trouble.set_value({});
  return true;
}

void ReviewServer::made(const std::string& trouble) {
  const std::lock_guard guard(parts_->lock);
  parts_->busy = false;
  parts_->trouble = trouble;
}

}  // namespace plainsong

#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "young/outside.hpp"

namespace plainsong {

/// A server that speaks OpenAI's protocol for chats, such as llama.cpp's or Ollama.
struct OpenAiServer {
  std::string url;  ///< up to and without /chat/completions: "http://localhost:8080/v1"
  std::string model;
  std::chrono::seconds limit{60};  ///< for one answer
};

/// Asks about one sentence after the other. A refusal that may pass (too many requests, a server's
/// own failure, no connection) is tried again, a little later each time; after some sentences
/// without an answer the rest are not asked about. The key is taken from $PLAINSONG_API_KEY, and
/// sent over https or to this machine only. Throws Failure(Trouble::usage) for an address that is
/// none, or that a key must not be sent to.
OutsideAnswers ask_server(const OpenAiServer& server, const std::vector<OutsideRequest>& requests,
                          Diagnostics& diagnostics);

}  // namespace plainsong

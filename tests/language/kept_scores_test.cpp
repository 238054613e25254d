#include "language/kept_scores.hpp"

#include <catch2/catch.hpp>
#include <vector>

namespace plainsong {
namespace {

constexpr std::size_t labels = 11;

std::vector<std::int32_t> sum(const KeptScores& kept, std::vector<KeptScores::Row> rows) {
  std::vector<std::int32_t> scores(kept.padded_labels());
  kept.sum(rows, scores);
  scores.resize(labels);
  return scores;
}

TEST_CASE("scores that are kept are found again by their key") {
  KeptScores kept(labels);
  const KeptScores::Row one = kept.row(7);
  CHECK(one.is_new);
  CHECK(sum(kept, {one}) == std::vector<std::int32_t>(labels, 0));
  for (std::int32_t& score : kept.scores(one)) score = 5;
  for (FeatureKey key = 100; key < 5000; ++key) kept.scores(kept.row(key))[0] = 1;
  const KeptScores::Row again = kept.row(7);
  CHECK_FALSE(again.is_new);
  CHECK(sum(kept, {again, kept.row(100)})[0] == 6);
  CHECK(sum(kept, {again, kept.row(100)})[labels - 1] == 5);
}

TEST_CASE("room is made by forgetting all, so that memory does not grow with the text") {
  KeptScores kept(labels);
  bool forgotten = false;
  for (FeatureKey key = 1; key < 100000 && !forgotten; ++key) {
    kept.make_room();
    kept.scores(kept.row(key))[0] = 1;
    forgotten = key > 1 && kept.row(1).is_new;
  }
  CHECK(forgotten);
  CHECK(sum(kept, {kept.row(1)}) == std::vector<std::int32_t>(labels, 0));
}

}  // namespace
}  // namespace plainsong

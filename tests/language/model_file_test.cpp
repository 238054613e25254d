#include "language/model_file.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "language/byte_writer.hpp"
#include "language/tagger.hpp"
#include "language/weights.hpp"

namespace plainsong {

TEST_CASE("what goes into a model file comes out of it") {
  const std::string file = model_file(ModelKind::parser, "weights");
  std::string trouble;
  CHECK(model_contents(file, ModelKind::parser, trouble) == "weights");
  CHECK_FALSE(model_contents(file, ModelKind::tagger, trouble));
  CHECK(trouble == "it is another kind of model");
  CHECK_FALSE(model_contents(file + "x", ModelKind::parser, trouble));
  CHECK(trouble == "something stands behind its end");
}

TEST_CASE("a model file cut off anywhere is refused") {
  const std::string file = model_file(ModelKind::parser, "weights");
  for (std::size_t size = 0; size < file.size(); ++size) {
    std::string trouble;
    REQUIRE_FALSE(
        model_contents(std::string_view(file).substr(0, size), ModelKind::parser, trouble));
    REQUIRE_FALSE(trouble.empty());
  }
}

TEST_CASE("a sound wrapping around broken weights does not make a model") {
  ByteWriter writer;
  writer.u8(1);
  writer.text("NOUN");
  writer.text("NN");
  writer.u32(0);
  writer.u32(0);
  writer.u8(1);
  writer.u8(0);
  writer.u32(1);
  writer.u32(0xFFFFFFFF);
  std::string trouble;
  CHECK_FALSE(Tagger::read(model_file(ModelKind::tagger, writer.take()), trouble));
  CHECK(trouble == "its parts do not fit together");
}

TEST_CASE("a weight's code keeps its sign and squares its size") {
  CHECK(weight_of(0) == 0);
  CHECK(weight_of(-3) == -9);
  CHECK(weight_of(127) == 16129);
}

TEST_CASE("features without weights add nothing, and known ones add theirs") {
  const FeatureKey known = key_of("known");
  ByteWriter writer;
  writer.u8(2);
  writer.u8(0);
  writer.u32(1);
  writer.u32(2);
  writer.u8(1);
  writer.u16(Weights::rest_of(known, 0));
  writer.u8(2);
  for (const int byte : {0, 2, 1, 256 - 3}) writer.u8(static_cast<std::uint8_t>(byte));
  const std::string bytes = writer.take();
  ByteReader reader(bytes);
  const std::optional<Weights> weights = Weights::read(reader);
  REQUIRE(weights);
  std::vector<std::int32_t> scores(2, 100);
  weights->add_scores(std::vector<FeatureKey>{key_of("other"), known}, scores);
  CHECK(scores == std::vector<std::int32_t>{104, 91});
}

TEST_CASE("a feature with weights for most labels adds each to its own label") {
  constexpr std::uint8_t labels = 41;
  const FeatureKey key = key_of("often");
  ByteWriter writer;
  writer.u8(labels);
  writer.u8(0);
  writer.u32(1);
  writer.u32(labels - 1);
  writer.u8(1);
  writer.u16(Weights::rest_of(key, 0));
  writer.u8(labels - 1);
  for (std::uint8_t label = 1; label < labels; ++label) {
    writer.u8(label);
    writer.u8(label);
  }
  const std::string bytes = writer.take();
  ByteReader reader(bytes);
  const std::optional<Weights> weights = Weights::read(reader);
  REQUIRE(weights);
  std::vector<std::int32_t> scores(labels, 1);
  weights->add_scores(std::vector<FeatureKey>{key}, scores);
  for (std::int32_t label = 0; label < labels; ++label)
    CHECK(scores[static_cast<std::size_t>(label)] == 1 + label * label);
}

}  // namespace plainsong

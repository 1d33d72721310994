// SPDX-License-Identifier: Apache-2.0
#include "extract/read/json_reader.hpp"

#include <gtest/gtest.h>

#include "tests/extract/read/input_folder.hpp"

namespace rawabit::test {
namespace {

using Outcomes = std::vector<std::string>;

Outcomes lines(const std::string& bytes) {
  const auto reader = make_json_lines_reader(stream_of(bytes, "feed.jsonl"), "", "feed");
  return outcomes(*reader);
}

Outcomes document(const std::string& bytes) {
  const auto reader = make_json_reader(bytes, "feed.json", "feed");
  return outcomes(*reader);
}

TEST(JsonReader, LinesAreArticles) {
  EXPECT_EQ(lines(R"({"id":"a","text":"one","title":"T","date":"2024-02-28T10:00:00Z","other":[1]})"
                  "\n"
                  R"({"id":7,"text":"two"})"),
            (Outcomes{"a|2024-02-28|T|one", "7|||two"}));
}

TEST(JsonReader, MarkLineEndsAndEmptyLinesArePassedOver) {
  EXPECT_EQ(lines("\xEF\xBB\xBF{\"id\":\"a\",\"text\":\"one\"}\r\n\r\n  \n{\"id\":\"b\",\"text\":\"two\"}\r\n"), (Outcomes{"a|||one", "b|||two"}));
  EXPECT_EQ(lines(""), Outcomes{});
}

TEST(JsonReader, BadLinesAreNamedAndTheNextOnesRead) {
  const Outcomes all = lines(
      "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\n[1]\n{\"id\":\"c\",\"text\":\"x\",\"date\":\"2024-13-02\"}\n{\"id\":\"d\"}\n"
      "{\"id\":\"e\",\"text\":\"\xFF\"}\n{\"id\":\"f\",\"text\":\"two\"}\n");
  ASSERT_EQ(all.size(), 7U);
  EXPECT_EQ(all[0], "a|||one");
  EXPECT_EQ(all[1].substr(0, 37), "error: feed.jsonl:2: no valid JSON at");
  EXPECT_EQ(all[2], "error: feed.jsonl:3: found a JSON array, expected an object");
  EXPECT_EQ(all[3], "error: feed.jsonl:4: field \"date\" is '2024-13-02', expected YYYY-MM-DD");
  EXPECT_EQ(all[4], "error: feed.jsonl:5: field \"text\" is missing");
  EXPECT_EQ(all[5], "error: feed.jsonl:6: byte 19 is no valid UTF-8");
  EXPECT_EQ(all[6], "f|||two");
}

TEST(JsonReader, MissingIdIsNameAndLine) {
  EXPECT_EQ(lines("\n{\"text\":\"one\"}\n{\"id\":\"\",\"text\":\"two\"}\n"), (Outcomes{"feed:2|||one", "feed:3|||two"}));
}

TEST(JsonReader, DocumentIsOneObjectOrAnArray) {
  EXPECT_EQ(document("{\n \"text\": \"one\"\n}"), (Outcomes{"feed|||one"}));
  EXPECT_EQ(document(R"([{"id":"a","text":"one"},{"text":"two"}])"), (Outcomes{"a|||one", "feed:2|||two"}));
  EXPECT_EQ(document("[]"), Outcomes{});
}

TEST(JsonReader, BadObjectOfAnArrayIsCountedAndTheNextOneRead) {
  EXPECT_EQ(document(R"([{"id":"a"},3,{"id":"c","text":"three"}])"),
            (Outcomes{"error: feed.json: article 1: field \"text\" is missing",
                      "error: feed.json: article 2: found a JSON number, expected an object", "c|||three"}));
}

TEST(JsonReader, BrokenDocumentIsOneError) {
  EXPECT_EQ(document(R"([{"id":"a","text":"one"},)"), (Outcomes{"error: feed.json: no valid JSON at byte 26"}));
}

TEST(JsonReader, DeeplyNestedDocumentIsAnErrorAndNoCrash) {
  constexpr std::size_t depth = 300'000;
  EXPECT_EQ(document(R"([{"id":"a","text":"one","z":)" + std::string(depth, '[') + std::string(depth, ']') + "}]"),
            (Outcomes{"error: feed.json: JSON is nested more than 100 deep"}));
}

}  // namespace
}  // namespace rawabit::test

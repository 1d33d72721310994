// SPDX-License-Identifier: Apache-2.0
#include "extract/record/article_parser.hpp"

#include <gtest/gtest.h>

#include <string>

#include "extract/record/error.hpp"
#include "extract/record/record_json.hpp"

namespace rawabit {
namespace {

template <typename Parse>
std::string outcome(Parse parse) {
  try {
    const Article article = parse();
    return article.id + '|' + article.text + '|' + article.title + '|' + article.date + '|' + article.source + '|' + article.url + '|' +
           article.language;
  } catch (const InputError& error) {
    return std::string("error: ") + error.what();
  }
}

TEST(ArticleParser, ReadsAndRefusesAsTheSlowWayDoes) {
  ArticleParser parser;
  const std::string deep = std::string(200, '[') + std::string(200, ']');
  for (const std::string& line : {
           std::string(R"({"id":"a","text":"t","title":"h","date":"2024-02-28","source":"s","url":"u","language":"ar"})"),
           std::string(R"({"id":"a","text":"\u0645\u0627\u0644\u064A \"\n\\","n":1.5e3,"tags":["x",null,true],"by":{"name":"y"}})"),
           std::string(R"({"id":7,"text":"t"})"),
           std::string(R"({"id":"","text":"t"})"),
           std::string(R"({"text":"t","date":"2024-02-28T10:00:00Z"})"),
           std::string(R"({"text":"t","date":"2024-02-30 10:00"})"),
           std::string(R"({"text":"t","date":""})"),
           std::string(R"({"text":"t","title":null,"date":null})"),
           std::string(R"({"text":"t","id":null})"),
           std::string(R"({"text":null})"),
           std::string(R"({"text":"t","text":null})"),
           std::string(R"({"text":null,"text":"t"})"),
           std::string(R"({"text":"t","date":"2024-02-28","date":null})"),
           std::string(R"({"text":"t","title":["h"]})"),
           std::string(R"({"text":"one","text":"two","id":"a","id":"b"})"),
           std::string(R"({"text":7})"),
           std::string(R"({"id":"a"})"),
           std::string(R"({"text":"\ud800"})"),
           std::string(R"({"text":"t","n":1e999})"),
           std::string(R"({"text":"t","n":123456789012345678901234567890})"),
           std::string(R"({"text":"t","list":)") + deep + "}",
           std::string(R"({"text":")") + std::string(longest_text, 'x') + "\"}",
           std::string(R"({"text":")") + std::string(longest_text + 1, 'x') + "\"}",
           std::string(R"(["text"])"),
           std::string(R"({"text":"t")"),
           std::string("  {\"text\":\"t\"} "),
           std::string(),
       }) {
    for (const std::string_view id : {std::string_view(), std::string_view("feed:1")}) {
      EXPECT_EQ(outcome([&] { return parser.parse(line, id); }), outcome([&] { return parse_article(line, id); })) << line.substr(0, 100);
    }
  }
}

TEST(ArticleParser, OneParserReadsManyLines) {
  ArticleParser parser;
  EXPECT_EQ(parser.parse(R"({"id":"a","text":"one"})").text, "one");
  EXPECT_THROW(parser.parse("{"), InputError);
  EXPECT_EQ(parser.parse(R"({"id":"b","text":"two"})").text, "two");
}

}  // namespace
}  // namespace rawabit

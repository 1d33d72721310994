// SPDX-License-Identifier: Apache-2.0
#include "extract/read/reader_table.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "extract/record/error.hpp"

namespace rawabit {
namespace {

std::string_view guess(std::string_view path, std::string_view bytes = {}) { return guess_input_format(path, bytes).name; }

TEST(ReaderTable, EveryFormatIsFoundByNameAndBySuffix) {
  for (const InputFormat& format : input_formats()) {
    EXPECT_EQ(&find_input_format(format.name), &format);
    EXPECT_FALSE(format.description.empty());
    const std::string first(format.suffixes.substr(0, format.suffixes.find(' ')));
    EXPECT_EQ(guess("news/a" + first), format.name);
    EXPECT_EQ(guess("news/a" + first + ".gz"), format.name);
  }
}

TEST(ReaderTable, UnknownNameListsTheNames) {
  std::string message;
  try {
    find_input_format("xml");
  } catch (const UsageError& error) {
    message = error.what();
  }
  EXPECT_EQ(message, "unknown input format 'xml'; choose one of: " + input_format_names());
}

TEST(ReaderTable, SuffixWinsOverContent) {
  EXPECT_EQ(guess("a.txt", "{\"id\":1}"), "text");
  EXPECT_EQ(guess("A.NDJSON.GZ", "text"), "jsonl");
  EXPECT_EQ(guess("a.htm"), "html");
  EXPECT_EQ(guess("a.tab"), "tsv");
}

TEST(ReaderTable, ContentDecidesWithoutKnownSuffix) {
  const std::vector<std::pair<std::string_view, std::string_view>> samples = {{"{\"id\":\"a\",\"text\":\"b\"}\n{\"id\":\"c\"", "jsonl"},
                                                                              {"\xEF\xBB\xBF {\"id\":\"a\"}", "jsonl"},
                                                                              {"{\n \"id\": \"a\"\n}", "json"},
                                                                              {"{\"id\": \"a\",\r\n \"text\": \"b\"}", "json"},
                                                                              {" [{\"id\":\"a\"}]", "json"},
                                                                              {"<!DOCTYPE html><p>", "html"},
                                                                              {"\n<HTML lang='ar'>", "html"},
                                                                              {"<b>", "text"},
                                                                              {"words", "text"},
                                                                              {"", "text"}};
  for (const auto& [bytes, name] : samples) EXPECT_EQ(guess("feed.dat", bytes), name) << bytes;
}

TEST(ReaderTable, StandardInputIsJsonLinesUnlessItLooksOtherwise) {
  EXPECT_EQ(guess("", ""), "jsonl");
  EXPECT_EQ(guess("", "broken line\n{\"id\":\"a\"}\n"), "jsonl");
  EXPECT_EQ(guess("", "<!doctype html>"), "html");
  EXPECT_EQ(guess("", "[{}]"), "json");
}

}  // namespace
}  // namespace rawabit

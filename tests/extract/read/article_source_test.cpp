// SPDX-License-Identifier: Apache-2.0
#include "extract/read/article_source.hpp"

#include <gtest/gtest.h>

#include "tests/extract/read/input_folder.hpp"

namespace rawabit::test {
namespace {

using Outcomes = std::vector<std::string>;

TEST(ArticleSource, FormatsAndCompressionMixInOneFolder) {
  const InputFolder folder;
  static_cast<void>(folder.write("a.txt", "one"));
  static_cast<void>(folder.write("b.csv", "id,text\nx,two\n"));
  static_cast<void>(folder.write_gzip("c.jsonl.gz", "{\"text\":\"three\"}\n"));
  static_cast<void>(folder.write_gzip("d.txt", "four"));  // gzip by its magic bytes
  static_cast<void>(folder.write("e", "[{\"text\":\"five\"}]"));
  EXPECT_EQ(read_inputs(folder, {folder.path()}), (Outcomes{"a|||one", "x|||two", "c:1|||three", "d|||four", "e|||five"}));
}

TEST(ArticleSource, BadDocumentsAreNamedAndTheNextOnesRead) {
  const InputFolder folder;
  static_cast<void>(folder.write("a.txt", std::string("\0\1\2\3", 4)));
  static_cast<void>(folder.write("b.jsonl", "{\"id\":\"b1\",\"text\":\"one\"}\nbroken\n{\"id\":\"b3\",\"text\":\"three\"}\n"));
  static_cast<void>(folder.write("c.txt", "two"));
  EXPECT_EQ(read_inputs(folder, {folder.path("nosuch.txt"), folder.path()}),
            (Outcomes{"error: nosuch.txt: no such file or folder", "error: a.txt: binary data, expected text", "b1|||one",
                      "error: b.jsonl:2: no valid JSON at byte 1", "b3|||three", "c|||two"}));
}

TEST(ArticleSource, TruncatedGzipGivesItsWholeLinesOnceAndThenTheError) {
  const InputFolder folder;
  std::string feed;
  for (unsigned i = 0; i < 400; ++i) {
    feed += "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"" + std::to_string(i * 2654435761U) + std::to_string(i * 40503U) + "\"}\n";
  }
  const std::string bytes = file_bytes(folder.write_gzip("whole.gz", feed));
  const std::string cut = folder.write("cut.jsonl.gz", bytes.substr(0, bytes.size() / 2));
  const Outcomes all = read_inputs(folder, {cut, folder.write("next.txt", "next")});
  ASSERT_GT(all.size(), 3U);
  for (std::size_t i = 0; i + 2 < all.size(); ++i) EXPECT_EQ(all[i].substr(0, all[i].find('|')), std::to_string(i));
  EXPECT_EQ(all[all.size() - 2], "error: cut.jsonl.gz: gzip data end too early");
  EXPECT_EQ(all.back(), "next|||next");
}

TEST(ArticleSource, DocumentLargerThanTheBoundIsAnErrorAlone) {
  const InputFolder folder;
  const std::string large = folder.write_gzip("large.txt.gz", std::string(16'100'000, 'a'));
  EXPECT_EQ(read_inputs(folder, {large, folder.write("next.txt", "next")}), (Outcomes{"error: large.txt.gz: larger than 16 MB", "next|||next"}));
}

TEST(ArticleSource, StandardInputIsJsonLines) {
  std::istringstream input("{\"text\":\"one\"}\nbroken\n{\"id\":\"c\",\"text\":\"three\"}\n");
  ArticleSource source({"-"}, {}, {}, input);
  EXPECT_EQ(outcomes(source), (Outcomes{"stdin:1|||one", "error: standard input:2: no valid JSON at byte 1", "c|||three"}));
  std::istringstream empty;
  ArticleSource nothing({"-"}, {}, {}, empty);
  EXPECT_EQ(outcomes(nothing), Outcomes{});
}

TEST(ArticleSource, PathsComeFromAListToo) {
  const InputFolder folder;
  const std::string a = folder.write("a.txt", "one");
  const std::string b = folder.write("b.txt", "two");
  const std::string list = folder.write("list", b + "\r\n\n" + a + "\n");
  std::istringstream nothing;
  ArticleSource by_file({}, list, {}, nothing);
  EXPECT_EQ(outcomes(by_file), (Outcomes{"b|||two", "a|||one"}));
  std::istringstream names(b + "\n");
  ArticleSource by_input({a}, "-", {}, names);
  EXPECT_EQ(outcomes(by_input), (Outcomes{"a|||one", "b|||two"}));
  EXPECT_THROW(ArticleSource({}, folder.path("nosuch"), {}, nothing), UsageError);
}

TEST(ArticleSource, FormatThatIsNamedWinsAndMustExist) {
  const InputFolder folder;
  EXPECT_EQ(read_inputs(folder, {folder.write("a.txt", "id,text\nx,one\n")}, "csv"), (Outcomes{"x|||one"}));
  EXPECT_THROW(read_inputs(folder, {}, "xml"), UsageError);
}

TEST(ArticleSource, LanguageIsDetectedUnlessGiven) {
  // "The ministers of foreign affairs met in Moscow."
  const std::string arabic =
      "\\u0627\\u0644\\u062A\\u0642\\u0649 \\u0648\\u0632\\u064A\\u0631\\u0627 \\u0627\\u0644\\u062E\\u0627\\u0631\\u062C\\u064A\\u0629 "
      "\\u0641\\u064A \\u0645\\u0648\\u0633\\u0643\\u0648";
  std::istringstream input("{\"text\":\"" + arabic + "\"}\n{\"text\":\"" + arabic + "\",\"language\":\"fa\"}\n");
  ArticleSource source({"-"}, {}, {}, input);
  EXPECT_EQ(source.next()->language, "ar");
  EXPECT_EQ(source.next()->language, "fa");
}

}  // namespace
}  // namespace rawabit::test

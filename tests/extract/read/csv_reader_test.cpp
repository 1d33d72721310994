// SPDX-License-Identifier: Apache-2.0
#include "extract/read/csv_reader.hpp"

#include <gtest/gtest.h>

#include "tests/extract/read/input_folder.hpp"

namespace rawabit::test {
namespace {

using Outcomes = std::vector<std::string>;

Outcomes rows(const std::string& bytes, char separator = ',') {
  const auto reader = make_csv_reader(stream_of(bytes, "news.csv"), "", "news", separator);
  return outcomes(*reader);
}

TEST(CsvReader, HeaderNamesTheColumnsInAnyOrderAndCase) {
  EXPECT_EQ(rows("\xEF\xBB\xBF"
                 "PubDate,Headline,views,BODY,Id\r\n2024-02-28T10:00:00Z,T,12,one,a\r\n"),
            (Outcomes{"a|2024-02-28|T|one"}));
  for (const char* name : {"text", "body", "Content", "ARTICLE"}) {
    EXPECT_EQ(rows(std::string("id,") + name + "\na,one\n"), (Outcomes{"a|||one"})) << name;
  }
}

TEST(CsvReader, SourceAddressAndLanguageAreRead) {
  const auto reader = make_csv_reader(stream_of("id,text,source,url,language\na,one,Agency,https://example.org/a,ar\n", "n"), "", "n", ',');
  const auto article = reader->next();
  ASSERT_TRUE(article);
  EXPECT_EQ(article->source, "Agency");
  EXPECT_EQ(article->url, "https://example.org/a");
  EXPECT_EQ(article->language, "ar");
}

TEST(CsvReader, QuotedFieldsHoldSeparatorsQuotesAndLineFeeds) {
  const std::string quoted = "\"one, two\tand \"\"three\"\"\r\nnext line\"";
  const Outcomes expected = {"a|||one, two\tand \"three\"\nnext line", "b|||plain"};
  EXPECT_EQ(rows("id,text\na," + quoted + "\nb,plain\n"), expected);
  EXPECT_EQ(rows("id\ttext\na\t" + quoted + "\nb\tplain\n", '\t'), expected);
}

TEST(CsvReader, QuotedWordsAtTheStartOfAFieldStayInIt) {
  EXPECT_EQ(rows("id\ttitle\ttext\na\t\"Yes\" to talks\t\"No\", he said\n", '\t'), (Outcomes{"a||\"Yes\" to talks|\"No\", he said"}));
  EXPECT_EQ(rows("id,text\na,\"Yes\" to talks\nb,\"\"\"Yes\"\" to talks\"\n"), (Outcomes{"a|||\"Yes\" to talks", "b|||\"Yes\" to talks"}));
}

TEST(CsvReader, ErrorsNameTheLineWhereTheRowStarts) {
  EXPECT_EQ(rows("id,text,date\na,\"one\ntwo\",2024-02-28\nb,short\nc,three,2024-02-30\nd,four,2024-02-28\n"),
            (Outcomes{"a|2024-02-28||one\ntwo", "error: news.csv:4: found 2 fields, expected 3 as in the header",
                      "error: news.csv:5: field \"date\" is '2024-02-30', expected YYYY-MM-DD", "d|2024-02-28||four"}));
  EXPECT_EQ(rows("id,text\na,\xFF\nb,two\n"), (Outcomes{"error: news.csv:2: field \"text\" is no valid UTF-8", "b|||two"}));
  EXPECT_EQ(rows("id,text\na,\"open\nb,two\n"), (Outcomes{"error: news.csv:2: a quoted field is not closed"}));
}

TEST(CsvReader, HeaderWithoutTextColumnIsOneError) {
  EXPECT_EQ(rows("id,date\na,2024-02-28\n"), (Outcomes{"error: news.csv:1: the header names no column \"text\""}));
  EXPECT_EQ(rows(""), (Outcomes{"error: news.csv:1: is empty, expected a header row"}));
}

TEST(CsvReader, EmptyLinesArePassedOverAndMissingIdsAreNameAndLine) {
  EXPECT_EQ(rows("id,text\n\n,one\n\n,two\n"), (Outcomes{"news:3|||one", "news:5|||two"}));
}

}  // namespace
}  // namespace rawabit::test

// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/lexicon_builder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "extract/record/error.hpp"
#include "extract/text/normalizer.hpp"
#include "table_folder.hpp"

namespace rawabit {
namespace {

using ::testing::HasSubstr;

struct WrongRow {
  std::string table;
  std::string text;  // header and row
  std::string message;
};

std::vector<WrongRow> wrong_rows() {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/lexicon/wrong_rows.tsv");
  std::vector<WrongRow> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#') || line.starts_with("table\t")) continue;
    std::vector<std::string> cells;
    for (std::size_t begin = 0; begin <= line.size();) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      cells.push_back(line.substr(begin, end - begin));
      begin = end + 1;
    }
    if (cells.size() != 4) {
      ADD_FAILURE() << line;
      continue;
    }
    std::string text = cells[1] + "\n" + cells[2] + "\n";
    std::replace(text.begin(), text.end(), '|', '\t');
    rows.push_back({cells[0], std::move(text), cells[3]});
  }
  return rows;
}

std::string error_of(const LexiconSources& sources) {
  try {
    build_lexicon(sources);
  } catch (const LexiconError& error) {
    return error.what();
  }
  return {};
}

const Lexicon& embedded() {
  static const std::shared_ptr<const Lexicon> lexicon = build_lexicon({});
  return *lexicon;
}

std::vector<std::string> codes_of(const Lexicon& lexicon, std::string_view word) {
  std::vector<std::string> codes;
  for (const Sense& sense : lexicon.phrases.senses(fold(word))) {
    if (sense.kind == SenseKind::actor_name) codes.push_back(lexicon.actors[lexicon.actor_names[sense.index].actor].code);
  }
  return codes;
}

TEST(LexiconBuilder, TheEmbeddedTablesAreRight) { EXPECT_EQ(error_of({}), ""); }

TEST(LexiconBuilder, AWrongRowIsReportedWithFileAndLine) {
  const auto rows = wrong_rows();
  EXPECT_EQ(rows.size(), 32U);
  for (const WrongRow& row : rows) {
    SCOPED_TRACE(row.text);
    TableFolder folder;
    folder.write(row.table, row.text);
    const std::string message = error_of({true, {folder.path()}});
    EXPECT_THAT(message, HasSubstr(folder.path(row.table) + ":2: "));
    EXPECT_THAT(message, HasSubstr(row.message));
    EXPECT_EQ(message.find('\n'), std::string::npos) << message;
  }
}

TEST(LexiconBuilder, AllWrongRowsOfAllTablesAreReportedTogether) {
  std::map<std::string, std::string> texts;
  std::map<std::string, int> lines;
  std::vector<std::pair<std::string, std::string>> expected;
  TableFolder folder;
  for (const WrongRow& row : wrong_rows()) {
    if (row.message.find("twice") != std::string::npos) continue;
    const std::size_t header_end = row.text.find('\n') + 1;
    std::string& text = texts[row.table];
    int& line = lines[row.table];
    if (text.empty()) {
      text = row.text.substr(0, header_end);
      line = 1;
    }
    text += row.text.substr(header_end);
    expected.emplace_back(folder.path(row.table) + ":" + std::to_string(++line) + ": ", row.message);
  }
  for (const auto& [name, text] : texts) folder.write(name, text);
  const std::string message = "\n" + error_of({true, {folder.path()}});
  for (const auto& [position, problem] : expected) EXPECT_THAT(message, HasSubstr("\n" + position)) << problem;
  EXPECT_GE(std::count(message.begin(), message.end(), '\n'), static_cast<std::ptrdiff_t>(expected.size()));
}

TEST(LexiconBuilder, ATableThatNobodyKnowsIsReported) {
  TableFolder folder;
  folder.write("organisations.tsv", "id\nx\n");
  EXPECT_THAT(error_of({true, {folder.path()}}), HasSubstr(folder.path("organisations.tsv")));
}

TEST(LexiconBuilder, AMissingFolderIsAWrongOption) { EXPECT_THROW(build_lexicon({true, {"/no/such/folder"}}), UsageError); }

TEST(LexiconBuilder, AnOverlayAddsNames) {
  TableFolder folder;
  folder.write("state_names.ar.tsv", "name\tcode\tsense\n\u0636\u0636\u0636\u0636\tMLI\tepithet\n");
  EXPECT_TRUE(codes_of(embedded(), "\u0636\u0636\u0636\u0636").empty());
  const auto lexicon = build_lexicon({true, {folder.path()}});
  EXPECT_EQ(codes_of(*lexicon, "\u0636\u0636\u0636\u0636"), std::vector<std::string>{"MLI"});
}

TEST(LexiconBuilder, AnOverlayRemovesNamesAndAnotherAddsThemAgain) {
  const std::string mali = "\u0645\u0627\u0644\u064A";
  TableFolder remove;
  TableFolder add;
  remove.write("state_names.ar.tsv", "name\tcode\tsense\n-" + mali + "\tMLI\t\n");
  add.write("state_names.ar.tsv", "name\tcode\tsense\n" + mali + "\tNER\tname\n");
  EXPECT_EQ(codes_of(embedded(), mali), std::vector<std::string>{"MLI"});
  EXPECT_TRUE(codes_of(*build_lexicon({true, {remove.path()}}), mali).empty());
  EXPECT_EQ(codes_of(*build_lexicon({true, {remove.path(), add.path()}}), mali), std::vector<std::string>{"NER"});
}

TEST(LexiconBuilder, WithoutEmbeddedTablesOnlyTheFoldersCount) {
  TableFolder folder;
  folder.write("states.tsv", "code\tiso2\tstatus\tname_en\tname_ar\nMLI\tML\tstate\tMali\tmali\n");
  folder.write("state_names.en.tsv", "name\tcode\tsense\nMali\tMLI\tname\n");
  const auto lexicon = build_lexicon({false, {folder.path()}});
  EXPECT_EQ(lexicon->actors.size(), 1U);
  EXPECT_TRUE(lexicon->triggers.empty());
  EXPECT_EQ(codes_of(*lexicon, "mali"), std::vector<std::string>{"MLI"});
  ASSERT_NE(lexicon->find_actor("MLI"), nullptr);
  EXPECT_EQ(lexicon->find_actor("MLI")->kind, ActorKind::country);
  EXPECT_EQ(lexicon->find_actor("RUS"), nullptr);
}

TEST(LexiconBuilder, TheDigestChangesWithAnOverlayAndOnlyThen) {
  TableFolder folder;
  folder.write("state_names.ar.tsv", "name\tcode\tsense\n\u0636\u0636\u0636\u0636\tMLI\tepithet\n");
  EXPECT_EQ(build_lexicon({})->digest, embedded().digest);
  EXPECT_EQ(embedded().digest.size(), 16U);
  const std::string with_overlay = build_lexicon({true, {folder.path()}})->digest;
  EXPECT_NE(with_overlay, embedded().digest);
  EXPECT_EQ(build_lexicon({true, {folder.path()}})->digest, with_overlay);
}

}  // namespace
}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "export/format_table.hpp"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "export/small_graph.hpp"
#include "extract/record/error.hpp"

namespace rawabit {
namespace {

template <typename Call>
std::string usage_error(Call call) {
  try {
    call();
  } catch (const UsageError& error) {
    return error.what();
  }
  return "no error";
}

TEST(FormatTable, FindsEveryFormatByItsName) {
  for (const ExportFormat& format : export_formats()) EXPECT_EQ(&find_export_format(format.name), &format);
}

TEST(FormatTable, GuessesEveryFormatByItsSuffixes) {
  for (const ExportFormat& format : export_formats()) {
    for (const std::string_view suffix : format.suffixes) EXPECT_EQ(&guess_export_format("dir.x/graph" + std::string(suffix)), &format);
  }
  EXPECT_EQ(guess_export_format("GRAPH.GraphML").name, "graphml");
}

TEST(FormatTable, NoTwoFormatsShareANameOrASuffix) {
  std::set<std::string_view> seen;
  for (const ExportFormat& format : export_formats()) {
    EXPECT_TRUE(seen.insert(format.name).second) << format.name;
    for (const std::string_view suffix : format.suffixes) EXPECT_TRUE(seen.insert(suffix).second) << suffix;
    EXPECT_FALSE(format.description.empty()) << format.name;
  }
}

TEST(FormatTable, TextForTheHelpSaysWhatEveryFormatIsFor) {
  for (const ExportFormat& format : export_formats()) {
    EXPECT_NE(export_format_texts().find(std::string(format.name) + " (" + std::string(format.description) + ")"), std::string::npos) << format.name;
  }
}

TEST(FormatTable, UnknownNameIsAnsweredWithTheAllowedOnes) {
  EXPECT_EQ(usage_error([] { find_export_format("gml"); }), "unknown export format 'gml'; choose one of: " + export_format_names());
}

TEST(FormatTable, FileNameWithoutKnownSuffixIsAnsweredWithTheAllowedFormats) {
  const std::string answer = ": the name does not tell the export format; choose one with --format: " + export_format_names();
  for (const std::string path : {"graph.xls", "graph", "-", ".graphml", ""}) {
    EXPECT_EQ(usage_error([&] { guess_export_format(path); }), path + answer);
  }
}

std::vector<std::string> paths_of(std::string_view format, const std::string& path) {
  std::vector<std::string> paths;
  for (const FormatFile& file : files_of(find_export_format(format), path)) paths.push_back(file.path);
  return paths;
}

TEST(FormatTable, FormatsOfTwoFilesTakeTheirNamesFromThePath) {
  const std::vector<std::string> pair = {"a/sahel.nodes.csv", "a/sahel.edges.csv"};
  for (const std::string path : {"a/sahel", "a/sahel.csv", "a/sahel.CSV", "a/sahel.nodes.csv", "a/sahel.edges.csv"}) {
    EXPECT_EQ(paths_of("gephi-csv", path), pair) << path;
    EXPECT_EQ(paths_of("neo4j-csv", path), pair) << path;
  }
  EXPECT_EQ(paths_of("gephi-csv", "sahel.2024"), (std::vector<std::string>{"sahel.2024.nodes.csv", "sahel.2024.edges.csv"}));
  EXPECT_EQ(paths_of("graphml", "sahel.csv"), std::vector<std::string>{"sahel.csv"});
}

TEST(FormatTable, FormatsOfTwoFilesRefuseStandardOutputAndNamesOfNothing) {
  EXPECT_EQ(usage_error([] { paths_of("gephi-csv", "-"); }),
            "gephi-csv writes NAME.nodes.csv and NAME.edges.csv, which do not fit into standard output; give NAME with -o");
  EXPECT_EQ(usage_error([] { paths_of("neo4j-csv", "a/"); }), "neo4j-csv writes NAME.nodes.csv and NAME.edges.csv; -o 'a/' has no NAME");
  EXPECT_EQ(usage_error([] { paths_of("neo4j-csv", ".nodes.csv"); }),
            "neo4j-csv writes NAME.nodes.csv and NAME.edges.csv; -o '.nodes.csv' has no NAME");
}

TEST(FormatTable, EveryFormatWritesTheSameBytesEachTime) {
  const Snapshot graph = test::small_graph();
  for (const ExportFormat& format : export_formats()) {
    for (const FormatFile& file : files_of(format, "graph")) {
      std::ostringstream first;
      std::ostringstream second;
      file.make({})->write(graph, first);
      file.make({})->write(graph, second);
      EXPECT_EQ(first.str(), second.str()) << file.path;
      EXPECT_EQ(first.str().empty(), format.name == "null") << file.path;
    }
  }
}

TEST(FormatTable, EveryFormatLeavesAFailedStreamFailed) {
  const Snapshot graph = test::small_graph();
  for (const ExportFormat& format : export_formats()) {
    for (const FormatFile& file : files_of(format, "graph")) {
      std::ostringstream out;
      out.setstate(std::ios::badbit);
      EXPECT_NO_THROW(file.make({})->write(graph, out)) << format.name;
      EXPECT_TRUE(out.bad()) << format.name;
    }
  }
}

TEST(FormatTable, EveryFormatTakesAnEmptyGraph) {
  for (const ExportFormat& format : export_formats()) {
    for (const FormatFile& file : files_of(format, "graph")) {
      std::ostringstream out;
      EXPECT_NO_THROW(file.make({})->write({}, out)) << format.name;
      EXPECT_TRUE(out.good()) << format.name;
    }
  }
}

}  // namespace
}  // namespace rawabit

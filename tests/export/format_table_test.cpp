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

TEST(FormatTable, UnknownNameIsAnsweredWithTheAllowedOnes) {
  EXPECT_EQ(usage_error([] { find_export_format("gml"); }), "unknown export format 'gml'; choose one of: graphml, json, null");
}

TEST(FormatTable, FileNameWithoutKnownSuffixIsAnsweredWithTheAllowedFormats) {
  const std::string answer = ": the name does not tell the export format; choose one with --format: graphml, json, null";
  for (const std::string path : {"graph.xls", "graph", "-", ".graphml", ""}) {
    EXPECT_EQ(usage_error([&] { guess_export_format(path); }), path + answer);
  }
}

TEST(FormatTable, EveryFormatWritesTheSameBytesEachTime) {
  const Snapshot graph = test::small_graph();
  for (const ExportFormat& format : export_formats()) {
    std::ostringstream first;
    std::ostringstream second;
    format.make({})->write(graph, first);
    format.make({})->write(graph, second);
    EXPECT_EQ(first.str(), second.str()) << format.name;
    EXPECT_EQ(first.str().empty(), format.name == "null") << format.name;
  }
}

TEST(FormatTable, EveryFormatLeavesAFailedStreamFailed) {
  const Snapshot graph = test::small_graph();
  for (const ExportFormat& format : export_formats()) {
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    EXPECT_NO_THROW(format.make({})->write(graph, out)) << format.name;
    EXPECT_TRUE(out.bad()) << format.name;
  }
}

TEST(FormatTable, EveryFormatTakesAnEmptyGraph) {
  for (const ExportFormat& format : export_formats()) {
    std::ostringstream out;
    EXPECT_NO_THROW(format.make({})->write({}, out)) << format.name;
    EXPECT_TRUE(out.good()) << format.name;
  }
}

}  // namespace
}  // namespace rawabit

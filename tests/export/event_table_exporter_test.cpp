// SPDX-License-Identifier: Apache-2.0
#include "export/event_table_exporter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

std::vector<std::string> lines(const ExportOptions& options = {}) {
  std::ostringstream out;
  EventTableExporter(options).write(test::small_graph(), out);
  std::istringstream text(out.str());
  std::vector<std::string> found;
  for (std::string line; std::getline(text, line);) found.push_back(line);
  return found;
}

TEST(EventTableExporter, HasOneRowForEachStatementThatDoesNotDeny) { EXPECT_EQ(lines().size(), 1U + 3U); }

TEST(EventTableExporter, DenialsComeOnlyWhenAskedFor) {
  ExportOptions options;
  options.include_negated = true;
  EXPECT_EQ(lines(options).size(), 1U + 4U);
}

TEST(EventTableExporter, EveryRowHasEveryColumn) {
  const std::vector<std::string> rows = lines();
  for (const std::string& row : rows) EXPECT_EQ(std::count(row.begin(), row.end(), '\t'), std::count(rows[0].begin(), rows[0].end(), '\t'));
}

}  // namespace
}  // namespace rawabit

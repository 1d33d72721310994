// SPDX-License-Identifier: Apache-2.0
#include "graph/name_form.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace rawabit::test {

namespace {

// Lines of data/name_pairs.tsv: two names, and the likeness or "-".
struct Pair {
  std::string first;
  std::string second;
  std::string expected;
};

std::vector<Pair> pairs() {
  std::ifstream in(RAWABIT_TEST_DIR "/graph/data/name_pairs.tsv");
  std::vector<Pair> rows;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream cells(line);
    Pair& row = rows.emplace_back();
    std::getline(cells, row.first, '\t');
    std::getline(cells, row.second, '\t');
    std::getline(cells, row.expected, '\t');
  }
  return rows;
}

std::string likeness_of(const std::string& a, const std::string& b) {
  const NameForm first = name_form(a);
  const NameForm second = name_form(b);
  const auto found = first.words.size() <= second.words.size() ? likeness(first, second) : likeness(second, first);
  return found ? std::string(to_string(*found)) : "-";
}

}  // namespace

TEST(NameForm, TellsNamesOfOneActorFromNeighbours) {
  ASSERT_GT(pairs().size(), 20U);
  for (const Pair& pair : pairs()) {
    EXPECT_EQ(likeness_of(pair.first, pair.second), pair.expected) << pair.first << " / " << pair.second;
    EXPECT_EQ(likeness_of(pair.second, pair.first), pair.expected) << "exchanged: " << pair.first << " / " << pair.second;
  }
}

}  // namespace rawabit::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace rawabit {

/// Cells of the rows of a table under tests/, the comments and the header left out.
inline std::vector<std::vector<std::string>> read_cells(const std::string& name) {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/" + name);
  std::vector<std::vector<std::string>> rows;
  bool header = true;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    if (header) {
      header = false;
      continue;
    }
    std::vector<std::string>& cells = rows.emplace_back();
    for (std::size_t begin = 0; begin <= line.size();) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      cells.push_back(line.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return rows;
}

}  // namespace rawabit

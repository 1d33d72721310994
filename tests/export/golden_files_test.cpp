// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include "export/format_table.hpp"
#include "export/small_graph.hpp"

namespace rawabit {
namespace {

std::string golden(const std::string& name) {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/golden/" + name, std::ios::binary);
  if (!file) return "no file tests/golden/" + name;
  return {std::istreambuf_iterator<char>(file), {}};
}

// The first line that differs says more than two whole files.
std::string first_difference(const std::string& found, const std::string& expected) {
  std::istringstream found_lines(found);
  std::istringstream expected_lines(expected);
  for (int number = 1;; ++number) {
    std::string found_line;
    std::string expected_line;
    const bool has_found = static_cast<bool>(std::getline(found_lines, found_line));
    const bool has_expected = static_cast<bool>(std::getline(expected_lines, expected_line));
    if (!has_found && !has_expected) return found == expected ? "" : "line ends differ";
    if (found_line != expected_line || has_found != has_expected) {
      return "line " + std::to_string(number) + "\n  found    " + found_line + "\n  expected " + expected_line;
    }
  }
}

// What comes of the graph: style, script and libraries of the page change without it.
std::string part_of_the_graph(std::string_view format, const std::string& text) {
  if (format != "html") return text;
  const std::size_t start = text.find("<section id=\"tables\">");
  const std::size_t end = text.find("</main>");
  return start < end && end != std::string::npos ? text.substr(start, end - start) : text;
}

TEST(GoldenFiles, EveryFormatThatWritesAnythingGivesItsGoldenFiles) {
  for (const ExportFormat& format : export_formats()) {
    if (format.name == "null") continue;
    // Formats of two files share the suffixes of these.
    const std::string name = format.parts.empty() ? "small_graph" + std::string(format.suffixes.front()) : "small_graph." + std::string(format.name);
    for (const FormatFile& file : files_of(format, name)) {
      std::ostringstream out;
      file.make({})->write(test::small_graph(), out);
      EXPECT_EQ(first_difference(part_of_the_graph(format.name, out.str()), golden(file.path)), "")
          << "if the change is wanted: build/dev/write_small_graph tests/golden/" << name << ' ' << format.name
          << (format.name == "html" ? ", keep its section of tables" : "") << ", and review the difference";
    }
  }
}

}  // namespace
}  // namespace rawabit

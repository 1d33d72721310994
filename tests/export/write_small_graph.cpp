// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <exception>
#include <iostream>

#include "export/format_table.hpp"
#include "export/output_file.hpp"
#include "export/small_graph.hpp"

// Writes the graph of the golden files: write_small_graph FILE [strict]. The suffix chooses the format.
int main(int argument_count, char** arguments) {
  if (argument_count < 2) {
    std::cerr << "usage: write_small_graph FILE [strict]\n";
    return 2;
  }
  try {
    rawabit::ExportOptions options;
    options.strict_schema = argument_count > 2;
    rawabit::OutputFile file(arguments[1], true, std::cout);
    rawabit::guess_export_format(arguments[1]).make(options)->write(rawabit::test::small_graph(), file.stream());
    file.close();
  } catch (const std::exception& error) {
    std::cerr << "write_small_graph: " << error.what() << '\n';
    return 1;
  }
  return 0;
}

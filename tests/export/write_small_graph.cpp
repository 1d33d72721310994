// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <exception>
#include <iostream>
#include <string>

#include "export/format_table.hpp"
#include "export/output_file.hpp"
#include "export/small_graph.hpp"

// Writes the graph of the golden files: write_small_graph FILE [FORMAT|strict]. The suffix chooses the format unless it is named.
int main(int argument_count, char** arguments) {
  if (argument_count < 2) {
    std::cerr << "usage: write_small_graph FILE [FORMAT|strict]\n";
    return 2;
  }
  try {
    rawabit::ExportOptions options;
    const std::string choice = argument_count > 2 ? arguments[2] : "";
    options.strict_schema = choice == "strict";
    const bool is_named = !choice.empty() && !options.strict_schema;
    const rawabit::ExportFormat& format = is_named ? rawabit::find_export_format(choice) : rawabit::guess_export_format(arguments[1]);
    for (const rawabit::FormatFile& output : rawabit::files_of(format, arguments[1])) {
      rawabit::OutputFile file(output.path, true, std::cout);
      output.make(options)->write(rawabit::test::small_graph(), file.stream());
      file.close();
    }
  } catch (const std::exception& error) {
    std::cerr << "write_small_graph: " << error.what() << '\n';
    return 1;
  }
  return 0;
}

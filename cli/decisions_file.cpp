// SPDX-License-Identifier: Apache-2.0
#include "cli/decisions_file.hpp"

#include "extract/read/byte_stream.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

void add_decisions(CLI::App& app, std::string& path) {
  app.add_option("--decisions", path,
                 "which actors are one and which are not, one decision a line: same ID ID, or different ID ID; the graph keeps them for later "
                 "runs, and a new file takes the place of the old decisions ('rawabit help resolve')")
      ->type_name("FILE");
}

std::optional<std::vector<Decision>> read_decisions_file(const std::string& path) {
  if (path.empty()) return std::nullopt;
  constexpr std::size_t most_bytes = std::size_t{64} << 20U;
  try {
    return parse_decisions(read_all(*open_file(path), most_bytes), path);
  } catch (const InputError& error) {
    throw UsageError(error.what());
  }
}

}  // namespace rawabit

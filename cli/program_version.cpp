// SPDX-License-Identifier: Apache-2.0
#include "cli/program_version.hpp"

#include <fmt/format.h>

#include "extract/lexicon/table_set.hpp"

namespace rawabit {

std::string_view program_version() { return RAWABIT_VERSION; }

std::string version_text() {
  TableSet tables;
  tables.add_embedded();
  return fmt::format("rawabit {}\nlexicon {}\n", program_version(), tables.digest());
}

}  // namespace rawabit

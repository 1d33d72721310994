// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"
#include "cli/output_options.hpp"
#include "graph/store.hpp"

namespace rawabit {

/// Runs a SELECT of the user's and writes its rows; a value that is NULL is "-" in the table, empty as TSV, null as JSON. `limit` 0
/// for all rows. Throws UsageError that points at the place for a wrong statement.
void write_sql_answers(const Store& store, const std::string& sql, std::size_t limit, OutputForm form, Console& console);

}  // namespace rawabit

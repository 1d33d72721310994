// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "export/graph_columns.hpp"

namespace rawabit {

/// Column values and types as text, in the words that GraphML, GEXF and Neo4j's import have in common.

/// "string", "long", "double" or "boolean".
std::string_view type_name(ColumnType type);
/// None for a row without value and for text that is empty once characters that XML forbids are gone.
std::optional<std::string> value_text(const ColumnValue& value);
/// The same, guarded against what Gephi does to words (see gephi_text()). Gephi takes the column `label` as it is.
std::optional<std::string> gephi_value_text(std::string_view column, const ColumnValue& value);

}  // namespace rawabit

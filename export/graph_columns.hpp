// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "export/export_options.hpp"
#include "extract/record/relation.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// The columns that every tabular format has, in their order. Names are lower case, because Gephi folds the case of columns, and
/// `label`, `size`, `color`, `x`, `y`, `weight` are those that Gephi turns into looks.

/// What a column holds: `caption` is a name or label to be shown on screen, already cleaned by caption(); `text` is the article's
/// or the table's own text.
enum class ColumnType : std::uint8_t { caption, text, count, number, flag };

/// monostate: this row has no value. Text is never empty.
using ColumnValue = std::variant<std::monostate, std::string, std::uint64_t, double, bool>;

/// What the values of an actor's columns are taken from.
struct ActorRow {
  const SnapshotActor& actor;
  const ExportOptions& options;
  std::uint64_t most_mentions = 0;  // of any actor that is exported
};

struct EdgeRow {
  const SnapshotEdge& edge;
  const Relation& relation;
  const ExportOptions& options;
};

struct ActorColumn {
  std::string_view name;
  ColumnType type;
  ColumnValue (*value)(const ActorRow& row);
};

struct EdgeColumn {
  std::string_view name;
  ColumnType type;
  ColumnValue (*value)(const EdgeRow& row);
};

/// With x and y only if the options have a layout.
std::vector<ActorColumn> actor_columns(const ExportOptions& options);
const std::vector<EdgeColumn>& edge_columns();

}  // namespace rawabit

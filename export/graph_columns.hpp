// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
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
/// or the table's own text; `day` is text of the form YYYY-MM-DD.
enum class ColumnType : std::uint8_t { caption, text, day, count, number, flag };

/// monostate: this row has no value. Text is never empty.
using ColumnValue = std::variant<std::monostate, std::string, std::uint64_t, double, bool>;

/// What the values of an actor's columns are taken from.
struct ActorRow {
  const SnapshotActor& actor;
  const ExportOptions& options;
  std::uint64_t most_mentions = 0;  // of any actor that is exported
  double most_pagerank = 0;         // the same
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

/// None if the layout does not know the actor. A layout that went wrong (a node at infinity) must not take the file down with it:
/// such a node has no place either.
std::optional<Position> place_of(const SnapshotActor& actor, const ExportOptions& options);
/// The relation's name in the language of the labels.
std::string_view relation_label(const EdgeRow& row);

/// With x and y only if the options have a layout.
std::vector<ActorColumn> actor_columns(const ExportOptions& options);
const std::vector<EdgeColumn>& edge_columns();

}  // namespace rawabit

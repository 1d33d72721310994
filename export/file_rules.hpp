// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace rawabit {

/// What breaking a rule costs whoever opens the file in Gephi: the import stops; something of the graph is lost or changed; it may be,
/// or another program refuses the file; nothing, but the graph could show more.
enum class Severity : std::uint8_t { error, loss, warning, note };

std::string_view to_string(Severity severity);

/// The rules of files that open right, in the order of file_rules().
enum class Rule : std::uint8_t {
  // Both formats.
  not_well_formed,
  forbidden_character,
  unknown_root,
  no_encoding,
  empty_id,
  blank_in_id,
  repeated_node,
  repeated_edge,
  parallel_edges,
  unknown_end,
  node_after_edge,
  zero_weight,
  negative_weight,
  wrong_value,
  bad_color,
  null_text,
  infinity_text,
  repeated_column,
  reserved_column,
  undeclared_column,
  unknown_type,
  list_type,
  other_namespace,
  nested_graph,
  no_places,
  edges_without_kind,
  // GraphML.
  key_without_id,
  key_without_type,
  key_without_name,
  key_for_others,
  late_key,
  repeated_key_name,
  special_key,
  default_value,
  description,
  mixed_direction,
  no_edge_default,
  hyperedge,
  no_node_label_key,
  no_edge_label_key,
  no_interaction_key,
  time_in_graphml,
  // GEXF.
  other_version,
  mutual_edge,
  undirected_edge,
  node_without_label,
  incomplete_attribute,
  attribute_without_title,
  attributes_of_others,
  parent_id,
  size_without_value,
  no_time_format,
  wrong_time,
  other_representation,
  no_time_zone,
  overlapping_spells,
  open_interval,
  dynamic_weight,
};

struct FileRule {
  Rule rule;
  std::string_view name;  // "zero-weight"
  Severity severity;
  std::string_view formats;  // "GraphML", "GEXF" or "both"
  std::string_view happens;  // what Gephi, or another program, does
  std::string_view remedy;
};

/// One row for each rule. What Gephi does was seen in its importers: 0.10.1 was run over the broken files of the tests, 0.11 was read
/// and run (ImporterGraphML, ImporterGEXF, ImportContainerImpl, ElementDraftImpl; IntervalSet of gephi/graphstore). networkx and
/// igraph were run; Cytoscape's GraphMLParser was read.
std::span<const FileRule> file_rules();
const FileRule& file_rule(Rule rule);

}  // namespace rawabit

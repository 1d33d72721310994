// SPDX-License-Identifier: Apache-2.0
#include "export/file_rules.hpp"

#include <array>
#include <cstddef>

namespace rawabit {

namespace {

using enum Rule;
using enum Severity;

constexpr std::array<FileRule, 58> rows = {{
    {not_well_formed, "not-well-formed", error, "both", "Gephi stops the import here", "repair the XML"},
    {forbidden_character, "forbidden-character", error, "both", "Gephi stops the import here",
     "take out control characters and bytes that are no text"},
    {unknown_root, "unknown-root", error, "both", "readers find no graph in it", "the first element is <graphml> or <gexf>"},
    {no_encoding, "no-encoding", loss, "both", "Gephi guesses from the first 4,096 bytes and may show Arabic as garbage on Windows",
     "begin with <?xml version=\"1.0\" encoding=\"UTF-8\"?>"},
    {empty_id, "empty-id", error, "both", "Gephi stops the import (\"The id can't be empty\")",
     "give every node an id and every edge a source and a target"},
    {blank_in_id, "blank-in-id", warning, "both", "Gephi may warn, and nobody finds the id by its visible text",
     "no blanks or line breaks at either end of an id, none but single blanks inside"},
    {repeated_node, "repeated-node", loss, "both", "Gephi makes one node of both, with the values of the later", "give every node its own id"},
    {repeated_edge, "repeated-edge", loss, "both", "Gephi drops the later edge", "give every edge its own id, or none"},
    {parallel_edges, "parallel-edges", loss, "both", "Gephi makes one edge of both: weights are summed, label and columns of the last win",
     "tell them apart by kind: the XML attribute label of <edge> in GraphML, kind in GEXF"},
    {unknown_end, "unknown-end", warning, "both", "Gephi makes a bare node of that id", "write a <node> for every source and target"},
    {node_after_edge, "node-after-edge", note, "both", "Gephi makes a bare node first and fills it later", "write all nodes before the edges"},
    {zero_weight, "zero-weight", loss, "both", "Gephi deletes the edge (0.11) or draws it without weight (0.10)",
     "weights are above 0; write what else they mean into another column"},
    {negative_weight, "negative-weight", warning, "both", "Gephi warns, and its measures and layouts go wrong",
     "weights are above 0; write the sign into another column"},
    {wrong_value, "wrong-value", loss, "both", "Gephi leaves the value out", "write values of the type that the column has"},
    {bad_color, "bad-color", loss, "both", "Gephi leaves the colour out", "write #RRGGBB, or r, g, b from 0 to 255"},
    {null_text, "null-text", loss, "both", "Gephi empties the text \"null\"", "put a zero-width U+200C into the word"},
    {infinity_text, "infinity-text", loss, "both", "Gephi turns upper-case INF inside of a text into Infinity",
     "write it in lower case or put a zero-width U+200C into it"},
    {repeated_column, "repeated-column", loss, "both", "Gephi folds the case of column ids: the later column is lost and overwrites the first",
     "give columns ids that differ in more than case"},
    {reserved_column, "reserved-column", loss, "both", "Gephi uses the ids id and timeset itself and loses the column", "choose another id"},
    {undeclared_column, "undeclared-column", loss, "both", "Gephi leaves the value out, networkx refuses the file",
     "declare the column before the graph"},
    {unknown_type, "unknown-type", loss, "both", "Gephi loses the column, networkx and igraph refuse the file",
     "use string, int, long, float, double or boolean; dates are strings"},
    {list_type, "list-type", warning, "both", "Gephi reads it, networkx and igraph refuse the file", "write lists as text"},
    {other_namespace, "other-namespace", warning, "both", "Gephi does not care, networkx finds no graph, Cytoscape knows no prefixes",
     "use the format's own namespace as the default one"},
    {nested_graph, "nested-graph", loss, "both", "Gephi knows no hierarchy: the inner nodes are mixed with the outer ones or lost",
     "write one flat graph"},
    {no_places, "no-places", note, "both", "Gephi scatters the nodes at random", "write x and y of nodes, or lay the graph out in Gephi"},
    {edges_without_kind, "edges-without-kind", note, "both", "all edges are of one kind: filters by kind do not work",
     "write the relation as the XML attribute label of <edge> in GraphML, kind in GEXF"},

    {key_without_id, "key-without-id", loss, "GraphML", "Gephi loses the column", "give every <key> an id"},
    {key_without_type, "key-without-type", warning, "GraphML", "Gephi reads text, networkx refuses the file", "give every <key> an attr.type"},
    {key_without_name, "key-without-name", warning, "GraphML", "Gephi shows the id, networkx refuses the file", "give every <key> an attr.name"},
    {key_for_others, "key-for-others", warning, "GraphML", "Gephi ignores columns of the graph, igraph those for all",
     "declare keys for=\"node\" or for=\"edge\""},
    {late_key, "late-key", loss, "GraphML", "Gephi leaves out all values that come before the key", "write every <key> before <graph>"},
    {repeated_key_name, "repeated-key-name", warning, "GraphML", "igraph refuses the file",
     "give the keys of nodes, and those of edges, names of their own"},
    {special_key, "special-key", loss, "GraphML", "Gephi takes the key for a look of the node or edge, cannot read it, and has no such column",
     "x, y, z, size, weight, r, g, b are numbers, label and color text; other columns need other ids and names"},
    {default_value, "default-value", note, "GraphML", "Cytoscape leaves the column empty", "write every value"},
    {description, "description", loss, "GraphML", "Gephi overwrites the label with it", "write descriptions as a column"},
    {mixed_direction, "mixed-direction", loss, "GraphML",
     "where both sorts join the same nodes Gephi stops (0.10) or makes one edge of them (0.11); networkx refuses the file",
     "write edgedefault on <graph> and no directed on <edge>"},
    {no_edge_default, "no-edge-default", warning, "GraphML", "Gephi and networkx choose different directions",
     "write edgedefault=\"directed\" on <graph>"},
    {hyperedge, "hyperedge", loss, "GraphML", "Gephi knows no hyperedges and no ports and leaves them out", "write an edge for each pair"},
    {no_node_label_key, "no-node-label", warning, "GraphML", "Gephi shows ids instead of names", "declare a node key named label"},
    {no_edge_label_key, "no-edge-label", note, "GraphML", "Gephi has no text to show on edges", "declare an edge key named label"},
    {no_interaction_key, "no-interaction", note, "GraphML", "Cytoscape shows \"-\" as the interaction of every edge",
     "declare an edge key named interaction"},
    {time_in_graphml, "time-in-graphml", note, "GraphML", "Gephi reads plain columns; there is no time line", "use GEXF for graphs in time"},

    {other_version, "other-version", warning, "GEXF", "Gephi warns about a version that it does not know", "write version=\"1.3\" on <gexf>"},
    {mutual_edge, "mutual-edge", loss, "GEXF", "Gephi reads a mutual edge as one in the direction of source and target", "write two directed edges"},
    {undirected_edge, "undirected-edge", loss, "GEXF", "Gephi drops undirected edges of a directed graph",
     "write a directed edge and a column that says that it is symmetric"},
    {node_without_label, "node-without-label", warning, "GEXF", "Gephi shows no text on the node, not even its id", "give every <node> a label"},
    {incomplete_attribute, "incomplete-attribute", loss, "GEXF", "Gephi loses the column", "give every <attribute> an id and a type"},
    {attribute_without_title, "attribute-without-title", warning, "GEXF", "Gephi shows the id, networkx loses the name of the column",
     "give every <attribute> a title"},
    {attributes_of_others, "attributes-of-others", loss, "GEXF", "Gephi loses the columns", "write class=\"node\" or class=\"edge\" on <attributes>"},
    {parent_id, "parent-id", loss, "GEXF", "Gephi knows no hierarchy and leaves the parent out", "write the parent as a column"},
    {size_without_value, "size-without-value", loss, "GEXF", "Gephi leaves the size out: it reads the first attribute of viz:size alone",
     "write <viz:size value=\"...\"/>"},
    {no_time_format, "no-time-format", loss, "GEXF", "Gephi reads days as numbers, fails and leaves them out",
     "write timeformat=\"date\" on <graph>"},
    {wrong_time, "wrong-time", loss, "GEXF", "Gephi leaves the time out",
     "write times as the timeformat of <graph> says, the end not before the start"},
    {other_representation, "other-representation", loss, "GEXF", "Gephi leaves out intervals where time stamps are declared, and the other way round",
     "write timerepresentation=\"interval\" on <graph> for start and end, \"timestamp\" for the other"},
    {no_time_zone, "no-time-zone", warning, "GEXF", "the reader's time zone may shift the days", "write timezone=\"UTC\" on <graph>"},
    {overlapping_spells, "overlapping-spells", loss, "GEXF", "Gephi leaves the later spell out", "merge the spells of an element that overlap"},
    {open_interval, "open-interval", warning, "GEXF", "Gephi reads open ends as closed ones", "write start and end"},
    {dynamic_weight, "dynamic-weight", loss, "GEXF", "Gephi ignores the weights of edges and gives those without values in time none",
     "give the column in time another name"},
}};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (static_cast<std::size_t>(rows[i].rule) != i) return false;
  }
  return rows.size() == static_cast<std::size_t>(dynamic_weight) + 1;
}
static_assert(is_in_order());

}  // namespace

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::loss:
      return "loss";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "";
}

std::span<const FileRule> file_rules() { return rows; }

const FileRule& file_rule(Rule rule) { return rows.at(static_cast<std::size_t>(rule)); }

}  // namespace rawabit

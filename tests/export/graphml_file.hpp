// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rawabit::test {

struct GraphmlElement {
  std::map<std::string, std::string> attributes;
  std::map<std::string, std::string> data;  // by key id
};

/// A GraphML file as libxml2 reads it, without any repair.
struct GraphmlFile {
  std::string namespace_uri;            // of the root element
  std::set<std::string> element_names;  // all that occur
  std::size_t elements_before_graph = 0;
  bool has_nodes_before_edges = true;
  std::map<std::string, std::string> graph;  // attributes
  std::vector<GraphmlElement> keys;
  std::vector<GraphmlElement> nodes;
  std::vector<GraphmlElement> edges;

  /// By id. Throw std::out_of_range with the id if there is none.
  [[nodiscard]] const GraphmlElement& node(const std::string& id) const;
  [[nodiscard]] const GraphmlElement& edge(const std::string& id) const;
};

/// Throws std::runtime_error with libxml2's message if the text is not well-formed or a data key repeats in an element.
GraphmlFile read_graphml(std::string_view text);

}  // namespace rawabit::test

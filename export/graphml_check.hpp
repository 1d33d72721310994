// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "export/element_check.hpp"
#include "export/xml_reader.hpp"

namespace rawabit {

/// Checks a GraphML file, event by event; the root element is the first.
class GraphmlCheck {
 public:
  GraphmlCheck(FindingLog& log, FileVerdict& verdict) : log_(log), columns_(log), elements_(log, verdict) {}

  void event(const XmlReader& xml);
  void finish(int line);

 private:
  struct Owner {
    Side side = Side::node;
    std::string id;
    std::string name;  // for messages
    int line = 0;
    std::string x;
    std::string y;
  };

  void start(const XmlReader& xml);
  void end(const XmlReader& xml);
  void root(const XmlReader& xml);
  void key(const XmlReader& xml);
  void declare(const XmlReader& xml, Side side);
  void graph(const XmlReader& xml);
  void node(const XmlReader& xml);
  void edge(const XmlReader& xml);
  void data_end();
  void property(const std::string& name);

  FindingLog& log_;
  ColumnCheck columns_;
  ElementCheck elements_;
  bool has_root_ = false;
  bool has_graph_ = false;
  bool is_directed_ = false;
  bool reported_direction_ = false;
  bool has_time_ = false;
  bool has_node_label_ = false;
  bool has_edge_label_ = false;
  bool has_interaction_ = false;
  int graph_line_ = 1;
  int key_line_ = 0;
  std::set<std::pair<Side, std::string>> names_;                            // of keys
  std::map<std::pair<Side, std::string>, std::string, std::less<>> looks_;  // property by key id
  std::vector<Owner> owners_;                                               // open nodes and edges
  std::string data_key_;
  int data_line_ = 0;
  bool in_data_ = false;
  std::string text_;
};

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "export/element_check.hpp"
#include "export/xml_reader.hpp"

namespace rawabit {

/// Checks a GEXF file of any version, event by event; the root element is the first.
class GexfCheck {
 public:
  GexfCheck(FindingLog& log, FileVerdict& verdict) : log_(log), columns_(log), elements_(log, verdict) {}

  void event(const XmlReader& xml);
  void finish(int line);

 private:
  struct Time {
    double start;
    double end;
    int line;
  };
  struct Owner {
    Side side = Side::node;
    std::string id;
    std::string name;  // for messages
    std::vector<Time> spells;
  };

  void start(const XmlReader& xml);
  void end(const XmlReader& xml);
  void root(const XmlReader& xml);
  void graph(const XmlReader& xml);
  void attribute(const XmlReader& xml);
  void node(const XmlReader& xml);
  void edge(const XmlReader& xml);
  void look(const XmlReader& xml);
  void times(const XmlReader& xml, bool is_spell);
  void time_list(int line, std::string_view text, bool is_interval);
  double time(int line, std::string_view text, double otherwise);
  void check_spells(Owner& owner);

  FindingLog& log_;
  ColumnCheck columns_;
  ElementCheck elements_;
  bool has_root_ = false;
  bool is_directed_ = false;
  std::string time_format_;
  std::string representation_ = "interval";
  bool has_time_zone_ = false;
  bool has_dates_ = false;
  bool reported_format_ = false;
  bool reported_zone_ = false;
  bool reported_representation_ = false;
  bool has_side_ = false;  // of the open <attributes>
  Side side_ = Side::node;
  bool is_dynamic_class_ = false;
  std::vector<Owner> owners_;
};

}  // namespace rawabit

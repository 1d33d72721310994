// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "export/file_check.hpp"

namespace rawabit {

/// The rules that GraphML and GEXF have in common, for the checkers of both formats.

/// What Gephi reads as the type of a column, and how it reads values of it.
enum class ValueType : std::uint8_t { text, whole, number, flag, list };
/// None for a type that Gephi does not know. The case of the name does not matter.
std::optional<ValueType> value_type(std::string_view name);
bool is_number(std::string_view text);
/// "#RRGGBB".
bool is_hex_color(std::string_view text);

enum class Side : std::uint8_t { node, edge };
std::string_view to_string(Side side);

/// Counts findings and passes them on.
class FindingLog {
 public:
  FindingLog(FileVerdict& verdict, const std::function<void(const Finding&)>& report) : verdict_(verdict), report_(report) {}
  void add(int line, Rule rule, std::string what);

 private:
  FileVerdict& verdict_;
  const std::function<void(const Finding&)>& report_;
};

/// Ids, ends and kinds of nodes and edges.
class ElementCheck {
 public:
  ElementCheck(FindingLog& log, FileVerdict& verdict) : log_(log), verdict_(verdict) {}

  void node(int line, std::string_view id);
  void place(double x, double y);  // of a node
  struct Edge {
    int line = 0;
    std::string_view id = {};
    std::string_view source = {};
    std::string_view target = {};
    std::string_view kind = {};
    bool is_directed = true;
  };
  void edge(const Edge& edge);
  void weight(int line, std::string_view name, std::string_view text);
  /// Rules about all of them; for the end of the file.
  void finish(int line);

 private:
  void end_of_edge(int line, std::string_view what, std::string_view id);
  void check_id(int line, std::string_view what, std::string_view id);

  struct NodeState {
    int line = 0;
    bool is_declared = false;
  };
  FindingLog& log_;
  FileVerdict& verdict_;
  std::unordered_map<std::uint64_t, NodeState> nodes_;  // by hash of the id
  std::unordered_set<std::uint64_t> edge_ids_;
  std::unordered_map<std::uint64_t, int> pairs_;  // line by hash of ends and kind
  int first_without_kind_ = 0;
  std::uint64_t unknown_ends_ = 0;
  bool has_place_ = false;
};

/// The columns of nodes or of edges.
class ColumnCheck {
 public:
  struct Column {
    ValueType type = ValueType::text;
    bool is_label = false;     // Gephi takes the text as it is
    bool is_property = false;  // a look, a weight: no column
    std::string name;
  };

  explicit ColumnCheck(FindingLog& log) : log_(log) {}

  /// Ids that fold to one, reserved ids, unknown types; keeps the column.
  void declare(int line, Side side, const std::string& id, std::string_view type, Column column);
  /// Null if there is no such column.
  [[nodiscard]] const Column* find(Side side, std::string_view id) const;
  void value(int line, Side side, std::string_view element, std::string_view id, std::string_view text);

 private:
  FindingLog& log_;
  std::map<std::string, Column, std::less<>> columns_[2];
  std::map<std::string, std::string, std::less<>> folded_[2];  // id by lower-case id
};

}  // namespace rawabit

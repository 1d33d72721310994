// SPDX-License-Identifier: Apache-2.0
#include "extract/record/relation.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>
#include <vector>

#include "extract/record/error.hpp"
#include "extract/record/relation_table.hpp"

namespace rawabit {

namespace {

QuadClass parse_quad(std::string_view name) {
  if (name == "VC") return QuadClass::verbal_cooperation;
  if (name == "MC") return QuadClass::material_cooperation;
  if (name == "VX") return QuadClass::verbal_conflict;
  if (name == "MX") return QuadClass::material_conflict;
  return QuadClass::structure;
}

std::vector<Relation> parse_table() {
  constexpr std::size_t columns = 7;
  std::vector<Relation> rows;
  std::string_view rest = relation_table().front().text;
  bool header = true;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty() || line.front() == '#') continue;
    if (header) {
      header = false;
      continue;
    }
    std::array<std::string_view, columns> cells;
    for (std::string_view& cell : cells) {
      const std::size_t tab = std::min(line.find('\t'), line.size());
      cell = line.substr(0, tab);
      line.remove_prefix(std::min(tab + 1, line.size()));
    }
    Relation row{cells[0], cells[1], cells[2], cells[3], parse_quad(cells[4]), cells[5] == "yes", 0, 0};
    const auto same_type = std::find_if(rows.begin(), rows.end(), [&](const Relation& other) { return other.plover == row.plover; });
    row.type_number = same_type != rows.end() ? same_type->type_number : static_cast<std::uint8_t>(rows.size() + 1);
    const auto parsed = std::from_chars(cells[6].data(), cells[6].data() + cells[6].size(), row.score);
    if (parsed.ec != std::errc{}) {
      throw LexiconError("relations.tsv: score of '" + std::string(cells[0]) + "' is '" + std::string(cells[6]) + "', expected a number");
    }
    rows.push_back(row);
  }
  return rows;
}

const std::vector<Relation>& table() {
  static const std::vector<Relation> rows = parse_table();
  return rows;
}

}  // namespace

std::span<const Relation> relations() { return table(); }

const Relation& relation(RelationId id) { return table()[static_cast<std::size_t>(id)]; }

std::optional<RelationId> find_relation(std::string_view name) {
  static const auto names = [] {
    std::unordered_map<std::string_view, RelationId> made;
    const std::vector<Relation>& rows = table();
    for (std::size_t i = 0; i < rows.size(); ++i) {
      made.emplace(rows[i].name, static_cast<RelationId>(i));
      made.emplace(rows[i].name_ar, static_cast<RelationId>(i));
    }
    return made;
  }();
  const auto found = names.find(name);
  if (found == names.end()) return std::nullopt;
  return found->second;
}

std::string_view to_string(QuadClass quad) {
  constexpr std::array<std::string_view, 5> names = {"", "VC", "MC", "VX", "MX"};
  return names[static_cast<std::size_t>(quad)];
}

}  // namespace rawabit

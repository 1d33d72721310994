// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rawabit {

/// Quad classes of event data: verbal or material, cooperation or conflict.
enum class QuadClass : std::uint8_t { structure, verbal_cooperation, material_cooperation, verbal_conflict, material_conflict };

/// Index of a relation in `relations()`.
enum class RelationId : std::uint8_t {};

/// One row of relations.tsv: a readable relation, the PLOVER type and CAMEO code that it belongs to.
struct Relation {
  std::string_view name;     // "cooperates-with"
  std::string_view name_ar;  // Arabic label, for queries and page
  std::string_view plover;   // "COOPERATE"; empty for structural relations
  std::string_view cameo;    // "060"; empty for structural relations
  QuadClass quad = QuadClass::structure;
  bool symmetric = false;        // subject and object may be exchanged
  std::uint8_t type_number = 0;  // from 1; relations of one PLOVER type share it
  double score = 0;              // conflict (-10) to cooperation (+10), weight of the PLOVER type
};

/// All relations in the order of the table, which is the order of the ontology. Parsed once from the embedded table.
std::span<const Relation> relations();
const Relation& relation(RelationId id);
/// By name, English or Arabic; none if there is no such relation.
std::optional<RelationId> find_relation(std::string_view name);
/// Short upper-case name of a quad class: VC, MC, VX, MX; empty for structure.
std::string_view to_string(QuadClass quad);

}  // namespace rawabit

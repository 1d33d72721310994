// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "extract/relation/link_context.hpp"
#include "extract/relation/link_path.hpp"

/// The numbers of the link model's features: groups one after the other, with room for every value of each. A feature is called by
/// its group and the value in it ("subject-slot:3"); those of the triggers follow the groups, one for each trigger.
namespace rawabit::link_features {

inline constexpr std::uint32_t relation_count = 48;     // room for the relations of the table
inline constexpr std::uint32_t preposition_kinds = 16;  // 0 none, 1..13 named, 14 agent marker, 15 another one
inline constexpr std::uint32_t slot_count = 15;         // 13 kinds of slots, 13: near only, 14: near though a rule found another
inline constexpr std::uint32_t distance_count = 12;     // 6 buckets before, 6 after the trigger
inline constexpr std::uint32_t kind_count = 10;

// Feature groups in the order of their numbers.
enum FeatureGroup : std::uint32_t {
  group_relation,
  group_word,
  group_subject_slot,
  group_object_slot,
  group_slot_pair,
  group_subject_distance,
  group_object_distance,
  group_subject_preposition,
  group_object_preposition,
  group_relation_object_preposition,
  group_relation_subject_slot,
  group_relation_object_slot,
  group_subject_kind,
  group_object_kind,
  group_flags,
  group_subject_gap,
  group_object_gap,
  group_order,
  group_modality,
  group_form_pair,
  group_sentence,
  group_subject_salience,
  group_object_salience,
  group_pair_salience,
  group_subject_rank,
  group_object_rank,
  group_before,
  group_after,
  group_form,
  group_governor,
  group_opening,
  group_clause,
  group_context,
  group_subject_slot_governor,
  group_subject_slot_form,
  group_subject_slot_before,
  group_object_slot_after,
  group_object_slot_form,
  group_relation_form,
  group_relation_before,
  group_subject_path,
  group_object_path,
  group_subject_between,
  group_object_between,
  group_support_same,
  group_support_pair,
  group_support_reverse,
  group_support_reverse_pair,
  group_end
};

struct GroupShape {
  std::string_view name;
  std::uint32_t size;
};

inline constexpr std::array<GroupShape, group_end> shapes = {{{"relation", relation_count},
                                                              {"word", 8},
                                                              {"subject-slot", slot_count * 3},
                                                              {"object-slot", slot_count * 3},
                                                              {"slot-pair", slot_count* slot_count},
                                                              {"subject-distance", distance_count},
                                                              {"object-distance", distance_count},
                                                              {"subject-preposition", preposition_kinds},
                                                              {"object-preposition", preposition_kinds},
                                                              {"relation-object-preposition", relation_count* preposition_kinds},
                                                              {"relation-subject-slot", relation_count* slot_count},
                                                              {"relation-object-slot", relation_count* slot_count},
                                                              {"subject-kind", kind_count},
                                                              {"object-kind", kind_count},
                                                              {"flag", 40},
                                                              {"subject-gap", 5},
                                                              {"object-gap", 5},
                                                              {"order", 6},
                                                              {"modality", 3 * 2},
                                                              {"form-pair", 25},
                                                              {"sentence", 6},
                                                              {"subject-salience", 6},
                                                              {"object-salience", 6},
                                                              {"pair-salience", 6},
                                                              {"subject-rank", 5},
                                                              {"object-rank", 5},
                                                              {"before", LinkContext::neighbours * 2},
                                                              {"after", LinkContext::neighbours * 2},
                                                              {"form", LinkContext::forms},
                                                              {"governor", LinkContext::governors* LinkContext::distances * 2},
                                                              {"opening", LinkContext::neighbours * 2},
                                                              {"clause", 10},
                                                              {"context", 8},
                                                              {"subject-slot-governor", slot_count* LinkContext::governors * 2},
                                                              {"subject-slot-form", slot_count* LinkContext::forms},
                                                              {"subject-slot-before", slot_count* LinkContext::neighbours},
                                                              {"object-slot-after", slot_count* LinkContext::neighbours},
                                                              {"object-slot-form", slot_count* LinkContext::forms},
                                                              {"relation-form", relation_count* LinkContext::forms},
                                                              {"relation-before", relation_count* LinkContext::neighbours},
                                                              {"subject-path", LinkPaths::shapes},
                                                              {"object-path", LinkPaths::shapes},
                                                              {"subject-between", 28},
                                                              {"object-between", 28},
                                                              {"support-same", 12},
                                                              {"support-pair", 12},
                                                              {"support-reverse", 12},
                                                              {"support-reverse-pair", 12}}};

inline constexpr std::array<std::uint32_t, group_end + 1> offsets = [] {
  std::array<std::uint32_t, group_end + 1> result{};
  for (std::size_t i = 0; i < shapes.size(); ++i) result[i + 1] = result[i] + shapes[i].size;
  return result;
}();

// Numbers of the group "flag". Those of a party are the subject's; the object's come next.
enum Flag : std::uint32_t {
  flag_elsewhere = 0,  // named in another sentence
  flag_guessed = 2,
  flag_clause_of_trigger = 4,
  flag_first_of_sentence = 6,
  flag_headline = 8,
  flag_governed_by_trigger = 9,
  flag_governed_by_other_noun = 11,
  flag_coordinated = 13,
  flag_of_unknown_state = 15,
  flag_place = 17,
  flag_symmetric = 19,
  flag_one_clause = 20,
  flag_named_person = 21,
  flag_code_of_sector = 23,
  flag_one_country = 25,
  flag_joined = 26,
  flag_joined_and_symmetric = 27,
  flag_many_mentions = 28,
  flag_few_mentions = 29
};

inline std::uint32_t feature(FeatureGroup group, std::uint32_t value) { return offsets[group] + std::min(value, shapes[group].size - 1); }

}  // namespace rawabit::link_features

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "export/export_options.hpp"
#include "extract/record/relation.hpp"

namespace rawabit {

/// How relations look in every format that shows them.

/// "#rrggbb": blue for cooperation, red for conflict, the verbal ones lighter than the material ones (after Brewer's RdBu scheme,
/// safe for colour-blind readers); grey for structural relations.
std::string_view quad_color(QuadClass quad);

/// The relation's name in the language of the labels, words parted by blanks: "cooperates with".
std::string relation_label(const Relation& relation, LabelLanguage language);

}  // namespace rawabit

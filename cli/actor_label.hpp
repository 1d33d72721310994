// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "export/export_options.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

/// What a table shows for an actor: its name in the language, else in the other one, else its id; the id for LabelLanguage::code.
/// For SnapshotActor see export/actor_style.hpp.
std::string actor_label(const GraphActor& actor, LabelLanguage language);

/// The relation in Arabic, or its English name.
std::string relation_label(RelationId id, LabelLanguage language);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/lexicon/lexicon.hpp"
#include "extract/mention/mention.hpp"
#include "extract/record/triple.hpp"
#include "extract/relation/argument_finder.hpp"

namespace rawabit {

/// Confidence of a relation, 0.05 to 0.95: the product of how certain each argument's place is (direct, inherited from
/// another clause, distant), how each actor was told (by name, by a guess from the context), and whether it is asserted.
double confidence_of(const Trigger& trigger, const Argument& subject, const Argument& object, const Mention& subject_mention,
                     const Mention& object_mention, Modality modality);

}  // namespace rawabit

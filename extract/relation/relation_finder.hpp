// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/mention/mention.hpp"
#include "extract/record/triple.hpp"
#include "extract/relation/link_model.hpp"
#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// A relation between two mentions as one sentence states it. `object` is null for events without target.
struct RelationUse {
  const Trigger* trigger = nullptr;  // null for structural relations
  RelationId relation{};
  const Mention* subject = nullptr;
  const Mention* object = nullptr;
  std::uint32_t trigger_first = 0;  // tokens of the trigger
  std::uint32_t trigger_last = 0;
  Modality modality = Modality::asserted;
  double confidence = 0;
};

/// Why a trigger yielded what it did, for `rawabit explain`.
struct TriggerTrace {
  const Trigger* trigger = nullptr;
  std::uint32_t token = 0;
  std::string outcome;  // one line: the triple, or the reason why there is none
};

/// A judged way to link a trigger, as the training of the model needs it.
struct CandidateRecord {
  RelationId relation{};
  std::string subject;  // codes
  std::string object;
  Modality modality = Modality::asserted;
  std::vector<std::uint32_t> features;
};

/// What find_relations tells beside its result; null pointers are not filled.
struct RelationObservers {
  std::vector<TriggerTrace>* trace = nullptr;
  std::vector<CandidateRecord>* candidates = nullptr;
};

/// Reads the relations of one sentence: grammar proposes who fills the places of each trigger, nearby actors are proposed
/// where it finds none, the model judges the proposals. `topic` is the actor that the sentences before were about (null at
/// the start) and is updated.
std::vector<RelationUse> find_relations(const SentencePlace& place, const LinkModel& model, const Mention*& topic,
                                        const RelationObservers& observers);

}  // namespace rawabit

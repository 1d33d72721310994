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

/// A way to link a trigger that the model has still to judge.
struct LinkProposal {
  RelationUse use;
  bool ruled = false;          // grammar found both actors
  bool half_ruled = false;     // grammar found one of them
  bool scene = false;          // the object is the land where violence happens, for want of named victims
  bool implied = false;        // the subject is an attacker whom nobody names
  double rule_confidence = 0;  // if ruled: how certain grammar is
  std::uint32_t sentence = 0;  // in the article
  // Token at which the list of actors starts to which each belongs ("A, B and C"); no_token for an actor of an earlier sentence.
  std::uint32_t subject_list = no_token;
  std::uint32_t object_list = no_token;
  double score = 0;                     // log odds that the model gives it before the rest of the article is heard
  std::vector<std::uint32_t> features;  // if asked for
};

/// Proposes the relations of one sentence: grammar tells who fills the places of each trigger; nearby actors are proposed
/// beside them if `near` is set. Offices of named persons come as proposals without trigger. `topic` is the actor that the
/// sentences before were about (null at the start) and is updated; `trace` may be null. Proposals are added to `out`.
void propose_relations(const SentencePlace& place, const LinkModel& model, bool near, const Mention*& topic, std::vector<TriggerTrace>* trace,
                       std::vector<LinkProposal>& out);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/confidence.hpp"

#include <algorithm>
#include <cmath>

namespace rawabit {

namespace {

double certainty(const Argument& argument) {
  switch (argument.evidence) {
    case ArgumentEvidence::direct:
      return 0.95;
    case ArgumentEvidence::inherited:
      return 0.8;
    case ArgumentEvidence::distant:
      return 0.6;
  }
  return 0.5;
}

double certainty(const Mention& mention) { return mention.guessed ? 0.75 : 1.0; }

}  // namespace

double confidence_of(const Trigger& trigger, const Argument& subject, const Argument& object, const Mention& subject_mention,
                     const Mention& object_mention, Modality modality) {
  double value = certainty(subject) * certainty(object) * certainty(subject_mention) * certainty(object_mention);
  if (modality != Modality::asserted) value *= 0.9;
  if (trigger.needs != 0) value *= 1.05;  // two words agree
  value = std::clamp(value, 0.05, 0.95);
  return std::round(value * 100) / 100;
}

}  // namespace rawabit

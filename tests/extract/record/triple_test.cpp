// SPDX-License-Identifier: Apache-2.0
#include "extract/record/triple.hpp"

#include <gtest/gtest.h>

namespace rawabit {
namespace {

TEST(Triple, EveryModalityIsReadBackFromItsName) {
  for (const Modality modality : {Modality::asserted, Modality::intended, Modality::negated}) {
    EXPECT_EQ(parse_modality(to_string(modality)), modality);
  }
  EXPECT_EQ(to_string(Modality::asserted), "asserted");
  EXPECT_EQ(to_string(Modality::intended), "intended");
  EXPECT_EQ(to_string(Modality::negated), "negated");
}

TEST(Triple, AnUnknownNameIsNoModality) {
  EXPECT_FALSE(parse_modality(""));
  EXPECT_FALSE(parse_modality("Asserted"));
  EXPECT_FALSE(parse_modality("denied"));
}

TEST(Triple, StartsAsAnAssertionOfTheTextWithoutTarget) {
  const Triple triple;
  EXPECT_EQ(triple.modality, Modality::asserted);
  EXPECT_EQ(triple.part, ArticlePart::text);
  EXPECT_FALSE(triple.object);
  EXPECT_TRUE(triple.trigger.empty());
}

}  // namespace
}  // namespace rawabit

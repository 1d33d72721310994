// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_form.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace rawabit {
namespace {

ActorMention minister(std::string name) {
  ActorMention mention;
  mention.id = "person:" + name;
  mention.code = "MLI";
  mention.name = std::move(name);
  mention.kind = ActorKind::person;
  mention.country = "MLI";
  mention.sector = Sector::gov;
  mention.span = {3, 9};
  return mention;
}

TEST(ActorForm, MentionsInTwoPlacesHaveOneForm) {
  ActorForms forms;
  ActorMention first = minister("diop");
  ActorForm* const form = forms.find(first, "Diop");
  first.span = {40, 44};
  EXPECT_EQ(forms.find(first, "Diop"), form);
  EXPECT_EQ(forms.size(), 1U);
}

TEST(ActorForm, EveryFieldTellsFormsApart) {
  ActorForms forms;
  std::set<ActorForm*> found;
  const ActorMention plain = minister("diop");
  found.insert(forms.find(plain, "Diop"));
  found.insert(forms.find(plain, "Mr Diop"));
  ActorMention other = plain;
  other.code = "MLI:ELI";
  found.insert(forms.find(other, "Diop"));
  other = plain;
  other.kind = ActorKind::group;
  found.insert(forms.find(other, "Diop"));
  other = plain;
  other.sector = Sector::mil;
  found.insert(forms.find(other, "Diop"));
  other = plain;
  other.country = "";
  found.insert(forms.find(other, "Diop"));
  // The same letters, cut at another place.
  other = plain;
  other.id = "person:dio";
  other.name = "pdiop";
  found.insert(forms.find(other, "Diop"));
  EXPECT_EQ(found.size(), 7U);
}

TEST(ActorForm, FormsStayWhereTheyAreWhenThereAreMany) {
  ActorForms forms;
  constexpr int many = 5000;
  std::vector<ActorForm*> found;
  for (int i = 0; i < many; ++i) {
    found.push_back(forms.find(minister("name-" + std::to_string(i)), std::string(static_cast<std::size_t>(i % 700), 'x')));
    found.back()->rows.alias = i + 1;
  }
  EXPECT_EQ(forms.size(), static_cast<std::size_t>(many));
  for (int i = 0; i < many; ++i) {
    ActorForm* const again = forms.find(minister("name-" + std::to_string(i)), std::string(static_cast<std::size_t>(i % 700), 'x'));
    ASSERT_EQ(again, found[static_cast<std::size_t>(i)]);
    ASSERT_EQ(again->rows.alias, i + 1);
  }
}

TEST(ActorForm, ActorsThatNoTableKnowsHaveNone) {
  ActorForms forms;
  ActorMention unknown = minister("diop");
  unknown.id = "person:?diop";
  EXPECT_EQ(forms.find(unknown, "Diop"), nullptr);
}

}  // namespace
}  // namespace rawabit

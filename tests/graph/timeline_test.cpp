// SPDX-License-Identifier: Apache-2.0
#include "graph/timeline.hpp"

#include <gtest/gtest.h>

#include "graph/calendar_days.hpp"
#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

std::string shown(const std::vector<TimelinePeriod>& periods) {
  std::string text;
  for (const TimelinePeriod& period : periods) {
    text += period.period + ": " + std::to_string(period.mentions) + " +" + std::to_string(period.cooperation) + " -" +
            std::to_string(period.conflict) + " !" + std::to_string(period.negated) + " d" + std::to_string(period.documents) + "\n";
  }
  return text;
}

std::vector<Document> year() {
  std::vector<Document> documents = {document("a", {"FRA -aids-> MLI", "MLI -attacks-> MLI:REB", "person:x@RUS -represents-> RUS"}, "2023-01-30"),
                                     document("b", {"FRA -aids-> MLI!", "FRA -aids-> NER"}, "2023-04-02"),
                                     document("c", {"FRA -aids-> MLI"}, "2023-04-10")};
  documents[1].triples[1].date = "2023-01-29";
  documents[1].triples[1].date_end = "2023-02-03";
  documents[2].triples[0].date = "2022-01-01";
  documents[2].triples[0].date_end = "2022-12-31";
  return documents;
}

}  // namespace

TEST(Timeline, CountsMonthsByTheDatesOfEvents) {
  const GraphFolder folder;
  const Timeline timeline = count_timeline(folder.store_of(year()), {}, GraphLevel::actor, TimeStep::month);
  EXPECT_EQ(shown(timeline.periods), "2023-01: 4 +2 -1 !0 d2\n2023-04: 0 +0 -0 !1 d0\n");
  EXPECT_EQ(timeline.longer, 1U);
  EXPECT_EQ(timeline.undated, 0U);
}

TEST(Timeline, CountsMonthsOfPublicationApart) {
  const GraphFolder folder;
  const Timeline timeline = count_timeline(folder.store_of(year()), {.dates = DateKind::published}, GraphLevel::actor, TimeStep::month);
  EXPECT_EQ(shown(timeline.periods), "2023-01: 3 +1 -1 !0 d1\n2023-04: 2 +2 -0 !1 d2\n");
}

TEST(Timeline, KnowsDaysAndYears) {
  const GraphFolder folder;
  const Store store = folder.store_of(year());
  EXPECT_EQ(shown(count_timeline(store, {}, GraphLevel::actor, TimeStep::year).periods), "2022: 1 +1 -0 !0 d1\n2023: 4 +2 -1 !1 d2\n");
  EXPECT_EQ(count_timeline(store, {}, GraphLevel::actor, TimeStep::day).longer, 2U);
}

TEST(Timeline, CountsWhatTheFilterLetsThrough) {
  const GraphFolder folder;
  const Store store = folder.store_of(year());
  const TripleFilter niger = {.actors = {{.kind = ActorTerm::Kind::code, .value = "NER"}}};
  EXPECT_EQ(shown(count_timeline(store, niger, GraphLevel::state, TimeStep::month).periods), "2023-01: 1 +1 -0 !0 d1\n");
}

TEST(Timeline, FillsGaps) {
  const Timeline timeline{.periods = {{.period = "2022-11"}, {.period = "2023-02"}}};
  EXPECT_EQ(without_gaps(timeline, TimeStep::month).size(), 4U);
  EXPECT_EQ(without_gaps(timeline, TimeStep::month)[2].period, "2023-01");
}

TEST(CalendarDays, KnowsTheEndsOfMonthsAndYears) {
  EXPECT_EQ(day_text(*first_day_of("2024")), "2024-01-01");
  EXPECT_EQ(day_text(*last_day_of("2024")), "2024-12-31");
  EXPECT_EQ(day_text(*last_day_of("2024-02")), "2024-02-29");
  EXPECT_EQ(day_text(*last_day_of("2023-02")), "2023-02-28");
  for (const char* text : {"", "24", "2023-13", "2023-02-29", "2023/02", "abcd", "2023-1-01"}) EXPECT_FALSE(first_day_of(text)) << text;
}

}  // namespace rawabit::test

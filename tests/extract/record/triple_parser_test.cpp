// SPDX-License-Identifier: Apache-2.0
#include "extract/record/triple_parser.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "extract/record/error.hpp"
#include "extract/record/record_json.hpp"

namespace rawabit {

namespace {

Triple sample() {
  Triple triple;
  triple.doc = "doc \"one\" \\ \n";
  triple.sentence = 3;
  triple.subject = {.id = "person:a",
                    .code = "MLI",
                    .name = "A",
                    .name_en = "",
                    .kind = ActorKind::person,
                    .country = "MLI",
                    .sector = Sector::gov,
                    .span = {1, 2}};
  triple.object = ActorMention{
      .id = "RUS", .code = "RUS", .name = "B", .name_en = "C", .kind = ActorKind::country, .country = "RUS", .sector = Sector::none, .span = {3, 9}};
  triple.relation = *find_relation("aids");
  triple.date = "2024-01-31";
  triple.date_end = "2024-02-29";
  triple.trigger_text = "t";
  triple.trigger = {2, 3};
  triple.evidence = "words";
  triple.confidence = 0.1234567890123;
  return triple;
}

// What either way of reading makes of a line.
std::string outcome(const std::string& line, bool fast) {
  static TripleParser parser;
  try {
    return to_json(fast ? parser.parse(line) : parse_triple(line));
  } catch (const InputError& error) {
    return error.what();
  }
}

}  // namespace

TEST(TripleParser, ReadsWhatTheProgramWrites) {
  Triple triple = sample();
  for (const ArticlePart part : {ArticlePart::text, ArticlePart::title}) {
    triple.part = part;
    EXPECT_EQ(outcome(to_json(triple), true), to_json(triple));
    triple.object.reset();
    triple.office = "minister";
  }
}

TEST(TripleParser, DamagedLinesEndAsInTheSlowWay) {
  const std::string line = to_json(sample());
  std::mt19937 random(11);
  int refused = 0;
  for (int i = 0; i < 5000; ++i) {
    std::string damaged = line;
    const std::size_t at = random() % damaged.size();
    switch (random() % 4) {
      case 0:
        damaged.erase(at, 1 + random() % 5);
        break;
      case 1:
        damaged[at] = static_cast<char>(random() % 256);
        break;
      case 2:
        damaged.insert(at, damaged.substr(random() % damaged.size(), random() % 20));
        break;
      default:
        damaged.resize(at);
        break;
    }
    const std::string slow = outcome(damaged, false);
    EXPECT_EQ(outcome(damaged, true), slow) << damaged;
    refused += slow.starts_with('{') ? 0 : 1;
  }
  EXPECT_GT(refused, 1000);
}

}  // namespace rawabit

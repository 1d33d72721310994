// SPDX-License-Identifier: Apache-2.0
#include "extract/record/record_json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "extract/record/error.hpp"

namespace rawabit {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Triple sample() {
  Triple triple;
  triple.doc = "mali-2024-02-28";
  triple.sentence = 3;
  triple.subject = {"person:a-b", "MLI", "\u062F\u064A\u0648\u0628", "A B", ActorKind::person, "MLI", Sector::gov, {412, 424}};
  triple.relation = *find_relation("meets-with");
  triple.context = "diplomatic";
  triple.object = ActorMention{"RUS", "RUS", "\u0631\u0648\u0633\u064A\u0627", "Russia", ActorKind::country, "RUS", Sector::none, {433, 445}};
  triple.date = "2024-02-28";
  triple.date_end = "2024-02-29";
  triple.trigger_text = "\u0627\u0644\u062A\u0642\u0649";
  triple.trigger = {395, 400};
  triple.evidence = "\u0641\u0642\u062F \"\u0627\u0644\u062A\u0642\u0649\"";
  triple.confidence = 0.86;
  return triple;
}

void expect_same(const Triple& a, const Triple& b) {
  EXPECT_EQ(a.doc, b.doc);
  EXPECT_EQ(a.sentence, b.sentence);
  EXPECT_EQ(a.part, b.part);
  EXPECT_EQ(a.subject, b.subject);
  EXPECT_EQ(a.relation, b.relation);
  EXPECT_EQ(a.context, b.context);
  EXPECT_EQ(a.office, b.office);
  EXPECT_EQ(a.object, b.object);
  EXPECT_EQ(a.modality, b.modality);
  EXPECT_EQ(a.date, b.date);
  EXPECT_EQ(a.date_end, b.date_end);
  EXPECT_EQ(a.trigger_text, b.trigger_text);
  EXPECT_EQ(a.trigger, b.trigger);
  EXPECT_EQ(a.evidence, b.evidence);
  EXPECT_EQ(a.confidence, b.confidence);
}

// The message of the error that the line leads to; empty if it is read.
std::string triple_error(const std::string& line) {
  try {
    parse_triple(line);
  } catch (const InputError& error) {
    return error.what();
  }
  return {};
}

std::string article_error(const std::string& line) {
  try {
    parse_article(line);
  } catch (const InputError& error) {
    return error.what();
  }
  return {};
}

// The sample's line with one text in it replaced; the text must be there.
std::string edited(const std::string& before, const std::string& after) {
  std::string line = to_json(sample());
  const std::size_t at = line.find(before);
  EXPECT_NE(at, std::string::npos) << before;
  if (at != std::string::npos) line.replace(at, before.size(), after);
  return line;
}

TEST(RecordJson, ATripleSurvivesTheWireFormat) {
  expect_same(parse_triple(to_json(sample())), sample());
  Triple other = sample();
  other.part = ArticlePart::title;
  other.relation = *find_relation("represents");
  other.office = "foreign-minister";
  other.modality = Modality::negated;
  other.date.clear();
  other.date_end.clear();
  other.confidence = 0.1;
  expect_same(parse_triple(to_json(other)), other);
  other.object.reset();
  expect_same(parse_triple(to_json(other)), other);
}

TEST(RecordJson, EveryRelationAndModalitySurvivesTheWireFormat) {
  for (std::size_t i = 0; i < relations().size(); ++i) {
    for (const Modality modality : {Modality::asserted, Modality::intended, Modality::negated}) {
      Triple triple = sample();
      triple.relation = static_cast<RelationId>(i);
      triple.modality = modality;
      expect_same(parse_triple(to_json(triple)), triple);
    }
  }
}

TEST(RecordJson, TheLineHasTheKeysOfTheWireFormatInTheirOrder) {
  Triple triple = sample();
  triple.subject.name = "s";
  triple.object->name = "o";
  triple.trigger_text = "t";
  triple.evidence = "e";
  EXPECT_EQ(
      to_json(triple),
      R"({"doc":"mali-2024-02-28","sentence":3,)"
      R"("subject":{"id":"person:a-b","code":"MLI","name":"s","name_en":"A B","kind":"person","country":"MLI","sector":"GOV","start":412,"end":424},)"
      R"("relation":"meets-with","plover":"CONSULT","cameo":"040","context":"diplomatic",)"
      R"("object":{"id":"RUS","code":"RUS","name":"o","name_en":"Russia","kind":"country","country":"RUS","sector":"","start":433,"end":445},)"
      R"("modality":"asserted","negated":false,"date":"2024-02-28","date_end":"2024-02-29",)"
      R"("trigger":{"text":"t","start":395,"end":400},"evidence":"e","confidence":0.86})");
}

TEST(RecordJson, PartAndOfficeAppearOnlyWhereTheyApply) {
  EXPECT_THAT(to_json(sample()), Not(HasSubstr("\"part\"")));
  EXPECT_THAT(to_json(sample()), Not(HasSubstr("\"office\"")));
  Triple triple = sample();
  triple.part = ArticlePart::title;
  triple.office = "foreign-minister";
  EXPECT_THAT(to_json(triple), HasSubstr(R"("sentence":3,"part":"title","subject":)"));
  EXPECT_THAT(to_json(triple), HasSubstr(R"("context":"diplomatic","office":"foreign-minister","object":)"));
}

TEST(RecordJson, AnEventWithoutTargetHasANullObject) {
  Triple triple = sample();
  triple.object.reset();
  EXPECT_THAT(to_json(triple), HasSubstr(R"("object":null,)"));
}

TEST(RecordJson, NegatedRepeatsTheModality) {
  Triple triple = sample();
  triple.modality = Modality::negated;
  EXPECT_THAT(to_json(triple), HasSubstr(R"("modality":"negated","negated":true)"));
  triple.modality = Modality::intended;
  EXPECT_THAT(to_json(triple), HasSubstr(R"("modality":"intended","negated":false)"));
}

TEST(RecordJson, ALineIsOneLineOfUnescapedUtf8) {
  Triple triple = sample();
  triple.evidence = "\u0641\u0642\u062F\n\t\"x\" \\ y";
  const std::string line = to_json(triple);
  EXPECT_EQ(line.find('\n'), std::string::npos);
  EXPECT_THAT(line, HasSubstr("\u0641\u0642\u062F\\n\\t\\\"x\\\" \\\\ y"));
  EXPECT_EQ(parse_triple(line).evidence, triple.evidence);
}

TEST(RecordJson, InvalidBytesAreReplacedInsteadOfStoppingTheRun) {
  Triple triple = sample();
  triple.evidence =
      "a\xFF"
      "b";
  EXPECT_EQ(parse_triple(to_json(triple)).evidence,
            "a\uFFFD"
            "b");
}

TEST(RecordJson, AMentionHasTheKeysOfItsLineInTheirOrder) {
  ActorMention mention{"RUS", "RUS", "s", "Russia", ActorKind::country, "RUS", Sector::none, {4, 16}};
  EXPECT_EQ(to_json(mention, "a1"),
            R"({"doc":"a1","start":4,"end":16,"surface":"s","id":"RUS","code":"RUS","kind":"country","country":"RUS","sector":""})");
}

TEST(RecordJson, ErrorsNameTheMissingField) {
  EXPECT_THAT(triple_error(edited("\"doc\"", "\"Doc\"")), HasSubstr("\"doc\""));
  EXPECT_THAT(triple_error(edited("\"sentence\"", "\"Sentence\"")), HasSubstr("\"sentence\""));
  EXPECT_THAT(triple_error(edited("\"subject\"", "\"Subject\"")), HasSubstr("\"subject\""));
  EXPECT_THAT(triple_error(edited("\"id\"", "\"Id\"")), HasSubstr("\"id\""));
  EXPECT_THAT(triple_error(edited("\"code\"", "\"Code\"")), HasSubstr("\"code\""));
  EXPECT_THAT(triple_error(edited("\"kind\"", "\"Kind\"")), HasSubstr("\"kind\""));
  EXPECT_THAT(triple_error(edited("\"start\"", "\"Start\"")), HasSubstr("\"start\""));
  EXPECT_THAT(triple_error(edited("\"relation\"", "\"Relation\"")), HasSubstr("\"relation\""));
  EXPECT_THAT(triple_error(edited("\"modality\"", "\"Modality\"")), HasSubstr("\"modality\""));
}

TEST(RecordJson, ErrorsNameTheWrongFieldWhatWasFoundAndWhatIsExpected) {
  EXPECT_EQ(triple_error(edited("\"meets-with\"", "\"meets\"")),
            "field \"relation\" is 'meets', expected a relation of the ontology such as cooperates-with");
  EXPECT_EQ(triple_error(edited("\"asserted\"", "\"sure\"")), "field \"modality\" is 'sure', expected asserted, intended or negated");
  EXPECT_EQ(triple_error(edited("\"kind\":\"person\"", "\"kind\":\"man\"")),
            "field \"kind\" is 'man', expected country, organization, group, person or place");
  EXPECT_THAT(triple_error(edited("\"GOV\"", "\"Gov\"")), HasSubstr("field \"sector\" is 'Gov'"));
  EXPECT_THAT(triple_error(edited("\"sentence\":3", "\"sentence\":-3")), HasSubstr("field \"sentence\" is -3"));
  EXPECT_THAT(triple_error(edited("\"start\":412", "\"start\":\"x\"")), HasSubstr("field \"start\" is \"x\""));
  EXPECT_THAT(triple_error(edited("\"start\":412", "\"start\":4294967296")), HasSubstr("field \"start\" is 4294967296"));
  EXPECT_THAT(triple_error(edited("\"doc\":\"mali-2024-02-28\"", "\"doc\":7")), HasSubstr("field \"doc\" is 7, expected a string"));
  EXPECT_THAT(triple_error(edited("0.86", "\"high\"")), HasSubstr("field \"confidence\" is \"high\""));
}

TEST(RecordJson, ALongWrongValueIsCutInTheMessage) {
  const std::string message = triple_error(edited("\"doc\":\"mali-2024-02-28\"", "\"doc\":[\"" + std::string(500, 'x') + "\"]"));
  EXPECT_THAT(message, HasSubstr("field \"doc\""));
  EXPECT_LT(message.size(), 120U);
}

TEST(RecordJson, DatesOfTriplesAreValidated) {
  EXPECT_EQ(triple_error(edited("\"date\":\"2024-02-28\"", "\"date\":\"2024-13-02\"")), "field \"date\" is '2024-13-02', expected YYYY-MM-DD");
  EXPECT_EQ(triple_error(edited("\"date_end\":\"2024-02-29\"", "\"date_end\":\"2023-02-29\"")),
            "field \"date_end\" is '2023-02-29', expected YYYY-MM-DD");
}

TEST(RecordJson, DaysThatTheCalendarLacksAreNoDates) {
  for (const std::string date : {"2024-13-02", "2024-00-10", "2024-04-31", "2023-02-29", "1900-02-29", "2024-01-00", "2024-01-32", "2024-1-2",
                                 "24-01-02", "2024/01/02", "2024-01-02x", " 2024-01-0", "2024-0a-02", "yesterday"}) {
    EXPECT_EQ(article_error(R"({"id":"a","text":"t","date":")" + date + "\"}"), "field \"date\" is '" + date + "', expected YYYY-MM-DD");
  }
  for (const std::string date : {"2024-02-29", "2000-02-29", "2024-12-31", "1999-01-01", ""}) {
    EXPECT_EQ(article_error(R"({"id":"a","text":"t","date":")" + date + "\"}"), "") << date;
  }
}

TEST(RecordJson, ATimeAfterTheDayOfAnArticleIsDropped) {
  EXPECT_EQ(parse_article(R"({"id":"a","text":"t","date":"2024-02-28T10:00:00Z"})").date, "2024-02-28");
  EXPECT_THAT(article_error(R"({"id":"a","text":"t","date":"2024-02-30T10:00:00Z"})"), HasSubstr("'2024-02-30T10:00:00Z'"));
}

TEST(RecordJson, AMissingIdMayBeGivenByTheReader) {
  EXPECT_EQ(parse_article(R"({"text":"t"})", "feed-7").id, "feed-7");
  EXPECT_EQ(parse_article(R"({"id":"a","text":"t"})", "feed-7").id, "a");
}

TEST(RecordJson, ALineThatIsNoObjectIsRefused) {
  EXPECT_THAT(triple_error("{\"doc\":"), HasSubstr("no valid JSON"));
  EXPECT_THAT(triple_error(""), HasSubstr("no valid JSON"));
  EXPECT_THAT(triple_error("[1]"), HasSubstr("expected an object"));
  EXPECT_THAT(article_error("\"text\""), HasSubstr("expected an object"));
  EXPECT_THAT(triple_error(edited("\"subject\":{", "\"subject\":7,\"was\":{")), HasSubstr("field \"subject\" is 7"));
}

TEST(RecordJson, AnArticleIsReadWithAllItsFields) {
  const Article article = parse_article(
      R"({"url":"https://x","id":"a1","text":"t","title":"h","date":"2024-02-28","source":"s","language":"ar","tags":["other"],"n":1})");
  EXPECT_EQ(article.id, "a1");
  EXPECT_EQ(article.text, "t");
  EXPECT_EQ(article.title, "h");
  EXPECT_EQ(article.date, "2024-02-28");
  EXPECT_EQ(article.source, "s");
  EXPECT_EQ(article.url, "https://x");
  EXPECT_EQ(article.language, "ar");
}

TEST(RecordJson, AnArticleNeedsOnlyIdAndText) {
  const Article article = parse_article(R"({"id":17,"text":"","title":null})");
  EXPECT_EQ(article.id, "17");
  EXPECT_EQ(article.text, "");
  EXPECT_EQ(article.title, "");
  EXPECT_THAT(article_error(R"({"text":"t"})"), HasSubstr("\"id\""));
  EXPECT_THAT(article_error(R"({"id":"","text":"t"})"), HasSubstr("\"id\""));
  EXPECT_THAT(article_error(R"({"id":"a"})"), HasSubstr("\"text\""));
  EXPECT_THAT(article_error(R"({"id":"a","text":null})"), HasSubstr("\"text\""));
  EXPECT_THAT(article_error(R"({"id":"a","text":["t"]})"), HasSubstr("\"text\""));
  EXPECT_THAT(article_error(R"({"id":"a","text":"t","url":5})"), HasSubstr("\"url\""));
}

std::string message_of_article(const std::string& line) {
  try {
    parse_article(line);
    return "no error";
  } catch (const InputError& error) {
    return error.what();
  }
}

TEST(RecordJson, NumbersBeyondAllMeasureAreAnErrorOfTheLine) {
  EXPECT_EQ(message_of_article(R"({"id":1e400,"text":"x"})"), "holds a number that is too large");
}

TEST(RecordJson, MessagesQuoteTheBeginningOfAValueInOneLine) {
  EXPECT_EQ(message_of_article(R"({"id":"a","text":"x","date":"20\n24\u001b[2J"})"), "field \"date\" is '20 24 [2J', expected YYYY-MM-DD");
  const std::string date(100'000, 'x');
  EXPECT_EQ(message_of_article(R"({"id":"a","text":"x","date":")" + date + "\"}"),
            "field \"date\" is '" + std::string(60, 'x') + "...', expected YYYY-MM-DD");
}

TEST(RecordJson, TextsOfMoreThanAMegabyteAreRefused) {
  const std::string text(longest_text, 'x');
  EXPECT_EQ(message_of_article(R"({"id":"a","text":")" + text + "\"}"), "no error");
  EXPECT_EQ(message_of_article(R"({"id":"a","text":")" + text + "x\"}"), "field \"text\" is longer than 1 MB; divide it into articles");
}

}  // namespace
}  // namespace rawabit

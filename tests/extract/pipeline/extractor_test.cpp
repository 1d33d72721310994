// SPDX-License-Identifier: Apache-2.0
#include "extract/pipeline/extractor.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/record/record_json.hpp"
#include "extract/text/normalizer.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {
namespace {

std::shared_ptr<const Lexicon> lexicon() {
  static const std::shared_ptr<const Lexicon> built = build_lexicon({});
  return built;
}

// Title and text of article.txt: words with vowel signs, tatweel, quotation marks and presentation forms.
Article sample() {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/pipeline/article.txt");
  Article article;
  std::getline(file, article.title);
  file.get();
  article.text.assign(std::istreambuf_iterator<char>(file), {});
  article.id = "a1";
  article.date = "2024-02-28";
  article.language = "ar";
  return article;
}

Article article_of(const std::string& text, const std::string& title = {}) {
  Article article;
  article.id = "a2";
  article.text = text;
  article.title = title;
  article.date = "2024-02-28";
  return article;
}

std::vector<std::string> lines(const std::vector<Triple>& triples) {
  std::vector<std::string> all;
  for (const Triple& triple : triples) all.push_back(to_json(triple));
  return all;
}

std::vector<std::string> extracted(const Article& article) { return lines(Extractor(lexicon()).extract(article)); }

bool has(const std::vector<Triple>& triples, const std::string& subject, const std::string& name, const std::string& object,
         Modality modality = Modality::asserted) {
  return std::any_of(triples.begin(), triples.end(), [&](const Triple& triple) {
    return triple.subject.code == subject && relation(triple.relation).name == name && triple.object && triple.object->code == object &&
           triple.modality == modality;
  });
}

void expect_inside(const Span& span, const std::string& part) {
  EXPECT_LT(span.start, span.end);
  ASSERT_LE(span.end, part.size());
  EXPECT_FALSE(utf8::first_invalid_byte(part.substr(span.start, span.size()))) << "a span cuts a letter";
}

void expect_proved(const std::vector<Triple>& triples, const Article& article) {
  for (const Triple& triple : triples) {
    SCOPED_TRACE(to_json(triple));
    const std::string& part = triple.part == ArticlePart::title ? article.title : article.text;
    expect_inside(triple.trigger, part);
    EXPECT_EQ(part.substr(triple.trigger.start, triple.trigger.size()), triple.trigger_text);
    expect_inside(triple.subject.span, part);
    if (triple.object) expect_inside(triple.object->span, part);
    EXPECT_NE(part.find(triple.evidence), std::string::npos);
    EXPECT_NE(triple.evidence.find(triple.trigger_text), std::string::npos);
    EXPECT_GE(triple.confidence, 0);
    EXPECT_LE(triple.confidence, 1);
  }
}

TEST(Extractor, FindsTheTriplesOfTheArticle) {
  const auto triples = Extractor(lexicon()).extract(sample());
  EXPECT_TRUE(has(triples, "MLI", "meets-with", "RUS"));
  EXPECT_TRUE(has(triples, "RUS", "attacks", "UKR"));
  EXPECT_TRUE(has(triples, "EU", "condemns", "RUS"));
  EXPECT_TRUE(has(triples, "USA", "sanctions", "IRN"));
  EXPECT_TRUE(has(triples, "FRA", "withdraws-from", "NER"));
  EXPECT_TRUE(has(triples, "ISR", "attacks", "SYR"));
  EXPECT_FALSE(has(triples, "RUS", "attacks", "EGY"));
}

TEST(Extractor, TheOffsetsOfEveryTriplePointAtTheOriginalBytes) {
  const Article article = sample();
  const auto triples = Extractor(lexicon()).extract(article);
  ASSERT_GE(triples.size(), 6U);
  expect_proved(triples, article);
}

TEST(Extractor, SubjectAndObjectStandAtTheirWords) {
  const Article article = sample();
  const auto triples = Extractor(lexicon()).extract(article);
  const auto words = [&](const ActorMention& actor) { return fold(article.text.substr(actor.span.start, actor.span.size())); };
  for (const Triple& triple : triples) {
    if (triple.part == ArticlePart::title || relation(triple.relation).name != "sanctions") continue;
    EXPECT_EQ(words(triple.subject), fold("\u0627\u0644\u0648\u0644\u0627\u064A\u0627\u062A \u0627\u0644\u0645\u062A\u062D\u062F\u0629"));
    EXPECT_EQ(words(*triple.object), fold("\u0625\u064A\u0631\u0627\u0646"));
    return;
  }
  ADD_FAILURE() << "no sanctions";
}

TEST(Extractor, NamedOfficialsRepresentTheirState) {
  const auto triples = Extractor(lexicon()).extract(sample());
  const auto office =
      std::find_if(triples.begin(), triples.end(), [](const Triple& t) { return t.subject.id == "person:sergei-lavrov" && !t.office.empty(); });
  ASSERT_NE(office, triples.end());
  EXPECT_EQ(relation(office->relation).name, "represents");
  EXPECT_EQ(office->office, "foreign-minister");
  ASSERT_TRUE(office->object);
  EXPECT_EQ(office->object->id, "RUS");
  EXPECT_EQ(office->object->kind, ActorKind::country);
}

TEST(Extractor, TriplesCarryTheDocumentAndItsDate) {
  for (const Triple& triple : Extractor(lexicon()).extract(sample())) {
    EXPECT_EQ(triple.doc, "a1");
    EXPECT_EQ(triple.date.size(), 10U);
    EXPECT_LE(triple.date, triple.date_end);
  }
}

TEST(Extractor, TriplesComeInTheOrderOfTheirSentencesTheTitleFirst) {
  const auto triples = Extractor(lexicon()).extract(sample());
  for (std::size_t i = 1; i < triples.size(); ++i) {
    const auto place = [](const Triple& triple) { return std::pair(triple.part == ArticlePart::text, triple.sentence); };
    EXPECT_LE(place(triples[i - 1]), place(triples[i]));
  }
}

TEST(Extractor, TheSameArticleGivesTheSameTriples) {
  const Article article = sample();
  const auto first = extracted(article);
  EXPECT_EQ(extracted(article), first);
  Extractor extractor(lexicon());
  EXPECT_EQ(lines(extractor.extract(article)), first);
  EXPECT_EQ(lines(extractor.extract(article)), first);
}

TEST(Extractor, NothingIsCarriedFromOneArticleToTheNext) {
  const Article article = sample();
  const Article other = article_of(
      "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633 \u0630\u0644\u0643. \u0648\u0623\u0636\u0627\u0641 "
      "\u0644\u0627\u0641\u0631\u0648\u0641.");
  const auto expected = extracted(other);
  Extractor extractor(lexicon());
  extractor.extract(article);
  EXPECT_EQ(lines(extractor.extract(other)), expected);
  extractor.explain(article);
  extractor.mentions(article);
  EXPECT_EQ(lines(extractor.extract(other)), expected);
}

TEST(Extractor, ThreadsShareTheLexicon) {
  const Article article = sample();
  const auto expected = extracted(article);
  std::vector<std::vector<std::string>> results(4);
  std::vector<std::thread> threads;
  for (auto& result : results) threads.emplace_back([&result, &article] { result = extracted(article); });
  for (std::thread& thread : threads) thread.join();
  for (const auto& result : results) EXPECT_EQ(result, expected);
}

TEST(Extractor, AMovedExtractorGoesOn) {
  Extractor extractor(lexicon());
  Extractor moved(std::move(extractor));
  EXPECT_EQ(lines(moved.extract(sample())), extracted(sample()));
}

TEST(Extractor, TextWithoutArabicOrWithoutWordsGivesNothing) {
  for (const std::string text : {"", " ", "\n\n", "... !", "It rained on Monday.", "1234", "\u0627"}) {
    EXPECT_TRUE(extracted(article_of(text)).empty()) << text;
    EXPECT_TRUE(Extractor(lexicon()).mentions(article_of("1 2 3", text)).empty()) << text;
  }
  Extractor extractor(lexicon());
  extractor.extract(article_of(""));
  EXPECT_EQ(extractor.sentences_read(), 0U);
}

TEST(Extractor, ATripleOfTheTitleCountsInTheTitle) {
  // "Russia attacked Ukraine", with an empty and with another text.
  const std::string title = "\u0631\u0648\u0633\u064A\u0627 \u062A\u0647\u0627\u062C\u0645 \u0623\u0648\u0643\u0631\u0627\u0646\u064A\u0627";
  for (const std::string& text : {std::string(), sample().text}) {
    const Article article = article_of(text, title);
    const auto triples = Extractor(lexicon()).extract(article);
    ASSERT_FALSE(triples.empty());
    EXPECT_EQ(triples[0].part, ArticlePart::title);
    EXPECT_EQ(triples[0].sentence, 0U);
    EXPECT_EQ(triples[0].evidence, title);
    expect_proved(triples, article);
  }
}

TEST(Extractor, SentencesOfTheTextAreCountedWithoutTheTitle) {
  Article article = sample();
  const auto with_title = Extractor(lexicon()).extract(article);
  const auto first = std::find_if(with_title.begin(), with_title.end(), [](const Triple& t) { return t.part == ArticlePart::text; });
  ASSERT_NE(first, with_title.end());
  EXPECT_EQ(first->sentence, 0U);
}

TEST(Extractor, MentionsStandInOrderAtTheirWords) {
  const Article article = sample();
  const auto mentions = Extractor(lexicon()).mentions(article);
  ASSERT_GE(mentions.size(), 14U);
  std::uint32_t before = 0;
  for (const ActorMention& mention : mentions) {
    expect_inside(mention.span, article.text);
    EXPECT_EQ(article.text.substr(mention.span.start, mention.span.size()), mention.name);
    EXPECT_LE(before, mention.span.start);
    before = mention.span.start;
  }
}

TEST(Extractor, TheExplanationTellsWhyATriggerStayedWithoutActors) {
  Article article = sample();
  article.title.clear();
  const Explanation explanation = Extractor(lexicon()).explain(article);
  ASSERT_FALSE(explanation.sentences.empty());
  const Explanation::SentenceLines& last = explanation.sentences.back();  // "the minister said that the attack happened at night"
  EXPECT_TRUE(last.triples.empty());
  const bool told = std::any_of(last.triggers.begin(), last.triggers.end(), [](const Explanation::TriggerLine& line) {
    return line.outcome.find("no ") == 0 && line.rule.find("attacks (triggers_") == 0 && !line.text.empty();
  });
  EXPECT_TRUE(told);
}

TEST(Extractor, TheExplanationHasTheTriplesAndTheArticlesOwnWords) {
  const Article article = sample();
  Extractor extractor(lexicon());
  const Explanation explanation = extractor.explain(article);
  EXPECT_EQ(explanation.sentences.size(), extractor.sentences_read());
  std::vector<Triple> all;
  for (const auto& sentence : explanation.sentences) {
    EXPECT_TRUE(article.text.find(sentence.text) != std::string::npos || article.title.find(sentence.text) != std::string::npos) << sentence.text;
    EXPECT_FALSE(sentence.tokens.empty());
    for (const auto& token : sentence.tokens) EXPECT_NE(sentence.text.find(token.text), std::string::npos);
    for (const auto& mention : sentence.mentions) {
      EXPECT_NE(sentence.text.find(mention.text), std::string::npos);
      EXPECT_FALSE(mention.actor.empty());
      EXPECT_FALSE(mention.place.empty());
    }
    all.insert(all.end(), sentence.triples.begin(), sentence.triples.end());
  }
  EXPECT_EQ(lines(all), extracted(article));
}

TEST(Extractor, AnyBytesAreReadAndEveryTripleStaysProved) {
  const Article article = sample();
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < article.text.size();) {
    const std::size_t end = std::min(article.text.find_first_of(" \n", begin), article.text.size());
    words.push_back(article.text.substr(begin, end - begin));
    begin = end + 1;
  }
  words.insert(words.end(), {"\n", "\"", "(", "\u200F", "\u0640", "\u064E", "\uFEFB", "\u2022", ".", "3.5"});
  std::mt19937 random(3);
  Extractor extractor(lexicon());
  for (int round = 0; round < 100; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text.append(words[random() % words.size()]).append(random() % 4 == 0 ? "" : " ");
    const Article mixed = article_of(text);
    expect_proved(extractor.extract(mixed), mixed);
    extractor.explain(mixed);
  }
  for (int round = 0; round < 50; ++round) {
    std::string bytes(200, ' ');
    for (char& byte : bytes) byte = static_cast<char>(random() % 256);
    EXPECT_NO_THROW(extractor.extract(article_of(bytes, bytes.substr(0, 20))));
  }
}

}  // namespace
}  // namespace rawabit

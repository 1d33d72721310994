// SPDX-License-Identifier: Apache-2.0
#include "extract/pipeline/extractor.hpp"

#include <string>

#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/record/record_json.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace {

void expect_span(rawabit::Span span, const std::string& text) {
  rawabit::fuzz::expect(span.start <= span.end && span.end <= text.size(), "a span lies in the text that it counts in");
}

}  // namespace

// A whole article with all knowledge: title, a line feed, text. Every triple is proved by bytes of the article and can be read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  static const auto lexicon = build_lexicon({});
  static Extractor extractor(lexicon);
  const std::string bytes = utf8::repaired(fuzz::view(data, size));
  Article article;
  article.id = "input";
  article.date = "2024-02-28";
  article.language = "ar";
  const std::size_t feed = bytes.find('\n');
  if (feed != std::string::npos) article.title = bytes.substr(0, feed);
  article.text = feed == std::string::npos ? bytes : bytes.substr(feed + 1);
  const std::vector<Triple> triples = extractor.extract(article);
  for (const Triple& triple : triples) {
    const std::string& text = triple.part == ArticlePart::title ? article.title : article.text;
    expect_span(triple.trigger, text);
    expect_span(triple.subject.span, text);
    if (triple.object) expect_span(triple.object->span, text);
    fuzz::expect(text.find(triple.evidence) != std::string::npos, "the evidence stands in the article");
    fuzz::expect(text.compare(triple.trigger.start, triple.trigger.size(), triple.trigger_text) == 0, "the trigger stands where the triple says");
    fuzz::expect(triple.confidence >= 0 && triple.confidence <= 1, "confidence lies between 0 and 1");
    const std::string line = to_json(triple);
    fuzz::expect(to_json(parse_triple(line)) == line, "a triple can be read again");
  }
  for (const ActorMention& mention : extractor.mentions(article, UnnamedActors::listed)) expect_span(mention.span, article.text);
  return 0;
}

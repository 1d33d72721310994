// SPDX-License-Identifier: Apache-2.0
// stages_bench ARTICLES.jsonl [options of Google Benchmark]: the stages of extraction one by one on one core, in bytes of UTF-8 text
// and sentences a second, beside ICU's word breaking of the same text, which is the yardstick.
#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/pipeline/extractor.hpp"
#include "extract/read/article_source.hpp"
#include "extract/segment/sentence_splitter.hpp"
#include "extract/segment/word_tokenizer.hpp"
#include "extract/text/normalizer.hpp"

namespace {

using namespace rawabit;

std::string input_path;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): the benchmarks take no arguments

const std::vector<Article>& articles() {
  static const std::vector<Article> all = [] {
    std::vector<Article> read;
    ArticleSource source({input_path}, {}, {}, std::cin);
    while (auto article = source.next()) read.push_back(std::move(*article));
    return read;
  }();
  return all;
}

std::size_t text_bytes() {
  std::size_t bytes = 0;
  for (const Article& article : articles()) bytes += article.text.size();
  return bytes;
}

void count_bytes(benchmark::State& state) { state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text_bytes())); }

void break_words_with_icu(benchmark::State& state) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale("ar"), status));
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
  for (auto _ : state) {
    std::size_t boundaries = 0;
    for (const Article& article : articles()) {
      const icu::UnicodeString text = icu::UnicodeString::fromUTF8(article.text);
      words->setText(text);
      while (words->next() != icu::BreakIterator::DONE) ++boundaries;
    }
    benchmark::DoNotOptimize(boundaries);
  }
  count_bytes(state);
}

void read_articles(benchmark::State& state) {
  for (auto _ : state) {
    ArticleSource source({input_path}, {}, {}, std::cin);
    while (auto article = source.next()) benchmark::DoNotOptimize(article->text.data());
  }
  count_bytes(state);
}

void fold_text(benchmark::State& state) {
  for (auto _ : state) {
    for (const Article& article : articles()) benchmark::DoNotOptimize(FoldedText(article.text).text().data());
  }
  count_bytes(state);
}

void segment_text(benchmark::State& state) {
  std::vector<std::string> folded;
  for (const Article& article : articles()) folded.push_back(fold(article.text));
  for (auto _ : state) {
    for (const std::string& text : folded) benchmark::DoNotOptimize(segment(text));
  }
  count_bytes(state);
}

void load_lexicon(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(build_lexicon({}));
}

void extract_triples(benchmark::State& state) {
  Extractor extractor(build_lexicon({}));
  std::int64_t sentences = 0;
  for (auto _ : state) {
    for (const Article& article : articles()) {
      benchmark::DoNotOptimize(extractor.extract(article));
      sentences += static_cast<std::int64_t>(extractor.sentences_read());
    }
  }
  state.SetItemsProcessed(sentences);
  count_bytes(state);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (argc != 2) {
    std::cerr << "usage: stages_bench ARTICLES.jsonl [options of Google Benchmark]\n";
    return 2;
  }
  input_path = argv[1];
  // In milliseconds; each runs long enough to be told from noise.
  benchmark::RegisterBenchmark("icu_word_breaking", break_words_with_icu)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("read", read_articles)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("fold", fold_text)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("segment", segment_text)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("extract", extract_triples)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("load_lexicon", load_lexicon)->Unit(benchmark::kMillisecond);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

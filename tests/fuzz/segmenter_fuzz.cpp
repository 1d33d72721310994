// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "extract/segment/sentence_splitter.hpp"
#include "extract/text/normalizer.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// Sentences and tokens of folded text: in order, within the text, each token in one sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  const FoldedText folded(fuzz::view(data, size));
  const SegmentedText text = segment(folded.text());
  std::uint32_t end = 0;
  for (const Token& token : text.tokens) {
    fuzz::expect(token.begin >= end && token.begin < token.end && token.end <= folded.text().size(), "tokens stand in order within the text");
    end = token.end;
  }
  std::uint32_t last = 0;
  for (const Sentence& sentence : text.sentences) {
    fuzz::expect(sentence.first >= last && sentence.first < sentence.last && sentence.last <= text.tokens.size(),
                 "sentences are ranges of tokens in order");
    last = sentence.last;
  }
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
#include "extract/text/normalizer.hpp"

#include <string>

#include "extract/text/language_detector.hpp"
#include "extract/text/name_key.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// Folding keeps a map back to the original bytes that never leaves them and never runs backwards.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  const std::string_view text = fuzz::view(data, size);
  const FoldedText folded(text);
  fuzz::expect(!utf8::first_invalid_byte(folded.text()), "folded text is valid UTF-8");
  fuzz::expect(folded.text() == fold(text), "both ways to fold agree");
  std::uint32_t before = 0;
  for (std::size_t at = 0; at < folded.text().size();) {
    const std::size_t end = at + utf8::decode(folded.text(), at).length;
    const Span span = folded.original(at, end);
    fuzz::expect(span.start < span.end && span.end <= size, "a folded letter stands for bytes of the original");
    fuzz::expect(span.start >= before, "the map does not run backwards");
    before = span.start;
    at = end;
  }
  fuzz::expect(fold(folded.text()) == folded.text(), "folding twice changes nothing more");
  name_key(text);
  detect_language(text);
  return 0;
}

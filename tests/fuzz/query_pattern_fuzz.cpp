// SPDX-License-Identifier: Apache-2.0
#include "cli/query_pattern.hpp"

#include "extract/record/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// What stands after `rawabit query GRAPH`: a pattern, or an error that points into it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  const std::string_view text = fuzz::view(data, size);
  try {
    const QueryPattern pattern = parse_query_pattern(text);
    fuzz::expect(!pattern.empty(), "a pattern has a triple");
    std::size_t column = 0;
    for (const QueryTriple& triple : pattern) {
      fuzz::expect(triple.subject.column > column && triple.subject.column < triple.object.column && triple.object.column <= size,
                   "triples one after the other, subject before object, all within the pattern");
      column = triple.object.column;
    }
  } catch (const UsageError& error) {
    fuzz::expect(std::string_view(error.what()).starts_with("pattern, column "), "an error says where");
  }
  return 0;
}

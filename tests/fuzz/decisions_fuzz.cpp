// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "extract/record/error.hpp"
#include "graph/decision.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// The file of --decisions.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  try {
    const std::vector<Decision> decisions = parse_decisions(fuzz::view(data, size), "decisions.txt");
    for (const Decision& decision : decisions) {
      fuzz::expect(!decision.first.empty() && decision.first <= decision.second, "the smaller end is first");
      fuzz::expect(!utf8::first_invalid_byte(decision.first) && !utf8::first_invalid_byte(decision.second), "ids are valid UTF-8");
    }
    fuzz::expect(std::is_sorted(decisions.begin(), decisions.end(),
                                [](const Decision& a, const Decision& b) { return std::tie(a.first, a.second) < std::tie(b.first, b.second); }),
                 "decisions are sorted by their ends");
  } catch (const UsageError& error) {
    fuzz::expect(!utf8::first_invalid_byte(error.what()), "problems are valid UTF-8");
  }
  return 0;
}

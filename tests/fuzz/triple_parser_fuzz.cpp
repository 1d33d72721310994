// SPDX-License-Identifier: Apache-2.0
#include "extract/record/triple_parser.hpp"

#include <string>

#include "extract/record/error.hpp"
#include "extract/record/record_json.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace {

template <typename Parse>
std::string outcome(Parse parse) {
  try {
    return rawabit::to_json(parse());
  } catch (const rawabit::InputError& error) {
    rawabit::fuzz::expect_one_line(error);
    return error.what();
  }
}

}  // namespace

// One line of `rawabit merge`: the fast way reads it as the slow one does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  const std::string_view line = fuzz::view(data, size);
  static TripleParser parser;
  const std::string fast = outcome([&] { return parser.parse(line); });
  const std::string slow = outcome([&] { return parse_triple(line); });
  fuzz::expect(fast == slow, "fast and slow reading agree");
  return 0;
}

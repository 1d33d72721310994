// SPDX-License-Identifier: Apache-2.0
#include "export/saved_layout.hpp"

#include <cmath>
#include <sstream>
#include <string>

#include "extract/record/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// The file of `--layout-from`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  std::istringstream in{std::string(fuzz::view(data, size))};
  try {
    for (const auto& [id, node] : read_saved_nodes(in, "saved.gexf")) {
      fuzz::expect(!id.empty() && !utf8::first_invalid_byte(id), "ids are text");
      fuzz::expect((!node.x || std::isfinite(*node.x)) && (!node.y || std::isfinite(*node.y)), "places are finite");
    }
  } catch (const InputError& error) {
    fuzz::expect_one_line(error);
  }
  return 0;
}

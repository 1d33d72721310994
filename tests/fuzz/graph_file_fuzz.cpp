// SPDX-License-Identifier: Apache-2.0
#include <sstream>
#include <string>

#include "export/file_check.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// `rawabit validate` on GraphML, GEXF and what is neither.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  std::istringstream in{std::string(fuzz::view(data, size))};
  std::size_t findings = 0;
  const FileVerdict verdict = check_graph_file(in, [&](const Finding& finding) {
    ++findings;
    fuzz::expect(finding.line >= 1, "a finding has a line");
    fuzz::expect(!utf8::first_invalid_byte(finding.what), "findings are valid UTF-8");
  });
  fuzz::expect(verdict.nodes + verdict.edges <= size, "there are no more elements than bytes");
  fuzz::expect(findings != 0 || !verdict.format.empty(), "a file of no known format has a finding");
  return 0;
}

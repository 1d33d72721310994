// SPDX-License-Identifier: Apache-2.0
#include <sstream>
#include <string>

#include "extract/read/byte_stream.hpp"
#include "extract/read/json_reader.hpp"
#include "tests/fuzz/article_check.hpp"

// JSON Lines, and the same bytes as one JSON document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  const std::string bytes(fuzz::view(data, size));
  std::istringstream in(bytes);
  const auto lines = make_json_lines_reader(open_stream(in, "feed.jsonl"), {}, "feed");
  fuzz::read_all_articles(*lines, size + 1);
  const auto document = make_json_reader(bytes, "feed.json", "feed");
  fuzz::read_all_articles(*document, size + 1);
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
#include <sstream>
#include <string>

#include "extract/read/byte_stream.hpp"
#include "extract/read/csv_reader.hpp"
#include "tests/fuzz/article_check.hpp"

// Comma- and tab-separated tables of articles.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  for (const char separator : {',', '\t'}) {
    std::istringstream in{std::string(fuzz::view(data, size))};
    const auto reader = make_csv_reader(open_stream(in, "feed.csv"), {}, "feed", separator);
    fuzz::read_all_articles(*reader, size + 1);
  }
  return 0;
}

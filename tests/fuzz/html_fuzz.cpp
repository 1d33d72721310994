// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "extract/read/html_reader.hpp"
#include "tests/fuzz/article_check.hpp"

// Web pages: encoding, markup, what the page says of itself, main text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  const auto reader = make_html_reader(std::string(fuzz::view(data, size)), "page.html");
  fuzz::read_all_articles(*reader, 1);
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
#include "extract/read/plain_text_reader.hpp"

#include <gtest/gtest.h>

#include "tests/extract/read/input_folder.hpp"

namespace rawabit::test {
namespace {

using Outcomes = std::vector<std::string>;

TEST(PlainTextReader, FileIsOneArticleWithoutTitle) {
  const auto reader = make_plain_text_reader("Headline\n\nFirst line.\n", "a.txt");
  EXPECT_EQ(outcomes(*reader), (Outcomes{"|||Headline\n\nFirst line.\n"}));
}

TEST(PlainTextReader, BlankFileIsAnErrorOnce) {
  for (const char* bytes : {"", " \r\n\t\n", "\xEF\xBB\xBF"}) {
    const auto reader = make_plain_text_reader(bytes, "a.txt");
    EXPECT_EQ(outcomes(*reader), (Outcomes{"error: a.txt: is empty"}));
  }
}

}  // namespace
}  // namespace rawabit::test

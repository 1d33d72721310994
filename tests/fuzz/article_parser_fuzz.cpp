// SPDX-License-Identifier: Apache-2.0
#include "extract/record/article_parser.hpp"

#include <string>

#include "extract/record/error.hpp"
#include "extract/record/record_json.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace {

template <typename Parse>
std::string outcome(Parse parse) {
  try {
    const rawabit::Article article = parse();
    std::string all;
    for (const std::string* field : {&article.id, &article.text, &article.title, &article.date, &article.source, &article.url, &article.language})
      all.append(*field).append(1, '\x1F');
    return all;
  } catch (const rawabit::InputError& error) {
    rawabit::fuzz::expect_one_line(error);
    return error.what();
  }
}

}  // namespace

// One line of a feed: the fast way reads it as the slow one does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  const std::string_view line = fuzz::view(data, size);
  if (utf8::first_invalid_byte(line)) return 0;
  static ArticleParser parser;
  for (const std::string_view id : {std::string_view(), std::string_view("feed:1")}) {
    const std::string fast = outcome([&] { return parser.parse(line, id); });
    const std::string slow = outcome([&] { return parse_article(line, id); });
    fuzz::expect(fast == slow, "fast and slow reading agree");
  }
  return 0;
}

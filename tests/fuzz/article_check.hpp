// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/read/article_reader.hpp"
#include "extract/record/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace rawabit::fuzz {

/// Reads all articles. `most`: each call of next() uses up input, so that there cannot be more articles and errors.
inline void read_all_articles(ArticleReader& reader, std::size_t most) {
  for (std::size_t count = 0;; ++count) {
    expect(count <= most, "a reader comes to its end");
    try {
      const auto article = reader.next();
      if (!article) return;
      for (const std::string_view text : {std::string_view(article->text), std::string_view(article->title), std::string_view(article->id)}) {
        expect(!utf8::first_invalid_byte(text), "what a reader gives is valid UTF-8");
      }
      expect(article->date.empty() || article->date.size() == 10, "a date is YYYY-MM-DD");
    } catch (const InputError& error) {
      expect_one_line(error);
    }
  }
}

}  // namespace rawabit::fuzz

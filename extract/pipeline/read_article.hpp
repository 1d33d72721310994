// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/record/article.hpp"
#include "extract/segment/sentence_splitter.hpp"
#include "extract/text/normalizer.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

/// Title and text as one token stream, so that a name in the title helps to read the text.
struct ReadArticle {
  std::string joined;
  std::uint32_t title_bytes = 0;  // bytes of `joined` before the text
  FoldedText folded;
  SegmentedText segmented;
  std::vector<char32_t> last_letters;  // of each word, as the article has it

  explicit ReadArticle(const Article& article)
      : joined(article.title.empty() ? article.text : article.title + "\n\n" + article.text),
        title_bytes(article.title.empty() ? 0U : static_cast<std::uint32_t>(article.title.size() + 2)),
        folded(joined),
        segmented(segment(folded.text())),
        last_letters(read_last_letters()) {}

  [[nodiscard]] std::vector<char32_t> read_last_letters() const {
    std::vector<char32_t> letters;
    letters.reserve(segmented.tokens.size());
    for (const Token& token : segmented.tokens)
      letters.push_back(plain_letter(utf8::decode(joined, folded.original(token.end - 1, token.end).start).value));
    return letters;
  }
  [[nodiscard]] Span original(std::uint32_t first, std::uint32_t last) const {
    if (first >= last) return {};
    return folded.original(segmented.tokens[first].begin, segmented.tokens[last - 1].end);
  }
  [[nodiscard]] bool in_title(const Span& span) const { return span.end <= title_bytes; }
  [[nodiscard]] Span in_part(Span span) const {
    if (!in_title(span)) {
      span.start -= title_bytes;
      span.end -= title_bytes;
    }
    return span;
  }
  [[nodiscard]] std::string text(const Span& span) const { return joined.substr(span.start, span.size()); }
};

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/mention/article_actors.hpp"
#include "extract/mention/mention_finder.hpp"
#include "extract/mention/phrase_matches.hpp"
#include "extract/segment/clitic_analyzer.hpp"
#include "extract/segment/sentence_splitter.hpp"
#include "extract/text/normalizer.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

/// The embedded tables, built once per test program.
inline const Lexicon& embedded_lexicon() {
  static const std::shared_ptr<const Lexicon> lexicon = build_lexicon({});
  return *lexicon;
}

/// A text with everything that the stages up to the mentions see in it.
class SmallArticle {
 public:
  explicit SmallArticle(std::string text, std::string_view date = "2024-02-28")
      : original_(std::move(text)),
        folded_(original_),
        segmented_(segment(folded_.text())),
        analyzer_(embedded_lexicon()),
        matches_(embedded_lexicon(), analyzer_, folded_.text(), segmented_, last_letters()),
        actors_(embedded_lexicon(), date) {}
  SmallArticle(const SmallArticle&) = delete;
  SmallArticle& operator=(const SmallArticle&) = delete;

  /// Reads the mentions on first use; actors() then remembers them.
  std::vector<Mention>& mentions() {
    if (!read_) mentions_ = find_mentions(matches_, folded_.text(), segmented_, actors_);
    read_ = true;
    return mentions_;
  }
  [[nodiscard]] const PhraseMatches& matches() const { return matches_; }
  [[nodiscard]] ArticleActors& actors() { return actors_; }
  [[nodiscard]] const SegmentedText& segmented() const { return segmented_; }
  [[nodiscard]] std::string_view folded() const { return folded_.text(); }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(segmented_.tokens.size()); }
  /// The original words of tokens [first, last).
  [[nodiscard]] std::string words(std::uint32_t first, std::uint32_t last) const {
    if (first >= last) return {};
    const Span span = folded_.original(segmented_.tokens[first].begin, segmented_.tokens[last - 1].end);
    return original_.substr(span.start, span.size());
  }

 private:
  [[nodiscard]] std::vector<char32_t> last_letters() const {
    std::vector<char32_t> letters;
    for (const Token& token : segmented_.tokens) letters.push_back(utf8::decode(original_, folded_.original(token.end - 1, token.end).start).value);
    return letters;
  }

  std::string original_;
  FoldedText folded_;
  SegmentedText segmented_;
  CliticAnalyzer analyzer_;
  PhraseMatches matches_;
  ArticleActors actors_;
  std::vector<Mention> mentions_;
  bool read_ = false;
};

}  // namespace rawabit

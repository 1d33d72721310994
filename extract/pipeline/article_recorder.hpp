// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "extract/date/date_mention.hpp"
#include "extract/mention/article_actors.hpp"
#include "extract/mention/mention.hpp"
#include "extract/mention/phrase_matches.hpp"
#include "extract/pipeline/read_article.hpp"
#include "extract/record/triple.hpp"
#include "extract/relation/relation_finder.hpp"

namespace rawabit {

/// Writes down what was found in an article in the terms of the wire format: names and offsets of the article as it came,
/// ids, dates. All that it is given must outlive it.
class ArticleRecorder {
 public:
  ArticleRecorder(const Article& article, const ReadArticle& read, const PhraseMatches& matches, const ArticleActors& actors,
                  std::span<const DateMention> dates)
      : article_(article), read_(read), matches_(matches), actors_(actors), dates_(dates) {}

  /// `number`: of the sentence within title or text, as the triple carries it.
  [[nodiscard]] Triple triple(const RelationUse& use, const Sentence& tokens, std::uint32_t number) const;
  /// See Extractor::mentions().
  [[nodiscard]] std::vector<ActorMention> mentions(std::span<const Mention> found, bool unnamed) const;

 private:
  void add_names_inside(const Mention& phrase, std::vector<ActorMention>& all) const;
  [[nodiscard]] ActorMention actor(const Mention& mention) const;
  [[nodiscard]] ActorMention actor(const Mention& mention, ArticlePart part, const RelationUse& use) const;
  [[nodiscard]] ActorMention office_owner(const Mention& mention) const;

  const Article& article_;
  const ReadArticle& read_;
  const PhraseMatches& matches_;
  const ArticleActors& actors_;
  std::span<const DateMention> dates_;
};

}  // namespace rawabit

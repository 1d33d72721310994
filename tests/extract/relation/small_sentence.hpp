// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "../mention/small_article.hpp"
#include "extract/mention/article_salience.hpp"
#include "extract/relation/argument_finder.hpp"
#include "extract/relation/link_model.hpp"
#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// The first sentence of a text with its structure.
class SmallSentence {
 public:
  explicit SmallSentence(const std::string& text)
      : article_(text),
        mentions_(first_sentence(article_)),
        salience_(mentions_),
        structure_(article_.matches(), article_.segmented().sentences.at(0), mentions_),
        paths_(structure_),
        implied_(article_.matches().lexicon(), salience_) {}

  [[nodiscard]] const SentenceStructure& structure() const { return structure_; }
  [[nodiscard]] const ArticleSalience& salience() const { return salience_; }
  [[nodiscard]] const LinkPaths& paths() const { return paths_; }
  [[nodiscard]] ImpliedActors& implied() const { return implied_; }
  [[nodiscard]] SentencePlace place(bool title = false) const { return {structure_, paths_, salience_, implied_, 0, title}; }
  [[nodiscard]] SentencePlace place_with_features() const { return {structure_, paths_, salience_, implied_, 0, false, true}; }
  [[nodiscard]] const std::vector<Mention>& mentions() const { return mentions_; }
  [[nodiscard]] const SmallArticle& article() const { return article_; }
  /// The token whose folded text is that of the word; the number of tokens if there is none.
  [[nodiscard]] std::uint32_t token(const std::string& word) const {
    const std::string folded = fold(word);
    std::uint32_t token = 0;
    while (token < article_.size() && article_.matches().text(token) != folded) ++token;
    return token;
  }
  [[nodiscard]] std::optional<std::size_t> verb(const std::string& word) const {
    for (std::size_t i = 0; i < structure_.verbs().size(); ++i) {
      if (structure_.verbs()[i].token == token(word)) return i;
    }
    return std::nullopt;
  }
  [[nodiscard]] const NounUse* noun(const std::string& word) const {
    for (const NounUse& noun : structure_.nouns()) {
      if (noun.token == token(word)) return &noun;
    }
    return nullptr;
  }
  /// Index of the first mention with the code; the number of mentions if there is none.
  [[nodiscard]] std::size_t mention(const std::string& code) const {
    return static_cast<std::size_t>(std::find_if(mentions_.begin(), mentions_.end(), [&](const Mention& m) { return m.code == code; }) -
                                    mentions_.begin());
  }
  /// Codes of an argument, joined by "+"; "earlier:CODE" for an actor of an earlier sentence; "-" if there is none.
  [[nodiscard]] std::string codes(const Argument& argument) const {
    if (argument.earlier != nullptr) return std::string("earlier:").append(argument.earlier->code);
    return codes(argument.mentions);
  }
  [[nodiscard]] std::string codes(const MentionIndices& indices) const {
    std::string all;
    for (const std::size_t index : indices) {
      if (!all.empty()) all.push_back('+');
      all += mentions_.at(index).code;
    }
    if (all.empty()) all.push_back('-');
    return all;
  }

 private:
  static std::vector<Mention> first_sentence(SmallArticle& article) {
    std::vector<Mention> all;
    for (const Mention& mention : article.mentions()) {
      if (mention.sentence == 0) all.push_back(mention);
    }
    return all;
  }

  SmallArticle article_;
  std::vector<Mention> mentions_;
  ArticleSalience salience_;
  SentenceStructure structure_;
  LinkPaths paths_;
  mutable ImpliedActors implied_;
};

}  // namespace rawabit

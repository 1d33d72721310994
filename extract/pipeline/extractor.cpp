// SPDX-License-Identifier: Apache-2.0
#include "extract/pipeline/extractor.hpp"

#include <algorithm>
#include <utility>

#include "extract/date/date_finder.hpp"
#include "extract/mention/article_actors.hpp"
#include "extract/mention/article_topic.hpp"
#include "extract/mention/mention_finder.hpp"
#include "extract/mention/phrase_matches.hpp"
#include "extract/pipeline/article_recorder.hpp"
#include "extract/pipeline/read_article.hpp"
#include "extract/pipeline/sentence_explanation.hpp"
#include "extract/record/record_json.hpp"
#include "extract/relation/link_judge.hpp"
#include "extract/relation/link_model.hpp"
#include "extract/relation/relation_finder.hpp"
#include "extract/relation/sentence_structure.hpp"
#include "extract/segment/clitic_analyzer.hpp"

namespace rawabit {

struct Extractor::State {
  explicit State(std::shared_ptr<const Lexicon> shared) : lexicon(std::move(shared)), analyzer(*lexicon), links(*lexicon), review(*lexicon) {}

  std::shared_ptr<const Lexicon> lexicon;
  CliticAnalyzer analyzer;
  LinkModel links;
  LinkReview review;
  std::size_t sentences = 0;
};

class Extractor::Run {
 public:
  Run(State& state, const Article& article)
      : article_(article),
        links_(state.links),
        review_(state.review),
        read_(article),
        matches_(*state.lexicon, state.analyzer, read_.folded.text(), read_.segmented, read_.last_letters),
        actors_(*state.lexicon, article.date),
        mentions_(find_mentions(matches_, read_.folded.text(), read_.segmented, actors_)),
        salience_(mentions_),
        implied_(*state.lexicon, salience_),
        dates_(find_dates(state.lexicon->date_words, read_.folded.text(), read_.segmented, article.date)) {
    state.sentences = read_.segmented.sentences.size();
  }

  std::vector<Triple> triples(Explanation* explanation) {
    const std::size_t sentences = read_.segmented.sentences.size();
    std::vector<std::vector<TriggerTrace>> traces(sentences);
    const bool near = links_.trained() && sentences >= fewest_sentences_for_model;
    std::vector<LinkProposal> chosen;
    if (!is_about_sport(matches_)) chosen = judge_links(proposals(near, explanation == nullptr ? nullptr : &traces), links_, review_, sentences);
    std::vector<Triple> all;
    std::size_t next = 0;
    for (std::uint32_t number = 0; number < sentences; ++number) {
      const Sentence& sentence = read_.segmented.sentences[number];
      const std::size_t before = all.size();
      for (; next < chosen.size() && chosen[next].sentence == number; ++next)
        all.push_back(recorder().triple(chosen[next].use, sentence, number_in_part(number)));
      if (explanation != nullptr) {
        const SentenceStructure structure(matches_, sentence, mentions_of(number));
        explanation->sentences.push_back(explain_sentence(read_, structure, traces[number], std::span(all).subspan(before)));
      }
    }
    return all;
  }

  // All proposals of the article, judged or not, with all their features.
  std::vector<LinkProposal> candidates() {
    lists_features_ = true;
    std::vector<LinkProposal> all = proposals(true, nullptr);
    add_support(all, links_);
    return all;
  }

  [[nodiscard]] std::vector<ActorMention> actor_mentions(UnnamedActors unnamed) const {
    return recorder().mentions(mentions_, unnamed == UnnamedActors::listed);
  }

  [[nodiscard]] std::string sentence_text(std::uint32_t number) const {
    const Sentence& sentence = read_.segmented.sentences[number];
    return read_.text(read_.original(sentence.first, sentence.last));
  }

 private:
  [[nodiscard]] ArticleRecorder recorder() const { return {article_, read_, matches_, actors_, dates_}; }

  std::vector<LinkProposal> proposals(bool near, std::vector<std::vector<TriggerTrace>>* traces) {
    std::vector<LinkProposal> all;
    const Mention* topic = nullptr;
    for (std::uint32_t number = 0; number < read_.segmented.sentences.size(); ++number) {
      const Sentence& sentence = read_.segmented.sentences[number];
      const SentenceStructure structure(matches_, sentence, mentions_of(number));
      const LinkPaths paths(structure);
      const SentencePlace place{structure, paths, salience_, implied_, number_in_part(number), in_title(number), lists_features_};
      const std::size_t before = all.size();
      propose_relations(place, links_, near, topic, traces == nullptr ? nullptr : &(*traces)[number], all);
      for (std::size_t i = before; i < all.size(); ++i) all[i].sentence = number;
    }
    return all;
  }

  [[nodiscard]] std::span<const Mention> mentions_of(std::uint32_t number) const {
    const auto before = [](const Mention& mention, std::uint32_t n) { return mention.sentence < n; };
    const auto first = std::lower_bound(mentions_.begin(), mentions_.end(), number, before);
    const auto last = std::lower_bound(first, mentions_.end(), number + 1, before);
    return {first, last};
  }

  [[nodiscard]] bool in_title(std::uint32_t number) const {
    const Sentence& sentence = read_.segmented.sentences[number];
    return read_.in_title(read_.original(sentence.first, sentence.last));
  }

  // Sentences of title and text are counted apart.
  [[nodiscard]] std::uint32_t number_in_part(std::uint32_t number) const {
    if (in_title(number)) return number;
    std::uint32_t titles = 0;
    while (titles < number && in_title(titles)) ++titles;
    return number - titles;
  }

  const Article& article_;
  const LinkModel& links_;
  const LinkReview& review_;
  ReadArticle read_;
  PhraseMatches matches_;
  ArticleActors actors_;
  std::vector<Mention> mentions_;
  ArticleSalience salience_;
  ImpliedActors implied_;
  std::vector<DateMention> dates_;
  bool lists_features_ = false;
};

Extractor::Extractor(std::shared_ptr<const Lexicon> lexicon) : state_(std::make_unique<State>(std::move(lexicon))) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

std::vector<Triple> Extractor::extract(const Article& article) {
  state_->analyzer.forget_if_large();
  return Run(*state_, article).triples(nullptr);
}

std::vector<ActorMention> Extractor::mentions(const Article& article, UnnamedActors unnamed) {
  state_->analyzer.forget_if_large();
  return Run(*state_, article).actor_mentions(unnamed);
}

Explanation Extractor::explain(const Article& article) {
  state_->analyzer.forget_if_large();
  Explanation explanation;
  Run(*state_, article).triples(&explanation);
  return explanation;
}

std::vector<std::string> Extractor::candidates(const Article& article) {
  state_->analyzer.forget_if_large();
  Run run(*state_, article);
  std::vector<std::string> lines;
  for (const LinkProposal& proposal : run.candidates()) {
    if (proposal.use.object == nullptr) continue;
    const auto list = [](std::uint32_t token) { return token == no_token ? std::int64_t{-1} : std::int64_t{token}; };
    CandidateRecord line;
    line.doc = article.id;
    line.sentence = proposal.sentence;
    line.trigger = proposal.use.trigger_first;
    line.relation = proposal.use.relation;
    line.subject = proposal.use.subject->code;
    line.subject_list = list(proposal.subject_list);
    line.object = proposal.use.object->code;
    line.object_list = list(proposal.object_list);
    line.modality = proposal.use.modality;
    line.ruled = proposal.ruled;
    line.evidence = run.sentence_text(proposal.sentence);
    for (const std::uint32_t feature : proposal.features) line.features.push_back(state_->links.feature_name(feature));
    lines.push_back(to_json(line));
  }
  return lines;
}

std::size_t Extractor::sentences_read() const { return state_->sentences; }

}  // namespace rawabit

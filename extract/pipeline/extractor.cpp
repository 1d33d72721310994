// SPDX-License-Identifier: Apache-2.0
#include "extract/pipeline/extractor.hpp"

#include <algorithm>
#include <utility>

#include "extract/date/date_finder.hpp"
#include "extract/date/event_date.hpp"
#include "extract/mention/article_actors.hpp"
#include "extract/mention/article_topic.hpp"
#include "extract/mention/mention_finder.hpp"
#include "extract/mention/phrase_matches.hpp"
#include "extract/pipeline/coming_event.hpp"
#include "extract/pipeline/match_description.hpp"
#include "extract/record/record_json.hpp"
#include "extract/relation/link_judge.hpp"
#include "extract/relation/link_model.hpp"
#include "extract/relation/relation_finder.hpp"
#include "extract/relation/sentence_structure.hpp"
#include "extract/segment/clitic_analyzer.hpp"
#include "extract/segment/sentence_splitter.hpp"
#include "extract/text/normalizer.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

struct Extractor::State {
  explicit State(std::shared_ptr<const Lexicon> shared) : lexicon(std::move(shared)), analyzer(*lexicon), links(*lexicon), review(*lexicon) {}

  std::shared_ptr<const Lexicon> lexicon;
  CliticAnalyzer analyzer;
  LinkModel links;
  LinkReview review;
  std::size_t sentences = 0;
};

namespace {

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

}  // namespace

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
      const Span whole = read_.original(sentence.first, sentence.last);
      const std::size_t before = all.size();
      for (; next < chosen.size() && chosen[next].sentence == number; ++next)
        all.push_back(triple(chosen[next].use, sentence, number_in_part(number)));
      if (explanation != nullptr) {
        const SentenceStructure structure(matches_, sentence, mentions_of(number));
        explain_sentence(*explanation, structure, traces[number], whole, std::span(all).subspan(before));
      }
    }
    return all;
  }

  // All proposals of the article, judged or not, with all their features.
  std::vector<LinkProposal> candidates() {
    std::vector<LinkProposal> all = proposals(true, nullptr);
    add_support_features(all, links_);
    return all;
  }

  [[nodiscard]] std::string sentence_text(std::uint32_t number) const {
    const Sentence& sentence = read_.segmented.sentences[number];
    return read_.text(read_.original(sentence.first, sentence.last));
  }

  std::vector<ActorMention> actor_mentions(bool unnamed) const {
    std::vector<ActorMention> all;
    for (const Mention& mention : mentions_) {
      if (!unnamed && mention.form == MentionForm::role) add_names_inside(mention, all);
      const bool by_name = mention.named_person() || (mention.form == MentionForm::name && !mention.guessed) || mention.form == MentionForm::nisba;
      if (!by_name && !unnamed && !is_body_of_state(mention)) continue;
      const bool person = mention.named_person() && !unnamed;
      const Span span = person ? read_.original(mention.name_first, mention.name_last) : read_.original(mention.first, mention.last);
      if (read_.in_title(span)) continue;
      ActorMention actor = record(mention);
      actor.name = read_.text(span);
      actor.span = read_.in_part(span);
      all.push_back(std::move(actor));
    }
    return all;
  }

 private:
  [[nodiscard]] static bool is_body_of_state(const Mention& mention) {
    return mention.form == MentionForm::role && mention.role != nullptr && mention.role->kind == RoleKind::body && !mention.guessed &&
           !mention.code.empty() && mention.last > mention.first + 1;
  }

  // "the prime minister of Iraq": the state is named too.
  void add_names_inside(const Mention& phrase, std::vector<ActorMention>& all) const {
    const Lexicon& lexicon = actors_.lexicon();
    for (std::uint32_t token = phrase.first; token < phrase.last; ++token) {
      if (phrase.named_person() && token >= phrase.name_first && token < phrase.name_last) continue;
      const PhraseMatch* match = matches_.longest(token, SenseKind::actor_name);
      if (match == nullptr || token + match->length > phrase.last) continue;
      const ActorName& name = lexicon.actor_names[match->sense.index];
      if (name.sense == NameSense::ambiguous || lexicon.actors[name.actor].kind == ActorKind::person) continue;
      Mention inside;
      actors_.assign(inside, lexicon.actors[name.actor]);
      const Span span = read_.original(token, token + match->length);
      if (read_.in_title(span)) return;
      ActorMention actor = record(inside);
      actor.name = read_.text(span);
      actor.span = read_.in_part(span);
      all.push_back(std::move(actor));
      token += match->length - 1;
    }
  }

  std::vector<LinkProposal> proposals(bool near, std::vector<std::vector<TriggerTrace>>* traces) {
    std::vector<LinkProposal> all;
    const Mention* topic = nullptr;
    for (std::uint32_t number = 0; number < read_.segmented.sentences.size(); ++number) {
      const Sentence& sentence = read_.segmented.sentences[number];
      const SentenceStructure structure(matches_, sentence, mentions_of(number));
      const LinkPaths paths(structure);
      const SentencePlace place{structure, paths, salience_, implied_, number_in_part(number), in_title(number)};
      for (LinkProposal& proposal : propose_relations(place, links_, near, topic, traces == nullptr ? nullptr : &(*traces)[number])) {
        proposal.sentence = number;
        all.push_back(std::move(proposal));
      }
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

  [[nodiscard]] ActorMention record(const Mention& mention) const {
    ActorMention actor;
    actor.id = mention.id.empty() ? mention.code : mention.id;
    actor.code = mention.code;
    const Span span = read_.original(mention.first, mention.last);
    const bool plain_role = mention.form == MentionForm::role && !mention.named_person() && mention.kind != ActorKind::country;
    actor.name = mention.name.empty() || plain_role ? without_clitics(read_.text(span), mention) : mention.name;
    if (mention.named_person() && mention.id.starts_with("person:?")) actor.name = read_.text(read_.original(mention.name_first, mention.name_last));
    actor.name_en = mention.name_en;
    actor.kind = mention.kind;
    actor.country = mention.country;
    actor.sector = mention.sector;
    actor.span = read_.in_part(span);
    return actor;
  }

  // "and the ministers", "for the ministers": the name is that of the ministers.
  [[nodiscard]] static std::string without_clitics(std::string text, const Mention& mention) {
    static constexpr std::string_view waw = "\u0648";
    static constexpr std::string_view feh = "\u0641";
    static constexpr std::string_view lam = "\u0644";
    static constexpr std::string_view article = "\u0627\u0644";
    if (mention.conjunction != Conjunction::none && (text.starts_with(waw) || text.starts_with(feh))) text.erase(0, waw.size());
    if (mention.proclitic == Proclitic::none || mention.proclitic == Proclitic::seen || text.size() <= lam.size()) return text;
    text.erase(0, lam.size());
    const bool article_follows = mention.proclitic == Proclitic::lam && mention.article && text.starts_with(lam);
    return article_follows ? std::string(article) + text.substr(lam.size()) : text;
  }

  // An actor that the text carries over from the title has no place in the text: there it stands where the trigger stands.
  [[nodiscard]] ActorMention record(const Mention& mention, ArticlePart part, const RelationUse& use) const {
    ActorMention actor = record(mention);
    const bool mention_in_title = read_.in_title(read_.original(mention.first, mention.last));
    if (mention_in_title != (part == ArticlePart::title)) actor.span = read_.in_part(read_.original(use.trigger_first, use.trigger_last));
    return actor;
  }

  [[nodiscard]] Triple triple(const RelationUse& use, const Sentence& tokens, std::uint32_t number) const {
    const Span sentence = read_.original(tokens.first, tokens.last);
    Triple result;
    result.doc = article_.id;
    result.sentence = number;
    result.part = read_.in_title(sentence) ? ArticlePart::title : ArticlePart::text;
    result.subject = record(*use.subject, result.part, use);
    result.relation = use.relation;
    if (use.object != nullptr) {
      result.object = record(*use.object, result.part, use);
    } else if (!use.subject->office_of.empty()) {
      result.office = use.subject->office;
      result.object = office_owner(*use.subject);
    }
    if (use.trigger != nullptr) result.context = use.trigger->context;
    result.modality = use.modality;
    result.date = article_.date;
    result.date_end = article_.date;
    // An office is held at the article's date, whatever dates stand near the name.
    const DateMention* said = use.trigger == nullptr ? nullptr : event_date(dates_, tokens.first, tokens.last, use.trigger_first);
    if (said != nullptr) {
      result.date = said->day_first;
      result.date_end = said->day_last;
      if (is_coming_event(use, *said, article_.date)) result.modality = Modality::intended;
    }
    const Span trigger = read_.original(use.trigger_first, use.trigger_last);
    result.trigger_text = read_.text(trigger);
    result.trigger = read_.in_part(trigger);
    result.evidence = read_.text(sentence);
    result.confidence = use.confidence;
    return result;
  }

  // The state or organisation that a named person holds an office of.
  [[nodiscard]] ActorMention office_owner(const Mention& mention) const {
    ActorMention owner;
    owner.id = mention.office_of;
    owner.code = mention.office_of;
    if (const KnownActor* known = actors_.lexicon().find_actor(mention.office_of)) {
      owner.name = known->name;
      owner.name_en = known->name_en;
      owner.kind = known->kind;
      owner.country = known->country;
      owner.sector = known->sector;
    } else {
      owner.name = mention.office_of;
      owner.kind = ActorKind::organization;
    }
    owner.span = read_.in_part(read_.original(mention.first, mention.last));
    return owner;
  }

  void explain_sentence(Explanation& explanation, const SentenceStructure& structure, const std::vector<TriggerTrace>& trace, const Span& whole,
                        std::span<const Triple> triples) const;

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
};

void Extractor::Run::explain_sentence(Explanation& explanation, const SentenceStructure& structure, const std::vector<TriggerTrace>& trace,
                                      const Span& whole, std::span<const Triple> triples) const {
  Explanation::SentenceLines lines;
  lines.text = read_.text(whole);
  for (std::uint32_t token = structure.first(); token < structure.last(); ++token) {
    Explanation::TokenLine line;
    line.text = read_.text(read_.original(token, token + 1));
    for (const PhraseMatch& match : matches_.at(token)) {
      std::string text = describe_match(actors_.lexicon(), match);
      if (std::find(line.readings.begin(), line.readings.end(), text) == line.readings.end()) line.readings.push_back(std::move(text));
    }
    lines.tokens.push_back(std::move(line));
  }
  for (std::size_t i = 0; i < structure.mentions().size(); ++i) {
    const Mention& mention = structure.mentions()[i];
    const MentionPlace& place = structure.place(i);
    Explanation::MentionLine line;
    line.text = read_.text(read_.original(mention.first, mention.last));
    line.actor = (mention.code.empty() ? "no code" : mention.code) + " (" + std::string(to_string(mention.kind)) +
                 (mention.sector == Sector::none ? "" : ", " + std::string(to_string(mention.sector))) +
                 (mention.id.empty() ? "" : ", " + mention.id) + ")" + (mention.guessed ? ", state taken from the context" : "");
    if (place.attribution) {
      line.place = "a source";
    } else if (place.agentive) {
      line.place = "after a word for by";
    } else if (place.prepositional) {
      line.place = "after a preposition: " + std::string(actors_.lexicon().phrases.word_text(place.preposition_word));
    } else if (place.governing_noun != no_token) {
      line.place = (place.qualifies_governor ? "qualifies the noun: " : "genitive of the noun: ") +
                   read_.text(read_.original(place.governing_noun, place.governing_noun + 1));
    } else {
      line.place = "bare";
    }
    if (place.coordinated_with != no_token) line.place += ", joined to the actor before";
    lines.mentions.push_back(std::move(line));
  }
  for (const TriggerTrace& step : trace) {
    Explanation::TriggerLine line;
    line.text = read_.text(read_.original(step.token, step.token + 1));
    line.rule = std::string(relation(step.trigger->relation).name) + " (" + step.trigger->file + ":" + std::to_string(step.trigger->line) + ")";
    line.outcome = step.outcome;
    lines.triggers.push_back(std::move(line));
  }
  lines.triples.assign(triples.begin(), triples.end());
  explanation.sentences.push_back(std::move(lines));
}

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
  return Run(*state_, article).actor_mentions(unnamed == UnnamedActors::listed);
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

// SPDX-License-Identifier: Apache-2.0
#include "extract/pipeline/article_recorder.hpp"

#include <string_view>
#include <utility>

#include "extract/date/event_date.hpp"
#include "extract/pipeline/coming_event.hpp"

namespace rawabit {

namespace {

bool is_body_of_state(const Mention& mention) {
  return mention.form == MentionForm::role && mention.role != nullptr && mention.role->kind == RoleKind::body && !mention.guessed &&
         !mention.code.empty() && mention.last > mention.first + 1;
}

// "and the ministers", "for the ministers": the name is that of the ministers.
std::string without_clitics(std::string text, const Mention& mention) {
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

}  // namespace

std::vector<ActorMention> ArticleRecorder::mentions(std::span<const Mention> found, bool unnamed) const {
  std::vector<ActorMention> all;
  for (const Mention& mention : found) {
    if (!unnamed && mention.form == MentionForm::role) add_names_inside(mention, all);
    const bool by_name = mention.named_person() || (mention.form == MentionForm::name && !mention.guessed) || mention.form == MentionForm::nisba;
    if (!by_name && !unnamed && !is_body_of_state(mention)) continue;
    const bool person = mention.named_person() && !unnamed;
    const Span span = person ? read_.original(mention.name_first, mention.name_last) : read_.original(mention.first, mention.last);
    if (read_.in_title(span)) continue;
    ActorMention named = actor(mention);
    named.name = read_.text(span);
    named.span = read_.in_part(span);
    all.push_back(std::move(named));
  }
  return all;
}

// "the prime minister of Iraq": the state is named too.
void ArticleRecorder::add_names_inside(const Mention& phrase, std::vector<ActorMention>& all) const {
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
    ActorMention named = actor(inside);
    named.name = read_.text(span);
    named.span = read_.in_part(span);
    all.push_back(std::move(named));
    token += match->length - 1;
  }
}

ActorMention ArticleRecorder::actor(const Mention& mention) const {
  ActorMention result;
  result.id = mention.id.empty() ? mention.code : mention.id;
  result.code = mention.code;
  const Span span = read_.original(mention.first, mention.last);
  const bool plain_role = mention.form == MentionForm::role && !mention.named_person() && mention.kind != ActorKind::country;
  result.name = mention.name.empty() || plain_role ? without_clitics(read_.text(span), mention) : mention.name;
  if (mention.named_person() && mention.id.starts_with("person:?")) result.name = read_.text(read_.original(mention.name_first, mention.name_last));
  result.name_en = mention.name_en;
  result.kind = mention.kind;
  result.country = mention.country;
  result.sector = mention.sector;
  result.span = read_.in_part(span);
  return result;
}

// An actor that the text carries over from the title has no place in the text: there it stands where the trigger stands.
ActorMention ArticleRecorder::actor(const Mention& mention, ArticlePart part, const RelationUse& use) const {
  ActorMention result = actor(mention);
  const bool mention_in_title = read_.in_title(read_.original(mention.first, mention.last));
  if (mention_in_title != (part == ArticlePart::title)) result.span = read_.in_part(read_.original(use.trigger_first, use.trigger_last));
  return result;
}

Triple ArticleRecorder::triple(const RelationUse& use, const Sentence& tokens, std::uint32_t number) const {
  const Span sentence = read_.original(tokens.first, tokens.last);
  Triple result;
  result.doc = article_.id;
  result.sentence = number;
  result.part = read_.in_title(sentence) ? ArticlePart::title : ArticlePart::text;
  result.subject = actor(*use.subject, result.part, use);
  result.relation = use.relation;
  if (use.object != nullptr) {
    result.object = actor(*use.object, result.part, use);
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
ActorMention ArticleRecorder::office_owner(const Mention& mention) const {
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

}  // namespace rawabit

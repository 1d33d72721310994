// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_proposer.hpp"

#include <algorithm>
#include <utility>

#include "extract/relation/confidence.hpp"
#include "extract/relation/modality.hpp"

namespace rawabit {

namespace {
constexpr std::size_t most_parties = 4;  // ontology, section 3, rule 7
}

LinkProposer::LinkProposer(const SentencePlace& place, const LinkModel& model, bool near, const Mention* topic, const ArgumentFinder& arguments,
                           std::vector<TriggerTrace>* trace, std::vector<LinkProposal>& out)
    : place_(place),
      sentence_(place.sentence),
      model_(model),
      near_(near),
      topic_(topic),
      arguments_(arguments),
      contexts_(place.sentence, arguments),
      trace_(trace),
      found_(out) {}

void LinkProposer::note(const Trigger& trigger, std::uint32_t token, std::string_view outcome) {
  if (trace_ != nullptr) trace_->push_back({&trigger, token, std::string(outcome)});
}

bool LinkProposer::link_pairs(const Trigger& trigger, std::uint32_t first, std::uint32_t last, bool is_verb) {
  const auto parties = arguments_.between(first);
  if (parties.size() < 2) return false;
  Argument all;
  all.mentions = parties;
  all.slot = SlotKind::preposition;
  link_all(trigger, first, last, all, is_verb);
  return true;
}

bool LinkProposer::link_exchange(const Trigger& trigger, std::uint32_t token) {
  static const RelationId releases = *find_relation("releases");
  if (trigger.relation != releases) return false;
  const auto parties = arguments_.between(token);
  if (parties.size() < 2) return false;
  Argument one;
  one.mentions = {parties[0]};
  one.slot = SlotKind::preposition;
  Argument other = one;
  other.mentions = {parties[1]};
  link(trigger, token, token + 1, one, other, false);
  link(trigger, token, token + 1, other, one, false);
  return true;
}

void LinkProposer::link_all(const Trigger& trigger, std::uint32_t first, std::uint32_t last, const Argument& parties, bool is_verb) {
  const std::size_t count = std::min(parties.mentions.size(), most_parties);
  for (std::size_t a = 0; a < count; ++a) {
    for (std::size_t b = a + 1; b < count; ++b) {
      Argument one;
      one.mentions = {parties.mentions[a]};
      one.slot = parties.slot;
      Argument other;
      other.mentions = {parties.mentions[b]};
      other.slot = parties.slot;
      link(trigger, first, last, one, other, is_verb);
    }
  }
}

void LinkProposer::link(const Trigger& trigger, std::uint32_t first, std::uint32_t last, const Argument& subject, const Argument& object,
                        bool is_verb) {
  const bool symmetric = relation(trigger.relation).symmetric;
  static const RelationId protests = *find_relation("protests-against");
  if (subject.found() && !object.found() && symmetric && subject.mentions.size() >= 2) {
    link_all(trigger, first, last, subject, is_verb);
    return;
  }
  if (symmetric && !subject.found() && is_verb && link_pairs(trigger, first, last, is_verb)) return;
  if (trigger.relation == protests && subject.found() && !object.found()) {
    propose_without_target(trigger, first, last, subject, is_verb);
    return;
  }
  Argument crowd;
  if (trigger.relation == protests && !subject.found() && (is_verb || told_as_news(first))) {
    const Argument land = arguments_.scene(first);
    const Mention* where = land.found() ? fillers(land).front().mention : object.found() ? fillers(object).front().mention : nullptr;
    if (where != nullptr) crowd.earlier = place_.implied.protesters_in(*where, first, last, where->sentence);
    crowd.slot = SlotKind::implied;
    crowd.evidence = ArgumentEvidence::distant;
    if (crowd.found() && !object.found()) {
      propose_without_target(trigger, first, last, crowd, is_verb);
      return;
    }
  }
  Shared shared;
  shared.trigger = &trigger;
  shared.number = static_cast<std::uint32_t>(&trigger - sentence_.matches().lexicon().triggers.data());
  shared.token = first;
  shared.last = last;
  shared.is_verb = is_verb;
  shared.modality = modality_of(sentence_, arguments_, first, is_verb);
  shared.subject_slot_filled = subject.found();
  shared.object_slot_filled = object.found();
  if (near_) {
    shared.context = contexts_.of(first, is_verb);
    shared.score = model_.trigger_score(place_, shared);
  }
  Fillers subjects = fillers(subject);
  Fillers objects = fillers(object);
  Fillers near = nearby(first);
  if (crowd.found()) {
    Filler protesters{{crowd.earlier, SIZE_MAX, &crowd}};
    for (Filler& o : objects) propose(shared, protesters, o);
  }
  if (told_without_attacker(trigger, first)) propose_violence(shared, subject, object);
  const std::size_t before = ruled_;
  for (Filler& s : subjects) {
    for (Filler& o : objects) propose(shared, s, o);
    for (Filler& o : near) propose(shared, s, o);
  }
  for (Filler& s : near) {
    // An actor of a later clause does not push out the subject that grammar found.
    if (!subjects.empty() && sentence_.clause(s.mention->head) > sentence_.clause(first)) continue;
    for (Filler& o : objects) propose(shared, s, o);
    if (subjects.empty() && objects.empty()) {
      for (Filler& o : near) propose(shared, s, o);
    }
  }
  // A verb without a subject of its own may speak of the actor of the sentences before, even where one stands after it: "and it
  // called (on) Tehran to".
  if (near_ && topic_ != nullptr && (subjects.empty() || (is_verb && subject.mentions.size() == 1))) {
    Filler topic{{topic_, SIZE_MAX, nullptr}};
    for (Filler& o : objects) propose(shared, topic, o);
    for (Filler& o : near) propose(shared, topic, o);
  }
  if (ruled_ == before) {
    note(trigger, first,
         !subject.found() && !object.found() ? "no actors in its places"
         : !subject.found()                  ? "no subject"
         : !object.found()                   ? "no object"
                                             : "both places hold the same actor, or one without a code");
  }
}

// Where the victims or the attackers of a violent act are not named, the land where it happens and armed groups of it stand in.
void LinkProposer::propose_violence(const Shared& shared, const Argument& subject, const Argument& object) {
  Fillers victims = fillers(object);
  const bool victims_known = std::any_of(victims.begin(), victims.end(), [](const Filler& filler) { return !filler.mention->code.empty(); });
  Fillers attackers = fillers(subject);
  if (!attackers.empty() && (victims_known || attackers.front().mention->sector != Sector::reb)) return;
  Argument scene;
  if (!victims_known) {
    scene = arguments_.scene(shared.token);
    victims = fillers(scene);
  }
  const std::size_t before = found_.size();
  Argument unnamed;
  unnamed.slot = SlotKind::implied;
  unnamed.evidence = ArgumentEvidence::distant;
  for (Filler& attacker : attackers) {
    for (Filler& victim : victims) propose(shared, attacker, victim);
  }
  for (Filler& victim : victims) {
    if (!attackers.empty()) break;
    const Mention* group = place_.implied.attackers_of(*victim.mention, shared.token, shared.last, victim.mention->sentence);
    if (group == nullptr) continue;
    Filler attacker{{group, SIZE_MAX, &unnamed}};
    propose(shared, attacker, victim);
  }
  for (std::size_t i = before; i < found_.size(); ++i) found_[i].scene = !victims_known;
}

// An event noun as subject or object of its sentence, or after "to", "about" and "with" ("led to the death of"). In the genitive of another noun
// and after other prepositions ("in the case of the murder of", "since the murder of") it is background.
bool LinkProposer::told_as_news(std::uint32_t token) const {
  if (token == sentence_.first()) return true;
  const PhraseMatches& matches = sentence_.matches();
  const WordId attached = sentence_.attached_preposition(token);
  const Lexicon& lexicon = matches.lexicon();
  if (attached != 0) return attached == lexicon.preposition(Preposition::bi);
  const std::uint32_t before = token - 1;
  if (const PhraseMatch* preposition = matches.function_word(before, FunctionClass::preposition)) {
    return preposition->stem == lexicon.preposition(Preposition::ila) || preposition->stem == lexicon.preposition(Preposition::an);
  }
  const bool conjoined = std::any_of(matches.at(token).begin(), matches.at(token).end(),
                                     [](const PhraseMatch& match) { return match.conjunction != Conjunction::none; });
  if (conjoined || !matches.is_word(before) || matches.analysis(before).has_article) return true;
  if (sentence_.role(before) != TokenRole::noun && sentence_.role(before) != TokenRole::other) return true;
  const WordClassId assault = lexicon.word_class("assault");
  return std::any_of(sentence_.nouns().begin(), sentence_.nouns().end(),
                     [&](const NounUse& noun) { return noun.token == before && noun.noun->is_of(assault); });
}

// Killing, bombing and kidnapping have a doer even where nobody names him; accidents and disasters have none.
bool LinkProposer::told_without_attacker(const Trigger& trigger, std::uint32_t token) const {
  static const std::vector<RelationId> violent = {*find_relation("attacks"), *find_relation("kills"), *find_relation("abducts")};
  if (std::find(violent.begin(), violent.end(), trigger.relation) == violent.end()) return false;
  const Lexicon& lexicon = sentence_.matches().lexicon();
  // Shelling and air raids are the work of armies as often as of armed groups: whose, nobody can tell.
  if (trigger.relation == violent.front()) {
    if (trigger.pos == TriggerPos::verb && trigger.needs == 0) return false;
    const WordClassId warfare = lexicon.word_class("warfare");
    constexpr std::uint32_t nearest = 6;
    for (const NounUse& noun : sentence_.nouns()) {
      const bool meant = trigger.pos == TriggerPos::verb ? noun.token > token && noun.token <= token + nearest : noun.token == token;
      if (meant && noun.noun->is_of(warfare)) return false;
    }
  }
  if (modality_of(sentence_, arguments_, token, trigger.pos == TriggerPos::verb) != Modality::asserted) return false;
  if (trigger.pos != TriggerPos::verb && !told_as_news(token)) return false;
  const WordClassId accident = lexicon.word_class("accident");
  return std::none_of(sentence_.nouns().begin(), sentence_.nouns().end(), [accident](const NounUse& noun) { return noun.noun->is_of(accident); });
}

LinkProposer::Fillers LinkProposer::fillers(const Argument& argument) const {
  Fillers all;
  if (argument.earlier != nullptr) all.push_back({{argument.earlier, SIZE_MAX, &argument}});
  for (const std::size_t index : argument.mentions) all.push_back({{&sentence_.mentions()[index], index, &argument}});
  if (all.size() > most_parties) all.resize(most_parties);
  return all;
}

// A protest may have no target (wire format: object null).
void LinkProposer::propose_without_target(const Trigger& trigger, std::uint32_t first, std::uint32_t last, const Argument& subject, bool is_verb) {
  for (const Filler& filler : fillers(subject)) {
    const Mention& mention = *filler.mention;
    const bool crowd = mention.kind == ActorKind::group || mention.number == Number::plural || mention.number == Number::dual;
    if (mention.code.empty() || !crowd) continue;
    LinkProposal proposal;
    proposal.ruled = true;
    constexpr double without_target = 0.5;
    proposal.rule_confidence = without_target;
    proposal.use.trigger = &trigger;
    proposal.use.relation = trigger.relation;
    proposal.use.subject = &mention;
    proposal.use.trigger_first = first;
    proposal.use.trigger_last = last;
    proposal.use.modality = modality_of(sentence_, arguments_, first, is_verb);
    if (trace_ != nullptr) note(trigger, first, mention.code + " -" + std::string(relation(trigger.relation).name) + "-> no target");
    found_.push_back(std::move(proposal));
  }
}

// "the French newspaper Le Monde": the adjective belongs to the newspaper.
bool LinkProposer::follows_media(std::size_t mention) const {
  const auto mentions = sentence_.mentions();
  return mention > 0 && mentions[mention].adjective && mentions[mention - 1].media && mentions[mention - 1].last == mentions[mention].first;
}

// The actors nearest to a trigger on either side.
LinkProposer::Fillers LinkProposer::nearby(std::uint32_t token) const {
  if (!near_) return {};
  constexpr std::size_t most_before = 3;
  constexpr std::size_t most_after = 3;
  const auto mentions = sentence_.mentions();
  const auto usable = [&](std::size_t i) {
    return !mentions[i].media && !mentions[i].code.empty() && !sentence_.place(i).attribution && !follows_media(i);
  };
  Fillers near;
  for (std::size_t i = mentions.size(); i-- > 0 && near.size() < most_before;) {
    if (mentions[i].last <= token && usable(i)) near.push_back({{&mentions[i], i, nullptr}});
  }
  const std::size_t before = near.size();
  for (std::size_t i = 0; i < mentions.size() && near.size() < before + most_after; ++i) {
    if (mentions[i].first > token && usable(i)) near.push_back({{&mentions[i], i, nullptr}});
  }
  return near;
}

void LinkProposer::propose(const Shared& shared, Filler& subject, Filler& object) {
  const Mention& s = *subject.mention;  // NOLINT(clang-analyzer-core.NullDereference): fillers have mentions
  const Mention& o = *object.mention;
  if (s.code.empty() || o.code.empty() || s.code == o.code) return;
  const std::uint32_t subject_list = list_of(subject.index);
  const std::uint32_t object_list = list_of(object.index);
  const bool ruled = subject.rule != nullptr && object.rule != nullptr;
  if (relation(shared.trigger->relation).symmetric) {
    if ((subject.rule == nullptr && is_venue(subject.index)) || (object.rule == nullptr && is_venue(object.index))) return;
  } else if (!ruled && subject_list != no_token && subject_list == object_list) {
    return;  // "mediates between A and B": those whom "and" joins share a side
  }
  LinkProposal& proposal = found_.emplace_back();
  proposal.ruled = ruled;
  proposal.implied = subject.rule != nullptr && subject.rule->slot == SlotKind::implied;
  proposal.half_ruled = !ruled && (subject.rule != nullptr || object.rule != nullptr);
  if (ruled) {
    proposal.rule_confidence = confidence_of(*shared.trigger, *subject.rule, *object.rule, s, o, shared.modality);
    if (trace_ != nullptr) note(*shared.trigger, shared.token, s.code + " -" + std::string(relation(shared.trigger->relation).name) + "-> " + o.code);
    ++ruled_;
  }
  if (near_) {
    if (!subject.as_subject) subject.as_subject = model_.party_score(place_, shared, LinkPlace::subject, subject);
    if (!object.as_object) object.as_object = model_.party_score(place_, shared, LinkPlace::object, object);
    proposal.score = shared.score + *subject.as_subject + *object.as_object + model_.pair_score(place_, shared, subject, object);
    if (place_.lists_features) model_.list_features(place_, shared, subject, object, proposal.features);
  }
  proposal.use.trigger = shared.trigger;
  proposal.use.relation = shared.trigger->relation;
  proposal.use.subject = &s;
  proposal.use.object = &o;
  proposal.use.trigger_first = shared.token;
  proposal.use.trigger_last = shared.last;
  proposal.use.modality = shared.modality;
  proposal.subject_list = subject_list;
  proposal.object_list = object_list;
}

// "the meeting in Brussels": the land or city after "in" is where it is held, not who takes part.
bool LinkProposer::is_venue(std::size_t mention) const {
  if (mention == SIZE_MAX) return false;
  const Lexicon& lexicon = sentence_.matches().lexicon();
  const Mention& m = sentence_.mentions()[mention];
  const MentionPlace& place = sentence_.place(mention);
  const bool land = m.form == MentionForm::name && (m.kind == ActorKind::country || m.kind == ActorKind::place);
  if (!land || !place.prepositional) return false;
  return place.preposition_word == lexicon.preposition(Preposition::fi) ||
         ((m.capital || m.place) && place.preposition_word == lexicon.preposition(Preposition::bi));
}

std::uint32_t LinkProposer::list_of(std::size_t mention) const {
  if (mention == SIZE_MAX) return no_token;
  while (sentence_.place(mention).coordinated_with != no_token) mention = sentence_.place(mention).coordinated_with;
  return sentence_.mentions()[mention].first;
}

void LinkProposer::read_offices() {
  static const RelationId represents = *find_relation("represents");
  for (const Mention& mention : sentence_.mentions()) {
    if (!mention.named_person() || mention.office.empty() || mention.code.empty()) continue;
    LinkProposal proposal;
    proposal.ruled = true;
    proposal.rule_confidence = mention.guessed ? 0.6 : 0.9;
    proposal.use.relation = represents;
    proposal.use.subject = &mention;
    proposal.use.trigger_first = mention.first;
    proposal.use.trigger_last = mention.last;
    found_.push_back(std::move(proposal));
  }
}

}  // namespace rawabit

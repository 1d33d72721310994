// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/relation_finder.hpp"

#include <algorithm>
#include <optional>

#include "extract/relation/argument_finder.hpp"
#include "extract/relation/duty.hpp"
#include "extract/relation/link_proposer.hpp"
#include "extract/relation/needed_words.hpp"

namespace rawabit {

namespace {

class RelationFinder {
 public:
  RelationFinder(const SentencePlace& place, const LinkModel& model, bool near, const Mention* topic, std::vector<TriggerTrace>* trace,
                 std::vector<LinkProposal>& out)
      : sentence_(place.sentence),
        arguments_(place.sentence, topic),
        needed_words_(place.sentence),
        links_(place, model, near, topic, arguments_, trace, out) {}

  void run() {
    for (std::size_t i = 0; i < sentence_.verbs().size(); ++i) {
      const VerbUse& verb = sentence_.verbs()[i];
      if (verb.verb == nullptr) continue;
      read_rows(verb.verb->triggers, [&](const Trigger& trigger) { read_verb(i, trigger); });
    }
    for (const NounUse& noun : sentence_.nouns()) {
      if (sentence_.role(noun.token) == TokenRole::verb || sentence_.role(noun.token) == TokenRole::mention) continue;
      if (std::find(consumed_.begin(), consumed_.end(), noun.token) != consumed_.end()) continue;
      read_rows(noun.noun->triggers, [&](const Trigger& trigger) { read_noun(noun, trigger); });
    }
    read_phrases();
    read_duties();
    links_.read_offices();
  }

  // The actor that the sentence is about: the subject of its first verb, else its first bare actor.
  [[nodiscard]] const Mention* topic(const Mention* before) const {
    for (std::size_t i = 0; i < sentence_.verbs().size(); ++i) {
      if (!sentence_.verbs()[i].finite) continue;
      const Argument& agent = arguments_.agent(i);
      if (!agent.mentions.empty() && !sentence_.mentions()[agent.mentions.front()].code.empty()) return &sentence_.mentions()[agent.mentions.front()];
      if (agent.earlier != nullptr) return agent.earlier;
      break;
    }
    for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
      const Mention& mention = sentence_.mentions()[i];
      if (!mention.media && !mention.code.empty() && !sentence_.place(i).prepositional && !mention.adjective) return &mention;
    }
    return before;
  }

 private:
  // Rows that need a second word are more exact than those that do not: once grammar has filled one, the word is read.
  template <typename Read>
  void read_rows(const std::vector<std::uint32_t>& rows, const Read& read) {
    const auto& triggers = sentence_.matches().lexicon().triggers;
    for (const bool exact : {true, false}) {
      for (const std::uint32_t row : rows) {
        if ((triggers[row].needs != 0) != exact) continue;
        const std::size_t before = links_.ruled();
        read(triggers[row]);
        if (exact && links_.ruled() > before) return;
      }
    }
  }

  // A word that completed another trigger announces nothing of its own ("signed an agreement").
  class Consumption {
   public:
    Consumption(RelationFinder& finder, const NounUse* beside) : finder_(finder), beside_(beside), before_(finder.links_.ruled()) {}
    Consumption(const Consumption&) = delete;
    Consumption& operator=(const Consumption&) = delete;
    ~Consumption() {
      if (beside_ == nullptr || finder_.links_.ruled() == before_) return;
      for (std::uint32_t i = 0; i < beside_->match->length; ++i) finder_.consumed_.push_back(beside_->token + i);
    }

   private:
    RelationFinder& finder_;
    const NounUse* beside_;
    std::size_t before_;
  };

  void read_verb(std::size_t index, const Trigger& trigger) {
    const VerbUse& verb = sentence_.verbs()[index];
    std::optional<NounUse> needed;
    if (trigger.needs != 0) {
      needed = needed_words_.find(trigger, verb.token);
      if (!needed) {
        links_.note(trigger, verb.token, "the word that it needs beside it is missing");
        return;
      }
    }
    const bool of_speaker = !trigger.subject.empty() && trigger.subject.front().kind == SlotKind::speaker;
    if (of_speaker && speaks_of_itself(verb.token)) {
      links_.note(trigger, verb.token, "the speaker's own duty");
      return;
    }
    const std::uint32_t from = verb.token;
    const NounUse* beside = needed ? &*needed : nullptr;
    const Consumption consumption(*this, beside);
    const bool passive = verb.passive || reads_as_passive(index, trigger);
    if (passive) {
      read_passive(index, trigger, beside);
      return;
    }
    Argument subject;
    Argument object;
    // Frames whose object is the grammatical subject are read the other way round, so that the patient is not taken twice.
    const bool object_is_agent = !trigger.object.empty() && trigger.object.front().kind == SlotKind::agent;
    if (object_is_agent) {
      object = arguments_.find(trigger.object, from, index, nullptr, beside, {});
      subject = arguments_.find(trigger.subject, from, index, nullptr, beside, object);
    } else {
      subject = arguments_.find(trigger.subject, from, index, nullptr, beside, {});
      object = arguments_.find(trigger.object, from, index, nullptr, beside, subject);
    }
    const bool elsewhere = !object.found() || object.slot == SlotKind::preposition || object.slot == SlotKind::place;
    if (beside != nullptr && harms(trigger) && covers(subject, beside->token) && elsewhere && !object_is_agent) {
      // "seventeen people were killed": the needed word is the grammatical subject of a passive.
      object = std::move(subject);
      subject = {};
    }
    if (subject.found() && !object.found() && is_victim(index, trigger, subject)) std::swap(subject, object);
    if (is_domestic(trigger, from, index, nullptr, beside, subject, object)) return;
    links_.link(trigger, from, from + 1, subject, object, true);
  }

  // "we must": the preposition after the verb carries "us".
  [[nodiscard]] bool speaks_of_itself(std::uint32_t token) const {
    constexpr std::uint32_t widest = 2;
    for (std::uint32_t next = token + 1; next < sentence_.last() && next <= token + widest; ++next) {
      for (const PhraseMatch& match : sentence_.matches().at(next)) {
        if (match.sense.kind == SenseKind::function_word && match.suffix == PronounSuffix::our) return true;
      }
    }
    return false;
  }

  [[nodiscard]] static const std::vector<Slot>& patient_slot() {
    static const std::vector<Slot> slots = {{SlotKind::patient, 0}};
    return slots;
  }

  [[nodiscard]] static const std::vector<Slot>& governor_slot() {
    static const std::vector<Slot> slots = {{SlotKind::governor, 0}};
    return slots;
  }

  [[nodiscard]] static bool harms(const Trigger& trigger) {
    static const std::vector<RelationId> relations = {*find_relation("kills"), *find_relation("abducts")};
    return std::find(relations.begin(), relations.end(), trigger.relation) != relations.end();
  }

  [[nodiscard]] bool covers(const Argument& argument, std::uint32_t token) const {
    return std::any_of(argument.mentions.begin(), argument.mentions.end(),
                       [&](std::size_t i) { return sentence_.mentions()[i].first <= token && token < sentence_.mentions()[i].last; });
  }

  // "two soldiers were killed (qutila)": written like the active verb, which would need an object.
  [[nodiscard]] bool is_victim(std::size_t index, const Trigger& trigger, const Argument& subject) const {
    if (!harms(trigger) || subject.mentions.empty()) return false;
    const VerbUse& verb = sentence_.verbs()[index];
    const bool takes_patient = std::any_of(trigger.object.begin(), trigger.object.end(), [](const Slot& s) { return s.kind == SlotKind::patient; });
    if (!verb.finite || !takes_patient || verb.match == nullptr || verb.match->suffix != PronounSuffix::none) return false;
    if (verb.match->sense.tense != Tense::perfect || subject.evidence != ArgumentEvidence::direct) return false;
    return sentence_.mentions()[subject.mentions.front()].sector != Sector::reb;
  }

  // A verb that may be passive: its only bare actor after it agrees as a subject, and none stands before it.
  [[nodiscard]] bool reads_as_passive(std::size_t index, const Trigger& trigger) const {
    const VerbUse& verb = sentence_.verbs()[index];
    const bool takes_patient = std::any_of(trigger.object.begin(), trigger.object.end(), [](const Slot& s) { return s.kind == SlotKind::patient; }) ||
                               std::any_of(trigger.subject.begin(), trigger.subject.end(), [](const Slot& s) { return s.kind == SlotKind::patient; });
    // "was killed by" as the frame of an active verb ("found death at the hands of").
    const bool agent_in_frame = std::any_of(trigger.subject.begin(), trigger.subject.end(), [](const Slot& s) { return s.kind == SlotKind::by; });
    // A frame whose object is the grammatical subject ("fell to the bullets of") has a passive only if it has a patient.
    const bool intransitive = !trigger.object.empty() && trigger.object.front().kind == SlotKind::agent &&
                              std::none_of(trigger.subject.begin(), trigger.subject.end(), [](const Slot& s) { return s.kind == SlotKind::patient; });
    if (!verb.finite || agent_in_frame || intransitive || (!takes_patient && trigger.needs == 0)) return false;
    const auto all = sentence_.matches().at(verb.token);
    const bool passive_form = std::any_of(all.begin(), all.end(), [&](const PhraseMatch& m) {
      return m.sense.kind == SenseKind::verb && m.sense.passive && m.sense.index == verb.match->sense.index &&
             m.sense.tense != Tense::passive_participle;
    });
    if (!passive_form || verb.match->suffix != PronounSuffix::none) return false;
    const std::uint32_t limit = sentence_.clause_last(sentence_.clause(verb.token));
    std::size_t bare = 0;
    bool agent_phrase = false;
    for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
      const Mention& mention = sentence_.mentions()[i];
      const MentionPlace& place = sentence_.place(i);
      if (mention.first <= verb.token || mention.first >= limit) continue;
      if (place.agentive) agent_phrase = true;
      if (!place.prepositional && place.coordinated_with == no_token) ++bare;
    }
    if (agent_phrase) return true;
    if (trigger.needs != 0) return false;
    const RelationId relation = trigger.relation;
    static const std::vector<RelationId> violent = {*find_relation("kills"), *find_relation("arrests"), *find_relation("abducts"),
                                                    *find_relation("releases")};
    const bool typical = std::find(violent.begin(), violent.end(), relation) != violent.end();
    if (!typical || bare != 1) return false;
    const Argument agent = arguments_.agent(index);
    const bool subject_first = agent.found() && !agent.mentions.empty() && sentence_.mentions()[agent.mentions.front()].last <= verb.token &&
                               agent.evidence == ArgumentEvidence::direct;
    return !subject_first;
  }

  void read_passive(std::size_t index, const Trigger& trigger, const NounUse* beside) {
    const VerbUse& verb = sentence_.verbs()[index];
    const bool takes_patient = std::any_of(trigger.object.begin(), trigger.object.end(), [](const Slot& s) { return s.kind == SlotKind::patient; });
    static const std::vector<Slot> by_slots = {{SlotKind::by, 0}};
    Argument agent = verb.finite ? arguments_.find(by_slots, verb.token, index, nullptr, nullptr, {}) : arguments_.participle_agent(verb.token);
    const bool agent_is_object = !trigger.object.empty() && trigger.object.front().kind == SlotKind::agent;
    if (verb.finite && !agent.found() && beside != nullptr) {
      // "were hurt in a Russian attack": whose attack it was.
      agent = arguments_.owner(*beside, {});
      if (!agent.mentions.empty() && !sentence_.place(agent.mentions.front()).qualifies_governor) agent = {};
    }
    if (!verb.finite) {
      // "the council supported by the Emirates": the actor right before the participle suffers the act.
      const Argument described = arguments_.described_actor(verb.token);
      if (agent.found() && described.found())
        links_.link(trigger, verb.token, verb.token + 1, agent_is_object ? described : agent, agent_is_object ? agent : described, true);
      return;
    }
    if (agent_is_object) {
      links_.link(trigger, verb.token, verb.token + 1, arguments_.find(patient_slot(), verb.token, index, nullptr, beside, agent), agent, true);
      return;
    }
    const Argument& subject = agent;
    Argument object;
    if (takes_patient) {
      object = arguments_.find(patient_slot(), verb.token, index, nullptr, beside, subject);
    } else {
      object = arguments_.find(trigger.object, verb.token, index, nullptr, beside, subject);
      if (!object.found()) object = arguments_.find(patient_slot(), verb.token, index, nullptr, beside, subject);
    }
    links_.link(trigger, verb.token, verb.token + 1, subject, object, true);
  }

  void read_noun(const NounUse& noun, const Trigger& trigger) {
    std::optional<NounUse> needed;
    if (trigger.needs != 0) {
      needed = needed_words_.find(trigger, noun.token);
      if (!needed) {
        links_.note(trigger, noun.token, "the word that it needs beside it is missing");
        return;
      }
    }
    const NounUse* beside = needed ? &*needed : nullptr;
    const Consumption consumption(*this, beside);
    const bool symmetric = relation(trigger.relation).symmetric;
    if (symmetric && links_.link_pairs(trigger, noun.token, noun.token + 1, false)) return;
    if (!symmetric && links_.link_exchange(trigger, noun.token)) return;
    // With a needed word the object is looked for first: its owner is no subject of the event.
    Argument subject;
    Argument object;
    const bool suffers = std::any_of(trigger.object.begin(), trigger.object.end(), [](const Slot& s) { return s.kind == SlotKind::of; });
    if (beside != nullptr && suffers && is_instrument(*beside)) {
      // "the death of soldiers in a Russian raid": whose raid it was is the subject.
      object = arguments_.find(trigger.object, noun.token, std::nullopt, &noun, nullptr, {});
      subject = arguments_.find(trigger.subject, noun.token, std::nullopt, nullptr, beside, object);
    } else if (beside != nullptr) {
      object = arguments_.find(trigger.object, noun.token, std::nullopt, &noun, beside, {});
      subject = arguments_.find(trigger.subject, noun.token, std::nullopt, &noun, nullptr, object);
    } else {
      subject = arguments_.find(trigger.subject, noun.token, std::nullopt, &noun, nullptr, {});
      object = arguments_.find(trigger.object, noun.token, std::nullopt, &noun, nullptr, subject);
    }
    if (beside != nullptr && covers(subject, beside->token)) {
      // "a show of force": the needed word itself is no subject.
      subject = arguments_.find(governor_slot(), noun.token, std::nullopt, &noun, nullptr, object);
    }
    if (subject.slot == SlotKind::of && subject.found() && !object.found()) {
      // "began the relief of X": the genitive is the object if the verb before has another subject.
      const auto has = [](const std::vector<Slot>& slots, SlotKind kind) {
        return std::any_of(slots.begin(), slots.end(), [kind](const Slot& slot) { return slot.kind == kind; });
      };
      if (has(trigger.object, SlotKind::of) && has(trigger.subject, SlotKind::governor)) {
        Argument governor = arguments_.find(governor_slot(), noun.token, std::nullopt, &noun, nullptr, subject);
        if (governor.found()) {
          object = std::move(subject);
          subject = std::move(governor);
        }
      }
    }
    if (harms(trigger) && subject.slot == SlotKind::of && subject.found() && !object.found() && noun.match->suffix == PronounSuffix::none) {
      // "the assassination of X" has no killer.
      object = std::move(subject);
      subject = {};
    }
    static const RelationId supports = *find_relation("supports");
    const bool helps = relation(trigger.relation).quad == QuadClass::material_cooperation || trigger.relation == supports;
    if (helps && noun.match->proclitic == Proclitic::beh && subject.found() && !object.found() && !symmetric) {
      // "attacked ... with Russian support": the helped one is who acts (ontology, section 3, rule 6).
      object = arguments_.find(governor_slot(), noun.token, std::nullopt, &noun, nullptr, subject);
    }
    if (symmetric && subject.slot == SlotKind::nisba && subject.mentions.size() >= 2 && !object.found()) {
      links_.link_all(trigger, noun.token, noun.token + 1, subject, false);
      return;
    }
    if (is_domestic(trigger, noun.token, std::nullopt, &noun, beside, subject, object)) return;
    links_.link(trigger, noun.token, noun.token + 1, subject, object, false);
  }

  // A needed word after a preposition: the means or the occasion.
  [[nodiscard]] bool is_instrument(const NounUse& word) const {
    if (sentence_.mention_at(word.token)) return false;  // "the seizure of a ship": the word belongs to the victim
    if (word.match->proclitic == Proclitic::beh) return true;
    return word.token > sentence_.first() && sentence_.matches().function_word(word.token - 1, FunctionClass::preposition) != nullptr;
  }

  void read_phrases() {
    const PhraseMatches& matches = sentence_.matches();
    for (std::uint32_t token = sentence_.first(); token < sentence_.last(); ++token) {
      if (!matches.has(token, SenseKind::trigger_phrase)) continue;
      for (const PhraseMatch& match : matches.at(token)) {
        if (match.sense.kind != SenseKind::trigger_phrase || token + match.length > sentence_.last()) continue;
        const Trigger& trigger = matches.lexicon().triggers[match.sense.index];
        const std::uint32_t end = token + match.length;
        if (relation(trigger.relation).symmetric && links_.link_pairs(trigger, end - 1, end, false)) continue;
        const NounUse noun{end - 1, &match, nullptr};
        std::optional<std::size_t> verb;
        for (std::size_t i = 0; i < sentence_.verbs().size(); ++i) {
          if (sentence_.verbs()[i].token >= token && sentence_.verbs()[i].token < end) verb = i;
        }
        const Argument subject = arguments_.find(trigger.subject, end - 1, verb, &noun, nullptr, {});
        const Argument object = arguments_.find(trigger.object, end - 1, verb, &noun, nullptr, subject);
        links_.link(trigger, token, end, subject, object, false);
      }
    }
  }

  // "and on X that (an) it withdraw": the speaker asks it of X.
  void read_duties() {
    for (const Duty& duty : find_duties(sentence_, arguments_)) {
      const Argument speaker = arguments_.find(duty.trigger->subject, duty.token, std::nullopt, nullptr, nullptr, duty.bearer);
      links_.link(*duty.trigger, duty.token, duty.token + 1, speaker, duty.bearer, false);
    }
  }

  // Both places hold one actor: an army takes a town of its own country. Nothing nearby stands in for it.
  bool is_domestic(const Trigger& trigger, std::uint32_t token, std::optional<std::size_t> verb, const NounUse* noun, const NounUse* beside,
                   const Argument& subject, const Argument& object) {
    if (!subject.found() || object.found()) return false;
    const Argument same = arguments_.find(trigger.object, token, verb, noun, beside, {});
    if (!same.found() || !arguments_.same_actor(same, subject)) return false;
    if (!same.mentions.empty() && !subject.mentions.empty() && same.mentions.front() == subject.mentions.front()) return false;
    links_.note(trigger, token, "both places hold the same actor");
    return true;
  }

  const SentenceStructure& sentence_;
  ArgumentFinder arguments_;
  NeededWords needed_words_;
  LinkProposer links_;
  std::vector<std::uint32_t> consumed_;  // tokens
};

}  // namespace

void propose_relations(const SentencePlace& place, const LinkModel& model, bool near, const Mention*& topic, std::vector<TriggerTrace>* trace,
                       std::vector<LinkProposal>& out) {
  RelationFinder finder(place, model, near, topic, trace, out);
  finder.run();
  topic = finder.topic(topic);
}

}  // namespace rawabit

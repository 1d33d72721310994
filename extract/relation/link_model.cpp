// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_model.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include "extract/relation/link_feature_numbers.hpp"

namespace rawabit {

using namespace link_features;

namespace {

std::uint32_t bucket(std::uint32_t from, std::uint32_t to) {
  const bool after = to >= from;
  const std::uint32_t distance = after ? to - from : from - to;
  std::uint32_t step = 5;
  if (distance <= 1)
    step = 0;
  else if (distance <= 3)
    step = 1;
  else if (distance <= 6)
    step = 2;
  else if (distance <= 12)
    step = 3;
  else if (distance <= 20)
    step = 4;
  return step + (after ? 6U : 0U);
}

std::uint32_t slot_number(const LinkTrigger& trigger, LinkPlace which, const LinkParty& party) {
  if (party.rule != nullptr) return static_cast<std::uint32_t>(party.rule->slot);
  const bool filled = which == LinkPlace::subject ? trigger.subject_slot_filled : trigger.object_slot_filled;
  return filled ? 14U : 13U;
}

std::uint32_t relation_number(const LinkTrigger& trigger) { return static_cast<std::uint32_t>(trigger.trigger->relation); }

// Features of a party, by the place that it fills.
struct PartyGroups {
  FeatureGroup slot;
  FeatureGroup distance;
  FeatureGroup preposition;
  FeatureGroup relation_slot;
  FeatureGroup kind;
  FeatureGroup gap;
  FeatureGroup salience;
  FeatureGroup rank;
  FeatureGroup slot_form;
  FeatureGroup path;
  FeatureGroup between;
  std::uint32_t first_flag;
};

constexpr PartyGroups subject_groups = {group_subject_slot,      group_subject_distance, group_subject_preposition, group_relation_subject_slot,
                                        group_subject_kind,      group_subject_gap,      group_subject_salience,    group_subject_rank,
                                        group_subject_slot_form, group_subject_path,     group_subject_between,     0};
constexpr PartyGroups object_groups = {group_object_slot,      group_object_distance, group_object_preposition, group_relation_object_slot,
                                       group_object_kind,      group_object_gap,      group_object_salience,    group_object_rank,
                                       group_object_slot_form, group_object_path,     group_object_between,     1};

std::uint32_t kind_number(const Mention& mention) {
  if (mention.capital) return 6;
  if (mention.adjective) return 7;
  if (mention.form == MentionForm::pair) return 8;
  if (mention.form == MentionForm::role && mention.role != nullptr && mention.role->kind == RoleKind::body) return 9;
  return static_cast<std::uint32_t>(mention.kind);
}

// Members of one list: "A, B and C".
bool joined_together(const SentenceStructure& sentence, std::size_t a, std::size_t b) {
  std::size_t low = std::min(a, b);
  std::size_t high = std::max(a, b);
  while (high > low && sentence.place(high).coordinated_with != no_token) high = sentence.place(high).coordinated_with;
  return high == low || (sentence.place(low).coordinated_with != no_token && high <= low);
}

std::uint32_t count_bucket(std::uint32_t count) {
  if (count <= 2) return count;
  if (count <= 4) return 3;
  return count <= 8 ? 4U : 5U;
}

std::array<std::uint32_t, 4> support_features(const LinkSupport& support, bool ruled) {
  const std::uint32_t half = ruled ? 6U : 0U;
  return {feature(group_support_same, half + count_bucket(support.same)), feature(group_support_pair, half + count_bucket(support.pair)),
          feature(group_support_reverse, half + count_bucket(support.reverse_same)),
          feature(group_support_reverse_pair, half + count_bucket(support.reverse_pair))};
}

std::uint32_t between(const SentenceStructure& sentence, std::uint32_t a, std::uint32_t b) {
  const std::uint32_t low = std::min(a, b);
  const std::uint32_t high = std::max(a, b);
  std::uint32_t count = 0;
  for (const Mention& mention : sentence.mentions()) {
    if (mention.first > low && mention.last <= high && mention.first != low && mention.first != high) ++count;
  }
  return std::min(count, 4U);
}

}  // namespace

LinkModel::LinkModel(const Lexicon& lexicon) : weights_(offsets[group_end] + lexicon.triggers.size(), 0.0), lexicon_(lexicon) {
  if (lexicon.link_weights.empty()) return;
  trained_ = true;
  for (const auto& [name, weight] : lexicon.link_weights) {
    if (name == "bias") {
      bias_ = weight;
    } else if (name == "threshold") {
      threshold_ = weight;
    }
  }
  for (std::uint32_t number = offsets[group_end]; number < weights_.size(); ++number) {
    const auto found = lexicon.link_weights.find(feature_name(number));
    if (found != lexicon.link_weights.end()) weights_[number] = found->second;
  }
  std::unordered_map<std::string_view, std::size_t> groups;
  for (std::size_t i = 0; i < shapes.size(); ++i) groups.emplace(shapes[i].name, i);
  for (const auto& [name, weight] : lexicon.link_weights) {
    const std::size_t colon = std::min(name.find(':'), name.size());
    const auto group = groups.find(std::string_view(name).substr(0, colon));
    if (group == groups.end()) continue;
    std::uint32_t value = 0;
    const char* const end = name.data() + name.size();
    const auto parsed = std::from_chars(name.data() + std::min(colon + 1, name.size()), end, value);
    if (parsed.ec == std::errc() && parsed.ptr == end && value < shapes[group->second].size) weights_[offsets[group->second] + value] = weight;
  }
}

double LinkModel::probability(double score) { return 1.0 / (1.0 + std::exp(-score)); }

std::string LinkModel::feature_name(std::uint32_t feature) const {
  if (feature >= offsets[group_end]) {
    const Trigger& trigger = lexicon_.triggers[feature - offsets[group_end]];
    return "trigger:" + trigger.lemma + ":" + std::string(relation(trigger.relation).name);
  }
  const auto group = static_cast<std::size_t>(std::upper_bound(offsets.begin(), offsets.end(), feature) - offsets.begin() - 1);
  return std::string(shapes[group].name) + ":" + std::to_string(feature - offsets[group]);
}

template <typename Add>
void LinkModel::trigger_features(const SentencePlace& place, const LinkTrigger& trigger, Add add) const {
  const SentenceStructure& sentence = place.sentence;
  const LinkContext& context = trigger.context;
  const std::uint32_t noun = trigger.is_verb ? 0U : 1U;
  const std::uint32_t number = relation_number(trigger);
  add(offsets[group_end] + trigger.number);
  add(feature(group_relation, number));
  const std::uint32_t word = trigger.is_verb ? 0U : trigger.trigger->pos == TriggerPos::noun ? 1U : 2U;
  add(feature(group_word, word + (trigger.trigger->needs != 0 ? 3U : 0U)));
  if (sentence.headline()) add(feature(group_flags, flag_headline));
  if (relation(trigger.trigger->relation).symmetric) add(feature(group_flags, flag_symmetric));
  if (sentence.mentions().size() > 8) add(feature(group_flags, flag_many_mentions));
  if (sentence.mentions().size() <= 2) add(feature(group_flags, flag_few_mentions));
  add(feature(group_modality, static_cast<std::uint32_t>(trigger.modality) * 2 + (trigger.is_verb ? 1U : 0U)));
  const std::uint32_t at = place.number;
  add(feature(group_sentence, place.title ? 0U : at == 0 ? 1U : at == 1 ? 2U : at < 4 ? 3U : at < 9 ? 4U : 5U));
  add(feature(group_before, noun * LinkContext::neighbours + context.before));
  add(feature(group_after, noun * LinkContext::neighbours + context.after));
  add(feature(group_form, context.form));
  add(feature(group_governor, (noun * LinkContext::governors + context.governor) * LinkContext::distances + context.governor_distance));
  add(feature(group_opening, noun * LinkContext::neighbours + context.opening));
  add(feature(group_clause, noun * 5 + context.clause));
  if (context.quoted) add(feature(group_context, noun));
  if (context.passive) add(feature(group_context, 2));
  if (context.after_conjunction) add(feature(group_context, 4 + noun));
  add(feature(group_relation_form, number * LinkContext::forms + context.form));
  add(feature(group_relation_before, number * LinkContext::neighbours + context.before));
}

template <typename Add>
void LinkModel::party_features(const SentencePlace& place, const LinkTrigger& trigger, LinkPlace which, const LinkParty& party, Add add) const {
  const SentenceStructure& sentence = place.sentence;
  const bool is_subject = which == LinkPlace::subject;
  const PartyGroups& groups = is_subject ? subject_groups : object_groups;
  const Mention& mention = *party.mention;
  const std::uint32_t number = relation_number(trigger);
  const std::uint32_t slot = slot_number(trigger, which, party);
  add(feature(groups.slot, slot * 3 + (party.rule != nullptr ? static_cast<std::uint32_t>(party.rule->evidence) : 0U)));
  add(feature(groups.relation_slot, number * slot_count + slot));
  add(feature(groups.kind, kind_number(mention)));
  const auto when = [&](bool condition, Flag flag) {
    if (condition) add(feature(group_flags, groups.first_flag + flag));
  };
  when(mention.guessed, flag_guessed);
  when(mention.code.starts_with("---"), flag_of_unknown_state);
  when(mention.place && !mention.capital, flag_place);
  when(mention.named_person(), flag_named_person);
  when(mention.code.find(':') != std::string::npos, flag_code_of_sector);
  add(feature(groups.salience, count_bucket(place.salience.mentions_of(mention))));
  add(feature(groups.rank, place.salience.rank(mention)));
  const LinkContext& context = trigger.context;
  add(feature(groups.slot_form, slot * LinkContext::forms + context.form));
  if (is_subject) {
    const std::uint32_t noun = trigger.is_verb ? 0U : 1U;
    add(feature(group_subject_slot_governor, (noun * slot_count + slot) * LinkContext::governors + context.governor));
    add(feature(group_subject_slot_before, slot * LinkContext::neighbours + context.before));
  } else {
    add(feature(group_object_slot_after, slot * LinkContext::neighbours + context.after));
  }
  if (party.index == SIZE_MAX) {
    when(true, flag_elsewhere);
    return;
  }
  const MentionPlace& at = sentence.place(party.index);
  std::uint32_t preposition = 0;
  if (at.agentive) {
    preposition = 14;
  } else if (at.prepositional) {
    constexpr std::ptrdiff_t named = 13;
    const auto begin = lexicon_.prepositions.begin();
    const auto found = std::find(begin, begin + named, at.preposition_word);
    preposition = found == begin + named ? 15U : static_cast<std::uint32_t>(found - begin) + 1U;
  }
  add(feature(groups.distance, bucket(trigger.token, mention.head)));
  add(feature(groups.preposition, preposition));
  add(feature(groups.gap, between(sentence, trigger.token, mention.head)));
  if (!is_subject) add(feature(group_relation_object_preposition, number * preposition_kinds + preposition));
  when(sentence.clause(mention.head) == sentence.clause(trigger.token), flag_clause_of_trigger);
  when(party.index == 0, flag_first_of_sentence);
  when(at.governing_noun == trigger.token, flag_governed_by_trigger);
  when(at.governing_noun != no_token && at.governing_noun != trigger.token, flag_governed_by_other_noun);
  when(at.coordinated_with != no_token, flag_coordinated);
  const LinkPath way = place.paths.between(trigger.token, party.index);
  add(feature(groups.path, way.shape));
  const std::uint32_t side = mention.first > trigger.token ? 14U : 0U;
  constexpr std::uint32_t most = 3;
  add(feature(groups.between, side + std::min(way.verbs, most)));
  add(feature(groups.between, side + 4 + std::min(way.nouns, most)));
  add(feature(groups.between, side + 8 + std::min(way.breaks, most)));
  if (way.comma) add(feature(groups.between, side + 12));
  if (way.quote) add(feature(groups.between, side + 13));
}

template <typename Add>
void LinkModel::pair_features(const SentencePlace& place, const LinkTrigger& trigger, const LinkParty& subject, const LinkParty& object,
                              Add add) const {
  const SentenceStructure& sentence = place.sentence;
  const std::uint32_t subject_slot = slot_number(trigger, LinkPlace::subject, subject);
  add(feature(group_slot_pair, subject_slot * slot_count + slot_number(trigger, LinkPlace::object, object)));
  if (subject.mention->country == object.mention->country && !subject.mention->country.empty()) add(feature(group_flags, flag_one_country));
  add(feature(group_pair_salience, count_bucket(place.salience.sentences_with(*subject.mention, *object.mention))));
  add(feature(group_form_pair, static_cast<std::uint32_t>(subject.mention->form) * 5 + static_cast<std::uint32_t>(object.mention->form)));
  if (subject.index == SIZE_MAX || object.index == SIZE_MAX) return;
  const std::uint32_t s = subject.mention->head;
  const std::uint32_t t = trigger.token;
  const std::uint32_t o = object.mention->head;
  if (sentence.clause(s) == sentence.clause(o)) add(feature(group_flags, flag_one_clause));
  if (joined_together(sentence, subject.index, object.index))
    add(feature(group_flags, relation(trigger.trigger->relation).symmetric ? flag_joined_and_symmetric : flag_joined));
  const std::uint32_t order = s < t ? (o < s ? 0U : o < t ? 1U : 2U) : (o < t ? 3U : o < s ? 4U : 5U);
  add(feature(group_order, order));
}

double LinkModel::trigger_score(const SentencePlace& place, const LinkTrigger& trigger) const {
  double sum = bias_;
  trigger_features(place, trigger, [&](std::uint32_t number) { sum += weights_[number]; });
  return sum;
}

double LinkModel::party_score(const SentencePlace& place, const LinkTrigger& trigger, LinkPlace which, const LinkParty& party) const {
  double sum = 0;
  party_features(place, trigger, which, party, [&](std::uint32_t number) { sum += weights_[number]; });
  return sum;
}

double LinkModel::pair_score(const SentencePlace& place, const LinkTrigger& trigger, const LinkParty& subject, const LinkParty& object) const {
  double sum = 0;
  pair_features(place, trigger, subject, object, [&](std::uint32_t number) { sum += weights_[number]; });
  return sum;
}

void LinkModel::list_features(const SentencePlace& place, const LinkTrigger& trigger, const LinkParty& subject, const LinkParty& object,
                              std::vector<std::uint32_t>& out) const {
  out.clear();
  const auto add = [&out](std::uint32_t number) { out.push_back(number); };
  trigger_features(place, trigger, add);
  party_features(place, trigger, LinkPlace::subject, subject, add);
  party_features(place, trigger, LinkPlace::object, object, add);
  pair_features(place, trigger, subject, object, add);
}

void LinkModel::list_support(const LinkSupport& support, bool ruled, std::vector<std::uint32_t>& out) {
  for (const std::uint32_t number : support_features(support, ruled)) out.push_back(number);
}

double LinkModel::support_score(const LinkSupport& support, bool ruled) const {
  double sum = 0;
  for (const std::uint32_t number : support_features(support, ruled)) sum += weights_[number];
  return sum;
}

}  // namespace rawabit

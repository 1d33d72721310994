// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_model.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace rawabit {

namespace {

constexpr std::uint32_t relation_count = 48;     // room for the relations of the table
constexpr std::uint32_t preposition_count = 16;  // 0 none, 1..13 named, 14 agent marker, 15 another one
constexpr std::uint32_t slot_count = 15;         // 13 kinds of slots, 13: near only, 14: near though a rule found another
constexpr std::uint32_t distance_count = 12;     // 6 buckets before, 6 after the trigger
constexpr std::uint32_t kind_count = 10;

// Feature groups in the order of their numbers.
enum Group : std::uint32_t {
  group_relation,
  group_word,
  group_subject_slot,
  group_object_slot,
  group_slot_pair,
  group_subject_distance,
  group_object_distance,
  group_subject_preposition,
  group_object_preposition,
  group_relation_object_preposition,
  group_relation_subject_slot,
  group_relation_object_slot,
  group_subject_kind,
  group_object_kind,
  group_flags,
  group_subject_gap,
  group_object_gap,
  group_order,
  group_modality,
  group_form_pair,
  group_sentence,
  group_subject_salience,
  group_object_salience,
  group_pair_salience,
  group_subject_rank,
  group_object_rank,
  group_before,
  group_after,
  group_form,
  group_governor,
  group_opening,
  group_clause,
  group_context,
  group_subject_slot_governor,
  group_subject_slot_form,
  group_subject_slot_before,
  group_object_slot_after,
  group_object_slot_form,
  group_relation_form,
  group_relation_before,
  group_subject_path,
  group_object_path,
  group_subject_between,
  group_object_between,
  group_support_same,
  group_support_pair,
  group_support_reverse,
  group_support_reverse_pair,
  group_end
};

struct GroupShape {
  std::string_view name;
  std::uint32_t size;
};

constexpr std::array<GroupShape, group_end> shapes = {{{"relation", relation_count},
                                                       {"word", 8},
                                                       {"subject-slot", slot_count * 3},
                                                       {"object-slot", slot_count * 3},
                                                       {"slot-pair", slot_count* slot_count},
                                                       {"subject-distance", distance_count},
                                                       {"object-distance", distance_count},
                                                       {"subject-preposition", preposition_count},
                                                       {"object-preposition", preposition_count},
                                                       {"relation-object-preposition", relation_count* preposition_count},
                                                       {"relation-subject-slot", relation_count* slot_count},
                                                       {"relation-object-slot", relation_count* slot_count},
                                                       {"subject-kind", kind_count},
                                                       {"object-kind", kind_count},
                                                       {"flag", 40},
                                                       {"subject-gap", 5},
                                                       {"object-gap", 5},
                                                       {"order", 6},
                                                       {"modality", 3 * 2},
                                                       {"form-pair", 25},
                                                       {"sentence", 6},
                                                       {"subject-salience", 6},
                                                       {"object-salience", 6},
                                                       {"pair-salience", 6},
                                                       {"subject-rank", 5},
                                                       {"object-rank", 5},
                                                       {"before", LinkContext::neighbours * 2},
                                                       {"after", LinkContext::neighbours * 2},
                                                       {"form", LinkContext::forms},
                                                       {"governor", LinkContext::governors* LinkContext::distances * 2},
                                                       {"opening", LinkContext::neighbours * 2},
                                                       {"clause", 10},
                                                       {"context", 8},
                                                       {"subject-slot-governor", slot_count* LinkContext::governors * 2},
                                                       {"subject-slot-form", slot_count* LinkContext::forms},
                                                       {"subject-slot-before", slot_count* LinkContext::neighbours},
                                                       {"object-slot-after", slot_count* LinkContext::neighbours},
                                                       {"object-slot-form", slot_count* LinkContext::forms},
                                                       {"relation-form", relation_count* LinkContext::forms},
                                                       {"relation-before", relation_count* LinkContext::neighbours},
                                                       {"subject-path", LinkPaths::shapes},
                                                       {"object-path", LinkPaths::shapes},
                                                       {"subject-between", 28},
                                                       {"object-between", 28},
                                                       {"support-same", 12},
                                                       {"support-pair", 12},
                                                       {"support-reverse", 12},
                                                       {"support-reverse-pair", 12}}};

constexpr std::array<std::uint32_t, group_end + 1> offsets = [] {
  std::array<std::uint32_t, group_end + 1> result{};
  for (std::size_t i = 0; i < shapes.size(); ++i) result[i + 1] = result[i] + shapes[i].size;
  return result;
}();

constexpr std::array<std::string_view, 13> preposition_words = {"\u0628",
                                                                "\u0644",
                                                                "\u0645\u0646",
                                                                "\u0627\u0644\u064A",
                                                                "\u0639\u0644\u064A",
                                                                "\u0639\u0646",
                                                                "\u0641\u064A",
                                                                "\u0645\u0639",
                                                                "\u0636\u062F",
                                                                "\u0628\u064A\u0646",
                                                                "\u0644\u062F\u064A",
                                                                "\u0646\u062D\u0648",
                                                                "\u062A\u062C\u0627\u0647"};

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

std::uint32_t slot_number(const Argument* rule, bool slot_filled) {
  if (rule != nullptr) return static_cast<std::uint32_t>(rule->slot);
  return slot_filled ? 14U : 13U;
}

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
  for (const std::string_view word : preposition_words) prepositions_.push_back(lexicon.phrases.word(word).value_or(UINT32_MAX));
  if (lexicon.link_weights.empty()) return;
  trained_ = true;
  for (const auto& [name, weight] : lexicon.link_weights) {
    if (name == "bias") {
      bias_ = weight;
    } else if (name == "threshold") {
      threshold_ = weight;
    }
  }
  for (std::uint32_t feature = 0; feature < weights_.size(); ++feature) {
    const auto found = lexicon.link_weights.find(feature_name(feature));
    if (found != lexicon.link_weights.end()) weights_[feature] = found->second;
  }
}

double LinkModel::probability(std::span<const std::uint32_t> features) const {
  double sum = bias_;
  for (const std::uint32_t feature : features) sum += weights_[feature];
  return 1.0 / (1.0 + std::exp(-sum));
}

std::string LinkModel::feature_name(std::uint32_t feature) const {
  if (feature >= offsets[group_end]) {
    const Trigger& trigger = lexicon_.triggers[feature - offsets[group_end]];
    return "trigger:" + trigger.lemma + ":" + std::string(relation(trigger.relation).name);
  }
  const auto group = static_cast<std::size_t>(std::upper_bound(offsets.begin(), offsets.end(), feature) - offsets.begin() - 1);
  return std::string(shapes[group].name) + ":" + std::to_string(feature - offsets[group]);
}

void LinkModel::add_support(const LinkSupport& support, bool ruled, std::vector<std::uint32_t>& out) const {
  const std::uint32_t half = ruled ? 6U : 0U;
  out.push_back(offsets[group_support_same] + half + count_bucket(support.same));
  out.push_back(offsets[group_support_pair] + half + count_bucket(support.pair));
  out.push_back(offsets[group_support_reverse] + half + count_bucket(support.reverse_same));
  out.push_back(offsets[group_support_reverse_pair] + half + count_bucket(support.reverse_pair));
}

void LinkModel::features(const SentencePlace& place_in_article, const LinkCandidate& c, std::vector<std::uint32_t>& out) const {
  const SentenceStructure& sentence = place_in_article.sentence;
  const ArticleSalience& salience = place_in_article.salience;
  out.clear();
  out.push_back(offsets[group_end] + c.trigger_number);
  const auto add = [&out](Group group, std::uint32_t value) { out.push_back(offsets[group] + std::min(value, shapes[group].size - 1)); };
  const auto relation_number = static_cast<std::uint32_t>(c.trigger->relation);
  const bool here_subject = c.subject_index != SIZE_MAX;
  const bool here_object = c.object_index != SIZE_MAX;
  const auto preposition = [&](std::size_t index) -> std::uint32_t {
    const MentionPlace& place = sentence.place(index);
    if (place.agentive) return 14;
    if (!place.prepositional) return 0;
    const auto found = std::find(prepositions_.begin(), prepositions_.end(), place.preposition_word);
    return found == prepositions_.end() ? 15U : static_cast<std::uint32_t>(found - prepositions_.begin()) + 1U;
  };
  add(group_relation, relation_number);
  add(group_word, (c.is_verb ? 0U : c.trigger->pos == TriggerPos::noun ? 1U : 2U) + (c.trigger->needs != 0 ? 3U : 0U));
  const std::uint32_t subject_slot = slot_number(c.subject_rule, c.subject_slot_filled);
  const std::uint32_t object_slot = slot_number(c.object_rule, c.object_slot_filled);
  add(group_subject_slot, subject_slot * 3 + (c.subject_rule != nullptr ? static_cast<std::uint32_t>(c.subject_rule->evidence) : 0U));
  add(group_object_slot, object_slot * 3 + (c.object_rule != nullptr ? static_cast<std::uint32_t>(c.object_rule->evidence) : 0U));
  add(group_slot_pair, subject_slot * slot_count + object_slot);
  add(group_relation_subject_slot, relation_number * slot_count + subject_slot);
  add(group_relation_object_slot, relation_number * slot_count + object_slot);
  std::uint32_t object_preposition = 0;
  if (here_subject) {
    add(group_subject_distance, bucket(c.trigger_token, c.subject->head));
    add(group_subject_preposition, preposition(c.subject_index));
    add(group_subject_gap, between(sentence, c.trigger_token, c.subject->head));
  }
  if (here_object) {
    object_preposition = preposition(c.object_index);
    add(group_object_distance, bucket(c.trigger_token, c.object->head));
    add(group_object_preposition, object_preposition);
    add(group_object_gap, between(sentence, c.trigger_token, c.object->head));
    add(group_relation_object_preposition, relation_number * preposition_count + object_preposition);
  }
  add(group_subject_kind, kind_number(*c.subject));
  add(group_object_kind, kind_number(*c.object));
  std::uint32_t flag = 0;
  const auto when = [&](bool condition) {
    if (condition) add(group_flags, flag);
    ++flag;
  };
  when(!here_subject);
  when(!here_object);
  when(c.subject->guessed);
  when(c.object->guessed);
  when(here_subject && sentence.clause(c.subject->head) == sentence.clause(c.trigger_token));
  when(here_object && sentence.clause(c.object->head) == sentence.clause(c.trigger_token));
  when(here_subject && c.subject_index == 0);
  when(here_object && c.object_index == 0);
  when(sentence.headline());
  when(here_subject && sentence.place(c.subject_index).governing_noun == c.trigger_token);
  when(here_object && sentence.place(c.object_index).governing_noun == c.trigger_token);
  when(here_subject && sentence.place(c.subject_index).governing_noun != no_token &&
       sentence.place(c.subject_index).governing_noun != c.trigger_token);
  when(here_object && sentence.place(c.object_index).governing_noun != no_token && sentence.place(c.object_index).governing_noun != c.trigger_token);
  when(here_subject && sentence.place(c.subject_index).coordinated_with != no_token);
  when(here_object && sentence.place(c.object_index).coordinated_with != no_token);
  when(c.subject->code.starts_with("---"));
  when(c.object->code.starts_with("---"));
  when(c.subject->place && !c.subject->capital);
  when(c.object->place && !c.object->capital);
  when(relation(c.trigger->relation).symmetric);
  when(here_subject && here_object && sentence.clause(c.subject->head) == sentence.clause(c.object->head));
  when(c.subject->named_person());
  when(c.object->named_person());
  when(c.subject->code.find(':') != std::string::npos);
  when(c.object->code.find(':') != std::string::npos);
  when(c.subject->country == c.object->country && !c.subject->country.empty());
  const bool joined = here_subject && here_object && joined_together(sentence, c.subject_index, c.object_index);
  when(joined && !relation(c.trigger->relation).symmetric);
  when(joined && relation(c.trigger->relation).symmetric);
  when(sentence.mentions().size() > 8);
  when(sentence.mentions().size() <= 2);
  if (here_subject && here_object) {
    const std::uint32_t s = c.subject->head;
    const std::uint32_t t = c.trigger_token;
    const std::uint32_t o = c.object->head;
    const std::uint32_t order = s < t ? (o < s ? 0U : o < t ? 1U : 2U) : (o < t ? 3U : o < s ? 4U : 5U);
    add(group_order, order);
  }
  add(group_modality, static_cast<std::uint32_t>(c.modality) * 2 + (c.is_verb ? 1U : 0U));
  const std::uint32_t number = place_in_article.number;
  add(group_sentence, place_in_article.title ? 0U : number == 0 ? 1U : number == 1 ? 2U : number < 4 ? 3U : number < 9 ? 4U : 5U);
  add(group_subject_salience, count_bucket(salience.mentions_of(*c.subject)));
  add(group_object_salience, count_bucket(salience.mentions_of(*c.object)));
  add(group_pair_salience, count_bucket(salience.sentences_with(*c.subject, *c.object)));
  add(group_subject_rank, salience.rank(*c.subject));
  add(group_object_rank, salience.rank(*c.object));
  add(group_form_pair, static_cast<std::uint32_t>(c.subject->form) * 5 + static_cast<std::uint32_t>(c.object->form));
  const LinkContext& context = c.context;
  const std::uint32_t noun = c.is_verb ? 0U : 1U;
  add(group_before, noun * LinkContext::neighbours + context.before);
  add(group_after, noun * LinkContext::neighbours + context.after);
  add(group_form, context.form);
  add(group_governor, (noun * LinkContext::governors + context.governor) * LinkContext::distances + context.governor_distance);
  add(group_opening, noun * LinkContext::neighbours + context.opening);
  add(group_clause, noun * 5 + context.clause);
  if (context.quoted) add(group_context, noun);
  if (context.passive) add(group_context, 2);
  if (context.after_conjunction) add(group_context, 4 + noun);
  add(group_subject_slot_governor, (noun * slot_count + subject_slot) * LinkContext::governors + context.governor);
  add(group_subject_slot_form, subject_slot * LinkContext::forms + context.form);
  add(group_subject_slot_before, subject_slot * LinkContext::neighbours + context.before);
  add(group_object_slot_after, object_slot * LinkContext::neighbours + context.after);
  add(group_object_slot_form, object_slot * LinkContext::forms + context.form);
  add(group_relation_form, relation_number * LinkContext::forms + context.form);
  add(group_relation_before, relation_number * LinkContext::neighbours + context.before);
  const auto path = [&](Group shape, Group counts, std::size_t index, const Mention& mention) {
    const LinkPath way = place_in_article.paths.between(c.trigger_token, index);
    add(shape, way.shape);
    const std::uint32_t side = mention.first > c.trigger_token ? 14U : 0U;
    constexpr std::uint32_t most = 3;
    add(counts, side + std::min(way.verbs, most));
    add(counts, side + 4 + std::min(way.nouns, most));
    add(counts, side + 8 + std::min(way.breaks, most));
    if (way.comma) add(counts, side + 12);
    if (way.quote) add(counts, side + 13);
  };
  if (here_subject) path(group_subject_path, group_subject_between, c.subject_index, *c.subject);
  if (here_object) path(group_object_path, group_object_between, c.object_index, *c.object);
}

}  // namespace rawabit

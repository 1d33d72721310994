// SPDX-License-Identifier: Apache-2.0
// Loaders of the tables of words: roles, function words, modifiers, verbs, nouns, word classes.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "extract/lexicon/arabic_noun.hpp"
#include "extract/lexicon/arabic_verb.hpp"
#include "extract/lexicon/lexicon_loader.hpp"
#include "extract/text/normalizer.hpp"

namespace rawabit {

namespace {

using Row = TableSet::SourcedRow;

template <typename Enum>
struct Named {
  std::string_view name;
  Enum value;
};

template <typename Enum, std::size_t Size>
std::optional<Enum> find_named(const std::array<Named<Enum>, Size>& names, std::string_view name) {
  for (const auto& entry : names) {
    if (entry.name == name) return entry.value;
  }
  return std::nullopt;
}

constexpr std::array<Named<FunctionClass>, 20> function_classes = {{{"preposition", FunctionClass::preposition},
                                                                    {"agent_marker", FunctionClass::agent_marker},
                                                                    {"conjunction", FunctionClass::conjunction},
                                                                    {"clause_break", FunctionClass::clause_break},
                                                                    {"complementizer", FunctionClass::complementizer},
                                                                    {"relative", FunctionClass::relative},
                                                                    {"negator", FunctionClass::negator},
                                                                    {"noun_negator", FunctionClass::noun_negator},
                                                                    {"demonstrative", FunctionClass::demonstrative},
                                                                    {"pronoun", FunctionClass::pronoun},
                                                                    {"future", FunctionClass::future},
                                                                    {"conditional", FunctionClass::conditional},
                                                                    {"purpose", FunctionClass::purpose},
                                                                    {"attribution", FunctionClass::attribution},
                                                                    {"particle", FunctionClass::particle},
                                                                    {"quantifier", FunctionClass::quantifier},
                                                                    {"time", FunctionClass::time},
                                                                    {"place_word", FunctionClass::place_word},
                                                                    {"weekday", FunctionClass::weekday},
                                                                    {"example", FunctionClass::example}}};

constexpr std::array<Named<ModifierClass>, 7> modifier_classes = {{{"plain", ModifierClass::plain},
                                                                   {"former", ModifierClass::former},
                                                                   {"acting", ModifierClass::acting},
                                                                   {"opposition", ModifierClass::opposition},
                                                                   {"armed", ModifierClass::armed},
                                                                   {"foreign", ModifierClass::foreign},
                                                                   {"joint", ModifierClass::joint}}};

constexpr std::array<Named<VerbClass>, 10> verb_classes = {{{"other", VerbClass::other},
                                                            {"speech", VerbClass::speech},
                                                            {"light", VerbClass::light},
                                                            {"aspect", VerbClass::aspect},
                                                            {"intend", VerbClass::intend},
                                                            {"must", VerbClass::must},
                                                            {"possible", VerbClass::possible},
                                                            {"deny", VerbClass::deny},
                                                            {"copula", VerbClass::copula},
                                                            {"passive_light", VerbClass::passive_light}}};

constexpr std::array<Named<RoleKind>, 3> role_kinds = {{{"person", RoleKind::person}, {"body", RoleKind::body}, {"group", RoleKind::group}}};
constexpr std::array<Named<RoleScope>, 6> role_scopes = {{{"state", RoleScope::state},
                                                          {"post", RoleScope::post},
                                                          {"sector", RoleScope::sector},
                                                          {"title", RoleScope::title},
                                                          {"self", RoleScope::self},
                                                          {"counted", RoleScope::counted}}};

// Adds the phrase and, where its last word has other forms, nothing else: fixed phrases match as they stand.
bool add_fixed(Lexicon& lexicon, std::string_view phrase, const Sense& sense) {
  const std::vector<std::string> words = folded_words(phrase);
  if (words.empty()) return false;
  const std::vector<std::string_view> views(words.begin(), words.end());
  lexicon.phrases.add(views, sense);
  return true;
}

bool is_construct(NounState state) { return state == NounState::construct || state == NounState::before_suffix; }

}  // namespace

void LexiconLoader::load_roles() {
  constexpr std::array<std::string_view, 7> columns = {"head", "plural", "complement", "id", "kind", "sector", "scope"};
  for (const Row& row : tables.rows("roles.ar.tsv", columns, problems)) {
    const auto& cells = row.row.cells;
    const auto kind = find_named(role_kinds, cells[4]);
    const auto sector = parse_sector(cells[5]);
    const auto scope = find_named(role_scopes, cells[6]);
    if (!kind) problem(row, fmt::format("kind is '{}', expected person, body or group", cells[4]));
    if (!sector) problem(row, fmt::format("unknown sector '{}'", cells[5]));
    if (!scope) problem(row, fmt::format("scope is '{}', expected state, post, sector, title or self", cells[6]));
    if (folded_words(cells[0]).size() != 1) problem(row, fmt::format("head is '{}', expected one word", cells[0]));
    if (!kind || !sector || !scope || folded_words(cells[0]).size() != 1) continue;
    Sense sense;
    sense.kind = SenseKind::role;
    sense.index = static_cast<std::uint32_t>(lexicon.roles.size());
    std::string phrase(cells[0]);
    if (!cells[2].empty()) phrase += ' ' + std::string(cells[2]);
    lexicon.roles.push_back({std::string(cells[3]), *kind, *sector, *scope, std::move(phrase)});
    const std::vector<std::string> complement = folded_words(cells[2]);
    const auto add = [&](const std::string& head) {
      std::vector<std::string_view> words{head};
      words.insert(words.end(), complement.begin(), complement.end());
      lexicon.phrases.add(words, sense);
    };
    const auto add_noun = [&](std::string_view lemma, std::string_view plural, Gender gender) {
      for (const NounForm& form : inflect_noun(lemma, plural)) {
        // "waziran" (a minister, accusative) is no construct: before a complement the same letters are the dual.
        if (!complement.empty() && form.state == NounState::indefinite) continue;
        sense.gender = gender;
        sense.number = form.number;
        sense.construct = is_construct(form.state);
        sense.before_suffix = form.state == NounState::before_suffix;
        add(form.text);
      }
    };
    add_noun(cells[0], cells[1], *kind == RoleKind::body ? Gender::any : Gender::masculine);
    // Offices held by women: the same word with the feminine ending.
    static const std::string teh_marbuta = "\u0629";
    if (*kind == RoleKind::person && !cells[0].ends_with(teh_marbuta)) add_noun(std::string(cells[0]) + teh_marbuta, "", Gender::feminine);
  }
}

void LexiconLoader::load_function_words() {
  constexpr std::array<std::string_view, 2> columns = {"word", "class"};
  for (const Row& row : tables.rows("function_words.ar.tsv", columns, problems)) {
    const auto kind = find_named(function_classes, row.row.cells[1]);
    if (!kind) {
      problem(row, fmt::format("unknown class '{}'", row.row.cells[1]));
      continue;
    }
    Sense sense;
    sense.kind = SenseKind::function_word;
    sense.index = static_cast<std::uint32_t>(*kind);
    sense.maksura = row.row.cells[0].ends_with("\u0649");
    if (!add_fixed(lexicon, row.row.cells[0], sense)) problem(row, fmt::format("'{}' has no word", row.row.cells[0]));
  }
  for (const Row& row : tables.rows("modifiers.ar.tsv", columns, problems)) {
    const auto kind = find_named(modifier_classes, row.row.cells[1]);
    if (!kind) {
      problem(row, fmt::format("unknown class '{}'", row.row.cells[1]));
      continue;
    }
    Sense sense;
    sense.kind = SenseKind::modifier;
    sense.index = static_cast<std::uint32_t>(*kind);
    if (!add_fixed(lexicon, row.row.cells[0], sense)) problem(row, fmt::format("'{}' has no word", row.row.cells[0]));
  }
  constexpr std::array<Named<NameWordClass>, 3> name_classes = {
      {{"given", NameWordClass::given}, {"particle", NameWordClass::particle}, {"honorific", NameWordClass::honorific}}};
  for (const Row& row : tables.rows("name_words.ar.tsv", columns, problems)) {
    const auto kind = find_named(name_classes, row.row.cells[1]);
    if (!kind) {
      problem(row, fmt::format("class is '{}', expected given, particle or honorific", row.row.cells[1]));
      continue;
    }
    Sense sense;
    sense.kind = SenseKind::name_word;
    sense.index = static_cast<std::uint32_t>(*kind);
    if (!add_fixed(lexicon, row.row.cells[0], sense)) problem(row, fmt::format("'{}' has no word", row.row.cells[0]));
  }
}

std::optional<std::uint32_t> LexiconLoader::verb(const Row& row, std::string_view lemma, std::string_view inflection) {
  std::string key = fmt::format("{}\t{}", lemma, inflection);
  if (const auto found = verb_by_key.find(key); found != verb_by_key.end()) return found->second;
  std::vector<VerbForm> forms;
  try {
    forms = conjugate(parse_verb_inflection(inflection));
  } catch (const std::invalid_argument& error) {
    problem(row, fmt::format("verb '{}': {}", lemma, error.what()));
    return std::nullopt;
  }
  if (forms.empty() || forms.front().text != fold(lemma)) {
    problem(row, fmt::format("inflection '{}' gives the verb '{}', expected '{}'", inflection, forms.empty() ? "" : forms.front().text, fold(lemma)));
    return std::nullopt;
  }
  const auto index = static_cast<std::uint32_t>(lexicon.verbs.size());
  verb_by_key.emplace(std::move(key), index);
  lexicon.verbs.push_back({std::string(lemma), VerbClass::other, {}});
  for (const VerbForm& form : forms) {
    Sense sense;
    sense.kind = SenseKind::verb;
    sense.index = index;
    sense.tense = form.tense;
    sense.passive = form.voice == Voice::passive;
    sense.person = form.person;
    sense.number = form.number;
    sense.gender = form.gender;
    if (form.tense == Tense::imperative) continue;  // news does not give orders; the forms collide with nouns
    lexicon.phrases.add(form.text, sense);
    if (!form.text_before_suffix.empty() && form.text_before_suffix != form.text) {
      sense.before_suffix = true;
      lexicon.phrases.add(form.text_before_suffix, sense);
    }
  }
  return index;
}

std::optional<std::uint32_t> LexiconLoader::noun(const Row& row, std::string_view lemma, std::string_view plural) {
  const std::vector<std::string> words = folded_words(lemma);
  if (words.empty() || lemma.starts_with(' ') || folded_words(lemma.substr(0, lemma.find(' '))).size() != 1) {
    problem(row, fmt::format("'{}' is no noun, expected a word or words with single blanks", lemma));
    return std::nullopt;
  }
  std::string key(lemma);
  std::uint32_t index = 0;
  const auto found = noun_by_key.find(key);
  if (found != noun_by_key.end()) {
    index = found->second;
  } else {
    index = static_cast<std::uint32_t>(lexicon.nouns.size());
    noun_by_key.emplace(std::move(key), index);
    lexicon.nouns.push_back({std::string(lemma), NounCue::none, {}, {}});
  }
  const std::size_t first_length = std::min(lemma.find(' '), lemma.size());
  for (const NounForm& form : inflect_noun(lemma.substr(0, first_length), plural)) {
    Sense sense;
    sense.kind = SenseKind::noun;
    sense.index = index;
    sense.number = form.number;
    sense.construct = is_construct(form.state);
    sense.before_suffix = form.state == NounState::before_suffix;
    std::vector<std::string_view> views{form.text};
    views.insert(views.end(), words.begin() + 1, words.end());
    lexicon.phrases.add(views, sense);
  }
  return index;
}

void LexiconLoader::load_verbs() {
  constexpr std::array<std::string_view, 3> columns = {"lemma", "inflection", "class"};
  for (const Row& row : tables.rows("verbs.ar.tsv", columns, problems)) {
    const auto kind = find_named(verb_classes, row.row.cells[2]);
    if (!kind) problem(row, fmt::format("unknown class '{}'", row.row.cells[2]));
    const auto index = verb(row, row.row.cells[0], row.row.cells[1]);
    if (index && kind) lexicon.verbs[*index].kind = *kind;
  }
}

void LexiconLoader::load_cue_nouns() {
  constexpr std::array<std::string_view, 3> columns = {"lemma", "plural", "class"};
  constexpr std::array<Named<NounCue>, 5> cues = {{{"intend", NounCue::intend},
                                                   {"deny", NounCue::deny},
                                                   {"counterpart", NounCue::counterpart},
                                                   {"light", NounCue::light},
                                                   {"plain", NounCue::none}}};
  for (const Row& row : tables.rows("cue_nouns.ar.tsv", columns, problems)) {
    const auto cue = find_named(cues, row.row.cells[2]);
    if (!cue) {
      problem(row, fmt::format("class is '{}', expected intend, deny, counterpart, light or plain", row.row.cells[2]));
      continue;
    }
    if (const auto index = noun(row, row.row.cells[0], row.row.cells[1])) lexicon.nouns[*index].cue = *cue;
  }
}

WordClassId LexiconLoader::word_class(std::string_view name) {
  auto& names = lexicon.word_classes;
  if (names.empty()) names.emplace_back();
  auto found = std::find(names.begin() + 1, names.end(), name);
  if (found == names.end()) {
    names.emplace_back(name);
    found = names.end() - 1;
  }
  return static_cast<WordClassId>(found - names.begin());
}

void LexiconLoader::load_word_classes() {
  constexpr std::array<std::string_view, 2> columns = {"word", "class"};
  for (const Row& row : tables.rows("word_classes.ar.tsv", columns, problems)) {
    if (row.row.cells[1].empty()) problem(row, "the class is empty");
    if (const auto index = noun(row, row.row.cells[0], "")) lexicon.nouns[*index].classes.push_back(word_class(row.row.cells[1]));
  }
}

}  // namespace rawabit

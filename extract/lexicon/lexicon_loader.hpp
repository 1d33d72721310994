// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/lexicon/table_set.hpp"

namespace rawabit {

/// What the loaders of single tables share while a lexicon is built. Loaders run in a fixed order: actors before their
/// names, word classes before triggers.
struct LexiconLoader {
  TableSet& tables;
  Lexicon& lexicon;
  TableProblems& problems;
  std::unordered_map<std::string, std::uint32_t> verb_by_key{};  // lemma + inflection
  std::unordered_map<std::string, std::uint32_t> noun_by_key{};

  void load_states();
  void load_organizations();
  void load_persons();
  void load_places();
  void load_nisbas();
  void load_roles();
  void load_function_words();
  void load_verbs();
  void load_cue_nouns();
  void load_word_classes();
  void load_triggers();
  void load_link_weights();

  void problem(const TableSet::SourcedRow& row, std::string_view message) { problems.add(row.file, row.row.line, message); }
  /// Adds an actor; reports an id that is taken.
  void add_actor(const TableSet::SourcedRow& row, KnownActor actor);
  /// False for a name without a word.
  bool add_name(std::string_view name, std::uint32_t actor, NameSense sense);
  /// Verb and noun entries, their written forms generated on first use; none (and a problem) for a wrong inflection.
  std::optional<std::uint32_t> verb(const TableSet::SourcedRow& row, std::string_view lemma, std::string_view inflection);
  std::optional<std::uint32_t> noun(const TableSet::SourcedRow& row, std::string_view lemma, std::string_view plural);
  WordClassId word_class(std::string_view name);
};

/// Folded words of a phrase, separated by anything that is no letter or digit.
std::vector<std::string> folded_words(std::string_view phrase);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/lexicon_builder.hpp"

#include <fmt/format.h>

#include <future>

#include "extract/lexicon/lexicon_loader.hpp"
#include "extract/lexicon/table_set.hpp"

namespace rawabit {

namespace {

// In the order of Preposition, folded.
constexpr std::array<std::string_view, preposition_count> preposition_words = {"\u0628",
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
                                                                               "\u062A\u062C\u0627\u0647",
                                                                               "\u0628\u0639\u062F"};

}  // namespace

std::shared_ptr<const Lexicon> build_lexicon(const LexiconSources& sources) {
  TableSet tables;
  if (sources.embedded) tables.add_embedded();
  for (const std::string& folder : sources.folders) tables.add_folder(folder);
  auto lexicon = std::make_shared<Lexicon>();
  constexpr std::size_t usual_actors = 10'000;
  lexicon->actors.reserve(usual_actors);
  // What touches no word of the lexicon is read beside the rest, each table by one of the two.
  TableProblems problems_beside;
  std::future<void> beside = std::async(std::launch::async, [&] {
    lexicon->digest = tables.digest();
    LexiconLoader{tables, *lexicon, problems_beside}.load_link_weights();
    lexicon->date_words = load_date_words(tables, problems_beside);
  });
  TableProblems problems;
  LexiconLoader loader{tables, *lexicon, problems};
  loader.load_states();
  loader.load_organizations();
  loader.load_persons();
  loader.load_places();
  loader.load_nisbas();
  loader.load_roles();
  loader.load_function_words();
  loader.load_word_classes();
  loader.load_verbs();
  loader.load_cue_nouns();
  loader.load_triggers();
  for (std::size_t i = 0; i < preposition_count; ++i) lexicon->prepositions[i] = lexicon->phrases.word(preposition_words[i]).value_or(0);
  beside.get();
  problems.add_all(problems_beside);
  for (const std::string& file : tables.unknown_files()) problems.add(file, 1, "no table of this name is known");
  problems.raise();
  return lexicon;
}

}  // namespace rawabit

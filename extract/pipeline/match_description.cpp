// SPDX-License-Identifier: Apache-2.0
#include "extract/pipeline/match_description.hpp"

#include <string_view>

namespace rawabit {

namespace {

std::string_view kind_name(const PhraseMatch& match) {
  switch (match.sense.kind) {
    case SenseKind::actor_name:
      return "actor";
    case SenseKind::nisba:
      return "adjective of origin";
    case SenseKind::role:
      return "role";
    case SenseKind::verb:
      return "verb";
    case SenseKind::noun:
      return "noun";
    case SenseKind::trigger_phrase:
      return "trigger phrase";
    case SenseKind::function_word:
      return "function word";
    case SenseKind::modifier:
      return "modifier";
    case SenseKind::name_word:
      return "word of names";
  }
  return "";
}

}  // namespace

std::string describe_match(const Lexicon& lexicon, const PhraseMatch& match) {
  std::string text(kind_name(match));
  if (match.length > 1) text += " of " + std::to_string(match.length) + " words";
  switch (match.sense.kind) {
    case SenseKind::actor_name:
      text += ": " + lexicon.actors[lexicon.actor_names[match.sense.index].actor].id;
      break;
    case SenseKind::nisba:
      text += ": " + lexicon.actors[lexicon.nisbas[match.sense.index].actor].id;
      break;
    case SenseKind::role:
      text += ": " + lexicon.roles[match.sense.index].id;
      break;
    case SenseKind::verb:
      text += ": " + lexicon.verbs[match.sense.index].lemma;
      if (match.sense.passive) text += ", passive";
      break;
    case SenseKind::noun:
      text += ": " + lexicon.nouns[match.sense.index].lemma;
      break;
    default:
      break;
  }
  if (match.conjunction != Conjunction::none) text += ", after a conjunction";
  if (match.proclitic != Proclitic::none) text += ", after an attached particle";
  if (match.article) text += ", with the article";
  if (match.suffix != PronounSuffix::none) text += ", with a pronoun";
  return text;
}

}  // namespace rawabit

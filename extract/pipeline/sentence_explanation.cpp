// SPDX-License-Identifier: Apache-2.0
#include "extract/pipeline/sentence_explanation.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "extract/pipeline/match_description.hpp"

namespace rawabit {

Explanation::SentenceLines explain_sentence(const ReadArticle& read, const SentenceStructure& structure, std::span<const TriggerTrace> trace,
                                            std::span<const Triple> triples) {
  const PhraseMatches& matches = structure.matches();
  Explanation::SentenceLines lines;
  lines.text = read.text(read.original(structure.first(), structure.last()));
  for (std::uint32_t token = structure.first(); token < structure.last(); ++token) {
    Explanation::TokenLine line;
    line.text = read.text(read.original(token, token + 1));
    for (const PhraseMatch& match : matches.at(token)) {
      std::string text = describe_match(matches.lexicon(), match);
      if (std::find(line.readings.begin(), line.readings.end(), text) == line.readings.end()) line.readings.push_back(std::move(text));
    }
    lines.tokens.push_back(std::move(line));
  }
  for (std::size_t i = 0; i < structure.mentions().size(); ++i) {
    const Mention& mention = structure.mentions()[i];
    const MentionPlace& place = structure.place(i);
    Explanation::MentionLine line;
    line.text = read.text(read.original(mention.first, mention.last));
    line.actor = (mention.code.empty() ? "no code" : mention.code) + " (" + std::string(to_string(mention.kind)) +
                 (mention.sector == Sector::none ? "" : ", " + std::string(to_string(mention.sector))) +
                 (mention.id.empty() ? "" : ", " + mention.id) + ")" + (mention.guessed ? ", state taken from the context" : "");
    if (place.attribution) {
      line.place = "a source";
    } else if (place.agentive) {
      line.place = "after a word for by";
    } else if (place.prepositional) {
      line.place = "after a preposition: " + std::string(matches.lexicon().phrases.word_text(place.preposition_word));
    } else if (place.governing_noun != no_token) {
      line.place = (place.qualifies_governor ? "qualifies the noun: " : "genitive of the noun: ") +
                   read.text(read.original(place.governing_noun, place.governing_noun + 1));
    } else {
      line.place = "bare";
    }
    if (place.coordinated_with != no_token) line.place += ", joined to the actor before";
    lines.mentions.push_back(std::move(line));
  }
  for (const TriggerTrace& step : trace) {
    Explanation::TriggerLine line;
    line.text = read.text(read.original(step.token, step.token + 1));
    line.rule = std::string(relation(step.trigger->relation).name) + " (" + step.trigger->file + ":" + std::to_string(step.trigger->line) + ")";
    line.outcome = step.outcome;
    lines.triggers.push_back(std::move(line));
  }
  lines.triples.assign(triples.begin(), triples.end());
  return lines;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/duty.hpp"

#include <algorithm>

namespace rawabit {

namespace {

class DutyFinder {
 public:
  DutyFinder(const SentenceStructure& sentence, const ArgumentFinder& arguments) : sentence_(sentence), arguments_(arguments) {}

  // At the start of a sentence or quotation, after "that", or after "and".
  [[nodiscard]] bool opens_statement(std::uint32_t token) const {
    const PhraseMatches& matches = sentence_.matches();
    if (token == sentence_.first() || sentence_.role(token - 1) == TokenRole::punctuation) return true;
    if (matches.function_word(token - 1, FunctionClass::complementizer) != nullptr) return true;
    const auto all = matches.at(token);
    return std::any_of(all.begin(), all.end(), [](const PhraseMatch& match) { return match.conjunction == Conjunction::waw; });
  }

  // The actor on whom the preposition at the token puts a duty: a complementizer follows him.
  [[nodiscard]] Argument bearer(std::uint32_t token, WordId preposition) const {
    const PhraseMatches& matches = sentence_.matches();
    constexpr std::uint32_t widest = 3;
    const auto complementizer_after = [&](std::uint32_t from) {
      for (std::uint32_t next = from; next < sentence_.last() && next < from + widest; ++next) {
        if (matches.function_word(next, FunctionClass::complementizer) != nullptr) return true;
        if (sentence_.role(next) == TokenRole::verb || sentence_.role(next) == TokenRole::punctuation) return false;
      }
      return false;
    };
    const std::span<const PhraseMatch> words = matches.is_function_word(token) ? matches.at(token) : std::span<const PhraseMatch>{};
    for (const PhraseMatch& match : words) {
      if (match.sense.kind != SenseKind::function_word || match.suffix == PronounSuffix::none || match.stem != preposition) continue;
      if (complementizer_after(token + 1)) return arguments_.referent(match.suffix, token);
    }
    for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
      const MentionPlace& place = sentence_.place(i);
      if (!place.prepositional || place.preposition != token || place.preposition_word != preposition || place.coordinated_with != no_token) continue;
      Argument argument;
      argument.mentions = arguments_.coordinated(i);
      argument.slot = SlotKind::preposition;
      const std::uint32_t behind = sentence_.mentions()[argument.mentions.back()].last;
      if (complementizer_after(behind) || verbal_noun_after(token, behind)) return argument;
    }
    return {};
  }

  // "that on X is the respecting of ...": after "that", an indefinite noun behind the actor.
  [[nodiscard]] bool verbal_noun_after(std::uint32_t token, std::uint32_t behind) const {
    const PhraseMatches& matches = sentence_.matches();
    if (token == sentence_.first() || matches.function_word(token - 1, FunctionClass::complementizer) == nullptr || behind >= sentence_.last())
      return false;
    const TokenRole role = sentence_.role(behind);
    return matches.is_word(behind) && !matches.analysis(behind).has_article && (role == TokenRole::noun || role == TokenRole::other);
  }

 private:
  const SentenceStructure& sentence_;
  const ArgumentFinder& arguments_;
};

}  // namespace

std::vector<Duty> find_duties(const SentenceStructure& sentence, const ArgumentFinder& arguments) {
  std::vector<Duty> found;
  const DutyFinder finder(sentence, arguments);
  const Lexicon& lexicon = sentence.matches().lexicon();
  std::vector<std::uint32_t> openings;
  for (std::uint32_t token = sentence.first(); token < sentence.last(); ++token) {
    if (sentence.matches().is_function_word(token) && finder.opens_statement(token)) openings.push_back(token);
  }
  for (const auto& [preposition, number] : lexicon.duties) {
    for (const std::uint32_t token : openings) {
      Argument bearer = finder.bearer(token, preposition);
      if (bearer.found()) found.push_back({&lexicon.triggers[number], token, std::move(bearer)});
    }
  }
  return found;
}

}  // namespace rawabit

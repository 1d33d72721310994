// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/phrase_matches.hpp"

#include <algorithm>

#include "extract/text/arabic_letters.hpp"

namespace rawabit {

namespace {
const WordAnalysis no_analysis{};

PhraseMatch make_match(const WordReading& reading, std::uint32_t length, const Sense& sense) {
  return {length, reading.conjunction, reading.proclitic, reading.article || sense.definite, reading.suffix, reading.clitics, reading.stem, sense};
}
}  // namespace

PhraseMatches::PhraseMatches(const Lexicon& lexicon, CliticAnalyzer& analyzer, std::string_view text, const SegmentedText& segmented,
                             std::span<const char32_t> last_letters)
    : lexicon_(lexicon), text_(text), tokens_(segmented.tokens), last_letters_(last_letters) {
  analyses_.reserve(tokens_.size());
  for (const Token& token : tokens_) {
    analyses_.push_back(token.kind != TokenKind::punctuation ? &analyzer.analyze(text.substr(token.begin, token.end - token.begin)) : &no_analysis);
  }
  first_.reserve(tokens_.size() + 1);
  for (const Sentence& sentence : segmented.sentences) {
    for (std::uint32_t token = sentence.first; token < sentence.last; ++token) {
      first_.push_back(static_cast<std::uint32_t>(matches_.size()));
      match(token, sentence.last, last_letters[token]);
    }
  }
  first_.push_back(static_cast<std::uint32_t>(matches_.size()));
}

void PhraseMatches::match(std::uint32_t token, std::uint32_t last, char32_t last_letter) {
  const auto begin = static_cast<std::ptrdiff_t>(matches_.size());
  for (const WordReading& reading : analyses_[token]->readings) {
    if (last_letter == arabic::teh_marbuta && reading.suffix == PronounSuffix::his) continue;
    // "ala" (on) written with yeh is the name Ali; written with alef maksura it is the preposition.
    const bool maksura_word = std::any_of(reading.senses.begin(), reading.senses.end(), [](const Sense& sense) { return sense.maksura; });
    for (const Sense& sense : reading.senses) {
      // No function word ends in alef with hamza: "hanna'a" (congratulated) is not "huna" (here).
      if (sense.kind == SenseKind::function_word && last_letter == arabic::alef_hamza_above) continue;
      if (sense.maksura && last_letter == arabic::yeh && reading.suffix == PronounSuffix::none) continue;
      if (maksura_word && sense.kind == SenseKind::name_word && last_letter == arabic::alef_maksura) continue;
      matches_.push_back(make_match(reading, 1, sense));
    }
    PhraseTrie::Node node = reading.node;
    if (node == 0) continue;
    if (reading.proclitic == Proclitic::seen) continue;  // the future particle starts no phrase
    bool quoted = false;
    for (std::uint32_t next = token + 1; next < last && lexicon_.phrases.has_children(node); ++next) {
      // Names are often set in quotation marks after their generic word: the movement "X".
      const char sign = tokens_[next].sign;
      if (!quoted && (sign == '"' || sign == '/') && next + 1 < last) {
        quoted = true;
        continue;
      }
      if (!analyses_[next]->known_word) break;
      const auto child = lexicon_.phrases.child(node, analyses_[next]->word);
      if (!child) break;
      node = *child;
      const bool closed = quoted && next + 1 < last && (tokens_[next + 1].sign == '"' || tokens_[next + 1].sign == '/');
      for (const Sense& sense : lexicon_.phrases.senses(node)) {
        matches_.push_back(make_match(reading, next - token + 1 + (closed ? 1U : 0U), sense));
      }
    }
  }
  std::stable_sort(matches_.begin() + begin, matches_.end(), [](const PhraseMatch& a, const PhraseMatch& b) {
    if (a.length != b.length) return a.length > b.length;
    return a.clitics < b.clitics;
  });
  // A fixed phrase hides the function words that it starts with: "la tazal" (still) is no negation.
  const PhraseMatch* phrase = matches_.size() > static_cast<std::size_t>(begin) ? &matches_[static_cast<std::size_t>(begin)] : nullptr;
  if (phrase == nullptr || phrase->length < 2 || phrase->sense.kind != SenseKind::function_word) return;
  const std::uint32_t longest = phrase->length;
  matches_.erase(std::remove_if(matches_.begin() + begin, matches_.end(),
                                [longest](const PhraseMatch& m) { return m.sense.kind == SenseKind::function_word && m.length < longest; }),
                 matches_.end());
}

const PhraseMatch* PhraseMatches::longest(std::uint32_t token, SenseKind kind) const {
  for (const PhraseMatch& match : at(token)) {
    if (match.sense.kind == kind) return &match;
  }
  return nullptr;
}

const PhraseMatch* PhraseMatches::function_word(std::uint32_t token, FunctionClass kind) const {
  for (const PhraseMatch& match : at(token)) {
    if (match.sense.kind == SenseKind::function_word && static_cast<FunctionClass>(match.sense.index) == kind) return &match;
  }
  return nullptr;
}

bool PhraseMatches::ends_in_teh_marbuta(std::uint32_t token) const { return last_letters_[token] == arabic::teh_marbuta; }

bool PhraseMatches::is_function_word(std::uint32_t token) const {
  return std::any_of(at(token).begin(), at(token).end(), [](const PhraseMatch& match) { return match.sense.kind == SenseKind::function_word; });
}

}  // namespace rawabit

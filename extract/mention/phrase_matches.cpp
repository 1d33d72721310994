// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/phrase_matches.hpp"

#include <algorithm>

#include "extract/text/arabic_letters.hpp"

namespace rawabit {

namespace {
const WordAnalysis no_analysis{};
}  // namespace

PhraseMatches::PhraseMatches(const Lexicon& lexicon, CliticAnalyzer& analyzer, std::string_view text, const SegmentedText& segmented,
                             std::span<const char32_t> last_letters)
    : lexicon_(lexicon), text_(text), tokens_(segmented.tokens), last_letters_(last_letters) {
  words_.reserve(tokens_.size());
  for (const Token& token : tokens_) {
    const bool has_letters = token.kind != TokenKind::punctuation;
    const WordAnalysis& analysis = has_letters ? analyzer.analyze(text.substr(token.begin, token.end - token.begin)) : no_analysis;
    words_.push_back({&analysis, analysis.matches, analysis.senses});
  }
  struct Own {
    std::uint32_t token;
    std::size_t first;
  };
  std::vector<Own> own;
  for (const Sentence& sentence : segmented.sentences) {
    for (std::uint32_t token = sentence.first; token < sentence.last; ++token) {
      const char32_t last_letter = last_letters[token];
      if (!starts_phrase(token, sentence.last) && !is_ruled_out_by_spelling(*words_[token].analysis, last_letter)) continue;
      own.push_back({token, own_matches_.size()});
      match(token, sentence.last, last_letter);
    }
  }
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::size_t end = i + 1 < own.size() ? own[i + 1].first : own_matches_.size();
    Word& word = words_[own[i].token];
    word.matches = std::span(own_matches_).subspan(own[i].first, end - own[i].first);
    word.senses = {};
    for (const PhraseMatch& found : word.matches) word.senses.add(found.sense);
  }
}

bool PhraseMatches::is_ruled_out_by_spelling(const WordAnalysis& analysis, char32_t last_letter) {
  switch (last_letter) {
    case arabic::teh_marbuta:
      return analysis.has_his;
    case arabic::alef_hamza_above:
      return analysis.senses.has(SenseKind::function_word);
    case arabic::yeh:
    case arabic::alef_maksura:
      return analysis.has_maksura;
    default:
      return false;
  }
}

// Whether the word and the next one stand together in some phrase; a sign between them may be a quotation mark.
bool PhraseMatches::starts_phrase(std::uint32_t token, std::uint32_t last) const {
  const std::vector<PhraseTrie::Node>& starts = words_[token].analysis->phrases;
  if (starts.empty()) return false;
  std::uint32_t next = token + 1;
  if (next < last && (tokens_[next].sign == '"' || tokens_[next].sign == '/')) ++next;
  if (next >= last || !words_[next].analysis->known_word) return false;
  const WordId word = words_[next].analysis->word;
  if (!lexicon_.phrases.continues(word)) return false;
  return std::any_of(starts.begin(), starts.end(), [&](PhraseTrie::Node node) { return lexicon_.phrases.child(node, word).has_value(); });
}

void PhraseMatches::match(std::uint32_t token, std::uint32_t last, char32_t last_letter) {
  const auto begin = static_cast<std::ptrdiff_t>(own_matches_.size());
  for (const WordReading& reading : words_[token].analysis->readings) {
    if (last_letter == arabic::teh_marbuta && reading.suffix == PronounSuffix::his) continue;
    // "ala" (on) written with yeh is the name Ali; written with alef maksura it is the preposition.
    const bool maksura_word = std::any_of(reading.senses.begin(), reading.senses.end(), [](const Sense& sense) { return sense.maksura; });
    for (const Sense& sense : reading.senses) {
      // No function word ends in alef with hamza: "hanna'a" (congratulated) is not "huna" (here).
      if (sense.kind == SenseKind::function_word && last_letter == arabic::alef_hamza_above) continue;
      if (sense.maksura && last_letter == arabic::yeh && reading.suffix == PronounSuffix::none) continue;
      if (maksura_word && sense.kind == SenseKind::name_word && last_letter == arabic::alef_maksura) continue;
      own_matches_.emplace_back(reading, 1U, sense);
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
      if (!words_[next].analysis->known_word) break;
      const auto child = lexicon_.phrases.child(node, words_[next].analysis->word);
      if (!child) break;
      node = *child;
      const bool closed = quoted && next + 1 < last && (tokens_[next + 1].sign == '"' || tokens_[next + 1].sign == '/');
      for (const Sense& sense : lexicon_.phrases.senses(node)) {
        own_matches_.emplace_back(reading, next - token + 1 + (closed ? 1U : 0U), sense);
      }
    }
  }
  std::stable_sort(own_matches_.begin() + begin, own_matches_.end(), [](const PhraseMatch& a, const PhraseMatch& b) {
    if (a.length != b.length) return a.length > b.length;
    return a.clitics < b.clitics;
  });
  // A fixed phrase hides the function words that it starts with: "la tazal" (still) is no negation.
  const PhraseMatch* phrase = own_matches_.size() > static_cast<std::size_t>(begin) ? &own_matches_[static_cast<std::size_t>(begin)] : nullptr;
  if (phrase == nullptr || phrase->length < 2 || phrase->sense.kind != SenseKind::function_word) return;
  const std::uint32_t longest = phrase->length;
  own_matches_.erase(std::remove_if(own_matches_.begin() + begin, own_matches_.end(),
                                    [longest](const PhraseMatch& m) { return m.sense.kind == SenseKind::function_word && m.length < longest; }),
                     own_matches_.end());
}

const PhraseMatch* PhraseMatches::longest(std::uint32_t token, SenseKind kind) const {
  if (!has(token, kind)) return nullptr;
  for (const PhraseMatch& match : at(token)) {
    if (match.sense.kind == kind) return &match;
  }
  return nullptr;
}

const PhraseMatch* PhraseMatches::function_word(std::uint32_t token, FunctionClass kind) const {
  if (!words_[token].senses.has(kind)) return nullptr;
  for (const PhraseMatch& match : at(token)) {
    if (match.sense.kind == SenseKind::function_word && static_cast<FunctionClass>(match.sense.index) == kind) return &match;
  }
  return nullptr;
}

bool PhraseMatches::ends_in_teh_marbuta(std::uint32_t token) const { return last_letters_[token] == arabic::teh_marbuta; }

}  // namespace rawabit

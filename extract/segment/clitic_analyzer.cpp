// SPDX-License-Identifier: Apache-2.0
#include "extract/segment/clitic_analyzer.hpp"

#include <algorithm>
#include <array>

namespace rawabit {

namespace {

// Folded letters as they stand in UTF-8.
constexpr std::string_view waw = "\u0648";
constexpr std::string_view feh = "\u0641";
constexpr std::string_view beh = "\u0628";
constexpr std::string_view lam = "\u0644";
constexpr std::string_view kaf = "\u0643";
constexpr std::string_view seen = "\u0633";
constexpr std::string_view yeh = "\u064A";
constexpr std::string_view teh = "\u062A";
constexpr std::string_view article = "\u0627\u0644";
constexpr std::string_view double_lam = "\u0644\u0644";

struct SuffixSpelling {
  std::string_view text;
  PronounSuffix suffix;
};

constexpr std::array<SuffixSpelling, 9> suffixes = {{{"\u0647\u0645\u0627", PronounSuffix::their_dual},
                                                     {"\u0647\u0645", PronounSuffix::their},
                                                     {"\u0647\u0646", PronounSuffix::their_feminine},
                                                     {"\u0647\u0627", PronounSuffix::her},
                                                     {"\u0647", PronounSuffix::his},
                                                     {"\u0646\u0627", PronounSuffix::our},
                                                     {"\u0643\u0645", PronounSuffix::other},
                                                     {"\u0643", PronounSuffix::other},
                                                     {"\u064A", PronounSuffix::other}}};

constexpr std::size_t letter = 2;  // bytes of an Arabic letter
constexpr std::size_t shortest_stem = 2 * letter;

bool is_nominal(const Sense& sense) {
  switch (sense.kind) {
    case SenseKind::nisba:
    case SenseKind::role:
    case SenseKind::noun:
    case SenseKind::modifier:
      return true;
    case SenseKind::verb:
      return sense.tense == Tense::active_participle || sense.tense == Tense::passive_participle;
    default:
      return false;
  }
}

bool is_finite_verb(const Sense& sense) { return sense.kind == SenseKind::verb && !is_nominal(sense); }

// Whether the clitics of the reading may stand around a word of this sense.
bool allows(const WordReading& reading, const Sense& sense) {
  const bool suffixed = reading.suffix != PronounSuffix::none;
  if (reading.article) {
    if (suffixed || !is_nominal(sense)) return false;
    if (sense.construct || sense.before_suffix) return false;
  }
  if (sense.before_suffix && !suffixed) return false;
  if (reading.proclitic == Proclitic::seen) {
    return is_finite_verb(sense) && sense.tense == Tense::imperfect;
  }
  switch (sense.kind) {
    case SenseKind::actor_name:
    case SenseKind::trigger_phrase:
    case SenseKind::name_word:
      return !suffixed;
    case SenseKind::function_word: {
      const auto kind = static_cast<FunctionClass>(sense.index);
      if (reading.proclitic != Proclitic::none) {
        return !suffixed && (kind == FunctionClass::demonstrative || kind == FunctionClass::quantifier || kind == FunctionClass::relative ||
                             kind == FunctionClass::place_word);
      }
      if (!suffixed) return true;
      return kind == FunctionClass::preposition || kind == FunctionClass::complementizer || kind == FunctionClass::agent_marker ||
             kind == FunctionClass::quantifier;
    }
    case SenseKind::verb:
      if (!is_finite_verb(sense)) return true;
      if (reading.proclitic == Proclitic::none) return true;
      // li- with the subjunctive: "in order to".
      return reading.proclitic == Proclitic::lam && (sense.tense == Tense::imperfect || sense.tense == Tense::jussive);
    case SenseKind::nisba:
    case SenseKind::modifier:
      return !suffixed;
    case SenseKind::role:
    case SenseKind::noun:
      return true;
  }
  return true;
}

bool is_written_with_article(std::string_view word) {
  if ((word.starts_with(waw) || word.starts_with(feh)) && word.size() > 4 * letter) {
    const std::string_view rest = word.substr(letter);
    if (is_written_with_article(rest)) return true;
  }
  if (word.starts_with(beh) || word.starts_with(kaf)) word.remove_prefix(letter);
  return word.size() >= 4 * letter && (word.starts_with(article) || word.starts_with(double_lam));
}

bool starts_like_imperfect(std::string_view word) {
  if (word.starts_with(seen) && word.size() > 4 * letter) word.remove_prefix(letter);
  return word.size() >= 4 * letter && (word.starts_with(yeh) || word.starts_with(teh));
}

}  // namespace

CliticAnalyzer::CliticAnalyzer(const Lexicon& lexicon) : lexicon_(lexicon) {}

const WordAnalysis& CliticAnalyzer::analyze(std::string_view folded_word) {
  const auto found = seen_.find(folded_word);
  if (found != seen_.end()) return found->second->analysis;
  const Seen& entry = entries_.emplace_back(Seen{std::string(folded_word), resolve(folded_word)});
  seen_.emplace(entry.text, &entry);
  return entry.analysis;
}

void CliticAnalyzer::forget_if_large() {
  constexpr std::size_t most_words = 300'000;
  if (seen_.size() <= most_words) return;
  seen_.clear();
  entries_.clear();
}

void CliticAnalyzer::add_stem(WordAnalysis& analysis, WordReading base, std::string_view stem) const {
  const auto id = lexicon_.phrases.word(stem);
  if (!id) return;
  base.stem = *id;
  if (const auto node = lexicon_.phrases.child(PhraseTrie::root, *id)) {
    if (base.suffix == PronounSuffix::none) base.node = *node;
    for (const Sense& sense : lexicon_.phrases.senses(*node)) {
      if (allows(base, sense)) base.senses.push_back(sense);
    }
  }
  if (base.senses.empty() && (base.node == 0 || !lexicon_.phrases.has_children(base.node))) return;
  if (std::find(analysis.readings.begin(), analysis.readings.end(), base) == analysis.readings.end()) analysis.readings.push_back(std::move(base));
}

void CliticAnalyzer::add_suffixed(WordAnalysis& analysis, const WordReading& base, std::string_view stem) const {
  for (const SuffixSpelling& spelling : suffixes) {
    if (!stem.ends_with(spelling.text)) continue;
    const std::string_view rest = stem.substr(0, stem.size() - spelling.text.size());
    const bool preposition_letter = rest == beh || rest == lam;
    if (rest.size() < shortest_stem && !(preposition_letter && base.proclitic == Proclitic::none)) continue;
    WordReading reading = base;
    reading.suffix = spelling.suffix;
    ++reading.clitics;
    add_stem(analysis, reading, rest);
  }
}

void CliticAnalyzer::add_matches(WordAnalysis& analysis) const {
  for (const WordReading& reading : analysis.readings) {
    for (const Sense& sense : reading.senses) {
      analysis.matches.emplace_back(reading, 1U, sense);
      analysis.senses.add(sense);
      if (sense.maksura) analysis.has_maksura = true;
    }
    if (reading.suffix == PronounSuffix::his) analysis.has_his = true;
    // The future particle starts no phrase.
    if (reading.node != 0 && reading.proclitic != Proclitic::seen && lexicon_.phrases.has_children(reading.node))
      analysis.phrases.push_back(reading.node);
  }
  if (!analysis.known_word) return;
  if (const auto node = lexicon_.phrases.child(PhraseTrie::root, analysis.word)) {
    const auto senses = lexicon_.phrases.senses(*node);
    analysis.spelled_function_word =
        std::any_of(senses.begin(), senses.end(), [](const Sense& sense) { return sense.kind == SenseKind::function_word; });
  }
}

WordAnalysis CliticAnalyzer::resolve(std::string_view word) const {
  WordAnalysis analysis;
  analysis.has_article = is_written_with_article(word);
  if (const auto id = lexicon_.phrases.word(word)) {
    analysis.word = *id;
    analysis.known_word = true;
  }
  const auto with_proclitics = [&](const WordReading& base, std::string_view rest) {
    // Names keep their article, so the stem is tried with and without it.
    const auto with_article = [&](const WordReading& before, std::string_view stem) {
      if (stem.size() < shortest_stem) return;
      add_stem(analysis, before, stem);
      if (stem.starts_with(article) && stem.size() >= article.size() + shortest_stem) {
        WordReading reading = before;
        reading.article = true;
        ++reading.clitics;
        add_stem(analysis, reading, stem.substr(article.size()));
      }
      // A stem may begin with alef and lam of its own ("ilayha", "iltizamuha").
      add_suffixed(analysis, before, stem);
    };
    with_article(base, rest);
    struct Letter {
      std::string_view text;
      Proclitic proclitic;
    };
    constexpr std::array<Letter, 4> letters = {{{beh, Proclitic::beh}, {lam, Proclitic::lam}, {kaf, Proclitic::kaf}, {seen, Proclitic::seen}}};
    for (const Letter& entry : letters) {
      if (!rest.starts_with(entry.text) || rest.size() < entry.text.size() + shortest_stem) continue;
      WordReading reading = base;
      reading.proclitic = entry.proclitic;
      ++reading.clitics;
      if (entry.proclitic == Proclitic::lam && rest.starts_with(double_lam)) {
        // li + al- is written with one alef less.
        const std::string restored = std::string(article) + std::string(rest.substr(double_lam.size()));
        with_article(reading, restored);
      }
      with_article(reading, rest.substr(entry.text.size()));
    }
  };
  with_proclitics({}, word);
  struct Joiner {
    std::string_view text;
    Conjunction conjunction;
  };
  constexpr std::array<Joiner, 2> joiners = {{{waw, Conjunction::waw}, {feh, Conjunction::feh}}};
  for (const Joiner& joiner : joiners) {
    if (!word.starts_with(joiner.text) || word.size() < joiner.text.size() + shortest_stem) continue;
    WordReading base;
    base.conjunction = joiner.conjunction;
    base.clitics = 1;
    with_proclitics(base, word.substr(joiner.text.size()));
  }
  std::stable_sort(analysis.readings.begin(), analysis.readings.end(),
                   [](const WordReading& a, const WordReading& b) { return a.clitics < b.clitics; });
  // Where the form as it stands is a word of the lexicon, cutting off ka- or sa- or a feh would be far-fetched.
  if (!analysis.readings.empty() && analysis.readings.front().clitics == 0 && !analysis.readings.front().senses.empty()) {
    std::erase_if(analysis.readings, [](const WordReading& reading) {
      return reading.clitics > 0 && (reading.proclitic == Proclitic::kaf || reading.conjunction == Conjunction::feh);
    });
  }
  if (analysis.readings.empty()) {
    std::string_view stem = word;
    if (stem.starts_with(waw) && stem.size() > shortest_stem) stem.remove_prefix(letter);
    analysis.imperfect_like = starts_like_imperfect(stem) && !stem.ends_with("\u0647");
  }
  add_matches(analysis);
  return analysis;
}

}  // namespace rawabit

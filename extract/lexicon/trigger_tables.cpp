// SPDX-License-Identifier: Apache-2.0
// Loader of the trigger tables and of their argument frames.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "extract/lexicon/lexicon_loader.hpp"
#include "extract/text/normalizer.hpp"

namespace rawabit {

namespace {

using Row = TableSet::SourcedRow;

struct SlotName {
  std::string_view name;
  SlotKind kind;
};

constexpr std::array<SlotName, 11> slot_names = {{{"agent", SlotKind::agent},
                                                  {"patient", SlotKind::patient},
                                                  {"of", SlotKind::of},
                                                  {"nisba", SlotKind::nisba},
                                                  {"by", SlotKind::by},
                                                  {"governor", SlotKind::governor},
                                                  {"any", SlotKind::any},
                                                  {"place", SlotKind::place},
                                                  {"speaker", SlotKind::speaker},
                                                  {"complement", SlotKind::complement},
                                                  {"predicated", SlotKind::predicated}}};

std::optional<Slot> parse_slot(std::string_view name, Lexicon& lexicon) {
  for (const SlotName& entry : slot_names) {
    if (entry.name == name) return Slot{entry.kind, 0};
  }
  const std::string folded = fold(name);
  for (const Sense& sense : lexicon.phrases.senses(folded)) {
    const bool preposition = sense.kind == SenseKind::function_word && static_cast<FunctionClass>(sense.index) == FunctionClass::preposition;
    if (preposition) return Slot{SlotKind::preposition, lexicon.phrases.intern(folded)};
  }
  return std::nullopt;
}

std::vector<Slot> parse_slots(LexiconLoader& loader, const Row& row, std::string_view cell) {
  std::vector<Slot> slots;
  while (!cell.empty()) {
    const std::size_t stroke = cell.find('/');
    const std::string_view name = cell.substr(0, stroke);
    cell.remove_prefix(stroke == std::string_view::npos ? cell.size() : stroke + 1);
    if (const auto slot = parse_slot(name, loader.lexicon)) {
      slots.push_back(*slot);
    } else {
      loader.problem(
          row,
          fmt::format("slot '{}' is neither agent, patient, of, nisba, by, governor, any, place, speaker, complement, predicated nor a preposition",
                      name));
    }
  }
  return slots;
}

}  // namespace

void LexiconLoader::load_triggers() {
  constexpr std::array<std::string_view, 9> columns = {"lemma", "pos", "inflection", "relation", "subject", "object", "needs", "context", "example"};
  for (const Row& row : tables.rows("triggers.ar.tsv", columns, problems)) {
    const auto& cells = row.row.cells;
    const auto relation = find_relation(cells[3]);
    if (!relation) {
      problem(row, fmt::format("unknown relation '{}'", cells[3]));
      continue;
    }
    Trigger trigger;
    trigger.lemma = cells[0];
    trigger.relation = *relation;
    trigger.subject = parse_slots(*this, row, cells[4]);
    trigger.object = parse_slots(*this, row, cells[5]);
    if (trigger.subject.empty()) problem(row, "no slot for the subject");
    if (trigger.object.empty()) problem(row, "no slot for the object");
    trigger.context = cells[7];
    trigger.example = cells[8];
    trigger.file = row.file;
    trigger.line = row.row.line;
    constexpr std::string_view class_prefix = "class:";
    if (cells[6].starts_with(class_prefix)) {
      const std::string_view name = cells[6].substr(class_prefix.size());
      if (lexicon.word_class(name) == 0) problem(row, fmt::format("unknown word class '{}'", name));
      trigger.needs = word_class(name);
    } else if (!cells[6].empty()) {
      // A single needed word is a class of its own.
      trigger.needs = word_class(fmt::format("={}", cells[6]));
      if (const auto needed = noun(row, cells[6], "")) lexicon.nouns[*needed].classes.push_back(trigger.needs);
    }
    const auto index = static_cast<std::uint32_t>(lexicon.triggers.size());
    trigger.pos = cells[1] == "verb" ? TriggerPos::verb : cells[1] == "noun" ? TriggerPos::noun : TriggerPos::phrase;
    if (cells[1] == "verb") {
      if (const auto entry = verb(row, cells[0], cells[2])) lexicon.verbs[*entry].triggers.push_back(index);
    } else if (cells[1] == "noun") {
      if (const auto entry = noun(row, cells[0], cells[2])) lexicon.nouns[*entry].triggers.push_back(index);
    } else if (cells[1] == "phrase") {
      const std::vector<std::string> words = folded_words(cells[0]);
      if (words.empty()) problem(row, "the phrase has no word");
      const std::vector<std::string_view> views(words.begin(), words.end());
      Sense sense;
      sense.kind = SenseKind::trigger_phrase;
      sense.index = index;
      lexicon.phrases.add(views, sense);
    } else if (cells[1] == "duty") {
      trigger.pos = TriggerPos::duty;
      lexicon.duties.push_back({lexicon.phrases.intern(fold(cells[0])), index});
    } else {
      problem(row, fmt::format("pos is '{}', expected verb, noun, phrase or duty", cells[1]));
      continue;
    }
    lexicon.triggers.push_back(std::move(trigger));
  }
}

void LexiconLoader::load_link_weights() {
  constexpr std::array<std::string_view, 2> columns = {"feature", "weight"};
  for (const Row& row : tables.rows("link_weights.tsv", columns, problems)) {
    double weight = 0;
    const std::string_view cell = row.row.cells[1];
    const auto parsed = std::from_chars(cell.data(), cell.data() + cell.size(), weight);
    if (parsed.ec != std::errc{} || parsed.ptr != cell.data() + cell.size() || !std::isfinite(weight)) {
      problem(row, fmt::format("weight is '{}', expected a number", cell));
      continue;
    }
    lexicon.link_weights[std::string(row.row.cells[0])] = weight;
  }
}

}  // namespace rawabit

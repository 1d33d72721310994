// SPDX-License-Identifier: Apache-2.0
#include "cli/explanation_text.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/json_line.hpp"
#include "cli/text_table.hpp"
#include "extract/record/record_json.hpp"

namespace rawabit {

namespace {

using nlohmann::ordered_json;
using Align = TextTable::Align;

// One section: its name, and its rows in columns.
std::string section(std::string_view name, std::vector<std::vector<std::string>> rows, std::size_t column_count, bool for_terminal) {
  if (rows.empty()) return fmt::format("  {}: none\n", name);
  TextTable table(std::vector<TextTable::Column>(column_count, {"", Align::left}), for_terminal);
  for (auto& row : rows) table.add_row(std::move(row));
  std::string text = fmt::format("  {}:\n", name);
  for (std::size_t i = 0; i < table.size(); ++i) text += fmt::format("    {}\n", table.row(i));
  return text;
}

std::vector<std::string> triple_cells(const Triple& triple) {
  return {triple.subject.id,
          std::string(relation(triple.relation).name),
          triple.object ? triple.object->id : "-",
          std::string(to_string(triple.modality)),
          fmt::format("{:.2f}", triple.confidence),
          triple.date.empty() ? "-" : triple.date};
}

}  // namespace

std::string explanation_text(const Explanation::SentenceLines& sentence, bool for_terminal) {
  std::vector<std::vector<std::string>> tokens;
  for (const auto& token : sentence.tokens) {
    if (token.readings.empty()) tokens.push_back({token.text, "-"});
    for (const std::string& reading : token.readings) tokens.push_back({&reading == &token.readings.front() ? token.text : "", reading});
  }
  std::vector<std::vector<std::string>> mentions;
  for (const auto& mention : sentence.mentions) mentions.push_back({mention.text, mention.actor, mention.place});
  std::vector<std::vector<std::string>> triggers;
  for (const auto& trigger : sentence.triggers) triggers.push_back({trigger.text, trigger.rule, trigger.outcome});
  std::vector<std::vector<std::string>> triples;
  for (const Triple& triple : sentence.triples) triples.push_back(triple_cells(triple));
  const std::string words = one_line(sentence.text);
  return (for_terminal ? isolated(words) : words) + '\n' + section("words", std::move(tokens), 2, for_terminal) +
         section("actors", std::move(mentions), 3, for_terminal) + section("triggers", std::move(triggers), 3, for_terminal) +
         section("triples", std::move(triples), 6, for_terminal);
}

std::string explanation_json(const Explanation::SentenceLines& sentence) {
  ordered_json object = {{"sentence", sentence.text}};
  object["tokens"] = ordered_json::array();
  for (const auto& token : sentence.tokens) object["tokens"].push_back({{"text", token.text}, {"readings", token.readings}});
  object["mentions"] = ordered_json::array();
  for (const auto& mention : sentence.mentions) {
    object["mentions"].push_back({{"text", mention.text}, {"actor", mention.actor}, {"place", mention.place}});
  }
  object["triggers"] = ordered_json::array();
  for (const auto& trigger : sentence.triggers) {
    object["triggers"].push_back({{"text", trigger.text}, {"rule", trigger.rule}, {"outcome", trigger.outcome}});
  }
  object["triples"] = ordered_json::array();
  for (const Triple& triple : sentence.triples) object["triples"].push_back(ordered_json::parse(to_json(triple)));
  return json_line(object);
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "cli/actor_label.hpp"
#include "cli/answer_json.hpp"
#include "cli/answer_table.hpp"
#include "cli/json_line.hpp"
#include "cli/messages.hpp"
#include "cli/standard_output.hpp"
#include "cli/text_table.hpp"

namespace rawabit {

namespace {

struct TurnSection {
  std::string_view name;
  std::string_view title;
  std::vector<PairTurn> PeriodDiff::*turns;
};
constexpr std::array<TurnSection, 2> turn_sections = {{
    {"to-conflict", "turned from cooperation to conflict", &PeriodDiff::to_conflict},
    {"to-cooperation", "turned from conflict to cooperation", &PeriodDiff::to_cooperation},
}};

struct ChangeSection {
  std::string_view name;
  std::string_view title;
  std::vector<RelationChange> PeriodDiff::*changes;
};
constexpr std::array<ChangeSection, 4> change_sections = {{
    {"new", "new", &PeriodDiff::appeared},
    {"gone", "gone", &PeriodDiff::gone},
    {"stronger", "stronger", &PeriodDiff::stronger},
    {"weaker", "weaker", &PeriodDiff::weaker},
}};

std::size_t shown_of(std::size_t all, std::size_t top) { return top == 0 ? all : std::min(all, top); }

class Report {
 public:
  Report(const DiffLook& look, const ChangeEvidence& evidence, Console& console)
      : top_(look.top), language_(look.language), weight_(to_string(look.weight)), evidence_(evidence), console_(console) {}

  void write(const TurnSection& section, const std::vector<PairTurn>& turns) {
    if (!begin(section.title, turns.size(), "pair")) return;
    using Align = TextTable::Align;
    TextTable table({{"first", Align::left},
                     {"second", Align::left},
                     {"score before", Align::right},
                     {"score after", Align::right},
                     {weight_ + " before", Align::right},
                     {weight_ + " after", Align::right},
                     {"mainly before", Align::left},
                     {"mainly after", Align::left}},
                    console_.out_is_terminal);
    for (std::size_t i = 0; i < shown_of(turns.size(), top_); ++i) {
      const PairTurn& turn = turns[i];
      table.add_row({actor_label(turn.first, language_), actor_label(turn.second, language_), decimal(turn.score_before, 1),
                     decimal(turn.score_after, 1), std::to_string(turn.count_before), std::to_string(turn.count_after),
                     relation_label(turn.main_before, language_), relation_label(turn.main_after, language_)});
    }
    console_.out << "  " << table.header() << '\n';
    for (std::size_t i = 0; i < table.size(); ++i) console_.out << "  " << table.row(i) << '\n';
    end(turns.size());
  }

  void write(const ChangeSection& section, const std::vector<RelationChange>& changes) {
    if (!begin(section.title, changes.size(), "relation")) return;
    using Align = TextTable::Align;
    TextTable table(
        {{"subject", Align::left}, {"relation", Align::left}, {"object", Align::left}, {weight_ + " before", Align::right}, {"after", Align::right}},
        console_.out_is_terminal);
    const std::size_t shown = shown_of(changes.size(), top_);
    for (std::size_t i = 0; i < shown; ++i) {
      const TripleRow& row = changes[i].row();
      table.add_row({actor_label(row.subject, language_), relation_label(row.relation, language_), actor_label(row.object, language_),
                     std::to_string(changes[i].count_before), std::to_string(changes[i].count_after)});
    }
    console_.out << "  " << table.header() << '\n';
    for (std::size_t i = 0; i < shown; ++i) {
      console_.out << "  " << table.row(i) << '\n';
      if (!evidence_) continue;
      for (const EvidenceRow& proof : evidence_(changes[i])) console_.out << evidence_line(proof, console_.out_is_terminal) << '\n';
    }
    end(changes.size());
  }

 private:
  bool begin(std::string_view title, std::size_t count, std::string_view what) {
    if (count == 0) return false;
    console_.out << (first_ ? "" : "\n") << title << ": " << counted(count, what) << '\n';
    first_ = false;
    return true;
  }

  void end(std::size_t count) {
    const std::size_t shown = shown_of(count, top_);
    if (count > shown) console_.out << fmt::format("  and {} more; --top 0 shows all\n", count - shown);
    check_output(console_.out);
  }

  std::size_t top_;
  LabelLanguage language_;
  std::string weight_;
  const ChangeEvidence& evidence_;
  Console& console_;
  bool first_ = true;
};

void write_json(const PeriodDiff& diff, std::size_t top, const std::string& weight, const ChangeEvidence& evidence, Console& console) {
  for (const TurnSection& section : turn_sections) {
    const std::vector<PairTurn>& turns = diff.*section.turns;
    for (std::size_t i = 0; i < shown_of(turns.size(), top); ++i) {
      const PairTurn& turn = turns[i];
      console.out << json_line({{"change", section.name},
                                {"first", actor_object(turn.first)},
                                {"second", actor_object(turn.second)},
                                {"score_before", turn.score_before},
                                {"score_after", turn.score_after},
                                {weight + "_before", turn.count_before},
                                {weight + "_after", turn.count_after},
                                {"relation_before", relation(turn.main_before).name},
                                {"relation_after", relation(turn.main_after).name}})
                  << '\n';
      check_output(console.out);
    }
  }
  for (const ChangeSection& section : change_sections) {
    const std::vector<RelationChange>& changes = diff.*section.changes;
    for (std::size_t i = 0; i < shown_of(changes.size(), top); ++i) {
      const RelationChange& change = changes[i];
      const TripleRow& row = change.row();
      nlohmann::ordered_json object = {{"change", section.name},
                                       {"subject", actor_object(row.subject)},
                                       {"relation", relation(row.relation).name},
                                       {"object", row.object ? actor_object(*row.object) : nlohmann::ordered_json(nullptr)}};
      for (const EdgeWeight counted : {EdgeWeight::mentions, EdgeWeight::documents, EdgeWeight::sources, EdgeWeight::stories}) {
        const std::string name(to_string(counted));
        object[name + "_before"] = count_of(change.before, counted);
        object[name + "_after"] = count_of(change.after, counted);
      }
      if (evidence) object["evidence"] = answer_object(row, evidence(change))["evidence"];
      console.out << json_line(object) << '\n';
      check_output(console.out);
    }
  }
}

void write_tsv(const PeriodDiff& diff, std::size_t top, const std::string& weight, Console& console) {
  console.out << "change\tsubject\tsubject_name\tsubject_name_en\trelation\tobject\tobject_name\tobject_name_en\t" << weight << "_before\t" << weight
              << "_after\tscore_before\tscore_after\n";
  const auto write = [&](const std::vector<std::string>& cells) {
    console.out << tsv_line(cells) << '\n';
    check_output(console.out);
  };
  for (const TurnSection& section : turn_sections) {
    const std::vector<PairTurn>& turns = diff.*section.turns;
    for (std::size_t i = 0; i < shown_of(turns.size(), top); ++i) {
      const PairTurn& turn = turns[i];
      write({std::string(section.name), turn.first.id, turn.first.name, turn.first.name_en, "", turn.second.id, turn.second.name, turn.second.name_en,
             std::to_string(turn.count_before), std::to_string(turn.count_after), decimal(turn.score_before, 2), decimal(turn.score_after, 2)});
    }
  }
  const GraphActor nobody;
  for (const ChangeSection& section : change_sections) {
    const std::vector<RelationChange>& changes = diff.*section.changes;
    for (std::size_t i = 0; i < shown_of(changes.size(), top); ++i) {
      const TripleRow& row = changes[i].row();
      const GraphActor& object = row.object ? *row.object : nobody;
      write({std::string(section.name), row.subject.id, row.subject.name, row.subject.name_en, std::string(relation(row.relation).name), object.id,
             object.name, object.name_en, std::to_string(changes[i].count_before), std::to_string(changes[i].count_after), "", ""});
    }
  }
}

}  // namespace

void write_diff(const PeriodDiff& diff, const DiffLook& look, const ChangeEvidence& evidence, Console& console) {
  if (look.form == OutputForm::json) {
    write_json(diff, look.top, std::string(to_string(look.weight)), evidence, console);
  } else if (look.form == OutputForm::tsv) {
    write_tsv(diff, look.top, std::string(to_string(look.weight)), console);
  } else {
    Report report(look, evidence, console);
    for (const TurnSection& section : turn_sections) report.write(section, diff.*section.turns);
    for (const ChangeSection& section : change_sections) report.write(section, diff.*section.changes);
  }
}

}  // namespace rawabit

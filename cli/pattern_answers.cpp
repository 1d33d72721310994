// SPDX-License-Identifier: Apache-2.0
#include "cli/pattern_answers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cli/actor_label.hpp"
#include "cli/answer_json.hpp"
#include "cli/answer_table.hpp"
#include "cli/standard_output.hpp"
#include "cli/text_table.hpp"

namespace rawabit {

namespace {

/// Something that the pattern leaves open: where to find it in an answer.
struct Asked {
  enum class Part : std::uint8_t { subject, relation, object };
  std::string title;
  std::size_t triple = 0;
  Part part = Part::subject;
};

std::vector<Asked> asked_of(const QueryPattern& pattern) {
  std::vector<Asked> asked;
  const auto add = [&](std::string title, std::size_t triple, Asked::Part part) {
    const bool known = std::any_of(asked.begin(), asked.end(), [&](const Asked& other) { return other.title == title; });
    if (!known) asked.push_back({.title = std::move(title), .triple = triple, .part = part});
  };
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const QueryTriple& triple = pattern[i];
    const std::string number = pattern.size() == 1 ? "" : fmt::format(" {}", i + 1);
    if (!triple.subject.name) add(triple.subject.variable.empty() ? "subject" + number : '?' + triple.subject.variable, i, Asked::Part::subject);
    if (triple.relations.size() != 1) {
      add(triple.relation_variable.empty() ? "relation" + number : '?' + triple.relation_variable, i, Asked::Part::relation);
    }
    if (!triple.object.name) add(triple.object.variable.empty() ? "object" + number : '?' + triple.object.variable, i, Asked::Part::object);
  }
  return asked;
}

const GraphActor* actor_of(const Asked& asked, const PatternAnswer& answer) {
  const TripleRow& row = answer[asked.triple];
  if (asked.part == Asked::Part::subject) return &row.subject;
  return asked.part == Asked::Part::object && row.object ? &*row.object : nullptr;
}

std::string numbered(std::string_view title, std::size_t index, std::size_t count) {
  return count == 1 ? std::string(title) : fmt::format("{} {}", title, index + 1);
}

void write_json(const PatternAnswer& answer, const std::vector<Asked>& asked, const EvidenceSource& evidence, Console& console) {
  nlohmann::ordered_json variables = nlohmann::ordered_json::object();
  for (const Asked& what : asked) {
    if (!what.title.starts_with('?')) continue;
    const GraphActor* actor = actor_of(what, answer);
    const std::string name = what.title.substr(1);
    variables[name] = actor != nullptr                     ? actor_object(*actor)
                      : what.part == Asked::Part::relation ? nlohmann::ordered_json(relation(answer[what.triple].relation).name)
                                                           : nlohmann::ordered_json(nullptr);
  }
  nlohmann::ordered_json triples = nlohmann::ordered_json::array();
  for (std::size_t i = 0; i < answer.size(); ++i) {
    triples.push_back(answer_object(answer[i], evidence ? std::optional(evidence(i, answer[i])) : std::nullopt));
  }
  console.out << json_line({{"variables", variables}, {"triples", triples}}) << '\n';
}

void write_tsv(std::span<const PatternAnswer> answers, const std::vector<Asked>& asked, std::size_t triples, Console& console) {
  std::vector<std::string> cells;
  for (const Asked& what : asked) {
    cells.push_back(what.title);
    if (what.part == Asked::Part::relation) continue;
    cells.push_back(what.title + " name");
    cells.push_back(what.title + " name_en");
  }
  for (std::size_t i = 0; i < triples; ++i) {
    for (const char* title : {"mentions", "negated", "documents", "sources", "stories", "first", "last"})
      cells.push_back(numbered(title, i, triples));
  }
  console.out << tsv_line(cells) << '\n';
  for (const PatternAnswer& answer : answers) {
    cells.clear();
    for (const Asked& what : asked) {
      if (what.part == Asked::Part::relation) {
        cells.emplace_back(relation(answer[what.triple].relation).name);
        continue;
      }
      const GraphActor* actor = actor_of(what, answer);
      for (const std::string& text : actor != nullptr ? std::vector{actor->id, actor->name, actor->name_en} : std::vector<std::string>(3)) {
        cells.push_back(text);
      }
    }
    for (const TripleRow& row : answer) {
      for (const std::uint64_t count : {row.mentions, row.negated, row.documents, row.sources, row.stories}) cells.push_back(std::to_string(count));
      cells.push_back(row.first_date);
      cells.push_back(row.last_date);
    }
    console.out << tsv_line(cells) << '\n';
    check_output(console.out);
  }
}

void write_evidence(const PatternAnswer& answer, LabelLanguage language, const EvidenceSource& evidence, Console& console) {
  for (std::size_t i = 0; i < answer.size(); ++i) {
    const TripleRow& row = answer[i];
    const auto shown = [&](const std::string& text) { return console.out_is_terminal ? isolated(one_line(text)) : one_line(text); };
    console.out << fmt::format("  {} {} {}\n", shown(actor_label(row.subject, language)), shown(relation_label(row.relation, language)),
                               row.object ? shown(actor_label(*row.object, language)) : "-");
    for (const EvidenceRow& proof : evidence(i, row)) console.out << evidence_line(proof, console.out_is_terminal) << '\n';
  }
}

void write_table(std::span<const PatternAnswer> answers, const std::vector<Asked>& asked, const AnswerLook& look, const EvidenceSource& evidence,
                 Console& console) {
  using Align = TextTable::Align;
  std::vector<TextTable::Column> columns;
  for (const Asked& what : asked) columns.push_back({what.title, Align::left});
  const std::size_t triples = answers.front().size();
  for (std::size_t i = 0; i < triples; ++i) columns.push_back({numbered(to_string(look.weight), i, triples), Align::right});
  TextTable table(columns, console.out_is_terminal);
  for (const PatternAnswer& answer : answers) {
    std::vector<std::string> cells;
    for (const Asked& what : asked) {
      const GraphActor* actor = actor_of(what, answer);
      cells.push_back(actor != nullptr                     ? actor_label(*actor, look.language)
                      : what.part == Asked::Part::relation ? relation_label(answer[what.triple].relation, look.language)
                                                           : "-");
    }
    for (const TripleRow& row : answer) cells.push_back(std::to_string(count_of(row, look.weight)));
    table.add_row(std::move(cells));
  }
  console.out << table.header() << '\n';
  for (std::size_t i = 0; i < answers.size(); ++i) {
    console.out << table.row(i) << '\n';
    if (evidence) write_evidence(answers[i], look.language, evidence, console);
    check_output(console.out);
  }
}

}  // namespace

void write_answers(std::span<const PatternAnswer> answers, const QueryPattern& pattern, const AnswerLook& look, const EvidenceSource& evidence,
                   Console& console) {
  const std::vector<Asked> asked = asked_of(pattern);
  if (look.form == OutputForm::tsv) {
    write_tsv(answers, asked, pattern.size(), console);
  } else if (look.form == OutputForm::table) {
    if (!answers.empty()) write_table(answers, asked, look, evidence, console);
  } else {
    for (const PatternAnswer& answer : answers) {
      write_json(answer, asked, evidence, console);
      check_output(console.out);
    }
  }
}

void write_rows_as_tsv(std::span<const TripleRow> rows, Console& console) {
  console.out << "subject\tsubject_name\tsubject_name_en\trelation\tplover\tquad\tobject\tobject_name\tobject_name_en\tmentions\tasserted\tintended\t"
                 "negated\tdocuments\tsources\tstories\tfirst\tlast\tconfidence\n";
  const GraphActor nobody;
  for (const TripleRow& row : rows) {
    const Relation& kind = relation(row.relation);
    const GraphActor& object = row.object ? *row.object : nobody;
    std::vector<std::string> cells = {
        row.subject.id, row.subject.name, row.subject.name_en, std::string(kind.name), std::string(kind.plover), std::string(to_string(kind.quad)),
        object.id,      object.name,      object.name_en};
    for (const std::uint64_t count : {row.mentions, row.asserted, row.intended, row.negated, row.documents, row.sources, row.stories}) {
      cells.push_back(std::to_string(count));
    }
    cells.push_back(row.first_date);
    cells.push_back(row.last_date);
    cells.push_back(fmt::format("{}", row.confidence));
    console.out << tsv_line(cells) << '\n';
    check_output(console.out);
  }
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "cli/command_search.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/actor_label.hpp"
#include "cli/answer_json.hpp"
#include "cli/graph_file.hpp"
#include "cli/json_line.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/standard_output.hpp"
#include "cli/text_table.hpp"
#include "extract/record/error.hpp"
#include "graph/sentence_search.hpp"
#include "graph/store.hpp"

namespace rawabit {

namespace {

using nlohmann::ordered_json;

std::string statement_line(const FoundStatement& stated, LabelLanguage language) {
  std::string line = fmt::format("    {} -{}->", actor_label(stated.subject, language), relation_label(stated.relation, language));
  if (stated.object) line += ' ' + actor_label(*stated.object, language);
  return one_line(line + fmt::format("  {} {:.2f}", to_string(stated.modality), stated.confidence));
}

ordered_json sentence_object(const FoundSentence& found) {
  ordered_json object = {{"doc", found.doc},           {"title", found.title},         {"source", found.source},
                         {"url", found.url},           {"published", found.published}, {"part", found.part == ArticlePart::title ? "title" : "text"},
                         {"sentence", found.sentence}, {"text", found.text},           {"statements", ordered_json::array()}};
  for (const FoundStatement& stated : found.statements) {
    object["statements"].push_back({{"subject", actor_object(stated.subject)},
                                    {"relation", relation(stated.relation).name},
                                    {"object", stated.object ? actor_object(*stated.object) : ordered_json(nullptr)},
                                    {"modality", to_string(stated.modality)},
                                    {"confidence", stated.confidence}});
  }
  return object;
}

// The index of a graph that was loaded in bulk is made when it is first needed.
Store open_searchable(const std::string& graph, Messages& messages) {
  Store store = open_graph(graph, messages);
  if (store.is_searchable()) return store;
  store = Store::open(graph, OpenMode::write);
  store.make_searchable();
  return store;
}

}  // namespace

void SearchCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_option("WORDS", text_);
  app.add_option("--limit", limit_, "so many sentences at most, 20 unless given; 0 for all")
      ->type_name("N")
      ->check(is_whole_number(0, 1'000'000'000));
  app.add_option("--label-lang", label_language_, "names of actors and relations: Arabic (ar, the default), English (en) or ids (code)")
      ->type_name("ar|en|code")
      ->check(is_one_of({"ar", "en", "code"}));
  app.add_flag("--json", json_, "print one JSON object a line");
  run_.add_quiet(app);
}

void SearchCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
  if (search_expression(text_).empty()) throw UsageError(text_.empty() ? "no WORDS are given" : fmt::format("there is no word in '{}'", text_));
}

int SearchCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = open_searchable(graph_, console.messages);
  const std::vector<FoundSentence> found = search_sentences(store, text_, limit_);
  const LabelLanguage language = *parse_label_language(label_language_);
  for (const FoundSentence& sentence : found) {
    if (json_) {
      console.out << json_line(sentence_object(sentence)) << '\n';
    } else {
      const std::string text = one_line(sentence.text);
      console.out << fmt::format("{}  {}  {}\n  {}\n", one_line(sentence.doc), or_nothing(sentence.published), or_nothing(sentence.source),
                                 console.out_is_terminal ? isolated(text) : text);
      for (const FoundStatement& stated : sentence.statements) console.out << statement_line(stated, language) << '\n';
    }
    check_output(console.out);
  }
  if (found.empty()) console.messages.note("no sentence has these words");
  if (limit_ != 0 && found.size() == limit_)
    console.messages.note(fmt::format("the best {}; --limit 0 shows all", counted(found.size(), "sentence")));
  return exit_done;
}

}  // namespace rawabit

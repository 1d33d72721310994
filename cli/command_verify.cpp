// SPDX-License-Identifier: Apache-2.0
#include "cli/command_verify.hpp"

#include <fmt/format.h>

#include <unordered_set>

#include "cli/messages.hpp"
#include "cli/text_table.hpp"
#include "extract/record/error.hpp"
#include "graph/graph_check.hpp"
#include "graph/store.hpp"

namespace rawabit {

void VerifyCommand::add_options(CLI::App& app) {
  input_.add_to(app);
  run_.add_quiet(app);
}

void VerifyCommand::check() {
  if (input_.paths.empty()) throw UsageError("no GRAPH is given");
  graph_ = input_.paths.front();
  input_.paths.erase(input_.paths.begin());
  if (!input_.paths.empty() || !input_.files_from.empty()) input_.check();
}

bool VerifyCommand::prove_quotes(const Store& store, Console& console) {
  QuoteProof proof(store);
  ArticleSource source = input_.open(console.in);
  std::unordered_set<std::string> proved;
  std::size_t refuted = 0;
  std::size_t changed = 0;
  std::size_t unknown = 0;
  while (true) {
    try {
      const auto article = source.next();
      if (!article) break;
      switch (proof.check(*article)) {
        case QuoteProof::Outcome::proved:
          proved.insert(article->id);
          break;
        case QuoteProof::Outcome::refuted:
          ++refuted;
          console.out << fmt::format("wrong  {}: {}\n", one_line(article->id), one_line(proof.problem()));
          break;
        case QuoteProof::Outcome::changed:
          ++changed;
          console.out << fmt::format("wrong  {}: not the article that the graph was made from\n", one_line(article->id));
          break;
        case QuoteProof::Outcome::unknown:
          ++unknown;
          break;
      }
    } catch (const InputError& error) {
      console.messages.skipped(error.what());
    }
  }
  console.out << fmt::format("{}  {} proved in {} of {} of the graph\n", refuted + changed == 0 ? "ok   " : "wrong", counted(proof.quotes(), "quote"),
                             proved.size(), counted(store.stats().documents, "document"));
  if (unknown != 0) console.messages.note(fmt::format("{} not in the graph", counted(unknown, "article")));
  return refuted + changed == 0;
}

int VerifyCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = Store::open(graph_, OpenMode::read);
  bool good = true;
  for (const CheckResult& result : check_graph(store)) {
    good = good && result.wrong == 0;
    console.out << (result.wrong == 0
                        ? fmt::format("ok     {}\n", result.what)
                        : fmt::format("wrong  {}: {}, the first: {}\n", result.what, counted(result.wrong, "row"), one_line(result.first_wrong)));
  }
  if (!store.stats().settled) {
    console.out << "open   the last run did not end: stories and names of its documents are compared by the next one\n";
  }
  if (!input_.paths.empty() || !input_.files_from.empty()) good = prove_quotes(store, console) && good;
  console.out << fmt::format("content {}\n", content_digest(store));
  return good && console.messages.skipped_count() == 0 ? exit_done : exit_failed;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "cli/command_build.hpp"

#include <fmt/format.h>

#include <unordered_set>

#include "cli/article_run.hpp"
#include "cli/decisions_file.hpp"
#include "cli/graph_file.hpp"
#include "cli/messages.hpp"
#include "cli/program_version.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

void BuildCommand::add_options(CLI::App& app) {
  input_.add_to(app);
  app.add_option("-o,--output", graph_, "graph file to make or to add to")->type_name("GRAPH");
  app.add_flag("--overwrite", run_.overwrite, "start anew if the graph file exists, instead of adding to it");
  add_decisions(app, decisions_);
  run_.add_jobs(app, "read articles");
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void BuildCommand::check() {
  if (graph_.empty()) throw UsageError("no graph file is given with -o GRAPH");
  if (graph_ == "-") throw UsageError("a graph cannot be written to standard output");
  input_.check();
  lexicon_.check();
}

int BuildCommand::run(Console& console) {
  constexpr std::size_t documents_per_commit = 2000;
  if (run_.quiet) console.messages.be_quiet();
  const auto decisions = read_decisions_file(decisions_);
  ArticleRun articles(input_.open(console.in), console.messages);
  const auto lexicon = lexicon_.load();
  GraphFile file(graph_, run_.overwrite ? ExistingGraph::replace : ExistingGraph::extend,
                 {.lexicon_digest = lexicon->digest, .program_version = std::string(program_version())});
  Store& store = file.store();
  std::size_t triples = 0;
  std::unordered_set<std::string> ids_read;
  std::unordered_set<std::string> ids_written;
  {
    Store::Batch batch(store, documents_per_commit);
    // An article that shares its id with one read before is never left out here: that one may not be written yet.
    articles.is_wanted = [&](const Article& article) { return !ids_read.insert(article.id).second || !store.is_unchanged(article); };
    articles.on_result = [&](const ExtractionJob& job) {
      const AddResult result = store.add_document(job.article, job.digest, job.triples);
      if (!ids_written.insert(job.article.id).second && result == AddResult::replaced) {
        console.messages.line(fmt::format("{}: takes the place of another article of this id, read before", job.article.id));
      }
      triples += job.triples.size();
      return job.triples.size();
    };
    articles.stop_on_interrupt();
    articles.run(lexicon, run_.worker_count(), [](Extractor& extractor, ExtractionJob& job) {
      job.triples = extractor.extract(job.article);
      job.digest = digest_of(job.article);
    });
    if (decisions) store.set_decisions(*decisions);
    batch.commit();
  }
  // Without a single article no graph comes of unreadable inputs or Ctrl-C, and none is replaced.
  if (articles.articles() != 0 || articles.exit_code() == exit_done) file.finish();
  if (articles.is_interrupted()) {
    const bool read_any = articles.articles() != 0;
    console.messages.line(read_any ? fmt::format("interrupted; {} holds the articles read so far", graph_) : "interrupted; nothing was read");
  }
  console.messages.note(articles.closing_line(counted(triples, "triple")));
  return articles.exit_code();
}

}  // namespace rawabit

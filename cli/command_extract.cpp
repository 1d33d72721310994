// SPDX-License-Identifier: Apache-2.0
#include "cli/command_extract.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/article_run.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/standard_output.hpp"
#include "export/output_file.hpp"
#include "extract/record/error.hpp"
#include "extract/record/record_json.hpp"

namespace rawabit {

void ExtractCommand::add_options(CLI::App& app) {
  input_.add_to(app);
  app.add_option("-o,--output", output_, "write to FILE instead of standard output")->type_name("FILE");
  run_.add_overwrite(app);
  app.add_flag("--mentions", mentions_, "print the actors that the text names instead of triples");
  app.add_flag("--unnamed", unnamed_, "with --mentions: also offices, groups and words that stand for actors without naming them");
  app.add_flag("--candidates", candidates_, "print what the link model judges, with its features: training data");
  app.add_option("--min-confidence", min_confidence_, "only triples of at least this confidence, 0 to 1")->type_name("X")->check(is_fraction());
  run_.add_jobs(app, "read articles");
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void ExtractCommand::check() {
  input_.check();
  lexicon_.check();
  if (unnamed_ && !mentions_) throw UsageError("--unnamed needs --mentions");
  if (mentions_ && candidates_) throw UsageError("--mentions contradicts --candidates");
  if ((mentions_ || candidates_) && min_confidence_ > 0) throw UsageError("--min-confidence is for triples only");
}

int ExtractCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const bool to_standard_output = output_ == "-";
  if (to_standard_output && console.out_is_terminal) console.messages.hide_progress();
  ArticleRun articles(input_.open(console.in), console.messages);
  OutputFile output(output_, run_.overwrite, console.out);
  std::size_t lines = 0;
  const auto work = [&](Extractor& extractor, ExtractionJob& job) {
    if (mentions_) {
      const UnnamedActors unnamed = unnamed_ ? UnnamedActors::listed : UnnamedActors::left_out;
      for (const ActorMention& mention : extractor.mentions(job.article, unnamed)) job.lines.push_back(to_json(mention, job.article.id));
    } else if (candidates_) {
      job.lines = extractor.candidates(job.article);
    } else {
      for (const Triple& triple : extractor.extract(job.article)) {
        if (triple.confidence >= min_confidence_) job.lines.push_back(to_json(triple));
      }
    }
  };
  articles.on_result = [&](const ExtractionJob& job) {
    for (const std::string& line : job.lines) output.stream() << line << '\n';
    check_output(output.stream(), to_standard_output ? "standard output" : output_);
    lines += job.lines.size();
    return job.lines.size();
  };
  articles.stop_on_interrupt();
  articles.run(lexicon_.load(), run_.worker_count(), work);
  // A file that is not complete does not appear.
  if (articles.is_interrupted() && !to_standard_output) return exit_interrupted;
  output.close();
  const std::string_view kind = mentions_ ? "mention" : candidates_ ? "candidate" : "triple";
  console.messages.note(articles.closing_line(counted(lines, kind)));
  return articles.exit_code();
}

}  // namespace rawabit

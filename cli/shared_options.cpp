// SPDX-License-Identifier: Apache-2.0
#include "cli/shared_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "cli/option_checks.hpp"
#include "extract/read/reader_table.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

void RunOptions::add_quiet(CLI::App& app) { app.add_flag("-q,--quiet", quiet, "no progress and no closing line; problems are still shown"); }

void RunOptions::add_overwrite(CLI::App& app) { app.add_flag("--overwrite", overwrite, "replace the output file if it exists"); }

void RunOptions::add_jobs(CLI::App& app, const std::string& work) {
  app.add_option("-j,--jobs", jobs,
                 fmt::format("threads that {}; as many as there are processors unless given. The output does not depend on it", work))
      ->type_name("N")
      ->check(is_whole_number(1, 256));
}

std::size_t RunOptions::worker_count() const { return jobs != 0 ? jobs : std::max<std::size_t>(1, std::thread::hardware_concurrency()); }

void LexiconOptions::add_to(CLI::App& app) {
  app.add_option("--lexicon", folders, "folder with tables of your own, which add to the built-in ones; can be repeated")
      ->type_name("DIR")
      ->allow_extra_args(false)
      ->take_all();
  app.add_flag("--no-default-lexicon", no_default, "leave the built-in tables out");
}

void LexiconOptions::check() const {
  if (no_default && folders.empty()) throw UsageError("--no-default-lexicon leaves no tables; give some with --lexicon DIR");
}

LexiconSources LexiconOptions::sources() const { return {.embedded = !no_default, .folders = folders}; }

std::shared_ptr<const Lexicon> LexiconOptions::load() const {
  // Never taken apart: that would be a twentieth of the time of a short run.
  static auto* const kept = new std::vector<std::shared_ptr<const Lexicon>>;
  return kept->emplace_back(build_lexicon(sources()));
}

std::function<std::shared_ptr<const Lexicon>()> LexiconOptions::on_demand() const {
  if (folders.empty()) return [*this] { return load(); };
  return [lexicon = load()] { return lexicon; };
}

void InputOptions::add_to(CLI::App& app) {
  app.add_option("--files-from", files_from, "read the names of files and folders from FILE, one a line; - is standard input")->type_name("FILE");
  app.add_option("--format", format, "format of all inputs; told from suffix and content unless given: " + input_format_names())->type_name("NAME");
  app.add_flag("--jsonl", json_lines, "the same as --format jsonl");
}

void InputOptions::check() {
  if (paths.empty() && files_from.empty()) throw UsageError("no PATH is given");
  if (files_from == "-" && std::find(paths.begin(), paths.end(), "-") != paths.end()) {
    throw UsageError("standard input cannot be both articles and the list of --files-from");
  }
  if (std::count(paths.begin(), paths.end(), "-") > 1) throw UsageError("standard input is given twice");
  if (json_lines) {
    if (!format.empty() && format != "jsonl") throw UsageError("--jsonl contradicts --format " + format);
    format = "jsonl";
  }
  if (!format.empty()) find_input_format(format);
}

ArticleSource InputOptions::open(std::istream& standard_input) const { return ArticleSource(paths, files_from, format, standard_input); }

void add_graph(CLI::App& app, std::string& graph) { app.add_option("GRAPH", graph); }

}  // namespace rawabit

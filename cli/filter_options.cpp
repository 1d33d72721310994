// SPDX-License-Identifier: Apache-2.0
#include "cli/filter_options.hpp"

#include <fmt/format.h>

#include "cli/option_checks.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

void FilterOptions::add_to(CLI::App& app) {
  app.add_option("--level", level_name, "nodes are single actors (actor, the default) or the states and organisations behind them (state)")
      ->type_name("actor|state")
      ->check(is_one_of({"actor", "state"}));
  app.add_option("--since", since, "only events of that day or later")->type_name("DATE")->check(is_day_month_or_year());
  app.add_option("--until", until, "only events of that day, month or year, or earlier")->type_name("DATE")->check(is_day_month_or_year());
  app.add_option("--min-docs", min_documents, "only relations that so many documents state")
      ->type_name("N")
      ->check(is_whole_number(0, 1'000'000'000));
  app.add_option("--min-confidence", min_confidence, "only statements of at least this confidence, 0 to 1")->type_name("X")->check(is_fraction());
  app.add_option("--modality", modalities, "only statements of this kind; can be repeated")
      ->type_name("asserted|intended|negated")
      ->check(is_one_of({"asserted", "intended", "negated"}))
      ->allow_extra_args(false)
      ->take_all();
  app.add_option("--source", sources, "only documents of the source of this name; can be repeated")
      ->type_name("NAME")
      ->allow_extra_args(false)
      ->take_all();
}

void FilterOptions::check() const {
  // A month or year as the end stands for its last day.
  if (!since.empty() && !until.empty() && since > until + '~') {
    throw UsageError(fmt::format("--until {} is before --since {}", until, since));
  }
}

TripleFilter FilterOptions::filter() const {
  TripleFilter filter;
  filter.since = since;
  filter.until = until;
  filter.min_documents = min_documents;
  filter.min_confidence = min_confidence;
  filter.sources = sources;
  for (const std::string& name : modalities) filter.modalities.push_back(*parse_modality(name));
  return filter;
}

GraphLevel FilterOptions::level() const { return *parse_graph_level(level_name); }

}  // namespace rawabit

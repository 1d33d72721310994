// SPDX-License-Identifier: Apache-2.0
#include "cli/filter_options.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/option_checks.hpp"
#include "cli/relation_names.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

void FilterOptions::add_to(CLI::App& app, PeriodOptions periods) {
  app.add_option("--level", level_name, "nodes are single actors (actor, the default) or the states and organisations behind them (state)")
      ->type_name("actor|state")
      ->check(is_one_of({"actor", "state"}));
  app.add_option("--relation", relation_names, "only this relation, PLOVER type or quad class; can be repeated")
      ->type_name("NAME")
      ->allow_extra_args(false)
      ->take_all();
  app.add_option("--actor", actor_names, "only relations of this actor, whoever is at the other end; can be repeated")
      ->type_name("NAME")
      ->allow_extra_args(false)
      ->take_all();
  if (periods == PeriodOptions::with) {
    app.add_option("--since", since, "only what was on that day (YYYY-MM-DD, YYYY-MM or YYYY) or later")
        ->type_name("DATE")
        ->check(is_day_month_or_year());
    app.add_option("--until", until, "only what was on that day, month or year, or earlier")->type_name("DATE")->check(is_day_month_or_year());
  }
  app.add_option("--by", date_kind, "dates are those of the events (event, the default) or those on which articles were published (published)")
      ->type_name("event|published")
      ->check(is_one_of({"event", "published"}));
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

void FilterOptions::check() {
  // A month or year as the end stands for its last day.
  if (!since.empty() && !until.empty() && since > until + '~') {
    throw UsageError(fmt::format("--until {} is before --since {}", until, since));
  }
  relations_.clear();
  for (const std::string& name : relation_names) {
    const std::vector<RelationId> found = relations_named(name);
    if (found.empty()) {
      const std::string nearest = nearest_relation(name);
      throw UsageError(fmt::format("unknown relation '{}'; {}", name,
                                   nearest.empty() ? "'rawabit lexicon dump relations.tsv' lists them" : fmt::format("did you mean '{}'?", nearest)));
    }
    relations_.insert(relations_.end(), found.begin(), found.end());
  }
  std::sort(relations_.begin(), relations_.end());
  relations_.erase(std::unique(relations_.begin(), relations_.end()), relations_.end());
}

TripleFilter FilterOptions::filter(ActorNames& names) const {
  TripleFilter filter;
  filter.relations = relations_;
  for (const std::string& name : actor_names) {
    const NamedActors found = names.find(name);
    if (found.terms.empty()) throw UsageError(fmt::format("--actor: nobody is called '{}'", name));
    filter.actors.insert(filter.actors.end(), found.terms.begin(), found.terms.end());
  }
  filter.dates = *parse_date_kind(date_kind);
  filter.since = since;
  filter.until = until;
  filter.min_documents = min_documents;
  filter.min_confidence = min_confidence;
  filter.sources = sources;
  for (const std::string& name : modalities) filter.modalities.push_back(*parse_modality(name));
  return filter;
}

bool FilterOptions::chooses() const {
  return level() != GraphLevel::actor || !relation_names.empty() || !actor_names.empty() || !since.empty() || !until.empty() || min_documents != 0 ||
         min_confidence != 0 || !modalities.empty() || !sources.empty();
}

GraphLevel FilterOptions::level() const { return *parse_graph_level(level_name); }

}  // namespace rawabit

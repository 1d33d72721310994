// SPDX-License-Identifier: Apache-2.0
#include "graph/timeline.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>
#include <utility>

#include "graph/calendar_days.hpp"
#include "graph/match_statement.hpp"
#include "graph/read_transaction.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

std::size_t letters_of(TimeStep step) { return step == TimeStep::year ? 4 : step == TimeStep::month ? 7 : 10; }

bool is_longer(const std::string& first, const std::string& last, TimeStep step) {
  const std::size_t letters = letters_of(step);
  if (first.compare(0, letters, last, 0, letters) == 0) return false;
  const auto begin = first_day_of(first);
  const auto end = first_day_of(last);
  if (!begin || !end) return false;
  const int most_days = step == TimeStep::year ? 366 : step == TimeStep::month ? 31 : 1;
  return (*end - *begin).count() + 1 > most_days;
}

struct Counted {
  TimelinePeriod period;
  std::vector<std::int64_t> documents;
};

std::string next_period(const std::string& period, TimeStep step) {
  const auto last = last_day_of(period);
  return day_text(*last + std::chrono::days(1)).substr(0, letters_of(step));
}

}  // namespace

std::optional<TimeStep> parse_time_step(std::string_view name) {
  if (name == "day") return TimeStep::day;
  if (name == "month") return TimeStep::month;
  if (name == "year") return TimeStep::year;
  return std::nullopt;
}

Timeline count_timeline(const Store& store, const TripleFilter& filter, GraphLevel level, TimeStep step) {
  return with_store_errors(store.path(), [&] {
    const ReadTransaction transaction(store.database());
    const bool published = filter.dates == DateKind::published;
    SQLite::Statement row =
        select_matches(store.database(), filter, level, std::nullopt,
                       published ? "e.relation, v.modality, v.document, d.date, d.date"
                                 : "e.relation, v.modality, v.document, coalesce(v.date, v.date_end), coalesce(v.date_end, v.date)");
    Timeline timeline;
    std::map<std::string, Counted> counted;
    while (row.executeStep()) {
      const std::string first = row.getColumn(3).getString();
      if (first.empty()) {
        ++timeline.undated;
        continue;
      }
      if (is_longer(first, row.getColumn(4).getString(), step)) {
        ++timeline.longer;
        continue;
      }
      Counted& at = counted[first.substr(0, letters_of(step))];
      if (row.getColumn(1).getString() == to_string(Modality::negated)) {
        ++at.period.negated;
        continue;
      }
      const auto kind = find_relation(row.getColumn(0).getString());
      const double score = kind ? relation(*kind).score : 0;
      ++at.period.mentions;
      if (score > 0) ++at.period.cooperation;
      if (score < 0) ++at.period.conflict;
      at.period.net += score;
      at.documents.push_back(row.getColumn(2).getInt64());
    }
    for (auto& [name, found] : counted) {
      std::sort(found.documents.begin(), found.documents.end());
      found.period.documents = static_cast<std::uint64_t>(std::unique(found.documents.begin(), found.documents.end()) - found.documents.begin());
      found.period.period = name;
      timeline.periods.push_back(found.period);
    }
    return timeline;
  });
}

std::vector<TimelinePeriod> without_gaps(const Timeline& timeline, TimeStep step) {
  std::vector<TimelinePeriod> all;
  for (const TimelinePeriod& period : timeline.periods) {
    if (!all.empty() && last_day_of(all.back().period)) {
      for (std::string next = next_period(all.back().period, step); next < period.period; next = next_period(next, step)) {
        all.emplace_back().period = next;
      }
    }
    all.push_back(period);
  }
  return all;
}

}  // namespace rawabit

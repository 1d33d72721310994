// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph_level.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

class Store;

/// Length of the periods of a timeline.
enum class TimeStep : std::uint8_t { day, month, year };

/// "day", "month" and "year".
std::optional<TimeStep> parse_time_step(std::string_view name);

/// What is stated of one period. Denials are counted apart and add to nothing else.
struct TimelinePeriod {
  std::string period;             // YYYY-MM-DD, YYYY-MM or YYYY
  std::uint64_t mentions = 0;     // asserted and intended
  std::uint64_t cooperation = 0;  // those of a relation of positive score, and of negative score
  std::uint64_t conflict = 0;
  std::uint64_t negated = 0;
  std::uint64_t documents = 0;  // distinct, of the mentions
  double net = 0;               // sum of the scores of the mentions
};

/// The evidence that a filter lets through, period by period.
struct Timeline {
  std::vector<TimelinePeriod> periods;  // only those of which something is stated, in order
  std::uint64_t undated = 0;            // statements without a date
  std::uint64_t longer = 0;             // of events that last longer than a period ("in 2023" among months): they belong to none
};

/// Counts by the dates that the filter compares (TripleFilter::dates). An event that begins in one period and ends in the next, but
/// is no longer than a period, counts where it begins. Throws StoreError.
Timeline count_timeline(const Store& store, const TripleFilter& filter, GraphLevel level, TimeStep step);

/// The periods from the first to the last, those of which nothing is stated included.
std::vector<TimelinePeriod> without_gaps(const Timeline& timeline, TimeStep step);

}  // namespace rawabit

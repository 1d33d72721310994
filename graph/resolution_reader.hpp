// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/actor_resolution.hpp"

namespace rawabit {

class Store;

/// An actor that several identities were put together to, with the reasons.
struct ActorCluster {
  std::string actor;  // id
  std::string name;
  std::string name_en;
  std::string country;
  std::vector<std::string> identities;  // labels, sorted
  std::vector<ResolvedPair> reasons;    // pairs that are the same
};

struct ResolutionReport {
  std::vector<ActorCluster> clusters;     // sorted by actor
  std::vector<ResolvedPair> near_misses;  // pairs that look alike and were kept apart, sorted by ends
};

/// Throws StoreError.
ResolutionReport read_resolution(const Store& store);

}  // namespace rawabit

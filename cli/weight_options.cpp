// SPDX-License-Identifier: Apache-2.0
#include "cli/weight_options.hpp"

#include "cli/option_checks.hpp"

namespace rawabit {

void WeightOptions::add_to(CLI::App& app, const std::string& use) {
  app.add_option("--weight", weight_name, use + ": mentions (the default), documents, sources or stories (copies of one text are one)")
      ->type_name("mentions|documents|sources|stories")
      ->check(is_one_of({"mentions", "documents", "sources", "stories"}));
}

EdgeWeight WeightOptions::weight() const { return *parse_edge_weight(weight_name); }

}  // namespace rawabit

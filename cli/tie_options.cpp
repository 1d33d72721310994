// SPDX-License-Identifier: Apache-2.0
#include "cli/tie_options.hpp"

#include "cli/option_checks.hpp"

namespace rawabit {

void TieOptions::add_to(CLI::App& app) {
  app.add_option("--weight", weight_name, "what the weight of a relation counts: mentions (the default), documents, sources or stories")
      ->type_name("mentions|documents|sources|stories")
      ->check(is_one_of({"mentions", "documents", "sources", "stories"}));
}

TieWeight TieOptions::weight() const { return *parse_tie_weight(weight_name); }

}  // namespace rawabit

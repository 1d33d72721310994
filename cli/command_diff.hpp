// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

#include "cli/command.hpp"
#include "cli/filter_options.hpp"
#include "cli/output_options.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// First and last day of "2023-01..2023-06", "2023" or "2023-01-05..2023-02".
struct Period {
  std::string first;  // YYYY-MM-DD
  std::string last;
  std::int64_t days = 0;
};
/// Throws UsageError that names the option.
Period parse_period(const std::string& option, const std::string& text);

/// `rawabit diff`: what has changed between two periods.
class DiffCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string graph_;
  std::string pattern_;
  std::string between_;
  std::string and_;
  Period before_;
  Period after_;
  std::size_t top_ = 20;
  bool evidence_ = false;
  FilterOptions filter_;
  OutputOptions output_;
  LexiconOptions lexicon_;
  RunOptions run_;
};

}  // namespace rawabit

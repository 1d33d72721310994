// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

namespace rawabit {

/// The lines that a user sees beside the data, on standard error. The clock is used for the progress line alone.
class Messages {
 public:
  Messages(std::ostream& err, bool is_terminal) : err_(&err), is_terminal_(is_terminal) {}

  /// No progress line and no notes; problems are still shown.
  void be_quiet() { quiet_ = true; }

  /// No progress line, where it would stand between lines of data.
  void hide_progress() { hides_progress_ = true; }

  /// One finished line.
  void line(std::string_view text);
  /// A line that a quiet run leaves out.
  void note(std::string_view text);
  /// A document that was left out: "feed.jsonl:88: skipped: field ...". Counts it.
  void skipped(std::string_view position_and_cause);
  [[nodiscard]] std::size_t skipped_count() const { return skipped_; }

  /// Shows how far the run is, on a terminal, a few times a second.
  void progress(std::size_t articles, std::size_t triples);
  void end_progress();

 private:
  std::ostream* err_;
  bool is_terminal_;
  bool quiet_ = false;
  bool hides_progress_ = false;
  bool progress_shown_ = false;
  std::size_t skipped_ = 0;
  std::chrono::steady_clock::time_point next_progress_{};
};

/// "1 article", "2 articles".
std::string counted(std::size_t number, std::string_view singular);

}  // namespace rawabit

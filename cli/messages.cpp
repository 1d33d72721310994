// SPDX-License-Identifier: Apache-2.0
#include "cli/messages.hpp"

#include <fmt/format.h>

namespace rawabit {

void Messages::line(std::string_view text) {
  end_progress();
  *err_ << text << '\n' << std::flush;
}

void Messages::note(std::string_view text) {
  if (!quiet_) line(text);
}

void Messages::skipped(std::string_view position_and_cause) {
  ++skipped_;
  const std::size_t colon = position_and_cause.find(": ");
  if (colon == std::string_view::npos) {
    line(fmt::format("skipped: {}", position_and_cause));
  } else {
    line(fmt::format("{}: skipped: {}", position_and_cause.substr(0, colon), position_and_cause.substr(colon + 2)));
  }
}

void Messages::progress(std::size_t articles, std::size_t triples) {
  constexpr std::chrono::milliseconds pause(200);
  if (quiet_ || hides_progress_ || !is_terminal_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now < next_progress_) return;
  next_progress_ = now + pause;
  *err_ << '\r' << counted(articles, "article") << ", " << counted(triples, "triple") << std::flush;
  progress_shown_ = true;
}

void Messages::end_progress() {
  if (!progress_shown_) return;
  *err_ << "\r\x1b[K" << std::flush;
  progress_shown_ = false;
}

std::string counted(std::size_t number, std::string_view singular) { return fmt::format("{} {}{}", number, singular, number == 1 ? "" : "s"); }

}  // namespace rawabit

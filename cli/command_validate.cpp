// SPDX-License-Identifier: Apache-2.0
#include "cli/command_validate.hpp"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <map>
#include <system_error>

#include "cli/messages.hpp"
#include "cli/standard_output.hpp"
#include "export/file_check.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

constexpr std::uint64_t shown_of_a_rule = 5;

std::string verdict_text(const FileVerdict& verdict) {
  if (verdict.count(Severity::error) > 0) return "Gephi does not open it";
  if (verdict.count(Severity::loss) > 0) return "Gephi opens it and loses something";
  return "Gephi opens it whole";
}

// "2 losses, 1 note"
std::string counts_text(const FileVerdict& verdict) {
  std::string text;
  for (const auto& [severity, plural] : std::array{std::pair{Severity::error, "errors"}, std::pair{Severity::loss, "losses"},
                                                   std::pair{Severity::warning, "warnings"}, std::pair{Severity::note, "notes"}}) {
    const std::uint64_t count = verdict.count(severity);
    if (count == 0) continue;
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, count == 1 ? to_string(severity) : plural);
  }
  return text.empty() ? "nothing to say" : text;
}

}  // namespace

void ValidateCommand::add_options(CLI::App& app) {
  app.add_flag("--rules", lists_rules_, "print the rules, with what breaking them costs and how to keep them");
  app.add_flag("--all", shows_all_, fmt::format("print every finding, not only the first {} of a rule", shown_of_a_rule));
  run_.add_quiet(app);
}

void ValidateCommand::check() {
  if (lists_rules_ && !paths_.empty()) throw UsageError("--rules is about no FILE");
  if (!lists_rules_ && paths_.empty()) throw UsageError("no FILE is given");
}

int ValidateCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  for (const FileRule& rule : file_rules()) {
    if (!lists_rules_) break;
    console.out << fmt::format("{}  ({}, {})\n    {}.\n    Remedy: {}.\n", rule.name, to_string(rule.severity), rule.formats, rule.happens,
                               rule.remedy);
  }
  bool are_whole = true;
  for (const std::string& path : paths_) {
    if (path == "-") {
      are_whole = validate(console, console.in, "standard input") && are_whole;
      continue;
    }
    std::ifstream file(path, std::ios::binary);
    file.peek();
    if (file.bad() || !file.is_open()) {
      console.messages.line(fmt::format("rawabit: {}: cannot read the file: {}", path, std::generic_category().message(errno)));
      are_whole = false;
      continue;
    }
    file.clear();
    are_whole = validate(console, file, path) && are_whole;
  }
  return are_whole ? exit_done : exit_failed;
}

bool ValidateCommand::validate(Console& console, std::istream& in, const std::string& name) const {
  std::map<Rule, std::uint64_t> seen;
  const FileVerdict verdict = check_graph_file(in, [&](const Finding& finding) {
    if (++seen[finding.rule.rule] > shown_of_a_rule && !shows_all_) return;
    console.out << fmt::format("{}:{}: {}: {}: {} [{}]\n", name, finding.line, to_string(finding.rule.severity), finding.what, finding.rule.happens,
                               finding.rule.name);
    check_output(console.out);
  });
  for (const auto& [rule, count] : seen) {
    if (shows_all_ || count <= shown_of_a_rule) continue;
    console.out << fmt::format("{}: {}: {} more of [{}]\n", name, to_string(file_rule(rule).severity), count - shown_of_a_rule, file_rule(rule).name);
  }
  const std::string size =
      verdict.format.empty() ? "" : fmt::format("{} of {} and {}; ", verdict.format, counted(verdict.nodes, "node"), counted(verdict.edges, "edge"));
  console.messages.note(fmt::format("{}: {}{}: {}", name, size, verdict_text(verdict), counts_text(verdict)));
  return verdict.is_whole();
}

}  // namespace rawabit

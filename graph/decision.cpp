// SPDX-License-Identifier: Apache-2.0
#include "graph/decision.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <utility>

#include "extract/record/error.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

void skip_blanks(std::string_view& rest) {
  while (!rest.empty() && is_blank(rest.front())) rest.remove_prefix(1);
}

// The next word, or what stands in double quotes; none at the end of the line or where a note begins.
std::optional<std::string> next_word(std::string_view& rest) {
  skip_blanks(rest);
  if (rest.empty() || rest.front() == '#') return std::nullopt;
  const bool quoted = rest.front() == '"';
  if (quoted) rest.remove_prefix(1);
  std::size_t end = 0;
  while (end < rest.size() && (quoted ? rest[end] != '"' : !is_blank(rest[end]))) ++end;
  std::string word(rest.substr(0, end));
  rest.remove_prefix(quoted && end < rest.size() ? end + 1 : end);
  return word;
}

std::string note_of(std::string_view rest) {
  skip_blanks(rest);
  if (!rest.empty()) rest.remove_prefix(1);
  skip_blanks(rest);
  while (!rest.empty() && is_blank(rest.back())) rest.remove_suffix(1);
  return std::string(rest);
}

// What is wrong with a line; empty if nothing is.
std::string read_line(std::string_view line, std::optional<Decision>& decision) {
  std::string_view rest = line;
  const auto verdict = next_word(rest);
  if (!verdict) return {};
  if (*verdict != "same" && *verdict != "different") return fmt::format("found '{}', expected same or different", *verdict);
  auto first = next_word(rest);
  auto second = next_word(rest);
  if (!first || !second || first->empty() || second->empty()) return fmt::format("expected two ids after '{}'", *verdict);
  if (const auto more = next_word(rest)) return fmt::format("found '{}' after two ids; an id with blanks stands in double quotes", *more);
  if (*first == *second && *verdict == "different") return fmt::format("'{}' cannot differ from itself", *first);
  if (*second < *first) std::swap(first, second);
  decision = Decision{.first = std::move(*first),
                      .second = std::move(*second),
                      .verdict = *verdict == "same" ? Verdict::same : Verdict::different,
                      .note = note_of(rest)};
  return {};
}

}  // namespace

std::string_view to_string(Verdict verdict) { return verdict == Verdict::same ? "same" : "different"; }

std::vector<Decision> parse_decisions(std::string_view text, std::string_view name) {
  std::map<std::pair<std::string, std::string>, Decision> by_ends;
  std::string problems;
  const auto complain = [&](std::size_t number, const std::string& problem) {
    problems += fmt::format("{}{}:{}: {}", problems.empty() ? "" : "\n", name, number, problem);
  };
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (utf8::first_invalid_byte(line)) {
      complain(number, "no valid UTF-8");
      continue;
    }
    std::optional<Decision> decision;
    const std::string problem = read_line(line, decision);
    if (!problem.empty()) complain(number, problem);
    if (decision) by_ends[{decision->first, decision->second}] = *decision;
  }
  if (!problems.empty()) throw UsageError(problems);
  std::vector<Decision> decisions;
  for (auto& [ends, decision] : by_ends) decisions.push_back(std::move(decision));
  return decisions;
}

}  // namespace rawabit

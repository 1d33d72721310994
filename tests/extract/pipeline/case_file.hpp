// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rawabit {

/// An expected triple in one-line notation: "MLI meets-with RUS intended", perhaps with its dates.
struct ExpectedTriple {
  std::string subject;
  std::string relation;
  std::string object;
  std::string modality = "asserted";
  std::string date_first;  // empty: any date
  std::string date_last;
};

struct ExpectedName {
  std::string word;  // name or surface
  std::string code;
};

/// One case: a text and everything that it must yield.
struct LanguageCase {
  std::string title;
  std::size_t line = 0;
  std::string date;
  std::string text;
  std::vector<ExpectedTriple> triples;  // all of them, structural ones apart
  std::vector<ExpectedTriple> dated;    // event dates of some of them
  std::vector<ExpectedName> offices;    // all, if any is given
  std::vector<ExpectedName> mentions;   // some
};

/// Reads a .case file: "===" starts a case with a line that says what it shows, an optional "date:" line, the text up to
/// "---", then expectations ("SUBJECT relation OBJECT [modality]", "date: DAY..DAY SUBJECT relation OBJECT", "who: name ->
/// CODE", "mention: surface -> CODE", "none"). Throws std::runtime_error with file and line.
std::vector<LanguageCase> read_case_file(const std::string& path);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extract/lexicon/lexicon_builder.hpp"

namespace rawabit {

/// One table as it is, before any overlay is applied.
struct LexiconFile {
  std::string name;   // without folder
  std::string label;  // with the folder of an overlay
  std::string text;
};

/// The tables in use in the order of reading, the table of relations first. Throws UsageError for a folder or file that
/// cannot be read.
std::vector<LexiconFile> lexicon_files(const LexiconSources& sources);

/// Lines that hold a fact: no comments, no header, not empty.
std::size_t count_rows(std::string_view text);

}  // namespace rawabit

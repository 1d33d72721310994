// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "extract/lexicon/lexicon.hpp"

namespace rawabit {

struct LexiconSources {
  bool embedded = true;              // the tables compiled into the program
  std::vector<std::string> folders;  // overlays, later ones win
};

/// Reads all tables and generates the written forms of their words. Throws LexiconError with every wrong row, UsageError for
/// a folder that cannot be read.
std::shared_ptr<const Lexicon> build_lexicon(const LexiconSources& sources);

}  // namespace rawabit

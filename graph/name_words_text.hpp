// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "extract/record/embedded_file.hpp"

namespace rawabit {

/// name_words.tsv as compiled into the program.
const std::vector<EmbeddedFile>& name_words_text();

}  // namespace rawabit

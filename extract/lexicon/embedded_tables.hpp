// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "extract/record/embedded_file.hpp"

namespace rawabit {

/// The tables of extract/lexicon/tables, as compiled into the program.
const std::vector<EmbeddedFile>& embedded_tables();

}  // namespace rawabit

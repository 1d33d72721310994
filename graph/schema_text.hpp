// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "extract/record/embedded_file.hpp"

namespace rawabit {

/// schema.sql as compiled into the program.
const std::vector<EmbeddedFile>& schema_text();

}  // namespace rawabit

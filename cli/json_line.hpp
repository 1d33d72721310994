// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace rawabit {

/// On one line, without line end; bytes that are no UTF-8 are replaced.
std::string json_line(const nlohmann::ordered_json& object);

}  // namespace rawabit

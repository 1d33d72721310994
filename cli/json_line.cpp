// SPDX-License-Identifier: Apache-2.0
#include "cli/json_line.hpp"

namespace rawabit {

std::string json_line(const nlohmann::ordered_json& object) { return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace); }

}  // namespace rawabit

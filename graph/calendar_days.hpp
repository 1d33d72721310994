// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace rawabit {

/// The first day of YYYY, YYYY-MM or YYYY-MM-DD, and the last one. None for any other text.
std::optional<std::chrono::sys_days> first_day_of(std::string_view date);
std::optional<std::chrono::sys_days> last_day_of(std::string_view date);

/// YYYY-MM-DD.
std::string day_text(std::chrono::sys_days day);

}  // namespace rawabit

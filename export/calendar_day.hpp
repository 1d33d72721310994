// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace rawabit {

/// Days since 1970-01-01 of a day of the Gregorian calendar written YYYY-MM-DD; none if it is no such day.
std::optional<long> day_number(std::string_view day);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rawabit {

/// The day, YYYY-MM-DD, of a date as pages write it for machines: "2024-02-28T10:15:00+01:00", "2024/2/28", "20240228",
/// "Wed, 28 Feb 2024 10:15:00 GMT", "February 28, 2024". Empty for everything else: days that no calendar has, years before
/// 1900 (programs fill gaps with the year 1), and figures whose order is open ("02/03/2024").
std::string day_in_page(std::string_view written);

}  // namespace rawabit

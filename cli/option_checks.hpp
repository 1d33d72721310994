// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <initializer_list>
#include <string_view>

namespace rawabit {

/// Checks of single option values; each says what was found and what was expected.
CLI::Validator is_whole_number(long least, long most);
CLI::Validator is_fraction();
CLI::Validator is_positive_number();
CLI::Validator is_one_of(std::initializer_list<std::string_view> names);
/// YYYY-MM-DD, and for a period also YYYY-MM and YYYY.
CLI::Validator is_day();
CLI::Validator is_day_month_or_year();

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rawabit {

/// Version of the program, as in CMakeLists.txt.
std::string_view program_version();
/// Two lines: the program, and the digest of the tables compiled into it.
std::string version_text();

}  // namespace rawabit

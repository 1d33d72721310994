// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace rawabit {

/// Creates an empty file beside `target` that no other run has, TARGET.part or TARGET.part1 and so on, with the permissions
/// that the user's umask gives to new files. Empty if that fails; errno says why, EEXIST if all names are taken.
std::filesystem::path create_partial_file(const std::filesystem::path& target);

}  // namespace rawabit

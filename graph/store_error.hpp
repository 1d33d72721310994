// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Exception.h>
#include <filesystem>
#include <string>
#include <utility>

#include "extract/record/error.hpp"

namespace rawabit {

/// One line for the user: the file, what is wrong with it, what to do.
std::string describe_store_failure(const std::filesystem::path& path, const SQLite::Exception& error);

/// Calls `work`; an exception of SQLite leaves as StoreError.
template <typename Work>
decltype(auto) with_store_errors(const std::filesystem::path& path, Work&& work) {
  try {
    return std::forward<Work>(work)();
  } catch (const SQLite::Exception& error) {
    throw StoreError(describe_store_failure(path, error));
  }
}

}  // namespace rawabit

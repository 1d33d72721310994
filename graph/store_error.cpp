// SPDX-License-Identifier: Apache-2.0
#include "graph/store_error.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

namespace rawabit {

std::string describe_store_failure(const std::filesystem::path& path, const SQLite::Exception& error) {
  const std::string file = path.string();
  switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return fmt::format("{}: locked by another program; try again when it has finished", file);
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return fmt::format("{}: read-only; choose a file that can be written", file);
    case SQLITE_FULL:
      return fmt::format("{}: disk is full; nothing of the last documents was kept", file);
    case SQLITE_NOTADB:
      return fmt::format("{}: no rawabit graph", file);
    case SQLITE_CORRUPT:
      return fmt::format("{}: damaged graph; build it again", file);
    case SQLITE_CANTOPEN:
      return fmt::format("{}: cannot be opened; check that its folder exists and can be written", file);
    case SQLITE_IOERR:
      return fmt::format("{}: cannot be read or written ({})", file, error.getErrorStr());
    default:
      break;
  }
  std::string reason = error.what();
  std::replace(reason.begin(), reason.end(), '\n', ' ');
  return fmt::format("{}: {}", file, reason);
}

}  // namespace rawabit

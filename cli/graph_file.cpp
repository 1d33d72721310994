// SPDX-License-Identifier: Apache-2.0
#include "cli/graph_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "export/partial_file.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace fs = std::filesystem;

namespace {

// What SQLite keeps beside a database.
void remove_companions(const std::string& path) noexcept {
  for (const char* suffix : {"-wal", "-shm", "-journal"}) {
    std::error_code ignored;
    fs::remove(path + suffix, ignored);
  }
}

}  // namespace

GraphFile::GraphFile(std::string path, ExistingGraph existing, StoreOptions options) : path_(std::move(path)), written_(path_) {
  std::error_code ignored;
  const bool exists = fs::exists(path_, ignored);
  const bool is_file = fs::is_regular_file(path_, ignored);
  const bool is_empty = is_file && fs::file_size(path_, ignored) == 0;
  is_new_ = !exists;
  if (existing == ExistingGraph::replace && is_file && !is_empty) {
    // A link keeps its name; the file that it leads to is replaced.
    path_ = fs::canonical(path_, ignored).string();
    write_beside();
  } else if (options.bulk && (is_new_ || is_empty)) {
    write_beside();
  } else {
    options.bulk = false;
  }
  const OpenMode mode = is_new_ || is_empty ? OpenMode::create : OpenMode::write;
  try {
    store_.emplace(Store::open(written_, mode, std::move(options)));
  } catch (...) {
    if (is_new_) remove_unfinished();
    throw;
  }
}

void GraphFile::write_beside() {
  is_new_ = true;
  written_ = create_partial_file(path_).string();
  // Where no file can be made the store says why.
  if (written_.empty()) written_ = path_ + ".part";
}

GraphFile::~GraphFile() {
  if (!store_) return;
  bool is_worthless = written_ != path_;
  try {
    is_worthless = is_worthless || (is_new_ && store_->stats().documents == 0);
  } catch (const StoreError&) {
    // Whatever it holds, it stays.
  }
  store_.reset();
  if (is_worthless) remove_unfinished();
}

void GraphFile::finish() {
  store_.reset();
  if (written_ == path_) return;
  // A bulk load leaves it to the system when bytes reach the disk; the old graph goes only after that.
  if (const int descriptor = ::open(written_.c_str(), O_RDONLY | O_CLOEXEC); descriptor >= 0) {
    ::fsync(descriptor);
    ::close(descriptor);
  }
  remove_companions(path_);
  std::error_code error;
  fs::rename(written_, path_, error);
  if (!error) return;
  remove_unfinished();
  throw OutputError(fmt::format("{}: cannot replace the file: {}", path_, error.message()));
}

void GraphFile::remove_unfinished() noexcept {
  std::error_code ignored;
  fs::remove(written_, ignored);
  remove_companions(written_);
}

Store open_graph(const std::string& path, Messages& messages) {
  Store store = Store::open(path, OpenMode::read);
  if (!store.is_settled()) {
    messages.line(fmt::format("{}: the run that wrote it last did not end; names and stories are not compared until the next build or merge", path));
  }
  return store;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "cli/command_remove.hpp"

#include <fmt/format.h>

#include <string_view>

#include "cli/messages.hpp"
#include "extract/read/byte_stream.hpp"
#include "extract/record/error.hpp"
#include "graph/store.hpp"

namespace rawabit {

namespace {

std::vector<std::string> read_ids(const std::string& path, std::istream& standard_input) {
  std::vector<std::string> ids;
  if (path.empty()) return ids;
  LineReader lines(path == "-" ? open_stream(standard_input, "standard input") : open_file(path), {});
  for (std::string line; lines.next(line);) {
    if (!line.empty()) ids.push_back(line);
  }
  return ids;
}

}  // namespace

void RemoveCommand::add_options(CLI::App& app) {
  app.add_option("--files-from", ids_from_, "read the ids of documents from FILE, one a line; - is standard input")->type_name("FILE");
  run_.add_quiet(app);
}

void RemoveCommand::check() {
  if (arguments_.empty()) throw UsageError("no GRAPH is given");
  if (arguments_.size() < 2 && ids_from_.empty()) throw UsageError("no document is given");
}

int RemoveCommand::run(Console& console) {
  constexpr std::size_t documents_per_commit = 500;
  if (run_.quiet) console.messages.be_quiet();
  std::vector<std::string> ids(arguments_.begin() + 1, arguments_.end());
  for (std::string& id : read_ids(ids_from_, console.in)) ids.push_back(std::move(id));
  Store store = Store::open(arguments_.front(), OpenMode::write);
  std::size_t removed = 0;
  {
    Store::Batch batch(store, documents_per_commit);
    for (const std::string& id : ids) {
      if (store.remove_document(id)) {
        ++removed;
      } else {
        console.messages.line(fmt::format("{}: no document '{}'", arguments_.front(), id));
      }
    }
    batch.commit();
  }
  console.messages.note(fmt::format("removed {}", counted(removed, "document")));
  return removed == ids.size() ? exit_done : exit_failed;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace rawabit {

/// A file to read, and the id that its article gets if it has none: the path below the folder named on the command line (or
/// the file's name), '/' between folders, suffix left off.
struct DocumentPath {
  std::string path;
  std::string id;
};

/// Files of a list of paths: files as given, folders walked in the byte order of their entries. Hidden files, files whose
/// suffix says that they hold no text, pipes, devices and links to folders are left out of folders. Standard input ("-") is
/// passed through.
class DocumentWalk {
 public:
  explicit DocumentWalk(std::vector<std::string> paths);

  /// Throws InputError for a path that does not exist or a folder that cannot be read; the next call goes on behind it.
  std::optional<DocumentPath> next();

 private:
  struct Entry {
    std::string path;
    std::string id;
    bool given = false;  // named by the user, so that nothing of it is passed over
  };

  void open_folder(const Entry& folder);

  std::deque<Entry> entries_;
};

}  // namespace rawabit

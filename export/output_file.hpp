// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>

namespace rawabit {

/// A file that appears complete or not at all: it is written beside its place and renamed by close(). Without close(),
/// as when an exception passes, the half-written file is removed and an older file of that name stays as it was.
/// The path "-" means the given stream. A device or a named pipe is written directly; a symbolic link keeps its name and
/// its target is replaced. Errors: OutputError that names the path.
class OutputFile {
 public:
  /// Refuses a path that exists unless `overwrite`. `standard_output` must outlive this object.
  OutputFile(std::string path, bool overwrite, std::ostream& standard_output);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  std::ostream& stream() { return *stream_; }
  /// Ends the writing: all bytes are in the file beside. Throws if anything written since the constructor did not arrive.
  /// For outputs of several files, which shall all be complete before the first takes its place; otherwise close() does it.
  void finish();
  /// Ends the writing, and the file takes its place; call it once. Throws as finish() does.
  void close();

 private:
  bool is_finished_ = false;
  std::string path_;  // as the user wrote it, for messages
  bool overwrite_;
  std::filesystem::path target_;   // empty for standard output
  std::filesystem::path partial_;  // empty if the target is written directly
  std::ofstream file_;
  std::ostream* stream_;
};

}  // namespace rawabit

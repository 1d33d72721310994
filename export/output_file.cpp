// SPDX-License-Identifier: Apache-2.0
#include "export/output_file.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include "export/partial_file.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const std::string& path, const std::string& what, int error_number) {
  std::string message = path + ": " + what;
  if (error_number != 0) message += ": " + std::generic_category().message(error_number);
  throw OutputError(message);
}

[[noreturn]] void fail_because_it_exists(const std::string& path) { throw OutputError(path + ": file exists; use --overwrite to replace it"); }

}  // namespace

OutputFile::OutputFile(std::string path, bool overwrite, std::ostream& standard_output)
    : path_(std::move(path)), overwrite_(overwrite), stream_(&standard_output) {
  if (path_ == "-") return;
  if (path_.empty()) throw OutputError("the name of the output file is empty");
  std::error_code error;
  target_ = path_;
  if (fs::is_symlink(target_, error)) {
    target_ = fs::weakly_canonical(path_, error);
    if (error) fail(path_, "cannot create the file", error.value());
  }
  const fs::file_status status = fs::status(target_, error);
  if (status.type() == fs::file_type::none) fail(path_, "cannot create the file", error.value());
  if (fs::is_directory(status)) fail(path_, "is a directory, expected the name of a file", 0);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    file_.open(target_, std::ios::binary);
  } else {
    if (fs::exists(status) && !overwrite_) fail_because_it_exists(path_);
    partial_ = create_partial_file(target_);
    if (partial_.empty() && errno == EEXIST) {
      fail(path_, "cannot create the file; remove the unfinished " + target_.filename().string() + ".part* beside it", 0);
    }
    if (partial_.empty()) fail(path_, "cannot create the file", errno);
    file_.open(partial_, std::ios::binary);
  }
  if (!file_) {
    const int reason = errno;
    if (!partial_.empty()) fs::remove(partial_, error);
    fail(path_, "cannot open the file for writing", reason);
  }
  stream_ = &file_;
}

OutputFile::~OutputFile() {
  if (partial_.empty()) return;
  file_.close();
  std::error_code ignored;
  fs::remove(partial_, ignored);
}

void OutputFile::finish() {
  if (is_finished_) return;
  is_finished_ = true;
  stream_->flush();
  const bool has_failed = stream_->fail();
  if (has_failed) {
    // The bytes that did not fit are still in the buffer: one more attempt tells the reason.
    stream_->clear();
    errno = 0;
    stream_->flush();
  }
  const int reason = has_failed ? errno : 0;
  if (file_.is_open()) file_.close();
  if (has_failed || stream_->fail()) fail(path_ == "-" ? "standard output" : path_, "cannot write", reason);
}

void OutputFile::close() {
  finish();
  if (partial_.empty()) return;
  // Another program may have made the file meanwhile.
  std::error_code error;
  if (!overwrite_ && fs::exists(fs::symlink_status(target_, error))) fail_because_it_exists(path_);
  fs::rename(partial_, target_, error);
  if (error) fail(path_, "cannot move the finished file to its place", error.value());
  partial_.clear();
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "cli/standard_output.hpp"

#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "extract/record/error.hpp"

namespace rawabit {

StandardOutput::StandardOutput() : stream_(this) { setp(buffer_.data(), buffer_.data() + buffer_.size()); }

StandardOutput::~StandardOutput() { write_all(); }

bool StandardOutput::reader_is_gone() const { return error_number_ == EPIPE; }

void StandardOutput::finish() {
  stream_.flush();
  if (stream_.good()) return;
  std::string message = "standard output: cannot write";
  if (error_number_ != 0) message += ": " + std::generic_category().message(error_number_);
  throw OutputError(message);
}

StandardOutput::int_type StandardOutput::overflow(int_type letter) {
  if (!write_all()) return traits_type::eof();
  if (!traits_type::eq_int_type(letter, traits_type::eof())) sputc(traits_type::to_char_type(letter));
  return traits_type::not_eof(letter);
}

int StandardOutput::sync() { return write_all() ? 0 : -1; }

bool StandardOutput::write_all() {
  if (error_number_ != 0) {
    // For those who ask errno again, such as OutputFile::close().
    errno = error_number_;
    return false;
  }
  for (const char* next = pbase(); next < pptr();) {
    const ssize_t written = ::write(STDOUT_FILENO, next, static_cast<std::size_t>(pptr() - next));
    if (written >= 0) {
      next += written;
    } else if (errno != EINTR) {
      error_number_ = errno;
      return false;
    }
  }
  setp(buffer_.data(), buffer_.data() + buffer_.size());
  return true;
}

void check_output(std::ostream& out, std::string_view name) {
  if (!out) throw OutputError(std::string(name) + ": cannot write");
}

}  // namespace rawabit

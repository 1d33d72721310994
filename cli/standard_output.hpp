// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <ostream>
#include <streambuf>
#include <string_view>

namespace rawabit {

/// Standard output as a stream that remembers why writing failed: a reader that went away (`| head -1`) is no error.
/// SIGPIPE must be ignored.
class StandardOutput final : private std::streambuf {
 public:
  StandardOutput();
  ~StandardOutput() override;
  StandardOutput(const StandardOutput&) = delete;
  StandardOutput& operator=(const StandardOutput&) = delete;

  std::ostream& stream() { return stream_; }
  /// Whether the reader of the pipe has gone.
  [[nodiscard]] bool reader_is_gone() const;
  /// Writes what is left. Throws OutputError if anything did not arrive.
  void finish();

 private:
  int_type overflow(int_type letter) override;
  int sync() override;
  bool write_all();

  static constexpr std::size_t buffer_bytes = 65536;
  std::array<char, buffer_bytes> buffer_{};
  int error_number_ = 0;
  std::ostream stream_;
};

/// Throws OutputError if the stream took no more bytes; for loops that would go on writing to nobody.
void check_output(std::ostream& out, std::string_view name = "standard output");

}  // namespace rawabit

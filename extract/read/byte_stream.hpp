// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <istream>
#include <memory>
#include <string>
#include <vector>

namespace rawabit {

/// Bytes of a file or of standard input, decompressed if they are gzip. Memory does not grow with the input.
class ByteStream {
 public:
  virtual ~ByteStream() = default;
  /// Reads up to `size` bytes; 0 at the end. Throws InputError ("feed.jsonl.gz: ...") if the input is damaged.
  virtual std::size_t read(char* buffer, std::size_t size) = 0;
  /// As shown in messages.
  [[nodiscard]] virtual const std::string& name() const = 0;
};

/// Throws InputError if the file cannot be opened.
std::unique_ptr<ByteStream> open_file(const std::string& path);
/// `in` must outlive the stream. std::cin may be gzip, other streams are read as they are.
std::unique_ptr<ByteStream> open_stream(std::istream& in, std::string name);

/// Everything that is left; throws InputError beyond `most_bytes`.
std::string read_all(ByteStream& stream, std::size_t most_bytes);

/// Lines of a stream, without their line ends, each no longer than a bound.
class LineReader {
 public:
  static constexpr std::size_t longest_line = std::size_t{8} << 20U;  // twice escaped texts and titles (article.hpp) fit

  /// `prefix` was read from the stream already.
  LineReader(std::unique_ptr<ByteStream> stream, std::string prefix);

  /// False at the end. Throws InputError for a line beyond the bound; the next call goes on with the line after it.
  bool next(std::string& line);
  /// Number of the line that was read last, from 1.
  [[nodiscard]] std::size_t number() const { return number_; }
  [[nodiscard]] const std::string& name() const { return stream_->name(); }

 private:
  bool fill();

  std::unique_ptr<ByteStream> stream_;
  std::vector<char> buffer_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  std::size_t number_ = 0;
};

}  // namespace rawabit

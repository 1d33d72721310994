// SPDX-License-Identifier: Apache-2.0
#include "extract/read/byte_stream.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iostream>

#include "extract/record/error.hpp"

namespace rawabit {

namespace {

constexpr std::size_t buffer_size = std::size_t{256} << 10U;

// zlib reads files that are not gzip as they are.
class GzipStream final : public ByteStream {
 public:
  GzipStream(gzFile file, std::string name) : file_(file), name_(std::move(name)) { gzbuffer(file_, buffer_size); }
  GzipStream(const GzipStream&) = delete;
  GzipStream& operator=(const GzipStream&) = delete;
  ~GzipStream() override { gzclose(file_); }

  std::size_t read(char* buffer, std::size_t size) override {
    if (failed_) return 0;  // said once; there is nothing behind the damage
    constexpr std::size_t most_at_once = std::size_t{1} << 30U;
    const int count = gzread(file_, buffer, static_cast<unsigned>(std::min(size, most_at_once)));
    int status = Z_OK;
    const char* message = gzerror(file_, &status);
    if (count < 0 || (count == 0 && status != Z_OK && status != Z_STREAM_END)) {
      failed_ = true;
      throw InputError(fmt::format("{}: {}", name_,
                                   status == Z_ERRNO       ? std::strerror(errno)
                                   : status == Z_BUF_ERROR ? "gzip data end too early"
                                                           : message));
    }
    return static_cast<std::size_t>(count);
  }
  [[nodiscard]] const std::string& name() const override { return name_; }

 private:
  gzFile file_;
  std::string name_;
  bool failed_ = false;
};

class PlainStream final : public ByteStream {
 public:
  PlainStream(std::istream& in, std::string name) : in_(in), name_(std::move(name)) {}

  std::size_t read(char* buffer, std::size_t size) override {
    in_.read(buffer, static_cast<std::streamsize>(size));
    return static_cast<std::size_t>(in_.gcount());
  }
  [[nodiscard]] const std::string& name() const override { return name_; }

 private:
  std::istream& in_;
  std::string name_;
};

}  // namespace

std::unique_ptr<ByteStream> open_file(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw InputError(fmt::format("{}: {}", path, std::strerror(errno)));
  struct stat status {};
  if (fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    ::close(descriptor);
    throw InputError(fmt::format("{}: is a folder", path));
  }
  gzFile file = gzdopen(descriptor, "rb");
  if (file == nullptr) {
    ::close(descriptor);
    throw InputError(fmt::format("{}: cannot be read", path));
  }
  return std::make_unique<GzipStream>(file, path);
}

std::unique_ptr<ByteStream> open_stream(std::istream& in, std::string name) {
  if (&in == &std::cin) {
    const int descriptor = ::dup(STDIN_FILENO);
    if (descriptor >= 0) {
      if (gzFile file = gzdopen(descriptor, "rb"); file != nullptr) return std::make_unique<GzipStream>(file, std::move(name));
      ::close(descriptor);
    }
  }
  return std::make_unique<PlainStream>(in, std::move(name));
}

std::string read_all(ByteStream& stream, std::size_t most_bytes) {
  std::string all;
  for (;;) {
    const std::size_t before = all.size();
    all.resize(before + buffer_size);
    const std::size_t count = stream.read(all.data() + before, buffer_size);
    all.resize(before + count);
    if (count == 0) return all;
    if (all.size() > most_bytes) throw InputError(fmt::format("{}: larger than {} MB", stream.name(), most_bytes / 1'000'000));
  }
}

LineReader::LineReader(std::unique_ptr<ByteStream> stream, std::string prefix)
    : stream_(std::move(stream)), buffer_(std::max(buffer_size, prefix.size())) {
  std::copy(prefix.begin(), prefix.end(), buffer_.begin());
  end_ = prefix.size();
}

bool LineReader::fill() {
  at_ = 0;
  end_ = 0;  // if reading fails, what was read before must not come again
  end_ = stream_->read(buffer_.data(), buffer_.size());
  return end_ != 0;
}

bool LineReader::next(std::string& line) {
  line.clear();
  bool any = false;
  bool too_long = false;
  for (;;) {
    if (at_ == end_ && !fill()) break;
    if (!any) ++number_;
    any = true;
    const auto* begin = buffer_.data() + at_;
    const auto* feed = static_cast<const char*>(std::memchr(begin, '\n', end_ - at_));
    const std::size_t length = feed == nullptr ? end_ - at_ : static_cast<std::size_t>(feed - begin);
    if (line.size() + length > longest_line) {
      too_long = true;
      line.clear();
    }
    if (!too_long) line.append(begin, length);
    at_ += length + (feed == nullptr ? 0 : 1);
    if (feed != nullptr) break;
  }
  if (too_long) throw InputError(fmt::format("{}:{}: line is longer than {} MB", name(), number_, longest_line >> 20U));
  if (line.ends_with('\r')) line.pop_back();
  return any;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include <sys/mman.h>
#include <unistd.h>

#include <string>

#include "extract/read/byte_stream.hpp"
#include "extract/record/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// Files that may be gzip, read as a whole and line by line: whole lines of both are the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  static const int file = memfd_create("input", MFD_CLOEXEC);
  static const std::string path = "/proc/self/fd/" + std::to_string(file);
  fuzz::expect(file >= 0 && ftruncate(file, 0) == 0 && pwrite(file, data, size, 0) == static_cast<ssize_t>(size), "the input is written");

  constexpr std::size_t most_bytes = 700'000;  // a small file can unpack to much
  std::string whole;
  bool damaged = false;
  try {
    whole = read_all(*open_file(path), most_bytes);
  } catch (const InputError& error) {
    fuzz::expect_one_line(error);
    damaged = true;
  }
  std::string joined;
  try {
    LineReader lines(open_file(path), {});
    for (std::string line; joined.size() <= most_bytes && lines.next(line);) joined += line + "\n";
  } catch (const InputError& error) {
    fuzz::expect_one_line(error);
    fuzz::expect(damaged, "what can be read as a whole can be read in lines");
  }
  if (!damaged && whole.find('\r') == std::string::npos) {
    if (!whole.empty() && !whole.ends_with('\n')) whole.push_back('\n');
    fuzz::expect(whole == joined, "lines and file are the same bytes");
  }
  return 0;
}

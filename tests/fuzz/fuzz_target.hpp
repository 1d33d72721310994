// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

#include "extract/text/utf8.hpp"

/// What libFuzzer and replay.cpp call with each input. A target fails by a crash, a sanitizer, an exception that the library does not
/// announce, or an expectation below.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace rawabit::fuzz {

inline std::string_view view(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

/// Ends the process with the sentence that does not hold.
inline void expect(bool holds, const char* sentence) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", sentence);
  std::abort();
}

/// A message is one line of text of bounded length, whatever the input was.
inline void expect_one_line(const std::exception& error) {
  const std::string_view message = error.what();
  constexpr std::size_t longest = 500;
  expect(message.size() <= longest, "a message is no longer than 500 bytes");
  for (const char c : message) expect(static_cast<unsigned char>(c) >= 0x20U && c != 0x7F, "a message has no control characters");
  expect(!utf8::first_invalid_byte(message), "a message is valid UTF-8");
}

}  // namespace rawabit::fuzz

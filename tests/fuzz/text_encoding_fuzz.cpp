// SPDX-License-Identifier: Apache-2.0
#include "extract/read/text_encoding.hpp"

#include <string>

#include "extract/record/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// Bytes in an unknown encoding: valid UTF-8 or an error, and UTF-8 stays as it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  const std::string_view bytes = fuzz::view(data, size);
  try {
    const std::string text = decode_text(bytes, "article.txt");
    fuzz::expect(!utf8::first_invalid_byte(text), "decoded text is valid UTF-8");
    fuzz::expect(text.find('\0') == std::string::npos, "decoded text has no NUL");
  } catch (const InputError& error) {
    fuzz::expect_one_line(error);
  }
  const std::string repaired = utf8::repaired(bytes);
  fuzz::expect(!utf8::first_invalid_byte(repaired), "repaired text is valid UTF-8");
  fuzz::expect(utf8::first_invalid_byte(bytes).has_value() || repaired == bytes, "valid text is not changed");
  return 0;
}

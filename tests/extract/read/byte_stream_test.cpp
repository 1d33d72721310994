// SPDX-License-Identifier: Apache-2.0
#include "extract/read/byte_stream.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/extract/read/input_folder.hpp"

namespace rawabit::test {
namespace {

std::vector<std::string> lines_of(LineReader& reader) {
  std::vector<std::string> all;
  std::string line;
  while (all.size() < 100) {
    try {
      if (!reader.next(line)) return all;
      all.push_back(std::to_string(reader.number()) + ":" + line);
    } catch (const InputError& error) {
      all.push_back(std::string("error: ") + error.what());
    }
  }
  return all;
}

using Lines = std::vector<std::string>;

TEST(ByteStream, GzipReadsLikeThePlainFile) {
  const InputFolder folder;
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += std::to_string(i) + "\n";
  const auto plain = open_file(folder.write("a.txt", text));
  const auto packed = open_file(folder.write_gzip("a.txt.gz", text));
  EXPECT_EQ(read_all(*plain, 10'000'000), text);
  EXPECT_EQ(read_all(*packed, 10'000'000), text);
}

TEST(ByteStream, TruncatedGzipIsAnErrorOnce) {
  const InputFolder folder;
  std::string text;
  for (unsigned i = 0; i < 3000; ++i) text += std::to_string(i * 2654435761U);
  const std::string bytes = file_bytes(folder.write_gzip("whole.gz", text));
  const std::string path = folder.write("cut.gz", bytes.substr(0, bytes.size() / 2));
  const auto stream = open_file(path);
  std::string message;
  try {
    read_all(*stream, 10'000'000);
  } catch (const InputError& error) {
    message = error.what();
  }
  EXPECT_EQ(message, path + ": gzip data end too early");
  char byte = 0;
  EXPECT_EQ(stream->read(&byte, 1), 0U);
}

TEST(ByteStream, DamagedGzipIsAnError) {
  const InputFolder folder;
  std::string bytes = file_bytes(folder.write_gzip("whole.gz", std::string(5000, 'a') + std::string(5000, 'b')));
  bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 0x55);  // check sum
  const auto stream = open_file(folder.write("damaged.gz", bytes));
  EXPECT_THROW(read_all(*stream, 10'000'000), InputError);
}

TEST(ByteStream, MissingFileAndFolderAreErrors) {
  const InputFolder folder;
  EXPECT_THROW(open_file(folder.path("nosuch.txt")), InputError);
  EXPECT_THROW(open_file(folder.path()), InputError);
}

TEST(ByteStream, ReadAllKeepsToItsBound) {
  const auto small = stream_of(std::string(1000, 'a'), "a");
  EXPECT_EQ(read_all(*small, 1000).size(), 1000U);
  const auto large = stream_of(std::string(1001, 'a'), "a");
  EXPECT_THROW(read_all(*large, 1000), InputError);
}

TEST(ByteStream, LinesEndWithEitherLineEnd) {
  LineReader reader(stream_of("two\n\nlast", "a"), "one\r\n");
  EXPECT_EQ(lines_of(reader), (Lines{"1:one", "2:two", "3:", "4:last"}));
}

TEST(ByteStream, LineBeyondTheBoundIsSkippedAlone) {
  LineReader reader(stream_of("first\n" + std::string(LineReader::longest_line + 1, 'x') + "\nthird\n", "feed"), "");
  EXPECT_EQ(lines_of(reader), (Lines{"1:first", "error: feed:2: line is longer than 8 MB", "3:third"}));
}

}  // namespace
}  // namespace rawabit::test

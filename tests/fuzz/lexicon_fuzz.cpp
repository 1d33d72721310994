// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <string>

#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/record/error.hpp"
#include "tests/extract/lexicon/table_folder.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace {

// Messages show the names of files as they are.
bool is_plain(char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '.'; }

}  // namespace

// A user's folder of tables, without those of the program: files, each after a line "=NAME" without ".tsv".
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  static const TableFolder folder;
  std::string_view rest = fuzz::view(data, size);
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) std::filesystem::remove(entry.path());
  while (rest.starts_with('=')) {
    const std::size_t line = std::min(rest.find('\n'), rest.size());
    const std::string name(rest.substr(1, line - 1));
    rest.remove_prefix(std::min(line + 1, rest.size()));
    const std::size_t next = rest.find("\n=");
    constexpr std::size_t longest_name = 60;
    if (!name.empty() && name.size() <= longest_name && std::all_of(name.begin(), name.end(), is_plain)) {
      folder.write(name + ".tsv", rest.substr(0, next == std::string_view::npos ? next : next + 1));
    }
    rest.remove_prefix(next == std::string_view::npos ? rest.size() : next + 1);
  }
  try {
    build_lexicon({.embedded = false, .folders = {folder.path()}});
  } catch (const LexiconError& error) {
    fuzz::expect(!utf8::first_invalid_byte(error.what()), "problems are valid UTF-8");
  }
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "extract/read/article_reader.hpp"
#include "extract/read/byte_stream.hpp"

namespace rawabit {

/// What a reader gets: the open stream, the bytes read from it already, and the stem of derived ids ("sahel/mali").
struct ReaderInput {
  std::unique_ptr<ByteStream> stream;
  std::string prefix;
  std::string id;
};

/// A row of the one list of input formats; help texts, guesses and error messages follow from it.
struct InputFormat {
  std::string_view name;
  std::string_view suffixes;  // separated by blanks, with their points
  std::string_view description;
  std::unique_ptr<ArticleReader> (*make)(ReaderInput input);
};

std::span<const InputFormat> input_formats();
/// "text, jsonl, json, csv, tsv, html".
std::string input_format_names();
/// Throws UsageError that lists the names.
const InputFormat& find_input_format(std::string_view name);
/// By suffix (".gz" dropped first), else by the first bytes; if nothing else fits, plain text, or JSON Lines for standard
/// input, whose path is empty.
const InputFormat& guess_input_format(std::string_view path, std::string_view first_bytes);

}  // namespace rawabit

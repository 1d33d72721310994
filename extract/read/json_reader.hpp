// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "extract/read/article_reader.hpp"
#include "extract/read/byte_stream.hpp"

namespace rawabit {

/// JSON Lines: one article object a line, empty lines and a byte order mark passed over. An article without "id" gets
/// "<name>:<line>" from `id_prefix`. Positions in errors are lines.
std::unique_ptr<ArticleReader> make_json_lines_reader(std::unique_ptr<ByteStream> stream, std::string prefix, std::string id_prefix);

/// A JSON document: one article object, or an array of them. Positions in errors count the objects from 1.
std::unique_ptr<ArticleReader> make_json_reader(std::string bytes, const std::string& path, std::string id_prefix);

}  // namespace rawabit

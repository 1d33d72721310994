// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "extract/read/article_reader.hpp"
#include "extract/read/byte_stream.hpp"

namespace rawabit {

/// Comma- or tab-separated values (RFC 4180: quoted fields, doubled quotes, line feeds inside quotes) with a header row that
/// names the columns in any order and case: id, text (or body, content, article), title (headline), date (published,
/// pubdate), source (publisher, outlet), url (link), language (lang). Others are passed over. Positions in errors are the
/// lines where rows start.
std::unique_ptr<ArticleReader> make_csv_reader(std::unique_ptr<ByteStream> stream, std::string prefix, std::string id_prefix, char separator);

}  // namespace rawabit

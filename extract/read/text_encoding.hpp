// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rawabit {

/// UTF-8 text of a document in any encoding that Arabic news comes in: by byte order mark, as valid UTF-8, else what ICU's
/// detector finds among UTF-16, Windows-1256, ISO-8859-6 and Windows-1252. The mark is dropped. Throws InputError
/// ("<path>: ...") for binary data.
std::string decode_text(std::string_view bytes, const std::string& path);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rawabit {

/// UTF-8 text of a document in any encoding that Arabic news comes in: by byte order mark, as valid UTF-8, else what ICU's
/// detector finds among UTF-16, Windows-1256, ISO-8859-6 and Windows-1252. The mark is dropped. Throws InputError
/// ("<path>: ...") for binary data.
/// `declared` is the encoding that the document claims for itself, or empty. It is believed where the bytes do not say otherwise.
std::string decode_text(std::string_view bytes, const std::string& path, const std::string& declared = {});

}  // namespace rawabit

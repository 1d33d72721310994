// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rawabit {

/// UTF-8 text of a page: by byte order mark, by the encoding in <meta> or in the XML declaration, else as decode_text finds
/// it. Pages that were saved as UTF-8 keep old declarations, so valid UTF-8 beyond ASCII wins over a declaration. Throws
/// InputError ("<path>: ...") for binary data.
std::string decode_html(std::string_view bytes, const std::string& path);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "extract/record/article.hpp"

namespace rawabit {

/// Changes when any field of the article changes: FNV-1a over all of them, 16 hexadecimal digits. Tells whether an article of
/// one id is still the same; it is no protection against articles made to collide.
std::string document_hash(const Article& article);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace rawabit {

/// "ar", "en" or "" (neither) by the share of scripts among the first letters of the text. Latin text counts as English
/// only if English function words are frequent in it.
std::string_view detect_language(std::string_view text);

}  // namespace rawabit

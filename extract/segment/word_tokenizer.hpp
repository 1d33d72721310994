// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "extract/segment/token.hpp"

namespace rawabit {

/// Words, numbers and punctuation of folded text, line feeds as tokens of their own (sign '\n'). A hyphen inside a word
/// separates its parts and yields no token; a point or comma between digits belongs to the number.
std::vector<Token> tokenize(std::string_view folded);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "extract/read/html_tree.hpp"

namespace rawabit {

/// The article text of a page, one paragraph a line; empty if the page has none. Taken from the part that the page marks as
/// the article, else from the smallest part that holds nearly all of the text that stands in full paragraphs. Boilerplate
/// and lines that consist of links are left out, and the line that repeats `title`.
std::string html_main_text(const HtmlTree& page, std::string_view title);

}  // namespace rawabit

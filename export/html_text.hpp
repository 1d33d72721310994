// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "graph/snapshot.hpp"

namespace rawabit {

/// Text as content of an HTML element or of an attribute in double quotes. Any bytes; see xml_text().
std::string html_text(std::string_view text);
/// JSON as content of a <script> element: no text in it can end the element or start a comment.
std::string script_json(std::string json);
/// The sentence with its actors and trigger in <mark class="subject|object|trigger"> elements. Where they overlap, one element has
/// both classes. A span that is empty, reaches beyond the sentence or splits a character is not marked.
std::string marked_sentence(const SnapshotEvidence& evidence);
/// An address that a click may open: http or https, otherwise empty.
std::string web_link(std::string_view url);

}  // namespace rawabit

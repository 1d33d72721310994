// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libxml/tree.h>

#include <memory>
#include <string>
#include <string_view>

namespace rawabit {

/// The elements of a page, as libxml2's HTML parser recovers them. Names of elements and attributes are lower case.
class HtmlTree {
 public:
  /// `page` in UTF-8, whatever it declares; at most 2 GB.
  explicit HtmlTree(std::string_view page);

  /// Null if there is nothing in the page.
  [[nodiscard]] const xmlNode* root() const;

 private:
  std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> document_;
};

/// The node after `node` in document order, inside `top` (which is its own first node); null at the end.
const xmlNode* next_node(const xmlNode* node, const xmlNode* top);
/// The same, but behind everything that `node` holds.
const xmlNode* node_behind(const xmlNode* node, const xmlNode* top);

/// Empty if the node is no element.
std::string_view tag_name(const xmlNode& node);
/// Empty if it is missing.
std::string attribute(const xmlNode& node, const char* name);
/// What a text node holds, as written; empty for other nodes.
std::string_view raw_text(const xmlNode& node);
/// Text inside the node in one line, scripts and styles left out.
std::string text_of(const xmlNode& node);

/// White space, no-break spaces and control characters as single blanks, none at the ends.
std::string in_one_line(std::string_view text);
std::string ascii_lower_case(std::string_view text);
/// Characters other than blanks.
std::size_t letter_count(std::string_view text);

}  // namespace rawabit

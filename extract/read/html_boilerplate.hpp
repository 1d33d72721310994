// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libxml/tree.h>

#include <cstddef>
#include <unordered_map>

namespace rawabit {

/// Tells the parts of a page that are no article text: navigation, page headers and footers, asides, forms, captions, comments,
/// links to share, hidden parts; by element, role and the words of class and id. A part that holds the marked article body,
/// or nearly all text of the page, stays, because whole pages lie in forms and in containers named after their menu.
class HtmlBoilerplate {
 public:
  /// `top` must outlive the object.
  explicit HtmlBoilerplate(const xmlNode& top);

  [[nodiscard]] bool covers(const xmlNode& element) const;

 private:
  struct Content {
    std::size_t letters = 0;  // outside of links
    bool body = false;        // holds the article body as the page marks it
  };

  std::unordered_map<const xmlNode*, Content> contents_;
  std::size_t all_letters_ = 0;
};

/// The page marks the element as the article's text.
bool is_article_body(const xmlNode& element);

}  // namespace rawabit

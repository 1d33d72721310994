// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_boilerplate.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/html_tree.hpp"

namespace rawabit {

namespace {

using namespace std::string_view_literals;

constexpr std::array code_tags = {"audio"sv,  "button"sv, "canvas"sv, "datalist"sv, "embed"sv,    "head"sv,   "iframe"sv,
                                  "input"sv,  "label"sv,  "map"sv,    "noscript"sv, "object"sv,   "option"sv, "script"sv,
                                  "select"sv, "style"sv,  "svg"sv,    "template"sv, "textarea"sv, "video"sv};
// Parts that hold no article, however much of the page they are.
constexpr std::array always_side_tags = {"figcaption"sv, "footer"sv, "menu"sv, "nav"sv};
constexpr std::array side_tags = {"aside"sv, "dialog"sv, "figure"sv, "form"sv, "header"sv};
constexpr std::array side_roles = {"alertdialog"sv, "banner"sv,  "complementary"sv, "contentinfo"sv, "dialog"sv,
                                   "menu"sv,        "menubar"sv, "navigation"sv,    "search"sv,      "toolbar"sv};
// Words of class and id. Comments are longer than the article where readers quarrel.
constexpr std::array comment_words = {"comment"sv, "commentlist"sv, "comments"sv, "disqus"sv, "respond"sv};
constexpr std::array side_words = {
    "ad"sv,         "ads"sv,       "adsense"sv,   "advert"sv,      "advertisement"sv, "aside"sv,    "banner"sv,     "breadcrumb"sv, "breadcrumbs"sv,
    "caption"sv,    "captions"sv,  "cookie"sv,    "cookies"sv,     "copyright"sv,     "footer"sv,   "gallery"sv,    "header"sv,     "menu"sv,
    "menus"sv,      "modal"sv,     "mostread"sv,  "mostviewed"sv,  "nav"sv,           "navbar"sv,   "navigation"sv, "newsletter"sv, "pager"sv,
    "pagination"sv, "popup"sv,     "promo"sv,     "recommended"sv, "related"sv,       "share"sv,    "sharing"sv,    "sidebar"sv,    "social"sv,
    "sponsor"sv,    "sponsored"sv, "subscribe"sv, "ticker"sv,      "toolbar"sv,       "trending"sv, "widget"sv,     "widgets"sv};
// Parts of that name are short; longer ones hold text.
constexpr std::array note_words = {"author"sv, "byline"sv, "credit"sv, "credits"sv, "keywords"sv, "meta"sv, "postmeta"sv, "tag"sv, "tags"sv};
constexpr std::size_t longest_note = 200;

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

enum class ClassWord { none, note, side, comment };

ClassWord meaning(std::string_view word) {
  if (holds(comment_words, word)) return ClassWord::comment;
  if (holds(side_words, word)) return ClassWord::side;
  return holds(note_words, word) ? ClassWord::note : ClassWord::none;
}

// WordPress writes the tags and categories of an article into its class, layouts say what they have beside the text.
bool tells_of_other_parts(std::string_view name) {
  static constexpr std::array prefixes = {"tag-"sv, "category-"sv, "has-"sv, "no-"sv, "with-"sv, "format-"sv, "layout-"sv};
  return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) { return name.starts_with(prefix); });
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Strongest meaning among the words of "entry-meta sideBar related_posts".
ClassWord meaning_of_names(std::string_view names) {
  ClassWord strongest = ClassWord::none;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(" \t\r\n"), names.size());
    const std::string_view name = names.substr(0, end);
    names.remove_prefix(std::min(end + 1, names.size()));
    if (tells_of_other_parts(name)) continue;
    std::string word;
    for (std::size_t i = 0; i <= name.size(); ++i) {
      const bool letter = i < name.size() && (is_lower(name[i]) || is_upper(name[i]));
      const bool hump = letter && i > 0 && is_upper(name[i]) && is_lower(name[i - 1]);
      if (!letter || hump) {
        strongest = std::max(strongest, meaning(ascii_lower_case(word)));
        word.clear();
      }
      if (letter) word.push_back(name[i]);
    }
  }
  return strongest;
}

bool is_hidden(const xmlNode& element) {
  if (xmlHasProp(&element, reinterpret_cast<const xmlChar*>("hidden")) != nullptr || attribute(element, "aria-hidden") == "true") return true;
  std::string style = ascii_lower_case(attribute(element, "style"));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos;
}

}  // namespace

bool is_article_body(const xmlNode& element) { return ascii_lower_case(attribute(element, "itemprop")).find("articlebody") != std::string::npos; }

HtmlBoilerplate::HtmlBoilerplate(const xmlNode& top) {
  std::vector<const xmlNode*> elements;
  for (const xmlNode* at = &top; at != nullptr;) {
    const std::string_view tag = tag_name(*at);
    if (tag == "a" || holds(code_tags, tag)) {
      at = node_behind(at, &top);
      continue;
    }
    if (!tag.empty()) {
      contents_[at].body = tag == "main" || is_article_body(*at);
      elements.push_back(at);
    } else if (at != &top) {
      contents_[at->parent].letters += letter_count(raw_text(*at));
    }
    at = next_node(at, &top);
  }
  for (auto element = elements.rbegin(); element != elements.rend(); ++element) {
    if (*element == &top) continue;
    const Content content = contents_[*element];
    Content& outer = contents_[(*element)->parent];
    outer.letters += content.letters;
    outer.body = outer.body || content.body;
  }
  all_letters_ = contents_[&top].letters;
}

bool HtmlBoilerplate::covers(const xmlNode& element) const {
  const std::string_view tag = tag_name(element);
  if (holds(code_tags, tag)) return true;
  if (tag == "html" || tag == "body") return false;
  const auto found = contents_.find(&element);
  const Content content = found == contents_.end() ? Content{} : found->second;
  if (content.body) return false;
  const ClassWord word = std::max(meaning_of_names(attribute(element, "class")), meaning_of_names(attribute(element, "id")));
  if (word == ClassWord::comment || holds(always_side_tags, tag)) return true;
  constexpr std::size_t percent_of_wrapper = 75;
  if (content.letters * 100 > all_letters_ * percent_of_wrapper) return false;
  if (word == ClassWord::note && content.letters <= longest_note) return true;
  return word == ClassWord::side || holds(side_tags, tag) || is_hidden(element) || holds(side_roles, ascii_lower_case(attribute(element, "role")));
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_tree.hpp"

#include <libxml/HTMLparser.h>

namespace rawabit {

namespace {

std::string_view view(const xmlChar* text) { return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text); }

xmlDoc* parse(std::string_view page) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  // The parser gives up behind 256 open elements, which forgotten end tags reach. Its time grows with the square of their
  // number where it does not, so that the bound stays for pages whose size is no news page's.
  constexpr std::size_t largest_news_page = 1'000'000;
  if (page.size() <= largest_news_page) options |= XML_PARSE_HUGE;
  return htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, "UTF-8", options);
}

bool is_blank(char c) { return static_cast<unsigned char>(c) <= 0x20U || c == 0x7F; }

}  // namespace

HtmlTree::HtmlTree(std::string_view page) : document_(parse(page), &xmlFreeDoc) {}

const xmlNode* HtmlTree::root() const { return document_ ? xmlDocGetRootElement(document_.get()) : nullptr; }

const xmlNode* node_behind(const xmlNode* node, const xmlNode* top) {
  while (node != top) {
    if (node->next != nullptr) return node->next;
    node = node->parent;
  }
  return nullptr;
}

const xmlNode* next_node(const xmlNode* node, const xmlNode* top) {
  return node->type == XML_ELEMENT_NODE && node->children != nullptr ? node->children : node_behind(node, top);
}

std::string_view tag_name(const xmlNode& node) { return node.type == XML_ELEMENT_NODE ? view(node.name) : std::string_view{}; }

std::string attribute(const xmlNode& node, const char* name) {
  if (node.type != XML_ELEMENT_NODE) return {};
  const std::unique_ptr<xmlChar, void (*)(void*)> value(xmlGetProp(&node, reinterpret_cast<const xmlChar*>(name)), xmlFree);
  return std::string(view(value.get()));
}

std::string_view raw_text(const xmlNode& node) {
  return node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE ? view(node.content) : std::string_view{};
}

std::string text_of(const xmlNode& node) {
  std::string text;
  for (const xmlNode* at = &node; at != nullptr;) {
    const std::string_view tag = tag_name(*at);
    const bool is_code = tag == "script" || tag == "style";
    if (!is_code) text += raw_text(*at);
    if (tag == "br" || tag == "p" || tag == "div") text.push_back(' ');
    at = is_code ? node_behind(at, &node) : next_node(at, &node);
  }
  return in_one_line(text);
}

std::string in_one_line(std::string_view text) {
  constexpr std::string_view no_break_space = "\xC2\xA0";
  std::string line;
  line.reserve(text.size());
  bool blank = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool no_break = text.substr(i, 2) == no_break_space;
    if (no_break || is_blank(text[i])) {
      blank = true;
      if (no_break) ++i;
      continue;
    }
    if (blank && !line.empty()) line.push_back(' ');
    blank = false;
    line.push_back(text[i]);
  }
  return line;
}

std::string ascii_lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

std::size_t letter_count(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) {
    const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    if (!continues && !is_blank(c)) ++count;
  }
  return count;
}

}  // namespace rawabit

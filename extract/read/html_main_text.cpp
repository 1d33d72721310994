// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_main_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "extract/read/html_boilerplate.hpp"

namespace rawabit {

namespace {

using namespace std::string_view_literals;

// Elements that start a line of their own.
constexpr std::array block_tags = {"address"sv, "article"sv, "aside"sv, "blockquote"sv, "body"sv,    "br"sv,      "center"sv, "dd"sv,    "details"sv,
                                   "div"sv,     "dl"sv,      "dt"sv,    "fieldset"sv,   "figure"sv,  "footer"sv,  "form"sv,   "h1"sv,    "h2"sv,
                                   "h3"sv,      "h4"sv,      "h5"sv,    "h6"sv,         "header"sv,  "hr"sv,      "html"sv,   "li"sv,    "main"sv,
                                   "nav"sv,     "ol"sv,      "p"sv,     "pre"sv,        "section"sv, "summary"sv, "table"sv,  "tbody"sv, "td"sv,
                                   "tfoot"sv,   "th"sv,      "thead"sv, "tr"sv,         "ul"sv};

struct Line {
  std::string text;
  std::size_t letters = 0;
  std::size_t linked = 0;  // letters inside links
};

struct Part {
  const xmlNode* node = nullptr;
  std::size_t parent = 0;
  std::size_t first = 0;  // lines [first, last)
  std::size_t last = 0;
};

bool consists_of_links(const Line& line) { return line.linked * 10 > line.letters * 6; }

// Full paragraphs tell the article from teasers and lists.
bool is_full_paragraph(const Line& line) {
  constexpr std::size_t shortest = 60;
  return line.letters >= shortest && !consists_of_links(line);
}

std::size_t weight(const Line& line) {
  constexpr std::size_t weight_of_paragraphs = 5;
  if (consists_of_links(line)) return 0;
  return is_full_paragraph(line) ? line.letters * weight_of_paragraphs : line.letters;
}

/// The lines of a page without its boilerplate, and the parts that hold them, in document order.
class PageLines {
 public:
  explicit PageLines(const xmlNode& top) : boilerplate_(top) {
    const xmlNode* at = &top;
    while (at != nullptr) {
      if (enter(*at)) {
        if (at->type == XML_ELEMENT_NODE && at->children != nullptr) {
          at = at->children;
          continue;
        }
        leave(*at);
      }
      while (at != &top && at->next == nullptr) {
        at = at->parent;
        leave(*at);
      }
      at = at == &top ? nullptr : at->next;
    }
    end_line();
    weights_.push_back(0);
    for (const Line& line : lines_) weights_.push_back(weights_.back() + weight(line));
  }

  [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }
  [[nodiscard]] const std::vector<Part>& parts() const { return parts_; }
  [[nodiscard]] std::size_t weight_of(const Part& part) const { return weights_[part.last] - weights_[part.first]; }
  /// More than one.
  [[nodiscard]] bool has_paragraphs(const Part& part) const {
    const auto begin = lines_.begin();
    const auto count =
        std::count_if(begin + static_cast<std::ptrdiff_t>(part.first), begin + static_cast<std::ptrdiff_t>(part.last), is_full_paragraph);
    return count > 1;
  }
  [[nodiscard]] std::size_t whole_weight() const { return weights_.back(); }

 private:
  static bool is_block(const xmlNode& node) { return std::find(block_tags.begin(), block_tags.end(), tag_name(node)) != block_tags.end(); }

  bool enter(const xmlNode& node) {
    if (node.type != XML_ELEMENT_NODE) {
      const std::string_view text = raw_text(node);
      open_.text += text;
      if (links_ > 0) open_.linked += letter_count(text);
      return true;
    }
    if (is_block(node)) end_line();
    if (boilerplate_.covers(node)) return false;
    if (tag_name(node) == "a") ++links_;
    if (is_block(node)) {
      parts_.push_back({&node, open_parts_.empty() ? 0 : open_parts_.back(), lines_.size(), lines_.size()});
      open_parts_.push_back(parts_.size() - 1);
    }
    return true;
  }

  void leave(const xmlNode& node) {
    if (tag_name(node) == "a") --links_;
    if (!is_block(node)) return;
    end_line();
    parts_[open_parts_.back()].last = lines_.size();
    open_parts_.pop_back();
  }

  void end_line() {
    open_.text = in_one_line(open_.text);
    open_.letters = letter_count(open_.text);
    if (open_.letters > 0) lines_.push_back(std::move(open_));
    open_ = {};
  }

  HtmlBoilerplate boilerplate_;
  std::vector<Line> lines_;
  std::vector<Part> parts_;
  std::vector<std::size_t> weights_;  // of the lines before each
  Line open_;
  std::size_t links_ = 0;
  std::vector<std::size_t> open_parts_;
};

bool is_main(const xmlNode& node) { return tag_name(node) == "main" || attribute(node, "role") == "main"; }

// Index of the heaviest part of a kind; the number of parts if there is none.
template <typename Kind>
std::size_t heaviest(const PageLines& page, Kind is_of_kind) {
  std::size_t best = page.parts().size();
  for (std::size_t i = 0; i < page.parts().size(); ++i) {
    if (!is_of_kind(*page.parts()[i].node)) continue;
    if (best == page.parts().size() || page.weight_of(page.parts()[i]) > page.weight_of(page.parts()[best])) best = i;
  }
  return best;
}

std::size_t article_part(const PageLines& page) {
  const auto& parts = page.parts();
  const auto has_share = [&](std::size_t part, std::size_t percent) {
    return part < parts.size() && page.weight_of(parts[part]) > 0 && page.weight_of(parts[part]) * 100 >= page.whole_weight() * percent;
  };
  constexpr std::size_t share_of_marked_text = 20;
  constexpr std::size_t share_of_article = 30;
  constexpr std::size_t share_of_main = 50;
  constexpr std::size_t share_of_descent = 80;
  if (const std::size_t body = heaviest(page, is_article_body); has_share(body, share_of_marked_text)) return body;
  std::size_t chosen = heaviest(page, [](const xmlNode& node) { return tag_name(node) == "article"; });
  if (!has_share(chosen, share_of_article)) chosen = heaviest(page, is_main);
  if (!has_share(chosen, share_of_main) && (chosen == parts.size() || tag_name(*parts[chosen].node) != "article")) chosen = 0;
  const std::size_t start = page.weight_of(parts[chosen]);
  for (std::size_t i = chosen + 1; i < parts.size() && start > 0; ++i) {
    const bool holds_nearly_all = parts[i].parent == chosen && page.weight_of(parts[i]) * 100 >= start * share_of_descent;
    // In a short article one paragraph can weigh more than all others.
    if (holds_nearly_all && page.has_paragraphs(parts[i])) chosen = i;
  }
  return chosen;
}

}  // namespace

std::string html_main_text(const HtmlTree& page, std::string_view title) {
  if (page.root() == nullptr) return {};
  const PageLines lines(*page.root());
  if (lines.parts().empty()) return {};
  const Part& part = lines.parts()[article_part(lines)];
  std::string text;
  std::string_view before;
  for (std::size_t i = part.first; i < part.last; ++i) {
    const Line& line = lines.lines()[i];
    if (consists_of_links(line) || line.text == title || line.text == before) continue;
    before = line.text;
    if (!text.empty()) text.push_back('\n');
    text += line.text;
  }
  return text;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_metadata.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/read/html_day.hpp"
#include "extract/read/html_json_ld.hpp"

namespace rawabit {

namespace {

using namespace std::string_view_literals;

struct Found {
  std::map<std::string, std::string, std::less<>> meta;  // first content that is not empty, by property, name or itemprop in lower case
  std::string title;
  std::vector<std::string> headings;
  std::string canonical;
  std::string marked_day;               // of an element that is marked as the day of publication
  std::string article_day;              // of the first <time> inside an article
  std::vector<std::string> other_days;  // of all <time>
  std::vector<std::string> scripts;
};

void take(std::string& field, std::string_view value) {
  if (field.empty()) field = value;
}

bool has_word(std::string_view words, std::string_view word) {
  return (" " + ascii_lower_case(words) + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

bool has_ancestor(const xmlNode& node, std::initializer_list<std::string_view> tags) {
  constexpr int most_levels = 200;
  int level = 0;
  for (const xmlNode* at = node.parent; at != nullptr && level < most_levels; at = at->parent, ++level) {
    if (std::find(tags.begin(), tags.end(), tag_name(*at)) != tags.end()) return true;
  }
  return false;
}

std::string day_of(const xmlNode& element) {
  for (const char* name : {"datetime", "content"}) {
    if (std::string day = day_in_page(attribute(element, name)); !day.empty()) return day;
  }
  return {};
}

void read_meta(const xmlNode& element, Found& found) {
  const std::string content = in_one_line(attribute(element, "content"));
  for (const char* key : {"property", "name", "itemprop"}) {
    const std::string name = ascii_lower_case(in_one_line(attribute(element, key)));
    if (!name.empty()) take(found.meta[name], content);
  }
}

void read_day(const xmlNode& element, Found& found) {
  const bool is_time = tag_name(element) == "time";
  const bool marked = has_word(attribute(element, "itemprop"), "datepublished") ||
                      (is_time && xmlHasProp(&element, reinterpret_cast<const xmlChar*>("pubdate")) != nullptr);
  if (!marked && !is_time) return;
  std::string day = day_of(element);
  if (day.empty() && marked && xmlFirstElementChild(const_cast<xmlNode*>(&element)) == nullptr) day = day_in_page(text_of(element));
  if (day.empty()) return;
  if (marked) take(found.marked_day, day);
  if (!is_time) return;
  if (has_ancestor(element, {"article", "main"})) take(found.article_day, day);
  found.other_days.push_back(std::move(day));
}

std::string script_text(const xmlNode& element) {
  std::string text;
  for (const xmlNode* node = &element; node != nullptr; node = next_node(node, &element)) text += raw_text(*node);
  return text;
}

Found search(const xmlNode& root) {
  Found found;
  for (const xmlNode* node = &root; node != nullptr; node = next_node(node, &root)) {
    const std::string_view tag = tag_name(*node);
    if (tag.empty()) continue;
    if (tag == "meta") {
      read_meta(*node, found);
    } else if (tag == "title") {
      if (!has_ancestor(*node, {"svg"})) take(found.title, text_of(*node));
    } else if (tag == "h1") {
      found.headings.push_back(text_of(*node));
    } else if (tag == "link") {
      if (has_word(attribute(*node, "rel"), "canonical")) take(found.canonical, attribute(*node, "href"));
    } else if (tag == "script") {
      if (ascii_lower_case(attribute(*node, "type")).starts_with("application/ld+json")) found.scripts.push_back(script_text(*node));
    } else {
      read_day(*node, found);
    }
  }
  return found;
}

std::string_view meta(const Found& found, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    const auto entry = found.meta.find(name);
    if (entry != found.meta.end() && !entry->second.empty()) return entry->second;
  }
  return {};
}

// "Headline - Site" and "Site | Headline": the name of the site is no part of what the article says.
std::string without_site(std::string_view title, std::string_view site) {
  static constexpr std::array separators = {" - "sv,  " | "sv,        "|"sv,         " \xE2\x80\x93 "sv, " \xE2\x80\x94 "sv,
                                            " :: "sv, " \xC2\xBB "sv, " \xC2\xAB "sv};
  if (site.empty()) return std::string(title);
  const std::string name = ascii_lower_case(site);
  for (const std::string_view separator : separators) {
    const std::size_t last = title.rfind(separator);
    if (last == std::string_view::npos) continue;
    if (ascii_lower_case(in_one_line(title.substr(last + separator.size()))) == name) return in_one_line(title.substr(0, last));
    const std::size_t first = title.find(separator);
    if (ascii_lower_case(in_one_line(title.substr(0, first))) == name) return in_one_line(title.substr(first + separator.size()));
  }
  return std::string(title);
}

std::string title_of(const Found& found, const LinkedArticle& linked, std::string_view source) {
  if (const auto title = meta(found, {"og:title"}); !title.empty()) return without_site(title, source);
  if (!linked.headline.empty()) return without_site(linked.headline, source);
  // The heading that <title> repeats is the headline; other headings may be the name of the site or of a section.
  constexpr std::size_t shortest_headline = 10;
  for (const std::string& heading : found.headings) {
    if (letter_count(heading) >= shortest_headline && found.title.find(heading) != std::string::npos) return heading;
  }
  if (!found.title.empty()) return without_site(found.title, source);
  for (const std::string& heading : found.headings) {
    if (!heading.empty()) return heading;
  }
  return {};
}

std::string date_of(const Found& found, const LinkedArticle& linked) {
  for (const std::string_view name : {"article:published_time"sv, "og:article:published_time"sv, "og:published_time"sv, "datepublished"sv, "date"sv,
                                      "pubdate"sv, "publishdate"sv, "publish-date"sv, "publish_date"sv, "publication_date"sv, "dc.date.issued"sv,
                                      "dcterms.issued"sv, "dc.date"sv, "dcterms.date"sv, "parsely-pub-date"sv, "sailthru.date"sv}) {
    if (std::string day = day_in_page(meta(found, {name})); !day.empty()) return day;
  }
  if (!found.marked_day.empty()) return found.marked_day;
  if (!linked.date.empty()) return linked.date;
  if (!found.article_day.empty()) return found.article_day;
  // Outside of an article, today's date and those of other articles stand in <time> as well.
  const auto& days = found.other_days;
  const bool agree = !days.empty() && std::all_of(days.begin(), days.end(), [&](const std::string& day) { return day == days.front(); });
  return agree ? days.front() : std::string();
}

std::string url_of(const Found& found, const LinkedArticle& linked) {
  for (const std::string_view url : {std::string_view(found.canonical), meta(found, {"og:url"}), std::string_view(linked.url)}) {
    std::string trimmed = in_one_line(url);
    if (trimmed.starts_with("http://") || trimmed.starts_with("https://")) return trimmed;
  }
  return {};
}

}  // namespace

PageMetadata read_metadata(const HtmlTree& page) {
  PageMetadata metadata;
  if (page.root() == nullptr) return metadata;
  const Found found = search(*page.root());
  LinkedArticle linked = read_json_ld(found.scripts);
  metadata.source = meta(found, {"og:site_name"});
  take(metadata.source, linked.publisher);
  take(metadata.source, meta(found, {"application-name", "publisher", "dc.publisher"}));
  metadata.title = title_of(found, linked, metadata.source);
  metadata.date = date_of(found, linked);
  metadata.url = url_of(found, linked);
  metadata.body = std::move(linked.body);
  return metadata;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_metadata.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <string_view>

#include "extract/read/html_main_text.hpp"

namespace rawabit {

namespace {

using nlohmann::json;

// The day of an ISO 8601 date or time; empty for anything else.
std::string day_of(std::string_view text) {
  constexpr std::size_t length = 10;
  if (text.size() < length || text[4] != '-' || text[7] != '-') return {};
  for (std::size_t i = 0; i < length; ++i) {
    if (i != 4 && i != 7 && (text[i] < '0' || text[i] > '9')) return {};
  }
  const int month = (text[5] - '0') * 10 + (text[6] - '0');
  const int day = (text[8] - '0') * 10 + (text[9] - '0');
  if (month < 1 || month > 12 || day < 1 || day > 31) return {};
  return std::string(text.substr(0, length));
}

void take(std::string& field, std::string value) {
  if (field.empty()) field = std::move(value);
}

std::string text_of(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void read_json_object(const json& object, PageMetadata& metadata, int depth) {
  constexpr int deepest = 5;
  if (depth > deepest) return;
  if (object.is_array()) {
    for (const json& part : object) read_json_object(part, metadata, depth + 1);
    return;
  }
  if (!object.is_object()) return;
  if (const auto graph = object.find("@graph"); graph != object.end()) read_json_object(*graph, metadata, depth + 1);
  const auto type = object.find("@type");
  const std::string kind = type == object.end()                                              ? ""
                           : type->is_string()                                               ? type->get<std::string>()
                           : type->is_array() && !type->empty() && type->front().is_string() ? type->front().get<std::string>()
                                                                                             : "";
  if (!kind.ends_with("Article") && !kind.ends_with("Report")) return;
  take(metadata.title, text_of(object, "headline"));
  take(metadata.date, day_of(text_of(object, "datePublished")));
  take(metadata.body, text_of(object, "articleBody"));
  take(metadata.url, text_of(object, "url"));
  if (const auto publisher = object.find("publisher"); publisher != object.end() && publisher->is_object())
    take(metadata.source, text_of(*publisher, "name"));
}

struct Found {
  std::map<std::string, std::string> meta;  // by name, property or itemprop
  std::string title;
  std::string heading;
  std::string canonical;
  std::string time;
  PageMetadata json;
};

std::string raw_text(const xmlNode& element) {
  std::string text;
  for (const xmlNode* child = element.children; child != nullptr; child = child->next) {
    if (child->content != nullptr) text += reinterpret_cast<const char*>(child->content);
  }
  return text;
}

void search(const xmlNode& node, Found& found, int depth) {
  constexpr int deepest = 400;
  if (depth > deepest) return;
  for (const xmlNode* child = node.children; child != nullptr; child = child->next) {
    if (child->type != XML_ELEMENT_NODE) continue;
    if (is_element(*child, "meta")) {
      for (const char* key : {"property", "name", "itemprop"}) {
        const std::string name = attribute(*child, key);
        if (!name.empty()) found.meta.emplace(name, attribute(*child, "content"));
      }
    } else if (is_element(*child, "title")) {
      take(found.title, element_text(*child));
    } else if (is_element(*child, "h1")) {
      take(found.heading, element_text(*child));
    } else if (is_element(*child, "link") && attribute(*child, "rel") == "canonical") {
      take(found.canonical, attribute(*child, "href"));
    } else if (is_element(*child, "time")) {
      take(found.time, day_of(attribute(*child, "datetime")));
    } else if (is_element(*child, "script") && attribute(*child, "type") == "application/ld+json") {
      const json object = json::parse(raw_text(*child), nullptr, false);
      if (!object.is_discarded()) read_json_object(object, found.json, 0);
    } else if (attribute(*child, "itemprop") == "datePublished") {
      const std::string day = day_of(attribute(*child, "content"));
      take(found.time, !day.empty() ? day : day_of(attribute(*child, "datetime")));
    }
    search(*child, found, depth + 1);
  }
}

}  // namespace

PageMetadata read_metadata(const xmlDoc& document) {
  Found found;
  const xmlNode* root = xmlDocGetRootElement(const_cast<xmlDoc*>(&document));
  if (root != nullptr) search(*root, found, 0);
  const auto meta = [&](const char* name) {
    const auto entry = found.meta.find(name);
    return entry == found.meta.end() ? std::string() : entry->second;
  };
  PageMetadata metadata;
  metadata.body = found.json.body;
  for (const std::string& title : {meta("og:title"), found.json.title, found.heading, found.title}) take(metadata.title, title);
  for (const char* name : {"article:published_time", "datePublished", "date", "pubdate", "publishdate", "DC.date.issued", "dc.date"}) {
    take(metadata.date, day_of(meta(name)));
  }
  take(metadata.date, found.json.date);
  take(metadata.date, found.time);
  for (const std::string& source : {meta("og:site_name"), found.json.source, meta("application-name"), meta("publisher")})
    take(metadata.source, source);
  for (const std::string& url : {found.canonical, meta("og:url"), found.json.url}) take(metadata.url, url);
  return metadata;
}

}  // namespace rawabit

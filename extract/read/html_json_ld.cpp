// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_json_ld.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "extract/read/html_day.hpp"
#include "extract/read/html_tree.hpp"

namespace rawabit {

namespace {

using nlohmann::json;

json parse(std::string_view script) {
  std::string object(script);
  // Some pages wrap the object in a comment or a CDATA section.
  for (const std::string_view mark : {"<![CDATA[", "]]>"}) {
    if (const std::size_t at = object.find(mark); at != std::string::npos) object.erase(at, mark.size());
  }
  const std::size_t start = object.find_first_of("{[");
  const std::size_t end = object.find_last_of("}]");
  if (start == std::string::npos || end == std::string::npos || end < start) return json::value_t::discarded;
  object = object.substr(start, end - start + 1);
  // Strings with line feeds are frequent, and no JSON.
  std::replace_if(
      object.begin(), object.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U; }, ' ');
  return json::parse(object, nullptr, false);
}

void collect(const json& value, std::vector<const json*>& objects) {
  if (value.is_array()) {
    for (const json& part : value) {
      if (part.is_object()) collect(part, objects);
    }
  } else if (value.is_object()) {
    objects.push_back(&value);
    const auto graph = value.find("@graph");
    if (graph == value.end()) return;
    for (const json& part : *graph) {
      if (part.is_object()) objects.push_back(&part);
    }
  }
}

const json& member(const json& object, const char* key) {
  static const json nothing;
  const auto found = object.find(key);
  return found == object.end() ? nothing : *found;
}

const json& first_of(const json& value) { return value.is_array() && !value.empty() ? value.front() : value; }

bool is_article(const json& object) {
  const json& type = member(object, "@type");
  const auto names_article = [](const json& name) {
    if (!name.is_string()) return false;
    const auto& text = name.get_ref<const std::string&>();
    return text.ends_with("Article") || text.ends_with("Report") || text.ends_with("BlogPosting");
  };
  return type.is_array() ? std::any_of(type.begin(), type.end(), names_article) : names_article(type);
}

// Lines of a string value; markup and character references, which have no place in JSON, are resolved.
std::string lines_of(const json& value) {
  if (!value.is_string()) return {};
  std::string text = value.get<std::string>();
  std::replace(text.begin(), text.end(), '\0', ' ');
  std::string lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    at = end + 1;
    if (line.find_first_of("<&") != std::string::npos) {
      const HtmlTree fragment("<div>" + line + "</div>");
      if (fragment.root() != nullptr) line = text_of(*fragment.root());
    }
    line = in_one_line(line);
    if (line.empty()) continue;
    if (!lines.empty()) lines.push_back('\n');
    lines += line;
  }
  return lines;
}

std::string line_of(const json& value) { return in_one_line(lines_of(first_of(value))); }

// An organization stands in its place, or is named by the "@id" of another object.
std::string publisher_name(const json& value, const std::vector<const json*>& objects) {
  const json& publisher = first_of(value);
  if (publisher.is_string()) return publisher.get_ref<const std::string&>().find("://") == std::string::npos ? line_of(publisher) : std::string();
  if (!publisher.is_object()) return {};
  if (std::string name = line_of(member(publisher, "name")); !name.empty()) return name;
  const json& id = member(publisher, "@id");
  for (const json* object : objects) {
    if (id.is_string() && member(*object, "@id") == id && object != &publisher) {
      if (std::string name = line_of(member(*object, "name")); !name.empty()) return name;
    }
  }
  return {};
}

}  // namespace

LinkedArticle read_json_ld(const std::vector<std::string>& scripts) {
  std::vector<json> documents;
  documents.reserve(scripts.size());
  for (const std::string& script : scripts) documents.push_back(parse(script));
  std::vector<const json*> objects;
  for (const json& document : documents) collect(document, objects);
  LinkedArticle article;
  const auto found = std::find_if(objects.begin(), objects.end(), [](const json* object) { return is_article(*object); });
  if (found == objects.end()) return article;
  const json& object = **found;
  article.headline = line_of(member(object, "headline"));
  article.date = day_in_page(line_of(member(object, "datePublished")));
  article.publisher = publisher_name(member(object, "publisher"), objects);
  article.url = line_of(member(object, "url"));
  article.body = lines_of(member(object, "articleBody"));
  return article;
}

}  // namespace rawabit

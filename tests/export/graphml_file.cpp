// SPDX-License-Identifier: Apache-2.0
#include "export/graphml_file.hpp"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace rawabit::test {

namespace {

std::string to_text(const xmlChar* text) { return text == nullptr ? std::string() : reinterpret_cast<const char*>(text); }

std::string content_of(const xmlNode* node) {
  const std::unique_ptr<xmlChar, decltype(xmlFree)> content(xmlNodeGetContent(node), xmlFree);
  return to_text(content.get());
}

std::map<std::string, std::string> attributes_of(const xmlNode* element) {
  std::map<std::string, std::string> attributes;
  for (const xmlAttr* attribute = element->properties; attribute != nullptr; attribute = attribute->next) {
    attributes[to_text(attribute->name)] = content_of(attribute->children);
  }
  return attributes;
}

GraphmlElement read_element(const xmlNode* element) {
  GraphmlElement result{.attributes = attributes_of(element), .data = {}};
  for (const xmlNode* child = element->children; child != nullptr; child = child->next) {
    if (child->type != XML_ELEMENT_NODE) continue;
    const std::string key = attributes_of(child).at("key");
    if (!result.data.emplace(key, content_of(child)).second) throw std::runtime_error("repeated data key " + key);
  }
  return result;
}

void collect_names(const xmlNode* element, std::set<std::string>& names) {
  names.insert(to_text(element->name));
  for (const xmlNode* child = element->children; child != nullptr; child = child->next) {
    if (child->type == XML_ELEMENT_NODE) collect_names(child, names);
  }
}

void read_graph(const xmlNode* graph, GraphmlFile& file) {
  file.graph = attributes_of(graph);
  for (const xmlNode* child = graph->children; child != nullptr; child = child->next) {
    if (child->type != XML_ELEMENT_NODE) continue;
    const std::string name = to_text(child->name);
    if (name == "node" && !file.edges.empty()) file.has_nodes_before_edges = false;
    (name == "node" ? file.nodes : file.edges).push_back(read_element(child));
  }
}

const GraphmlElement& find(const std::vector<GraphmlElement>& elements, const std::string& id) {
  const auto found = std::find_if(elements.begin(), elements.end(), [&](const auto& element) { return element.attributes.at("id") == id; });
  if (found == elements.end()) throw std::out_of_range("no element with id " + id);
  return *found;
}

}  // namespace

const GraphmlElement& GraphmlFile::node(const std::string& id) const { return find(nodes, id); }

const GraphmlElement& GraphmlFile::edge(const std::string& id) const { return find(edges, id); }

GraphmlFile read_graphml(std::string_view text) {
  constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
      xmlReadMemory(text.data(), static_cast<int>(text.size()), "graph.graphml", nullptr, options), &xmlFreeDoc);
  if (!document) {
    const xmlError* error = xmlGetLastError();
    throw std::runtime_error(error == nullptr ? "no XML document" : error->message);
  }
  GraphmlFile file;
  const xmlNode* root = xmlDocGetRootElement(document.get());
  if (root->ns != nullptr) file.namespace_uri = to_text(root->ns->href);
  collect_names(root, file.element_names);
  for (const xmlNode* child = root->children; child != nullptr; child = child->next) {
    if (child->type != XML_ELEMENT_NODE) continue;
    if (to_text(child->name) == "graph") {
      read_graph(child, file);
      continue;
    }
    if (file.graph.empty()) ++file.elements_before_graph;
    file.keys.push_back({.attributes = attributes_of(child), .data = {}});
  }
  return file;
}

}  // namespace rawabit::test

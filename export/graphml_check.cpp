// SPDX-License-Identifier: Apache-2.0
#include "export/graphml_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace rawabit {

namespace {

constexpr std::string_view graphml_namespace = "http://graphml.graphdrawing.org/xmlns";

// What Gephi takes for a look or a weight, by id or name of a key, and what it must be.
struct SpecialKey {
  std::string_view name;
  bool of_nodes;
  bool of_edges;
  ValueType type;
};
constexpr std::array<SpecialKey, 16> special_keys = {{{"label", true, true, ValueType::text},
                                                      {"nodelabel", true, false, ValueType::text},
                                                      {"edgelabel", false, true, ValueType::text},
                                                      {"color", true, true, ValueType::text},
                                                      {"x", true, false, ValueType::number},
                                                      {"y", true, false, ValueType::number},
                                                      {"z", true, false, ValueType::number},
                                                      {"xpos", true, false, ValueType::number},
                                                      {"ypos", true, false, ValueType::number},
                                                      {"zpos", true, false, ValueType::number},
                                                      {"size", true, false, ValueType::number},
                                                      {"weight", false, true, ValueType::number},
                                                      {"Edge Weight", false, true, ValueType::number},
                                                      {"r", true, true, ValueType::whole},
                                                      {"g", true, true, ValueType::whole},
                                                      {"b", true, true, ValueType::whole}}};

const SpecialKey* special_key(std::string_view name, Side side) {
  const auto* const found = std::find_if(special_keys.begin(), special_keys.end(), [&](const SpecialKey& key) {
    return key.name == name && (side == Side::node ? key.of_nodes : key.of_edges);
  });
  return found == special_keys.end() ? nullptr : found;
}

bool can_be_read_as(ValueType declared, ValueType needed) {
  if (needed == ValueType::number) return declared == ValueType::number || declared == ValueType::whole;
  return declared == needed;
}

bool is_time(std::string_view name) { return name == "start" || name == "end" || name == "timestamp" || name == "timestamps"; }

double number_of(const std::string& text) {
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

void GraphmlCheck::event(const XmlReader& xml) {
  if (xml.event() == XmlReader::Event::start) {
    start(xml);
  } else if (xml.event() == XmlReader::Event::text) {
    if (in_data_) text_ += xml.text();
  } else {
    end(xml);
  }
}

void GraphmlCheck::start(const XmlReader& xml) {
  const std::string& name = xml.name();
  if (!has_root_) {
    root(xml);
  } else if (name == "key") {
    key(xml);
  } else if (name == "default") {
    log_.add(xml.line(), Rule::default_value, "a key has a <default>");
  } else if (name == "graph") {
    graph(xml);
  } else if (name == "node") {
    node(xml);
  } else if (name == "edge") {
    edge(xml);
  } else if (name == "hyperedge" || name == "port") {
    log_.add(xml.line(), Rule::hyperedge, fmt::format("found <{}>", name));
  } else if (name == "desc") {
    if (!owners_.empty()) log_.add(xml.line(), Rule::description, fmt::format("{} has a <desc>", owners_.back().name));
  } else if (name == "data" && !owners_.empty()) {
    in_data_ = true;
    data_key_ = xml.attribute("key");
    data_line_ = xml.line();
    text_.clear();
  }
}

void GraphmlCheck::end(const XmlReader& xml) {
  if (xml.name() == "data" && in_data_) {
    data_end();
  } else if ((xml.name() == "node" || xml.name() == "edge") && !owners_.empty()) {
    if (owners_.back().side == Side::node) elements_.place(number_of(owners_.back().x), number_of(owners_.back().y));
    owners_.pop_back();
  }
}

void GraphmlCheck::root(const XmlReader& xml) {
  has_root_ = true;
  if (xml.namespace_uri() != graphml_namespace) {
    log_.add(xml.line(), Rule::other_namespace, fmt::format("found the namespace '{}', expected '{}'", xml.namespace_uri(), graphml_namespace));
  } else if (!xml.prefix().empty()) {
    log_.add(xml.line(), Rule::other_namespace, fmt::format("elements have the prefix '{}'", xml.prefix()));
  }
}

void GraphmlCheck::key(const XmlReader& xml) {
  key_line_ = xml.line();
  const std::string_view kind = xml.attribute("for", "all");
  if (has_graph_) log_.add(xml.line(), Rule::late_key, fmt::format("key '{}' comes after the graph began", xml.attribute("id")));
  if (xml.attribute("id").empty()) {
    log_.add(xml.line(), Rule::key_without_id, fmt::format("key '{}' has no id", xml.attribute("attr.name")));
    return;
  }
  if (kind != "node" && kind != "edge") log_.add(xml.line(), Rule::key_for_others, fmt::format("key '{}' is for '{}'", xml.attribute("id"), kind));
  if (kind == "node" || kind == "all") declare(xml, Side::node);
  if (kind == "edge" || kind == "all") declare(xml, Side::edge);
}

void GraphmlCheck::declare(const XmlReader& xml, Side side) {
  const std::string id(xml.attribute("id"));
  const std::string name(xml.attribute("attr.name", id));
  const std::string_view type = xml.attribute("attr.type");
  const bool is_yed = xml.has_attribute("yfiles.type");
  if (!xml.has_attribute("attr.name") && !is_yed) log_.add(xml.line(), Rule::key_without_name, fmt::format("key '{}' has no attr.name", id));
  if (type.empty()) log_.add(xml.line(), Rule::key_without_type, fmt::format("key '{}' has no attr.type", id));
  if (!names_.emplace(side, name).second) {
    log_.add(xml.line(), Rule::repeated_key_name, fmt::format("keys of {}s share the name '{}'", to_string(side), name));
  }
  const SpecialKey* special = special_key(id, side);
  const bool by_id = special != nullptr;
  if (!by_id) special = special_key(name, side);
  ColumnCheck::Column column{.type = ValueType::text, .is_label = false, .is_property = special != nullptr, .name = name};
  if (special != nullptr) {
    looks_.emplace(std::pair(side, id), special->name);
    column.is_label = special->name == "label" || special->name == "nodelabel" || special->name == "edgelabel";
    const auto declared = type.empty() ? special->type : value_type(type).value_or(special->type);
    if (!can_be_read_as(declared, special->type) || (by_id && special_key(name, side) == nullptr && name != "Edge Label")) {
      log_.add(xml.line(), Rule::special_key, fmt::format("key '{}' of {}s, named '{}', has the type '{}'", id, to_string(side), name, type));
    }
  }
  has_node_label_ = has_node_label_ || (side == Side::node && column.is_label);
  has_edge_label_ = has_edge_label_ || (side == Side::edge && column.is_label);
  has_interaction_ = has_interaction_ || (side == Side::edge && name == "interaction");
  if (is_time(name) && !has_time_) {
    has_time_ = true;
    log_.add(xml.line(), Rule::time_in_graphml, fmt::format("key '{}' is named '{}'", id, name));
  }
  columns_.declare(xml.line(), side, id, type, std::move(column));
}

void GraphmlCheck::graph(const XmlReader& xml) {
  if (!owners_.empty()) {
    log_.add(xml.line(), Rule::nested_graph, fmt::format("{} has a <graph> inside", owners_.back().name));
    return;
  }
  if (has_graph_) log_.add(xml.line(), Rule::nested_graph, "found a second <graph>");
  has_graph_ = true;
  graph_line_ = xml.line();
  is_directed_ = xml.attribute("edgedefault") == "directed";
  if (!xml.has_attribute("edgedefault")) log_.add(xml.line(), Rule::no_edge_default, "<graph> has no edgedefault");
}

void GraphmlCheck::node(const XmlReader& xml) {
  const std::string id(xml.attribute("id"));
  elements_.node(xml.line(), id);
  owners_.push_back({.side = Side::node, .id = id, .name = fmt::format("node '{}'", id), .line = xml.line(), .x = {}, .y = {}});
}

void GraphmlCheck::edge(const XmlReader& xml) {
  bool is_directed = is_directed_;
  if (xml.has_attribute("directed")) {
    is_directed = xml.attribute("directed") == "true";
    if (is_directed != is_directed_ && !reported_direction_) {
      reported_direction_ = true;
      log_.add(xml.line(), Rule::mixed_direction,
               fmt::format("an edge is {}directed in a{}directed graph, the first here", is_directed ? "" : "un", is_directed_ ? " " : "n un"));
    }
  }
  elements_.edge({.line = xml.line(),
                  .id = xml.attribute("id"),
                  .source = xml.attribute("source"),
                  .target = xml.attribute("target"),
                  .kind = xml.attribute("label"),
                  .is_directed = is_directed});
  std::string name =
      xml.attribute("id").empty() ? fmt::format("{} -> {}", xml.attribute("source"), xml.attribute("target")) : std::string(xml.attribute("id"));
  owners_.push_back({.side = Side::edge, .id = name, .name = fmt::format("edge '{}'", name), .line = xml.line(), .x = {}, .y = {}});
}

void GraphmlCheck::data_end() {
  in_data_ = false;
  const Owner& owner = owners_.back();
  const auto look = looks_.find(std::pair(owner.side, data_key_));
  if (look != looks_.end()) property(look->second);
  if (look == looks_.end() || look->second == "label") columns_.value(data_line_, owner.side, owner.id, data_key_, text_);
}

void GraphmlCheck::property(const std::string& name) {
  Owner& owner = owners_.back();
  if (name == "weight" || name == "Edge Weight") {
    elements_.weight(data_line_, owner.name, text_);
    return;
  }
  if (name == "x" || name == "xpos") owner.x = text_;
  if (name == "y" || name == "ypos") owner.y = text_;
  if (name == "color") {
    // Names of colours are read too.
    const bool is_name = !text_.empty() && text_.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") == std::string::npos;
    if (!is_hex_color(text_) && !is_name) log_.add(data_line_, Rule::bad_color, fmt::format("{} has the color '{}'", owner.name, text_));
  } else if (name == "r" || name == "g" || name == "b") {
    if (!is_number(text_) || number_of(text_) < 0 || number_of(text_) > 255 || text_.find('.') != std::string::npos) {
      log_.add(data_line_, Rule::bad_color, fmt::format("{} has {} '{}', expected 0 to 255", owner.name, name, text_));
    }
  } else if (name != "label" && name != "nodelabel" && name != "edgelabel" && !is_number(text_)) {
    log_.add(data_line_, Rule::wrong_value, fmt::format("{}: {} is '{}', expected a number", owner.name, name, text_));
  }
}

void GraphmlCheck::finish(int line) {
  const int place = key_line_ == 0 ? graph_line_ : key_line_;
  if (!has_node_label_) log_.add(place, Rule::no_node_label_key, "no node key is named label");
  if (!has_edge_label_) log_.add(place, Rule::no_edge_label_key, "no edge key is named label");
  if (!has_interaction_) log_.add(place, Rule::no_interaction_key, "no edge key is named interaction");
  elements_.finish(line);
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "export/saved_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <istream>
#include <string_view>
#include <utility>

#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"
#include "export/xml_reader.hpp"
#include "extract/record/error.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

constexpr double farthest = 1e9;  // what is drawn beyond it is a broken file
constexpr std::array<std::string_view, 7> properties = {"x", "y", "size", "color", "r", "g", "b"};

std::optional<double> number(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n+");
  if (first == std::string_view::npos) return std::nullopt;
  text = text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !(std::abs(value) <= farthest)) return std::nullopt;
  return value;
}

// "#RRGGBB" in lower case, with or without the sign.
std::optional<std::string> hex_color(std::string_view text) {
  if (text.starts_with('#')) text.remove_prefix(1);
  if (text.size() != 6 || text.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) return std::nullopt;
  std::string color = "#";
  for (const char letter : text) color += letter >= 'A' && letter <= 'F' ? static_cast<char>(letter - 'A' + 'a') : letter;
  return color;
}

class SavedFile {
 public:
  SavedFile(std::istream& in, const std::string& name) : xml_(in), name_(name) {}

  SavedNodes read() {
    try {
      while (xml_.next()) {
        if (xml_.event() == XmlReader::Event::start) {
          start();
        } else if (xml_.event() == XmlReader::Event::text) {
          if (!property_.empty()) text_ += xml_.text();
        } else {
          end();
        }
      }
    } catch (const XmlError& error) {
      throw InputError(fmt::format("{}:{}: {}", name_, error.line, error.what()));
    }
    const bool has_place = std::any_of(nodes_.begin(), nodes_.end(), [](const auto& node) { return node.second.x && node.second.y; });
    if (!has_place) throw InputError(fmt::format("{}: no node has a place, expected keys x and y (GraphML) or viz:position (GEXF)", name_));
    return std::move(nodes_);
  }

 private:
  void start() {
    const std::string& element = xml_.name();
    if (!has_root_) {
      has_root_ = true;
      if (element != "graphml" && element != "gexf") {
        throw InputError(fmt::format("{}:{}: found <{}>, expected a GraphML or GEXF file", name_, xml_.line(), utf8::quotable(element)));
      }
    } else if (element == "key") {
      read_key();
    } else if (element == "node") {
      id_ = xml_.attribute("id");
      node_ = {};
      is_node_ = true;
    } else if (is_node_ && element == "data") {
      const auto found = keys_.find(xml_.attribute("key"));
      if (found != keys_.end()) property_ = found->second;
      text_.clear();
    } else if (is_node_ && (element == "position" || element == "size" || element == "color")) {
      for (const XmlAttribute& attribute : xml_.attributes()) {
        set(element == "size" && attribute.name == "value" ? "size" : attribute.name == "hex" ? "color" : attribute.name, attribute.value);
      }
    }
  }

  void end() {
    if (xml_.name() == "data" && !property_.empty()) {
      set(property_, text_);
      property_ = {};
    } else if (xml_.name() == "node" && is_node_) {
      if (!node_.look.color && red_ && green_ && blue_) {
        const auto part = [](double value) { return static_cast<int>(std::clamp(std::round(value), 0.0, 255.0)); };
        node_.look.color = fmt::format("#{:02x}{:02x}{:02x}", part(*red_), part(*green_), part(*blue_));
      }
      red_ = green_ = blue_ = std::nullopt;
      is_node_ = false;
      if (!id_.empty()) nodes_[id_] = std::move(node_);
    }
  }

  // Gephi looks at the id of a key first, then at its name.
  void read_key() {
    if (xml_.attribute("for", "all") == "edge") return;
    for (const std::string_view candidate : {xml_.attribute("id"), xml_.attribute("attr.name")}) {
      const auto* const found = std::find(properties.begin(), properties.end(), candidate);
      if (found == properties.end()) continue;
      keys_.emplace(xml_.attribute("id"), *found);
      return;
    }
  }

  void set(std::string_view property, std::string_view text) {
    if (property == "color") {
      if (auto color = hex_color(text)) node_.look.color = std::move(color);
      return;
    }
    const std::optional<double> value = number(text);
    if (!value) return;
    if (property == "x") node_.x = value;
    if (property == "y") node_.y = value;
    if (property == "size" && *value > 0) node_.look.size = value;
    if (property == "r") red_ = value;
    if (property == "g") green_ = value;
    if (property == "b") blue_ = value;
  }

  XmlReader xml_;
  const std::string& name_;
  bool has_root_ = false;
  std::map<std::string, std::string_view, std::less<>> keys_;  // property by key id
  SavedNodes nodes_;
  bool is_node_ = false;
  std::string id_;
  SavedNode node_;
  std::optional<double> red_;
  std::optional<double> green_;
  std::optional<double> blue_;
  std::string_view property_;  // of the <data> that is open
  std::string text_;
};

}  // namespace

SavedNodes read_saved_nodes(std::istream& in, const std::string& name) { return SavedFile(in, name).read(); }

std::size_t take_over(const SavedNodes& saved, const Snapshot& snapshot, ExportOptions& options) {
  const ActorSelection selection = select_actors(snapshot, options);
  const NodeIds plain(snapshot, selection, IdAlphabet::plain);
  const NodeIds token(snapshot, selection, IdAlphabet::token);
  std::size_t placed = 0;
  for (std::size_t actor = 0; actor < snapshot.actors.size(); ++actor) {
    if (!selection.is_exported[actor]) continue;
    auto found = saved.find(plain.node(actor));
    if (found == saved.end()) found = saved.find(token.node(actor));
    if (found == saved.end()) continue;
    const std::string& id = snapshot.actors[actor].id;
    options.saved_looks.insert_or_assign(id, found->second.look);
    if (!found->second.x || !found->second.y) continue;
    options.layout.insert_or_assign(id, Position{.x = *found->second.x, .y = *found->second.y});
    ++placed;
  }
  return placed;
}

}  // namespace rawabit

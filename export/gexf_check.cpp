// SPDX-License-Identifier: Apache-2.0
#include "export/gexf_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "graph/calendar_days.hpp"

namespace rawabit {

namespace {

std::optional<int> digits(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// Days since 1970 of YYYY-MM-DD, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss..., whatever the zone.
std::optional<double> time_of(std::string_view text) {
  const auto day = day_of(text.substr(0, 10));
  if (!day) return std::nullopt;
  const auto days = static_cast<double>(day->time_since_epoch().count());
  if (text.size() == 10) return days;
  if (text[10] != 'T' || text.size() < 16) return std::nullopt;
  const std::optional<int> hours = digits(text.substr(11, 2));
  const std::optional<int> minutes = digits(text.substr(14, 2));
  if (!hours || !minutes) return std::nullopt;
  const std::optional<int> seconds = text.size() >= 19 ? digits(text.substr(17, 2)) : 0;
  return days + (*hours * 3600 + *minutes * 60 + seconds.value_or(0)) / 86400.0;
}

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

void GexfCheck::event(const XmlReader& xml) {
  if (xml.event() == XmlReader::Event::start) {
    start(xml);
  } else if (xml.event() == XmlReader::Event::end) {
    end(xml);
  }
}

void GexfCheck::start(const XmlReader& xml) {
  const std::string& name = xml.name();
  if (!has_root_) {
    root(xml);
  } else if (name == "graph") {
    graph(xml);
  } else if (name == "attributes") {
    const std::string_view owner = xml.attribute("class");
    has_side_ = owner == "node" || owner == "edge";
    side_ = owner == "edge" ? Side::edge : Side::node;
    is_dynamic_class_ = xml.attribute("mode") == "dynamic";
    if (!has_side_) log_.add(xml.line(), Rule::attributes_of_others, fmt::format("<attributes> have the class '{}'", owner));
  } else if (name == "attribute") {
    attribute(xml);
  } else if (name == "node") {
    node(xml);
  } else if (name == "edge") {
    edge(xml);
  } else if (!owners_.empty()) {
    if (name == "attvalue") {
      const std::string_view column = xml.has_attribute("for") ? xml.attribute("for") : xml.attribute("id");
      if (!xml.attribute("value").empty()) columns_.value(xml.line(), owners_.back().side, owners_.back().id, column, xml.attribute("value"));
      times(xml, false);
    } else if (name == "spell" || name == "slice") {
      times(xml, true);
    } else {
      look(xml);
    }
  }
}

void GexfCheck::end(const XmlReader& xml) {
  if ((xml.name() != "node" && xml.name() != "edge") || owners_.empty()) return;
  check_spells(owners_.back());
  owners_.pop_back();
}

void GexfCheck::root(const XmlReader& xml) {
  has_root_ = true;
  const std::string_view version = xml.attribute("version");
  constexpr std::array<std::string_view, 4> known = {"1.0", "1.1", "1.2", "1.3"};
  if (std::find(known.begin(), known.end(), version) == known.end())
    log_.add(xml.line(), Rule::other_version, fmt::format("found version '{}'", version));
  if (xml.namespace_uri().find("gexf.net/1.") == std::string::npos) {
    log_.add(xml.line(), Rule::other_namespace, fmt::format("found the namespace '{}', expected 'http://gexf.net/1.3'", xml.namespace_uri()));
  } else if (!xml.prefix().empty()) {
    log_.add(xml.line(), Rule::other_namespace, fmt::format("elements have the prefix '{}'", xml.prefix()));
  }
}

void GexfCheck::graph(const XmlReader& xml) {
  is_directed_ = xml.attribute("defaultedgetype") == "directed";
  time_format_ = xml.attribute("timeformat", xml.attribute("timetype"));
  representation_ = xml.attribute("timerepresentation", "interval");
  has_time_zone_ = xml.has_attribute("timezone");
  if (xml.attribute("defaultedgetype") == "mutual") log_.add(xml.line(), Rule::mutual_edge, "edges of the graph are mutual");
}

void GexfCheck::attribute(const XmlReader& xml) {
  const std::string id(xml.attribute("id"));
  for (const std::string_view needed : {"id", "type"}) {
    if (xml.attribute(needed).empty()) log_.add(xml.line(), Rule::incomplete_attribute, fmt::format("attribute '{}' has no {}", id, needed));
  }
  if (!has_side_ || id.empty()) return;
  if (xml.attribute("title").empty()) log_.add(xml.line(), Rule::attribute_without_title, fmt::format("attribute '{}' has no title", id));
  if (side_ == Side::edge && is_dynamic_class_ && (id == "weight" || xml.attribute("title") == "weight" || xml.attribute("title") == "Weight")) {
    log_.add(xml.line(), Rule::dynamic_weight, fmt::format("attribute '{}' of edges is dynamic", id));
  }
  columns_.declare(xml.line(), side_, id, xml.attribute("type"),
                   {.type = ValueType::text, .is_label = false, .is_property = false, .name = std::string(xml.attribute("title", id))});
}

void GexfCheck::node(const XmlReader& xml) {
  if (!owners_.empty()) log_.add(xml.line(), Rule::nested_graph, fmt::format("{} has a <node> inside", owners_.back().name));
  const std::string id(xml.attribute("id"));
  elements_.node(xml.line(), id);
  if (xml.attribute("label").empty()) log_.add(xml.line(), Rule::node_without_label, fmt::format("node '{}' has no label", id));
  if (!xml.attribute("pid").empty()) log_.add(xml.line(), Rule::parent_id, fmt::format("node '{}' has the pid '{}'", id, xml.attribute("pid")));
  owners_.push_back({.side = Side::node, .id = id, .name = fmt::format("node '{}'", id), .spells = {}});
  times(xml, true);
}

void GexfCheck::edge(const XmlReader& xml) {
  std::string name =
      xml.attribute("id").empty() ? fmt::format("{} -> {}", xml.attribute("source"), xml.attribute("target")) : std::string(xml.attribute("id"));
  owners_.push_back({.side = Side::edge, .id = name, .name = fmt::format("edge '{}'", name), .spells = {}});
  const std::string_view type = xml.attribute("type");
  if (type == "mutual") log_.add(xml.line(), Rule::mutual_edge, fmt::format("{} is mutual", owners_.back().name));
  if (type == "undirected" && is_directed_) log_.add(xml.line(), Rule::undirected_edge, fmt::format("{} is undirected", owners_.back().name));
  elements_.edge({.line = xml.line(),
                  .id = xml.attribute("id"),
                  .source = xml.attribute("source"),
                  .target = xml.attribute("target"),
                  .kind = xml.attribute("kind"),
                  .is_directed = type.empty() ? is_directed_ : type == "directed"});
  if (xml.has_attribute("weight")) elements_.weight(xml.line(), owners_.back().name, xml.attribute("weight"));
  times(xml, true);
}

void GexfCheck::look(const XmlReader& xml) {
  const std::string& owner = owners_.back().name;
  if (xml.name() == "position" && owners_.back().side == Side::node) {
    for (const std::string_view axis : {"x", "y", "z"}) {
      if (xml.has_attribute(axis) && !is_number(xml.attribute(axis))) {
        log_.add(xml.line(), Rule::wrong_value, fmt::format("{}: {} is '{}', expected a number", owner, axis, xml.attribute(axis)));
      }
    }
    elements_.place(number_of(xml.attribute("x")).value_or(0), number_of(xml.attribute("y")).value_or(0));
  } else if (xml.name() == "size") {
    if (xml.attributes().empty() || xml.attributes().front().name != "value") {
      log_.add(xml.line(), Rule::size_without_value, fmt::format("{} has a size without value", owner));
    } else if (!is_number(xml.attribute("value"))) {
      log_.add(xml.line(), Rule::wrong_value, fmt::format("{}: size is '{}', expected a number", owner, xml.attribute("value")));
    }
  } else if (xml.name() == "color") {
    const std::string_view hex = xml.attribute("hex");
    if (!hex.empty() && !is_hex_color(hex)) log_.add(xml.line(), Rule::bad_color, fmt::format("{} has the color '{}'", owner, hex));
    for (const std::string_view part : {"r", "g", "b"}) {
      if (!xml.has_attribute(part)) continue;
      const std::optional<int> value = digits(xml.attribute(part));
      if (!value || *value < 0 || *value > 255) {
        log_.add(xml.line(), Rule::bad_color, fmt::format("{} has {} '{}', expected 0 to 255", owner, part, xml.attribute(part)));
      }
    }
    if (xml.has_attribute("a") && (number_of(xml.attribute("a")).value_or(-1) < 0 || number_of(xml.attribute("a")).value_or(2) > 1)) {
      log_.add(xml.line(), Rule::bad_color, fmt::format("{} has a '{}', expected 0 to 1", owner, xml.attribute("a")));
    }
  }
}

void GexfCheck::times(const XmlReader& xml, bool is_spell) {
  const bool is_open = xml.has_attribute("startopen") || xml.has_attribute("endopen");
  const bool has_interval = is_open || !xml.attribute("start").empty() || !xml.attribute("end").empty() || !xml.attribute("intervals").empty();
  const bool has_stamp = !xml.attribute("timestamp").empty() || !xml.attribute("timestamps").empty();
  if (!has_interval && !has_stamp) return;
  const std::string& owner = owners_.back().name;
  if (is_open) log_.add(xml.line(), Rule::open_interval, fmt::format("{} has an open interval", owner));
  if (((has_interval && representation_ != "interval") || (has_stamp && representation_ != "timestamp")) && !reported_representation_) {
    reported_representation_ = true;
    log_.add(
        xml.line(), Rule::other_representation,
        fmt::format("{} has {}, the graph declares '{}'; the first here", owner, has_interval ? "an interval" : "a time stamp", representation_));
  }
  constexpr double ever = std::numeric_limits<double>::infinity();
  if (has_interval && xml.attribute("intervals").empty()) {
    const double first = time(xml.line(), xml.attribute("start", xml.attribute("startopen")), -ever);
    const double last = time(xml.line(), xml.attribute("end", xml.attribute("endopen")), ever);
    if (last < first) log_.add(xml.line(), Rule::wrong_time, fmt::format("{} ends before it starts", owner));
    // A time that cannot be read is no time.
    if (is_spell && !std::isnan(first) && !std::isnan(last)) owners_.back().spells.push_back({.start = first, .end = last, .line = xml.line()});
  }
  if (!xml.attribute("timestamp").empty()) time(xml.line(), xml.attribute("timestamp"), 0);
  time_list(xml.line(), xml.attribute("intervals"), true);
  time_list(xml.line(), xml.attribute("timestamps"), false);
}

// "<[2024-01-01, 2024-02-10]; [2024-03-01, 2024-03-02]>" or "<[2024-01-01, 2024-02-10]>".
void GexfCheck::time_list(int line, std::string_view text, bool is_interval) {
  constexpr std::string_view between = "<>[](),; \t";
  std::vector<double> found;
  for (std::size_t at = text.find_first_not_of(between); at < text.size(); at = text.find_first_not_of(between, at)) {
    const std::size_t end = std::min(text.find_first_of(between, at), text.size());
    found.push_back(time(line, text.substr(at, end - at), 0));
    at = end;
  }
  if (!is_interval) return;
  for (std::size_t i = 0; i + 1 < found.size(); i += 2) {
    if (std::isnan(found[i]) || std::isnan(found[i + 1])) continue;
    owners_.back().spells.push_back({.start = found[i], .end = found[i + 1], .line = line});
  }
}

double GexfCheck::time(int line, std::string_view text, double otherwise) {
  if (text.empty()) return otherwise;
  if (text == "-inf" || text == "-INF" || text == "-Infinity") return -std::numeric_limits<double>::infinity();
  if (text == "inf" || text == "INF" || text == "Infinity") return std::numeric_limits<double>::infinity();
  const std::optional<double> day = time_of(text);
  const std::optional<double> number = number_of(text);
  if (!day && !number) {
    log_.add(line, Rule::wrong_time, fmt::format("{} has the time '{}'", owners_.back().name, text.substr(0, 40)));
    return std::numeric_limits<double>::quiet_NaN();
  }
  if (day && !reported_format_ && (time_format_.empty() || time_format_ == "double" || time_format_ == "integer")) {
    reported_format_ = true;
    log_.add(line, Rule::no_time_format,
             fmt::format("found the day '{}', the graph declares {}; the first here", text.substr(0, 40),
                         time_format_.empty() ? std::string("no timeformat") : fmt::format("timeformat '{}'", time_format_)));
  }
  if (day && !has_time_zone_ && !reported_zone_) {
    reported_zone_ = true;
    log_.add(line, Rule::no_time_zone, fmt::format("found the day '{}', the graph declares no timezone; the first here", text.substr(0, 40)));
  }
  return day ? *day : *number;
}

// Spells may touch.
void GexfCheck::check_spells(Owner& owner) {
  std::stable_sort(owner.spells.begin(), owner.spells.end(),
                   [](const Time& a, const Time& b) { return std::pair(a.start, a.end) < std::pair(b.start, b.end); });
  for (std::size_t i = 1; i < owner.spells.size(); ++i) {
    const Time& before = owner.spells[i - 1];
    Time& spell = owner.spells[i];
    const bool is_same = before.start == spell.start && before.end == spell.end;
    if (spell.start < before.end && !is_same) {
      log_.add(std::max(before.line, spell.line), Rule::overlapping_spells, fmt::format("{} has two spells at one time", owner.name));
    }
    spell.end = std::max(spell.end, before.end);
  }
}

void GexfCheck::finish(int line) { elements_.finish(line); }

}  // namespace rawabit

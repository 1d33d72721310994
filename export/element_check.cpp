// SPDX-License-Identifier: Apache-2.0
#include "export/element_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace rawabit {

namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& letter : result) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return result;
}

// FNV-1a, with the end of each text marked.
std::uint64_t hash(std::initializer_list<std::string_view> texts) {
  std::uint64_t value = 14695981039346656037ULL;
  for (const std::string_view text : texts) {
    for (const char letter : text) value = (value ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    value = (value ^ 0x1FFU) * 1099511628211ULL;
  }
  return value;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

// A value may be of any length, a message may not.
std::string shown(std::string_view text) {
  constexpr std::size_t most = 60;
  std::string result(text.substr(0, most));
  while (!result.empty() && text.size() > most && (static_cast<unsigned char>(text[result.size()]) & 0xC0U) == 0x80U) result.pop_back();
  std::replace_if(
      result.begin(), result.end(), [](char letter) { return letter == '\n' || letter == '\r' || letter == '\t'; }, ' ');
  return text.size() > most ? result + "..." : result;
}

bool fits(ValueType type, std::string_view text) {
  switch (type) {
    case ValueType::whole: {
      std::int64_t number = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
      return error == std::errc() && end == text.data() + text.size();
    }
    case ValueType::number:
      return is_number(text);
    case ValueType::flag: {
      const std::string word = lower(text);
      constexpr std::array<std::string_view, 6> words = {"true", "false", "1", "0", "yes", "no"};
      return std::find(words.begin(), words.end(), word) != words.end();
    }
    case ValueType::text:
    case ValueType::list:
      return true;
  }
  return true;
}

}  // namespace

std::optional<ValueType> value_type(std::string_view name) {
  using Row = std::pair<std::string_view, ValueType>;
  constexpr std::array<Row, 14> rows = {{{"string", ValueType::text},
                                         {"anyuri", ValueType::text},
                                         {"char", ValueType::text},
                                         {"boolean", ValueType::flag},
                                         {"bool", ValueType::flag},
                                         {"int", ValueType::whole},
                                         {"integer", ValueType::whole},
                                         {"long", ValueType::whole},
                                         {"short", ValueType::whole},
                                         {"byte", ValueType::whole},
                                         {"biginteger", ValueType::whole},
                                         {"float", ValueType::number},
                                         {"double", ValueType::number},
                                         {"bigdecimal", ValueType::number}}};
  std::string word = lower(name);
  if (word.starts_with("list")) {
    const std::string item = word.substr(4);
    if (value_type(item)) return ValueType::list;
  }
  for (const auto& [known, type] : rows) {
    if (known == word) return type;
  }
  return std::nullopt;
}

bool is_number(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

bool is_hex_color(std::string_view text) {
  return text.size() == 7 && text.front() == '#' && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

std::string_view to_string(Side side) { return side == Side::node ? "node" : "edge"; }

void FindingLog::add(int line, Rule rule, std::string what) {
  const FileRule& row = file_rule(rule);
  ++verdict_.findings.at(static_cast<std::size_t>(row.severity));
  report_({.line = line, .rule = row, .what = std::move(what)});
}

void ElementCheck::check_id(int line, std::string_view what, std::string_view id) {
  if (id.empty()) {
    log_.add(line, Rule::empty_id, fmt::format("{} has an empty id", what));
  } else if (trimmed(id).size() != id.size() || id.find_first_of("\t\r\n") != std::string_view::npos) {
    log_.add(line, Rule::blank_in_id, fmt::format("{} has the id '{}'", what, shown(id)));
  }
}

void ElementCheck::node(int line, std::string_view id) {
  ++verdict_.nodes;
  check_id(line, "a node", id);
  NodeState& state = nodes_[hash({id})];
  if (state.is_declared) {
    log_.add(line, Rule::repeated_node, fmt::format("node '{}' is there since line {}", shown(id), state.line));
  } else if (state.line != 0) {
    --unknown_ends_;
    log_.add(line, Rule::node_after_edge, fmt::format("node '{}' is an end of the edge in line {}", shown(id), state.line));
  }
  if (!state.is_declared) state = {.line = line, .is_declared = true};
}

void ElementCheck::place(double x, double y) { has_place_ = has_place_ || x != 0 || y != 0; }

void ElementCheck::end_of_edge(int line, std::string_view what, std::string_view id) {
  if (id.empty()) {
    log_.add(line, Rule::empty_id, fmt::format("an edge has an empty {}", what));
    return;
  }
  NodeState& state = nodes_[hash({id})];
  if (state.line != 0) return;
  state.line = line;
  ++unknown_ends_;
}

void ElementCheck::edge(const Edge& edge) {
  ++verdict_.edges;
  end_of_edge(edge.line, "source", edge.source);
  end_of_edge(edge.line, "target", edge.target);
  if (!edge.id.empty()) {
    check_id(edge.line, "an edge", edge.id);
    if (!edge_ids_.insert(hash({edge.id})).second) {
      log_.add(edge.line, Rule::repeated_edge, fmt::format("edge id '{}' is there already", shown(edge.id)));
    }
  }
  if (edge.kind.empty() && first_without_kind_ == 0) first_without_kind_ = edge.line;
  const bool is_turned = !edge.is_directed && edge.target < edge.source;
  const std::uint64_t pair =
      hash({is_turned ? edge.target : edge.source, is_turned ? edge.source : edge.target, edge.kind, edge.is_directed ? ">" : "-"});
  const auto [found, is_new] = pairs_.emplace(pair, edge.line);
  if (is_new) return;
  log_.add(edge.line, Rule::parallel_edges,
           fmt::format("edge from '{}' to '{}'{} is there since line {}", shown(edge.source), shown(edge.target),
                       edge.kind.empty() ? std::string() : fmt::format(" of kind '{}'", shown(edge.kind)), found->second));
}

void ElementCheck::weight(int line, std::string_view name, std::string_view text) {
  text = trimmed(text);
  if (!is_number(text)) {
    log_.add(line, Rule::wrong_value, fmt::format("{} has the weight '{}', expected a number", name, shown(text)));
    return;
  }
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  if (number == 0) log_.add(line, Rule::zero_weight, fmt::format("{} has weight {}", name, text));
  if (number < 0) log_.add(line, Rule::negative_weight, fmt::format("{} has weight {}", name, text));
}

void ElementCheck::finish(int line) {
  if (unknown_ends_ > 0) {
    int first = line;
    for (const auto& [id, state] : nodes_) {
      if (!state.is_declared && state.line != 0) first = std::min(first, state.line);
    }
    log_.add(first, Rule::unknown_end,
             fmt::format("{} of edges {} no <node>, the first here", unknown_ends_ == 1 ? "1 end" : fmt::format("{} ends", unknown_ends_),
                         unknown_ends_ == 1 ? "has" : "have"));
  }
  if (verdict_.nodes > 0 && !has_place_) log_.add(line, Rule::no_places, "no node has a place");
  if (first_without_kind_ != 0) log_.add(first_without_kind_, Rule::edges_without_kind, "edges have no kind, the first here");
}

void ColumnCheck::declare(int line, Side side, const std::string& id, std::string_view type, Column column) {
  const auto at = static_cast<std::size_t>(side);
  const std::optional<ValueType> known = value_type(type);
  if (!type.empty() && !known) {
    log_.add(line, Rule::unknown_type, fmt::format("column '{}' of {}s has the type '{}'", shown(id), to_string(side), shown(type)));
  } else if (known == ValueType::list) {
    log_.add(line, Rule::list_type, fmt::format("column '{}' of {}s has the type '{}'", shown(id), to_string(side), shown(type)));
  }
  column.type = known.value_or(ValueType::text);
  if (!column.is_property) {
    const std::string folded = lower(id);
    if (folded == "id" || folded == "timeset") {
      log_.add(line, Rule::reserved_column, fmt::format("column '{}' of {}s", shown(id), to_string(side)));
    }
    const auto [found, is_new] = folded_[at].emplace(folded, id);
    if (!is_new) {
      log_.add(line, Rule::repeated_column, fmt::format("column '{}' of {}s meets '{}'", shown(id), to_string(side), shown(found->second)));
    }
  }
  columns_[at].emplace(id, std::move(column));
}

const ColumnCheck::Column* ColumnCheck::find(Side side, std::string_view id) const {
  const auto& columns = columns_[static_cast<std::size_t>(side)];
  const auto found = columns.find(id);
  return found == columns.end() ? nullptr : &found->second;
}

void ColumnCheck::value(int line, Side side, std::string_view element, std::string_view id, std::string_view text) {
  const Column* column = find(side, id);
  if (column == nullptr) {
    log_.add(line, Rule::undeclared_column,
             fmt::format("{} '{}' has a value of '{}', which no {} column declares", to_string(side), shown(element), shown(id), to_string(side)));
    return;
  }
  const auto name = [&] { return fmt::format("{} '{}': {} is '{}'", to_string(side), shown(element), column->name, shown(text)); };
  if (!fits(column->type, column->type == ValueType::text ? text : trimmed(text))) log_.add(line, Rule::wrong_value, name());
  if (column->type != ValueType::text) return;
  if (lower(text) == "null") log_.add(line, Rule::null_text, name());
  if (!column->is_label && !column->is_property && text.find("INF") != std::string_view::npos) log_.add(line, Rule::infinity_text, name());
}

}  // namespace rawabit

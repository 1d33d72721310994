// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "graph/edge_weight.hpp"

namespace rawabit {

/// Which name of an actor is shown on its node. A name that is missing falls back to the next of: the other name, code, id.
/// Edges show the relation in the same language; `code` shows its English name, which is its identifier.
enum class LabelLanguage : std::uint8_t { ar, en, code };

/// What the colour of a node tells.
enum class ColorBy : std::uint8_t { kind, community };

/// What the area of a node tells.
enum class SizeBy : std::uint8_t { mentions, pagerank };

std::string_view to_string(LabelLanguage language);
std::string_view to_string(ColorBy choice);
std::string_view to_string(SizeBy choice);
std::optional<LabelLanguage> parse_label_language(std::string_view name);
std::optional<ColorBy> parse_color_by(std::string_view name);
std::optional<SizeBy> parse_size_by(std::string_view name);

/// Place of a node on the canvas, in the units of the layout.
struct Position {
  double x = 0;
  double y = 0;
};

/// What a node shall look like whatever `color_by` and `size_by` say.
struct SavedLook {
  std::optional<std::string> color = {};  // "#rrggbb"
  std::optional<double> size = {};        // diameter
};

/// What a user may choose about an exported graph. Every format takes the same options and ignores what it cannot show.
struct ExportOptions {
  LabelLanguage label_language = LabelLanguage::ar;
  EdgeWeight weight = EdgeWeight::mentions;
  ColorBy color_by = ColorBy::kind;
  SizeBy size_by = SizeBy::mentions;
  bool include_negated = false;  // also edges that are only ever denied; their weight counts the denials
  bool strict_schema = false;    // nothing outside the format's published schema, even where Gephi or Neo4j profit from it
  std::map<std::string, Position, std::less<>> layout = {};        // by actor id; empty: the reader lays the graph out
  std::map<std::string, SavedLook, std::less<>> saved_looks = {};  // by actor id
};

}  // namespace rawabit

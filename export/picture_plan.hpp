// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "export/export_options.hpp"
#include "export/graph_selection.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Where everything stands in a picture of the graph. Units are pixels, y grows downwards.
struct PictureNode {
  Position place;
  double radius = 0;
};

/// A label that has room: its middle and its height.
struct PictureLabel {
  std::size_t actor = 0;
  std::string text;
  Position place;
  double height = 0;
};

/// The curve of an edge: a quadratic Bezier from border to border, so that an arrow touches its actor. A loop has `is_loop` and
/// stands on its actor.
struct PictureCurve {
  Position from;
  Position bow;
  Position to;
  bool is_straight = false;
  bool is_loop = false;
};

class PicturePlan {
 public:
  /// Fits the exported actors into a frame of that size with a margin for labels. `snapshot` and `options` must outlive the plan.
  PicturePlan(const Snapshot& snapshot, const ExportOptions& options, const ActorSelection& actors, Position corner, double width, double height);

  /// By index in the snapshot; of exported actors only.
  [[nodiscard]] const PictureNode& node(std::size_t actor) const { return nodes_.at(actor); }
  /// To be called once for each exported edge, in the snapshot's order: parallel edges fan out in that order.
  PictureCurve curve(const SnapshotEdge& edge);
  /// Of the most mentioned actors first, as many as have room.
  [[nodiscard]] std::vector<PictureLabel> labels() const;

 private:
  struct Fan {
    std::uint32_t edges = 0;
    std::uint32_t drawn = 0;
  };
  [[nodiscard]] Fan& fan(const SnapshotEdge& edge);

  const Snapshot& snapshot_;
  const ExportOptions& options_;
  const ActorSelection& actors_;
  std::vector<PictureNode> nodes_;
  std::unordered_map<std::uint64_t, Fan> fans_;  // by pair of actors
};

/// About how wide a text is in a sans-serif font of that height.
double text_width(std::string_view text, double height);
/// A label as a picture shows it: cut after `most` characters.
std::string short_label(const std::string& label, std::size_t most = 36);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string_view>

namespace rawabit {

/// Rows of comma-separated values as RFC 4180 has them: fields with a comma, a quote or a line break in quotes, quotes doubled,
/// lines that end with CR LF. An empty text in quotes differs from no value for readers that care (Neo4j).
class CsvWriter {
 public:
  /// `out` must outlive this object.
  explicit CsvWriter(std::ostream& out) : out_(out) {}

  void field(std::string_view text);
  void no_value();
  void end_row();

 private:
  void separate();

  std::ostream& out_;
  bool is_first_ = true;
};

}  // namespace rawabit

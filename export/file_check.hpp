// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>

#include "export/file_rules.hpp"

namespace rawabit {

/// A rule that a file breaks, where and by what.
struct Finding {
  int line;  // 1 is the first
  const FileRule& rule;
  std::string what;  // "edge "e1" has weight 0"
};

struct FileVerdict {
  std::string format;  // "GraphML", "GEXF"; empty if neither
  std::uint64_t nodes = 0;
  std::uint64_t edges = 0;
  std::array<std::uint64_t, 4> findings{};  // by severity

  [[nodiscard]] std::uint64_t count(Severity severity) const { return findings.at(static_cast<std::size_t>(severity)); }
  /// Gephi opens the file and shows all that it says.
  [[nodiscard]] bool is_whole() const { return count(Severity::error) == 0 && count(Severity::loss) == 0; }
};

/// Checks a GraphML or GEXF file against file_rules(), from front to back in one pass, and reports findings as they come, those about
/// the whole file at its end. Ends at the first error of XML. Memory: about 40 bytes for each node and 80 for each edge, for finding repeated
/// ids, of which hashes are kept (two different ids of a million are taken for one with a chance of one in ten million).
FileVerdict check_graph_file(std::istream& in, const std::function<void(const Finding&)>& report);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "graph/identity.hpp"

namespace rawabit {

bool is_unlisted(std::string_view id) {
  const std::size_t colon = id.find(':');
  if (colon == std::string_view::npos) return false;
  return id.starts_with("NAME:") || (colon + 1 < id.size() && id[colon + 1] == '?');
}

std::string identity_label(std::string_view id, std::string_view country) {
  std::string label(id);
  if (!country.empty()) label.append("@").append(country);
  return label;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "extract/record/triple.hpp"

#include <array>

namespace rawabit {

namespace {
constexpr std::array<std::string_view, 3> modality_names = {"asserted", "intended", "negated"};
}  // namespace

std::string_view to_string(Modality modality) { return modality_names[static_cast<std::size_t>(modality)]; }

std::optional<Modality> parse_modality(std::string_view name) {
  for (std::size_t i = 0; i < modality_names.size(); ++i) {
    if (modality_names[i] == name) return static_cast<Modality>(i);
  }
  return std::nullopt;
}

}  // namespace rawabit

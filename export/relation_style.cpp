// SPDX-License-Identifier: Apache-2.0
#include "export/relation_style.hpp"

#include <algorithm>

namespace rawabit {

std::string_view quad_color(QuadClass quad) {
  switch (quad) {
    case QuadClass::verbal_cooperation:
      return "#67a9cf";
    case QuadClass::material_cooperation:
      return "#2166ac";
    case QuadClass::verbal_conflict:
      return "#ef8a62";
    case QuadClass::material_conflict:
      return "#b2182b";
    case QuadClass::structure:
      break;
  }
  return "#888888";
}

std::string relation_label(const Relation& relation, LabelLanguage language) {
  std::string label(language == LabelLanguage::ar ? relation.name_ar : relation.name);
  std::replace(label.begin(), label.end(), '-', ' ');
  return label;
}

}  // namespace rawabit

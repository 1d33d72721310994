// SPDX-License-Identifier: Apache-2.0
#include "export/export_options.hpp"

#include <array>

namespace rawabit {

namespace {

constexpr std::array<std::string_view, 3> label_languages = {"ar", "en", "code"};
constexpr std::array<std::string_view, 2> color_choices = {"kind", "community"};
constexpr std::array<std::string_view, 2> size_choices = {"mentions", "pagerank"};

template <typename Enum, std::size_t size>
std::optional<Enum> parse(const std::array<std::string_view, size>& names, std::string_view name) {
  for (std::size_t i = 0; i < size; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(LabelLanguage language) { return label_languages.at(static_cast<std::size_t>(language)); }

std::string_view to_string(ColorBy choice) { return color_choices.at(static_cast<std::size_t>(choice)); }

std::string_view to_string(SizeBy choice) { return size_choices.at(static_cast<std::size_t>(choice)); }

std::optional<LabelLanguage> parse_label_language(std::string_view name) { return parse<LabelLanguage>(label_languages, name); }

std::optional<ColorBy> parse_color_by(std::string_view name) { return parse<ColorBy>(color_choices, name); }

std::optional<SizeBy> parse_size_by(std::string_view name) { return parse<SizeBy>(size_choices, name); }

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "export/export_options.hpp"
#include "extract/record/embedded_file.hpp"

namespace rawabit {

/// One row of export/page/texts.tsv: what the page and the picture say in either language.
struct InterfaceText {
  std::string_view key;
  std::string_view en;
  std::string_view ar;
};

std::span<const InterfaceText> interface_texts();
/// In Arabic for `ar`, otherwise in English. Throws std::out_of_range if the table lacks the key.
std::string_view interface_text(std::string_view key, LabelLanguage language);

/// The files of export/page/ and the libraries that the page uses. Generated, see cmake/embed_text.cmake.
const std::vector<EmbeddedFile>& page_files();
/// Throws std::out_of_range if no such file was embedded.
std::string_view page_file(std::string_view name);

}  // namespace rawabit

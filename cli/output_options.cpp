// SPDX-License-Identifier: Apache-2.0
#include "cli/output_options.hpp"

#include <fmt/format.h>

#include "cli/option_checks.hpp"
#include "cli/text_table.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

void OutputOptions::add_to(CLI::App& app, const std::string& default_language) {
  app.add_flag("--json", json, "print one JSON object a line");
  app.add_flag("--tsv", tsv, "print tab-separated values with a header line, for spreadsheets");
  app.add_option("--label-lang", label_language, "names in the table: Arabic (ar), English (en) or codes (code); " + default_language)
      ->type_name("ar|en|code")
      ->check(is_one_of({"ar", "en", "code"}));
}

void OutputOptions::check() const {
  if (json && tsv) throw UsageError("--json and --tsv exclude each other");
}

OutputForm OutputOptions::form() const { return json ? OutputForm::json : tsv ? OutputForm::tsv : OutputForm::table; }

LabelLanguage OutputOptions::language(LabelLanguage otherwise) const {
  return label_language.empty() ? otherwise : *parse_label_language(label_language);
}

std::string tsv_line(std::span<const std::string> cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i == 0 ? "" : "\t") + one_line(cells[i]);
  return line;
}

std::string decimal(double number, int digits) { return fmt::format("{:.{}f}", number, digits); }

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "export/csv_writer.hpp"

#include <ostream>

namespace rawabit {

void CsvWriter::field(std::string_view text) {
  separate();
  if (!text.empty() && text.find_first_of(",\"\r\n") == std::string_view::npos) {
    out_ << text;
    return;
  }
  out_ << '"';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t quote = text.find('"', at);
    out_ << text.substr(at, quote - at);
    if (quote == std::string_view::npos) break;
    out_ << "\"\"";
    at = quote + 1;
  }
  out_ << '"';
}

void CsvWriter::no_value() { separate(); }

void CsvWriter::end_row() {
  out_ << "\r\n";
  is_first_ = true;
}

void CsvWriter::separate() {
  if (!is_first_) out_ << ',';
  is_first_ = false;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "export/file_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string_view>
#include <vector>

#include "export/element_check.hpp"
#include "export/gexf_check.hpp"
#include "export/graphml_check.hpp"
#include "export/xml_reader.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

// Hands a stream on and remembers what decides how Gephi reads its bytes: the beginning, and whether there is more than ASCII.
class WatchedBytes : public std::streambuf {
 public:
  explicit WatchedBytes(std::istream& in) : in_(in), buffer_(65536) {}

  [[nodiscard]] std::string_view beginning() const { return beginning_; }
  [[nodiscard]] int first_other_line() const { return first_other_line_; }  // with a byte that is no ASCII; 0: none

 private:
  int_type underflow() override {
    in_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    const auto length = static_cast<std::size_t>(in_.gcount());
    if (length == 0) return traits_type::eof();
    // Gephi looks for the encoding in the first 256 bytes.
    constexpr std::size_t looked_at = 256;
    if (beginning_.size() < looked_at) beginning_.append(buffer_.data(), std::min(length, looked_at - beginning_.size()));
    for (std::size_t i = 0; i < length && first_other_line_ == 0; ++i) {
      if (buffer_[i] == '\n') ++line_;
      if (static_cast<unsigned char>(buffer_[i]) > 0x7F) first_other_line_ = line_;
    }
    setg(buffer_.data(), buffer_.data(), buffer_.data() + length);
    return traits_type::to_int_type(buffer_.front());
  }

  std::istream& in_;
  std::vector<char> buffer_;
  std::string beginning_;
  int line_ = 1;
  int first_other_line_ = 0;
};

bool tells_encoding(std::string_view beginning) {
  if (beginning.starts_with("\xEF\xBB\xBF") || beginning.starts_with("\xFE\xFF") || beginning.starts_with("\xFF\xFE")) return true;
  const std::size_t end = beginning.find("?>");
  return beginning.starts_with("<?xml") && end != std::string_view::npos && beginning.substr(0, end).find("encoding") != std::string_view::npos;
}

}  // namespace

FileVerdict check_graph_file(std::istream& in, const std::function<void(const Finding&)>& report) {
  FileVerdict verdict;
  FindingLog log(verdict, report);
  WatchedBytes bytes(in);
  std::istream watched(&bytes);
  GraphmlCheck graphml(log, verdict);
  GexfCheck gexf(log, verdict);
  int line = 1;
  try {
    XmlReader xml(watched);
    while (xml.next()) {
      line = xml.line();
      if (verdict.format.empty()) {
        if (xml.event() != XmlReader::Event::start) continue;
        if (xml.name() == "graphml") verdict.format = "GraphML";
        if (xml.name() == "gexf") verdict.format = "GEXF";
        if (verdict.format.empty()) {
          log.add(line, Rule::unknown_root, fmt::format("found <{}>", utf8::quotable(xml.name())));
          return verdict;
        }
      }
      verdict.format == "GraphML" ? graphml.event(xml) : gexf.event(xml);
    }
  } catch (const XmlError& error) {
    log.add(error.line, error.is_character ? Rule::forbidden_character : Rule::not_well_formed, error.what());
    return verdict;
  }
  verdict.format == "GraphML" ? graphml.finish(line) : gexf.finish(line);
  if (bytes.first_other_line() != 0 && !tells_encoding(bytes.beginning())) {
    log.add(1, Rule::no_encoding,
            fmt::format("the encoding is not named in the first 256 bytes, and line {} has more than ASCII", bytes.first_other_line()));
  }
  return verdict;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "export/html_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "export/text_escape.hpp"

namespace rawabit {

namespace {

struct MarkedSpan {
  std::string_view name;
  std::size_t start;
  std::size_t end;
};

bool is_between_characters(std::string_view text, std::size_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char letter : xml_text(text)) {
    switch (letter) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      default:
        result += letter;
    }
  }
  return result;
}

std::string script_json(std::string json) {
  for (std::size_t at = json.find('<'); at != std::string::npos; at = json.find('<', at)) json.replace(at, 1, "\\u003c");
  return json;
}

std::string marked_sentence(const SnapshotEvidence& evidence) {
  const std::string_view sentence = evidence.sentence;
  std::vector<MarkedSpan> spans = {{"subject", evidence.subject_start, evidence.subject_end},
                                   {"object", evidence.object_start, evidence.object_end},
                                   {"trigger", evidence.trigger_start, evidence.trigger_end}};
  std::erase_if(spans, [&](const MarkedSpan& span) {
    return span.start >= span.end || !is_between_characters(sentence, span.start) || !is_between_characters(sentence, span.end);
  });
  std::vector<std::size_t> borders = {0, sentence.size()};
  for (const MarkedSpan& span : spans) borders.insert(borders.end(), {span.start, span.end});
  std::sort(borders.begin(), borders.end());
  std::string result;
  for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
    const std::size_t start = borders[i];
    const std::size_t end = borders[i + 1];
    if (start == end) continue;
    std::string names;
    for (const MarkedSpan& span : spans) {
      if (span.start <= start && end <= span.end) names += (names.empty() ? "" : " ") + std::string(span.name);
    }
    const std::string text = html_text(sentence.substr(start, end - start));
    if (names.empty()) {
      result += text;
    } else {
      result.append("<mark class=\"").append(names).append("\">").append(text).append("</mark>");
    }
  }
  return result;
}

std::string web_link(std::string_view url) {
  const bool is_web = url.starts_with("http://") || url.starts_with("https://");
  return is_web ? std::string(url) : std::string();
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "cli/evidence_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "cli/text_table.hpp"

namespace rawabit {

namespace {

struct Mark {
  Span span;
  std::string_view words;  // what the sentence has there
};

// Whether the words stand in the sentence where the span says, if the sentence begins at byte `start` of the article.
bool fits(const Mark& mark, std::string_view sentence, std::uint32_t start) {
  if (mark.span.empty() || mark.span.start < start || mark.span.end - start > sentence.size()) return false;
  return mark.words.empty() || sentence.substr(mark.span.start - start, mark.span.size()) == mark.words;
}

// Spans count from the beginning of the article, and the sentence does not say where it begins: that is where most marks
// meet their words.
std::optional<std::uint32_t> find_start(std::string_view sentence, const std::array<Mark, 3>& marks) {
  std::optional<std::uint32_t> best;
  long best_count = 0;
  for (const Mark& anchor : marks) {
    if (anchor.words.empty() || anchor.span.empty()) continue;
    for (std::size_t at = sentence.find(anchor.words); at != std::string_view::npos; at = sentence.find(anchor.words, at + 1)) {
      if (at > anchor.span.start) break;
      const auto start = static_cast<std::uint32_t>(anchor.span.start - at);
      const long count = std::count_if(marks.begin(), marks.end(), [&](const Mark& mark) { return fits(mark, sentence, start); });
      if (count > best_count) {
        best_count = count;
        best = start;
      }
    }
  }
  return best;
}

}  // namespace

std::string marked_sentence(const EvidenceRow& evidence) {
  const std::array<Mark, 3> marks = {
      {{evidence.trigger, evidence.trigger_text}, {evidence.subject, evidence.subject_surface}, {evidence.object, evidence.object_surface}}};
  const auto start = find_start(evidence.text, marks);
  if (!start) return one_line(evidence.text);
  std::vector<Span> spans;
  for (const Mark& mark : marks) {
    if (fits(mark, evidence.text, *start)) spans.push_back({mark.span.start - *start, mark.span.end - *start});
  }
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  std::string text;
  for (std::size_t at = 0; at <= evidence.text.size(); ++at) {
    for (const Span& span : spans) {
      if (span.end == at) text += ']';
    }
    for (const Span& span : spans) {
      if (span.start == at) text += '[';
    }
    if (at < evidence.text.size()) text += evidence.text[at];
  }
  return one_line(text);
}

}  // namespace rawabit

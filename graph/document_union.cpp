// SPDX-License-Identifier: Apache-2.0
#include "graph/document_union.hpp"

#include <tuple>

#include "graph/document_triples.hpp"

namespace rawabit {

namespace {

auto rank(const DocumentRecord& record) { return std::tie(record.date, record.hash, record.extractor); }

}  // namespace

bool take_over(StoredDocument& document, const StoredDocument& other) {
  const bool read = !document.record.hash.empty();
  const bool other_read = !other.record.hash.empty();
  if (read || other_read) {
    const bool is_better = read != other_read ? other_read : rank(document.record) < rank(other.record);
    if (is_better) document = other;
    return is_better;
  }
  const std::size_t before = stated_triples(document).size();
  StoredDocument both = document;
  both.triples.insert(both.triples.end(), other.triples.begin(), other.triples.end());
  const bool adds = stated_triples(both).size() != before;
  // A longer text of a sentence is something new, too.
  bool changes = adds;
  if (!adds) {
    const auto old_rows = stated_triples(document);
    const auto new_rows = stated_triples(both);
    for (std::size_t i = 0; i < old_rows.size(); ++i) changes = changes || *old_rows[i].sentence != *new_rows[i].sentence;
  }
  if (changes) document = std::move(both);
  return changes;
}

}  // namespace rawabit

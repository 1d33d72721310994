// SPDX-License-Identifier: Apache-2.0
#include "graph/edge_totals.hpp"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "extract/text/word_hash.hpp"
#include "graph/match_statement.hpp"

namespace rawabit {

namespace {

enum Column {
  subject,
  object,
  relation_name,
  document,
  doc_id,
  source,
  story,
  sentence,
  evidence,
  modality,
  first_day,
  last_day,
  context,
  confidence,
  forward,
  backward
};

// Numbers for texts, in the order in which they come.
class TextNumbers {
 public:
  std::uint32_t number(std::string_view text) {
    auto found = numbers_.find(text);
    if (found == numbers_.end()) {
      found = numbers_.emplace(std::string(text), static_cast<std::uint32_t>(texts_.size())).first;
      texts_.emplace_back(text);
    }
    return found->second;
  }
  [[nodiscard]] const std::vector<std::string>& texts() const { return texts_; }
  std::vector<std::string> take() { return std::move(texts_); }

 private:
  std::unordered_map<std::string, std::uint32_t, WordHash, std::equal_to<>> numbers_;
  std::vector<std::string> texts_;
};

std::string_view text_of(SQLite::Statement& row, Column column) {
  const SQLite::Column value = row.getColumn(column);
  const char* text = value.getText();
  return {text, static_cast<std::size_t>(value.getBytes())};
}

void sort_out(std::vector<std::uint32_t>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  numbers.shrink_to_fit();
}

void push(std::vector<std::uint32_t>& numbers, std::uint32_t number) {
  if (numbers.empty() || numbers.back() != number) numbers.push_back(number);
}

class Counter {
 public:
  explicit Counter(const TotalsOptions& options) : options_(options) {}

  void take(SQLite::Statement& row) {
    const RelationId kind = relation_of(text_of(row, relation_name));
    std::uint32_t first = actors_.number(text_of(row, subject));
    std::optional<std::uint32_t> second;
    if (!row.isColumnNull(object)) second = actors_.number(text_of(row, object));
    bool fits = row.getColumn(forward).getInt() != 0;
    // Codes can be in another order than the ids of their actors.
    const bool swapped = second && relation(kind).symmetric && actors_.texts()[*second] < actors_.texts()[first];
    if (swapped) {
      std::swap(first, *second);
      fits = row.getColumn(backward).getInt() != 0;
    }
    EdgeTotals& edge = edge_of(first, kind, second);
    edge.exchanged = edge.exchanged && !fits;
    add(edge, row, swapped);
  }

  GraphTotals finish(std::uint64_t min_documents) {
    for (EdgeTotals& edge : edges_) {
      for (EvidenceTotals* side : {&edge.stated, edge.denied.get()}) {
        if (side == nullptr) continue;
        sort_out(side->documents);
        sort_out(side->sources);
        sort_out(side->stories);
      }
    }
    std::erase_if(edges_, [&](const EdgeTotals& edge) { return edge.decisive().documents.size() < min_documents; });
    return {.actors = actors_.take(), .edges = std::move(edges_)};
  }

 private:
  struct Key {
    std::uint64_t ends;
    RelationId kind;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const {
      const std::uint64_t hash = (key.ends ^ (static_cast<std::uint64_t>(key.kind) << 56U)) * 0x9e3779b97f4a7c15U;
      return hash ^ (hash >> 32U);
    }
  };

  RelationId relation_of(std::string_view name) {
    const auto found = relations_.find(name);
    if (found != relations_.end()) return found->second;
    const auto known = find_relation(name);
    // Leaves the room as StoreError that names the file.
    if (!known) throw SQLite::Exception(fmt::format("relation '{}' is unknown to this program; use the newer program", name));
    relations_.emplace(name, *known);
    return *known;
  }

  EdgeTotals& edge_of(std::uint32_t first, RelationId kind, std::optional<std::uint32_t> second) {
    const std::uint64_t ends = (static_cast<std::uint64_t>(first) << 32U) | (second ? *second + 1 : 0);
    const auto [found, is_new] = index_.try_emplace(Key{ends, kind}, edges_.size());
    if (is_new) {
      EdgeTotals& edge = edges_.emplace_back();
      edge.subject = first;
      edge.object = second;
      edge.relation = kind;
      edge.exchanged = true;  // until a piece of evidence fits as it stands
    }
    return edges_[found->second];
  }

  void add(EdgeTotals& edge, SQLite::Statement& row, bool swapped) {
    const std::string_view how = text_of(row, modality);
    EvidenceTotals* side = &edge.stated;
    if (how == to_string(Modality::negated)) {
      ++edge.negated;
      if (!edge.denied) edge.denied = std::make_unique<EvidenceTotals>();
      side = edge.denied.get();
    } else if (how == to_string(Modality::intended)) {
      ++edge.intended;
    } else {
      ++edge.asserted;
    }
    push(side->documents, row.getColumn(document).getUInt());
    push(side->stories, row.getColumn(story).getUInt());
    if (options_.picks_per_edge != 0) pick(edge, row, swapped);
    if (const std::string_view name = text_of(row, source); !name.empty()) push(side->sources, sources_.number(name));
    if (const std::string_view name = text_of(row, context); !name.empty()) side->contexts.emplace(name);
    const std::string_view from = text_of(row, first_day);
    if (!from.empty() && (side->first_date.empty() || from < side->first_date)) side->first_date = from;
    const std::string_view to = text_of(row, last_day);
    if (to > side->last_date) side->last_date = to;
    if (options_.periods && !from.empty()) side->periods.push_back({std::string(from), std::string(to)});
    const double sure = row.getColumn(confidence).getDouble();
    if (sure < side->best_confidence) return;
    const std::string_view doc = text_of(row, doc_id);
    const std::int64_t place = row.getColumn(evidence).getInt64();
    // Within a document evidence is numbered in the order of the text.
    if (sure == side->best_confidence && std::pair(doc, place) > std::pair(std::string_view(side->best_doc), side->best_evidence)) return;
    side->best_confidence = sure;
    side->best_doc = doc;
    side->best_sentence = row.getColumn(sentence).getInt64();
    side->best_evidence = place;
  }

  // As query_evidence orders it.
  void pick(EdgeTotals& edge, SQLite::Statement& row, bool swapped) {
    const EvidencePick found{.evidence = row.getColumn(evidence).getInt64(),
                             .document = row.getColumn(document).getUInt(),
                             .confidence = row.getColumn(confidence).getDouble(),
                             .negated = text_of(row, modality) == to_string(Modality::negated),
                             .exchanged = swapped};
    document_ids_.try_emplace(found.document, text_of(row, doc_id));
    const auto better = [&](const EvidencePick& a, const EvidencePick& b) {
      if (a.negated != b.negated) return b.negated;
      if (a.confidence != b.confidence) return a.confidence > b.confidence;
      if (a.document != b.document) return document_ids_.at(a.document) < document_ids_.at(b.document);
      return a.evidence < b.evidence;
    };
    edge.picks.insert(std::upper_bound(edge.picks.begin(), edge.picks.end(), found, better), found);
    if (edge.picks.size() > options_.picks_per_edge) edge.picks.pop_back();
  }

  TotalsOptions options_;
  std::unordered_map<std::uint32_t, std::string> document_ids_;  // of picks
  TextNumbers actors_;
  TextNumbers sources_;
  std::map<std::string, RelationId, std::less<>> relations_;
  std::unordered_map<Key, std::size_t, KeyHash> index_;
  std::vector<EdgeTotals> edges_;
};

}  // namespace

GraphTotals count_edges(SQLite::Database& database, const TripleFilter& filter, GraphLevel level, const TotalsOptions& options) {
  const bool by_code = level == GraphLevel::state;
  std::string columns = by_code ? "sa.code, oa.code" : "s.id, o.id";
  columns +=
      ", e.relation, v.document, d.id, d.source, d.story, v.sentence, v.evidence, v.modality, coalesce(v.date, v.date_end), "
      "coalesce(v.date_end, v.date), v.context, v.confidence, $forward, $backward";
  SQLite::Statement row = select_matches(database, filter, level, std::nullopt, std::move(columns),
                                         by_code ? "" : " JOIN actors s ON s.actor = e.subject LEFT JOIN actors o ON o.actor = e.object");
  Counter counter(options);
  while (row.executeStep()) counter.take(row);
  return counter.finish(filter.min_documents);
}

}  // namespace rawabit

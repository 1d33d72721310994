// SPDX-License-Identifier: Apache-2.0
#include "graph/document_triples.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "extract/record/error.hpp"
#include "extract/record/relation.hpp"

namespace rawabit {

namespace {

using StatedTriples = std::vector<StatedTriple>;

std::string_view words(const Article& article, const Triple& triple, Span span, std::string_view what) {
  const std::string_view field = triple.part == ArticlePart::title ? article.title : article.text;
  if (span.start > span.end || span.end > field.size()) {
    throw InputError(fmt::format("document '{}': {} of a triple spans bytes {} to {}, expected a span within the {} bytes of the {}", article.id,
                                 what, span.start, span.end, field.size(), triple.part == ArticlePart::title ? "title" : "text"));
  }
  return field.substr(span.start, span.size());
}

std::string_view usual_name(const ActorMention& mention) { return mention.name.empty() ? mention.id : mention.name; }

std::string_view surface(const Article& article, const Triple& triple, const ActorMention& mention, std::string_view what) {
  const std::string_view found = words(article, triple, mention.span, what);
  return found.empty() ? usual_name(mention) : found;
}

// The occurrence of the sentence that holds the trigger.
std::optional<std::uint32_t> sentence_start(const Article& article, const Triple& triple) {
  const std::string_view field = triple.part == ArticlePart::title ? article.title : article.text;
  const std::size_t length = triple.evidence.size();
  if (length < triple.trigger.size()) return std::nullopt;
  const std::size_t earliest = triple.trigger.end < length ? 0 : triple.trigger.end - length;
  const std::size_t found = field.substr(earliest, triple.trigger.start - earliest + length).find(triple.evidence);
  if (found == std::string_view::npos) return std::nullopt;
  return static_cast<std::uint32_t>(earliest + found);
}

void check(std::string_view document, const Triple& triple) {
  if (triple.doc != document) {
    throw InputError(fmt::format("document '{}': a triple says that it is from document '{}'", document, triple.doc));
  }
  if (!(triple.confidence >= 0 && triple.confidence <= 1)) {
    throw InputError(fmt::format("document '{}': confidence of a triple is {}, expected a number between 0 and 1", document, triple.confidence));
  }
}

void put_smaller_end_first(StatedTriple& row) {
  const bool exchange = row.object != nullptr && relation(row.triple->relation).symmetric &&
                        std::tie(row.object->id, row.object->span) < std::tie(row.subject->id, row.subject->span);
  if (!exchange) return;
  std::swap(row.subject, row.object);
  std::swap(row.subject_surface, row.object_surface);
}

auto mention_order(const ActorMention& mention) {
  return std::tie(mention.span, mention.id, mention.code, mention.name, mention.name_en, mention.kind, mention.country, mention.sector);
}

auto triple_order(const Triple& triple) {
  return std::tie(triple.relation, triple.modality, triple.date, triple.date_end, triple.context, triple.office, triple.confidence,
                  triple.trigger_text);
}

auto sentence_order(const StatedTriple& row) { return std::pair(row.triple->part == ArticlePart::text, row.triple->sentence); }

// -1, 0 or 1, as the ordering of the store has it; 0 only for triples that the store cannot tell apart.
int compare(const StatedTriple& a, const StatedTriple& b) {
  const auto sign = [](const auto& left, const auto& right) { return left < right ? -1 : right < left ? 1 : 0; };
  if (const int result = sign(sentence_order(a), sentence_order(b))) return result;
  if (const int result = sign(a.triple->trigger, b.triple->trigger)) return result;
  if (const int result = sign(mention_order(*a.subject), mention_order(*b.subject))) return result;
  if ((a.object == nullptr) != (b.object == nullptr)) return a.object == nullptr ? -1 : 1;
  if (a.object != nullptr) {
    if (const int result = sign(mention_order(*a.object), mention_order(*b.object))) return result;
  }
  return sign(triple_order(*a.triple), triple_order(*b.triple));
}

using Group = std::span<StatedTriple>;

// Where a sentence begins, if most of its triggers are to stand where their triples say. Of several such places the first.
std::optional<std::uint32_t> told_start(Group rows) {
  const std::string_view text = *rows.front().sentence;
  std::map<std::uint32_t, std::size_t> votes;
  for (const StatedTriple& row : rows) {
    const std::string& trigger = row.triple->trigger_text;
    if (trigger.empty() || trigger.size() != row.triple->trigger.size()) continue;
    for (std::size_t at = text.find(trigger); at != std::string_view::npos; at = text.find(trigger, at + 1)) {
      if (at <= row.triple->trigger.start) ++votes[row.triple->trigger.start - static_cast<std::uint32_t>(at)];
    }
  }
  std::optional<std::uint32_t> best;
  for (const auto& [start, count] : votes) {
    if (!best || count > votes[*best]) best = start;
  }
  return best;
}

std::string_view told_surface(const StatedTriple& row, const ActorMention& mention) {
  const Span span = mention.span;
  if (!row.sentence_start || span.empty() || span.start < *row.sentence_start || span.end - *row.sentence_start > row.sentence->size()) {
    return usual_name(mention);
  }
  return std::string_view(*row.sentence).substr(span.start - *row.sentence_start, span.size());
}

void tell_places(Group rows) {
  const std::optional<std::uint32_t> start = told_start(rows);
  for (StatedTriple& row : rows) {
    row.sentence_start = start;
    row.subject_surface = told_surface(row, *row.subject);
    if (row.object != nullptr) row.object_surface = told_surface(row, *row.object);
  }
}

void agree_on_sentences(StatedTriples& stated, bool places_are_known) {
  for (std::size_t first = 0; first < stated.size();) {
    std::size_t last = first + 1;
    while (last < stated.size() && sentence_order(stated[last]) == sentence_order(stated[first])) ++last;
    const Group rows(stated.data() + first, last - first);
    const std::string* text = &rows.front().triple->evidence;
    for (const StatedTriple& row : rows) text = std::max(text, &row.triple->evidence, [](const auto* a, const auto* b) { return *a < *b; });
    std::optional<std::uint32_t> start;
    for (StatedTriple& row : rows) {
      if (row.triple->evidence == *text && row.sentence_start) start = start ? std::min(*start, *row.sentence_start) : row.sentence_start;
      row.sentence = text;
    }
    for (StatedTriple& row : rows) row.sentence_start = start;
    if (!places_are_known) tell_places(rows);
    first = last;
  }
}

StatedTriples in_order(StatedTriples stated, bool places_are_known) {
  std::sort(stated.begin(), stated.end(), [](const StatedTriple& a, const StatedTriple& b) { return compare(a, b) < 0; });
  agree_on_sentences(stated, places_are_known);
  const auto same = [](const StatedTriple& a, const StatedTriple& b) { return compare(a, b) == 0; };
  stated.erase(std::unique(stated.begin(), stated.end(), same), stated.end());
  return stated;
}

StatedTriple row_of(const Triple& triple) {
  StatedTriple row;
  row.triple = &triple;
  row.subject = &triple.subject;
  if (triple.object) row.object = &*triple.object;
  return row;
}

}  // namespace

StatedTriples stated_triples(const Article& article, std::span<const Triple> triples) {
  StatedTriples stated;
  stated.reserve(triples.size());
  for (const Triple& triple : triples) {
    check(article.id, triple);
    words(article, triple, triple.trigger, "trigger");
    StatedTriple row = row_of(triple);
    row.sentence_start = sentence_start(article, triple);
    row.subject_surface = surface(article, triple, triple.subject, "subject");
    if (triple.object) row.object_surface = surface(article, triple, *triple.object, "object");
    put_smaller_end_first(row);
    stated.push_back(row);
  }
  return in_order(std::move(stated), true);
}

StatedTriples stated_triples(const StoredDocument& document) {
  const bool places_are_known = !document.record.hash.empty();
  StatedTriples stated;
  stated.reserve(document.triples.size());
  for (std::size_t i = 0; i < document.triples.size(); ++i) {
    check(document.record.id, document.triples[i]);
    StatedTriple row = row_of(document.triples[i]);
    if (places_are_known) {
      row.sentence_start = document.places[i].sentence_start;
      row.subject_surface = document.places[i].subject_surface;
      row.object_surface = document.places[i].object_surface;
    }
    put_smaller_end_first(row);
    stated.push_back(row);
  }
  return in_order(std::move(stated), places_are_known);
}

}  // namespace rawabit

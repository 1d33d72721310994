// SPDX-License-Identifier: Apache-2.0
#include "graph/document_triples.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "extract/record/error.hpp"
#include "extract/record/relation.hpp"

namespace rawabit {

namespace {

std::string_view words(const Article& article, const Triple& triple, Span span, std::string_view what) {
  const std::string_view field = triple.part == ArticlePart::title ? article.title : article.text;
  if (span.start > span.end || span.end > field.size()) {
    throw InputError(fmt::format("document '{}': {} of a triple spans bytes {} to {}, expected a span within the {} bytes of the {}", article.id,
                                 what, span.start, span.end, field.size(), triple.part == ArticlePart::title ? "title" : "text"));
  }
  return field.substr(span.start, span.size());
}

std::string_view surface(const Article& article, const Triple& triple, const ActorMention& mention, std::string_view what) {
  const std::string_view found = words(article, triple, mention.span, what);
  if (!found.empty()) return found;
  return mention.name.empty() ? mention.id : mention.name;
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

auto mention_order(const ActorMention& mention) {
  return std::tie(mention.span, mention.id, mention.code, mention.name, mention.name_en, mention.kind, mention.country, mention.sector);
}

auto triple_order(const Triple& triple) {
  return std::tie(triple.relation, triple.modality, triple.date, triple.date_end, triple.context, triple.office, triple.confidence,
                  triple.trigger_text, triple.evidence);
}

// -1, 0 or 1, as the ordering of the store has it; 0 only for triples that the store cannot tell apart.
int compare(const StatedTriple& a, const StatedTriple& b) {
  const auto sign = [](const auto& left, const auto& right) { return left < right ? -1 : right < left ? 1 : 0; };
  const auto place = [](const Triple& triple) { return std::make_tuple(triple.part == ArticlePart::text, triple.sentence, triple.trigger); };
  if (const int result = sign(place(*a.triple), place(*b.triple))) return result;
  if (const int result = sign(mention_order(*a.subject), mention_order(*b.subject))) return result;
  if ((a.object == nullptr) != (b.object == nullptr)) return a.object == nullptr ? -1 : 1;
  if (a.object != nullptr) {
    if (const int result = sign(mention_order(*a.object), mention_order(*b.object))) return result;
  }
  return sign(triple_order(*a.triple), triple_order(*b.triple));
}

}  // namespace

std::vector<StatedTriple> stated_triples(const Article& article, std::span<const Triple> triples) {
  std::vector<StatedTriple> stated;
  stated.reserve(triples.size());
  for (const Triple& triple : triples) {
    if (triple.doc != article.id) {
      throw InputError(fmt::format("document '{}': a triple says that it is from document '{}'", article.id, triple.doc));
    }
    if (!(triple.confidence >= 0 && triple.confidence <= 1)) {
      throw InputError(fmt::format("document '{}': confidence of a triple is {}, expected a number between 0 and 1", article.id, triple.confidence));
    }
    words(article, triple, triple.trigger, "trigger");
    StatedTriple row;
    row.triple = &triple;
    row.sentence_start = sentence_start(article, triple);
    row.subject = &triple.subject;
    row.subject_surface = surface(article, triple, triple.subject, "subject");
    if (triple.object) {
      row.object = &*triple.object;
      row.object_surface = surface(article, triple, *triple.object, "object");
      const bool exchange =
          relation(triple.relation).symmetric && std::tie(row.object->id, row.object->span) < std::tie(row.subject->id, row.subject->span);
      if (exchange) {
        std::swap(row.subject, row.object);
        std::swap(row.subject_surface, row.object_surface);
      }
    }
    stated.push_back(row);
  }
  std::sort(stated.begin(), stated.end(), [](const StatedTriple& a, const StatedTriple& b) { return compare(a, b) < 0; });
  const auto same = [](const StatedTriple& a, const StatedTriple& b) { return compare(a, b) == 0; };
  stated.erase(std::unique(stated.begin(), stated.end(), same), stated.end());
  return stated;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/article.hpp"
#include "extract/record/triple.hpp"
#include "graph/actor_form.hpp"
#include "graph/document_record.hpp"

namespace rawabit {

/// A triple as the store keeps it. Points into the article and the triples that it was made from.
struct StatedTriple {
  const Triple* triple = nullptr;
  const ActorMention* subject = nullptr;  // for symmetric relations the end with the smaller id
  const ActorMention* object = nullptr;   // null without object
  std::string_view subject_surface;       // the words of the article; the name where the mention has no span
  std::string_view object_surface;
  const std::string* sentence = nullptr;        // its text, one for all triples of the sentence
  std::optional<std::uint32_t> sentence_start;  // byte of the part at which the sentence begins; none if that is not known
  ActorForm* subject_form = nullptr;            // for the writer, where somebody has looked it up
  ActorForm* object_form = nullptr;
};

/// The triples of one document without repetitions, in the order of the document: title first, then by sentence and
/// spans. The same set of triples gives the same list, whatever their order. Of several texts of one sentence the largest counts.
/// Throws InputError if a triple belongs to another document, a span lies outside the article or a confidence is none.
std::vector<StatedTriple> stated_triples(const Article& article, std::span<const Triple> triples);

/// The same of a document whose article is not there. If no article ever was, places of sentences and words of actors are
/// found by the places that the triples tell of their triggers within the sentence.
std::vector<StatedTriple> stated_triples(const StoredDocument& document);

}  // namespace rawabit

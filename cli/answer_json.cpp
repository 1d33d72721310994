// SPDX-License-Identifier: Apache-2.0
#include "cli/answer_json.hpp"

#include "cli/evidence_text.hpp"

namespace rawabit {

namespace {

using nlohmann::ordered_json;

template <typename Actor>
ordered_json actor(const Actor& actor) {
  return {{"id", actor.id},
          {"code", actor.code},
          {"name", actor.name},
          {"name_en", actor.name_en},
          {"kind", to_string(actor.kind)},
          {"country", actor.country},
          {"sector", to_string(actor.sector)}};
}

ordered_json span(const Span& span) { return {{"start", span.start}, {"end", span.end}}; }

ordered_json proof(const EvidenceRow& row) {
  ordered_json object = {{"doc", row.doc},
                         {"title", row.title},
                         {"source", row.source},
                         {"url", row.url},
                         {"published", row.published},
                         {"sentence", row.sentence},
                         {"part", row.part == ArticlePart::title ? "title" : "text"},
                         {"modality", to_string(row.modality)},
                         {"date", row.date},
                         {"date_end", row.date_end},
                         {"context", row.context},
                         {"office", row.office},
                         {"confidence", row.confidence},
                         {"text", row.text},
                         {"marked", marked_sentence(row)}};
  object["trigger"] = span(row.trigger);
  object["trigger"]["text"] = row.trigger_text;
  object["subject"] = span(row.subject);
  object["subject"]["id"] = row.subject_id;
  object["subject"]["surface"] = row.subject_surface;
  object["object"] = nullptr;
  if (!row.object_id.empty()) {
    object["object"] = span(row.object);
    object["object"]["id"] = row.object_id;
    object["object"]["surface"] = row.object_surface;
  }
  return object;
}

}  // namespace

ordered_json actor_object(const GraphActor& row) { return actor(row); }
ordered_json actor_object(const SnapshotActor& row) { return actor(row); }

std::string json_line(const ordered_json& object) { return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace); }

ordered_json answer_object(const TripleRow& row, const std::optional<std::vector<EvidenceRow>>& evidence) {
  const Relation& kind = relation(row.relation);
  ordered_json object = {{"subject", actor(row.subject)},
                         {"relation", kind.name},
                         {"plover", kind.plover},
                         {"quad", to_string(kind.quad)},
                         {"object", row.object ? actor(*row.object) : ordered_json(nullptr)},
                         {"mentions", row.mentions},
                         {"asserted", row.asserted},
                         {"intended", row.intended},
                         {"negated", row.negated},
                         {"documents", row.documents},
                         {"sources", row.sources},
                         {"stories", row.stories},
                         {"first_date", row.first_date},
                         {"last_date", row.last_date},
                         {"confidence", row.confidence}};
  if (evidence) {
    object["evidence"] = ordered_json::array();
    for (const EvidenceRow& proven : *evidence) object["evidence"].push_back(proof(proven));
  }
  return object;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "export/rdf_exporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"
#include "export/relation_style.hpp"
#include "export/text_direction.hpp"
#include "export/text_escape.hpp"

namespace rawabit {

namespace {

struct Prefix {
  std::string_view name;
  std::string_view iri;
};
constexpr std::array prefixes = {
    Prefix{"actor", "urn:rawabit:actor:"},
    Prefix{"relation", "urn:rawabit:relation:"},
    Prefix{"rawabit", "urn:rawabit:term:"},
    Prefix{"country", "http://publications.europa.eu/resource/authority/country/"},
    Prefix{"dcterms", "http://purl.org/dc/terms/"},
    Prefix{"owl", "http://www.w3.org/2002/07/owl#"},
    Prefix{"prov", "http://www.w3.org/ns/prov#"},
    Prefix{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    Prefix{"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    Prefix{"skos", "http://www.w3.org/2004/02/skos/core#"},
    Prefix{"wdt", "http://www.wikidata.org/prop/direct/"},
    Prefix{"xsd", "http://www.w3.org/2001/XMLSchema#"},
};

// "prov:Entity" in full.
std::string full(std::string_view short_name) {
  const std::size_t colon = short_name.find(':');
  const auto* const prefix =
      std::find_if(prefixes.begin(), prefixes.end(), [&](const Prefix& row) { return row.name == short_name.substr(0, colon); });
  return std::string(prefix->iri) + std::string(short_name.substr(colon + 1));
}

RdfValue iri(std::string value) { return {RdfValue::Kind::iri, std::move(value)}; }
RdfValue term(std::string_view short_name) { return iri(full(short_name)); }
RdfValue text(std::string value, std::string language = {}) { return {RdfValue::Kind::text, std::move(value), std::move(language)}; }
RdfValue count(std::uint64_t value) { return {RdfValue::Kind::typed, fmt::format("{}", value), full("xsd:integer")}; }

// With a point and without exponent: Turtle takes a bare number without point for an integer.
std::string decimal(double value) {
  std::string digits = fmt::format("{:.6f}", value);
  digits.erase(std::max(digits.find_last_not_of('0'), digits.find('.') + 1) + 1);
  return digits;
}

// Names are in the articles' language: a tag only where the script proves it.
RdfValue name(const std::string& value) { return text(caption(value), has_arabic_letter(value) ? "ar" : ""); }

bool is_language_tag(std::string_view tag) {
  return tag.size() >= 2 && tag.size() <= 3 && std::all_of(tag.begin(), tag.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

bool is_iso_country(std::string_view code) {
  return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

// An address goes into the file only where it needs no repair.
bool is_web_address(std::string_view url) {
  const bool has_scheme = url.starts_with("http://") || url.starts_with("https://");
  return has_scheme && std::all_of(url.begin(), url.end(), [](char letter) {
           return letter > ' ' && letter < 0x7F && std::string_view("<>\"{}|\\^`").find(letter) == std::string_view::npos;
         });
}

class RdfFile {
 public:
  RdfFile(const Snapshot& snapshot, const ExportOptions& options, RdfSyntax syntax, std::ostream& out)
      : snapshot_(snapshot),
        options_(options),
        syntax_(syntax),
        out_(out),
        writer_(out, syntax),
        actors_(select_actors(snapshot, options)),
        ids_(snapshot, actors_, IdAlphabet::plain) {}

  void write() {
    for (const Prefix& prefix : prefixes) writer_.prefix(prefix.name, prefix.iri);
    write_relations();
    for (std::size_t actor = 0; actor < snapshot_.actors.size() && out_; ++actor) {
      if (actors_.is_exported[actor]) write_actor(actor);
    }
    for (const SnapshotEdge& edge : snapshot_.edges) {
      if (!out_) break;
      if (is_exported(edge, options_)) write_edge(edge);
    }
    writer_.finish();
  }

 private:
  void say(const std::string& subject, std::string_view predicate, const RdfValue& object) { writer_.statement(subject, full(predicate), object); }
  void say_text(const std::string& subject, std::string_view predicate, const std::string& value) {
    if (!value.empty()) say(subject, predicate, text(value));
  }
  void say_number(const std::string& subject, std::string_view predicate, double value) {
    if (std::isfinite(value)) say(subject, predicate, {RdfValue::Kind::typed, decimal(value), full("xsd:decimal")});
  }
  void say_day(const std::string& subject, std::string_view predicate, const std::string& day) {
    if (!day.empty()) say(subject, predicate, {RdfValue::Kind::typed, day, full("xsd:date")});
  }

  [[nodiscard]] std::string actor_iri(std::size_t actor) const { return full("actor:") + iri_part(ids_.node(actor)); }
  static std::string relation_iri(const Relation& relation) { return full("relation:") + iri_part(relation.name); }

  void write_relations() {
    std::set<RelationId> used;
    for (const SnapshotEdge& edge : snapshot_.edges) {
      if (is_exported(edge, options_)) used.insert(edge.relation);
    }
    for (const RelationId id : used) {
      const Relation& row = relation(id);
      const std::string subject = relation_iri(row);
      say(subject, "rdf:type", term("rdf:Property"));
      if (row.symmetric) say(subject, "rdf:type", term("owl:SymmetricProperty"));
      say(subject, "rdfs:label", text(relation_label(row, LabelLanguage::en), "en"));
      say(subject, "rdfs:label", text(relation_label(row, LabelLanguage::ar), "ar"));
      say_text(subject, "rawabit:plover", std::string(row.plover));
      say_text(subject, "rawabit:cameo", std::string(row.cameo));
      say_text(subject, "rawabit:quad", std::string(to_string(row.quad)));
      say_number(subject, "rawabit:score", row.score);
    }
  }

  void write_actor(std::size_t index) {
    const SnapshotActor& actor = snapshot_.actors[index];
    const std::string subject = actor_iri(index);
    std::string kind(to_string(actor.kind));
    kind.front() = static_cast<char>(kind.front() - 'a' + 'A');
    say(subject, "rdf:type", iri(full("rawabit:") + kind));
    say(subject, "rdf:type", term("prov:Entity"));
    if (!actor.name.empty()) say(subject, "rdfs:label", name(actor.name));
    if (!actor.name_en.empty()) say(subject, "rdfs:label", text(caption(actor.name_en), "en"));
    say_text(subject, "dcterms:identifier", actor.id);
    say_text(subject, "rawabit:code", actor.code);
    if (actor.kind == ActorKind::country && is_iso_country(actor.id)) {
      say(subject, "skos:exactMatch", iri(full("country:") + actor.id));
      say(subject, "wdt:P298", text(actor.id));
    }
    if (is_iso_country(actor.country)) say(subject, "rawabit:country", iri(full("country:") + actor.country));
    say_text(subject, "rawabit:sector", std::string(to_string(actor.sector)));
    say(subject, "rawabit:mentions", count(actor.mentions));
    say(subject, "rawabit:documents", count(actor.documents));
  }

  void write_edge(const SnapshotEdge& edge) {
    const Relation& kind = relation(edge.relation);
    const std::string from = actor_iri(edge.subject);
    const std::string to = actor_iri(edge.object);
    const std::string subject =
        fmt::format("urn:rawabit:edge:{}:{}:{}", iri_part(ids_.node(edge.subject)), iri_part(kind.name), iri_part(ids_.node(edge.object)));
    if (edge.mentions > 0) writer_.statement(from, relation_iri(kind), iri(to), subject);
    say(subject, "rdf:type", term("rawabit:Edge"));
    say(subject, "rdf:type", term("prov:Entity"));
    if (syntax_ == RdfSyntax::turtle) {
      say(subject, "rdf:type", term("rdf:Statement"));
      say(subject, "rdf:subject", iri(from));
      say(subject, "rdf:predicate", iri(relation_iri(kind)));
      say(subject, "rdf:object", iri(to));
    }
    say(subject, "rawabit:mentions", count(edge.mentions));
    say(subject, "rawabit:asserted", count(edge.asserted));
    say(subject, "rawabit:intended", count(edge.intended));
    say(subject, "rawabit:negated", count(edge.negated));
    say(subject, "rawabit:documents", count(edge.documents));
    say(subject, "rawabit:sources", count(edge.sources));
    if (edge.stories > 0) say(subject, "rawabit:stories", count(edge.stories));
    say_number(subject, "rawabit:confidence", edge.confidence);
    say_day(subject, "rawabit:firstDate", edge.first_date);
    say_day(subject, "rawabit:lastDate", edge.last_date);
    const auto statement_iri = [&](std::size_t number) { return fmt::format("{}:{}", subject, number + 1); };
    for (std::size_t i = 0; i < edge.evidence.size(); ++i) say(subject, "prov:wasDerivedFrom", iri(statement_iri(i)));
    for (std::size_t i = 0; i < edge.evidence.size(); ++i) write_evidence(statement_iri(i), edge.evidence[i]);
  }

  void write_evidence(const std::string& subject, const SnapshotEvidence& evidence) {
    const std::string document = is_web_address(evidence.url) ? evidence.url : "urn:rawabit:document:" + iri_part(evidence.document);
    say(subject, "rdf:type", term("rawabit:Statement"));
    say(subject, "rdf:type", term("prov:Entity"));
    say(subject, "prov:wasQuotedFrom", iri(document));
    say(subject, "prov:value", text(evidence.sentence, is_language_tag(evidence.language) ? evidence.language : ""));
    say_text(subject, "rawabit:modality", std::string(to_string(evidence.modality)));
    say_number(subject, "rawabit:confidence", evidence.confidence);
    say_day(subject, "rawabit:date", evidence.date);
    say_day(subject, "rawabit:dateEnd", evidence.date_end);
    if (!documents_.insert(document).second) return;
    say(document, "rdf:type", term("prov:Entity"));
    say_text(document, "dcterms:identifier", evidence.document);
    say_text(document, "dcterms:publisher", evidence.source);
    say_day(document, "dcterms:issued", evidence.published);
    say_text(document, "dcterms:language", evidence.language);
  }

  const Snapshot& snapshot_;
  const ExportOptions& options_;
  RdfSyntax syntax_;
  std::ostream& out_;
  RdfWriter writer_;
  ActorSelection actors_;
  NodeIds ids_;
  std::unordered_set<std::string> documents_;  // described already
};

}  // namespace

RdfExporter::RdfExporter(ExportOptions options, RdfSyntax syntax) : options_(std::move(options)), syntax_(syntax) {}

void RdfExporter::write(const Snapshot& snapshot, std::ostream& out) const { RdfFile(snapshot, options_, syntax_, out).write(); }

}  // namespace rawabit

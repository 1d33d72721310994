// SPDX-License-Identifier: Apache-2.0
#include "export/html_exporter.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "export/actor_style.hpp"
#include "export/graph_columns.hpp"
#include "export/graph_selection.hpp"
#include "export/html_text.hpp"
#include "export/interface_texts.hpp"
#include "export/relation_style.hpp"
#include "export/text_escape.hpp"

namespace rawabit {

namespace {

using nlohmann::ordered_json;

// In the order in which they need each other.
constexpr std::array<std::string_view, 12> libraries = {"d3-dispatch.min.js", "d3-quadtree.min.js",  "d3-collection.min.js", "d3-timer.min.js",
                                                        "d3-force.min.js",    "d3-selection.min.js", "d3-color.min.js",      "d3-interpolate.min.js",
                                                        "d3-ease.min.js",     "d3-drag.min.js",      "d3-transition.min.js", "d3-zoom.min.js"};
constexpr std::array<std::string_view, 4> scripts = {"model.js", "canvas.js", "panel.js", "page.js"};
constexpr std::array actor_kinds = {ActorKind::country, ActorKind::organization, ActorKind::group, ActorKind::person, ActorKind::place};

class HtmlPage {
 public:
  HtmlPage(const Snapshot& snapshot, const ExportOptions& options, std::ostream& out)
      : snapshot_(snapshot), options_(options), out_(out), actors_(select_actors(snapshot, options)), places_(snapshot.actors.size(), 0) {
    std::uint32_t place = 0;
    for (std::size_t actor = 0; actor < places_.size(); ++actor) {
      if (actors_.is_exported[actor]) places_[actor] = place++;
    }
  }

  void write() {
    std::string_view rest = page_file("page.html");
    while (!rest.empty() && out_) {
      const std::size_t start = rest.find("{{");
      out_ << rest.substr(0, start);
      if (start == std::string_view::npos) return;
      const std::size_t end = rest.find("}}", start);
      fill(rest.substr(start + 2, end - start - 2));
      rest.remove_prefix(end + 2);
    }
  }

 private:
  // A place of the template: one of our texts, or one of the blanks below.
  void fill(std::string_view name) {
    struct Blank {
      std::string_view name;
      void (HtmlPage::*write)();
    };
    static constexpr std::array blanks = {
        Blank{"language", &HtmlPage::write_language},
        Blank{"direction", &HtmlPage::write_direction},
        Blank{"labels", &HtmlPage::write_labels},
        Blank{"style", &HtmlPage::write_style},
        Blank{"libraries", &HtmlPage::write_libraries},
        Blank{"script", &HtmlPage::write_script},
        Blank{"words", &HtmlPage::write_words},
        Blank{"edge_rows", &HtmlPage::write_edges},
        Blank{"actor_rows", &HtmlPage::write_actors},
        Blank{"edge_count", &HtmlPage::write_edge_count},
        Blank{"actor_count", &HtmlPage::write_actor_count},
    };
    for (const Blank& blank : blanks) {
      if (blank.name == name) return (this->*blank.write)();
    }
    out_ << html_text(word(name));
  }

  [[nodiscard]] std::string_view word(std::string_view key) const { return interface_text(key, options_.label_language); }
  [[nodiscard]] bool is_arabic() const { return options_.label_language == LabelLanguage::ar; }

  void write_language() { out_ << (is_arabic() ? "ar" : "en"); }
  void write_direction() { out_ << (is_arabic() ? "rtl" : "ltr"); }
  void write_labels() { out_ << to_string(options_.label_language); }
  void write_style() { out_ << page_file("page.css"); }
  void write_edge_count() { out_ << actors_.edges; }
  void write_actor_count() { out_ << actors_.actors; }

  void write_libraries() {
    out_ << "/*\n" << page_file("d3-license.txt") << "*/\n";
    for (const std::string_view name : libraries) out_ << page_file(name) << '\n';
  }

  void write_script() {
    for (const std::string_view name : scripts) out_ << page_file(name);
  }

  // What the script says and how it names and colours what the tables hold.
  void write_words() {
    ordered_json words = {{"texts", ordered_json::object()}, {"relations", ordered_json::object()}};
    for (const InterfaceText& text : interface_texts()) words["texts"][std::string(text.key)] = {{"en", text.en}, {"ar", text.ar}};
    std::set<RelationId> used;
    for (const SnapshotEdge& edge : snapshot_.edges) {
      if (is_exported(edge, options_)) used.insert(edge.relation);
    }
    for (const RelationId id : used) {
      const Relation& row = relation(id);
      words["relations"][std::string(row.name)] = {{"en", relation_label(row, LabelLanguage::en)},
                                                   {"ar", relation_label(row, LabelLanguage::ar)},
                                                   {"plover", row.plover},
                                                   {"cameo", row.cameo},
                                                   {"quad", to_string(row.quad)},
                                                   {"symmetric", row.symmetric},
                                                   {"color", quad_color(row.quad)}};
    }
    for (const ActorKind kind : actor_kinds) words["kinds"][std::string(to_string(kind))] = actor_color(kind);
    out_ << script_json(words.dump());
  }

  void write_cell(std::string_view text) { out_ << "<td dir=\"auto\">" << html_text(text) << "</td>"; }
  void write_count(std::uint64_t count) { out_ << "<td class=\"count\">" << count << "</td>"; }

  void write_actors() {
    for (std::size_t index = 0; index < snapshot_.actors.size() && out_; ++index) {
      if (!actors_.is_exported[index]) continue;
      const SnapshotActor& actor = snapshot_.actors[index];
      out_ << fmt::format("<tr id=\"a{}\" data-kind=\"{}\" data-color=\"{}\" data-size=\"{}\" data-id=\"{}\"", places_[index], to_string(actor.kind),
                          node_color(actor, options_), node_size(actor, options_, actors_.most_mentions, actors_.most_pagerank),
                          html_text(caption(actor.id)));
      if (const auto place = place_of(actor, options_)) out_ << fmt::format(" data-x=\"{:.2f}\" data-y=\"{:.2f}\"", place->x, -place->y);
      out_ << '>';
      write_cell(caption(actor.name));
      write_cell(caption(actor.name_en));
      write_cell(caption(actor.code));
      out_ << "<td>" << html_text(word("one." + std::string(to_string(actor.kind)))) << "</td>";
      write_cell(caption(actor.country));
      write_cell(to_string(actor.sector));
      write_count(actor.mentions);
      write_count(actor.documents);
      out_ << "</tr>\n";
    }
  }

  void write_edges() {
    std::size_t number = 0;
    for (const SnapshotEdge& edge : snapshot_.edges) {
      if (!out_) return;
      if (!is_exported(edge, options_)) continue;
      const Relation& kind = relation(edge.relation);
      out_ << fmt::format("<tr id=\"e{}\" data-subject=\"{}\" data-object=\"{}\" data-relation=\"{}\" data-weight=\"{:.0f}\"", number++,
                          places_[edge.subject], places_[edge.object], kind.name, edge_weight(edge, options_));
      out_ << fmt::format(" data-first=\"{}\" data-last=\"{}\"", html_text(edge.first_date), html_text(edge.last_date));
      if (edge.mentions == 0) out_ << " data-denied=\"yes\"";
      out_ << '>';
      write_cell(actor_label(snapshot_.actors[edge.subject], options_.label_language));
      write_cell(relation_label(kind, options_.label_language));
      write_cell(actor_label(snapshot_.actors[edge.object], options_.label_language));
      out_ << "<td class=\"days\" dir=\"ltr\">" << html_text(days(edge.first_date, edge.last_date)) << "</td>";
      write_count(edge.mentions);
      write_count(edge.documents);
      write_count(edge.sources);
      out_ << "<td>";
      write_evidence(edge);
      out_ << "</td></tr>\n";
    }
  }

  void write_evidence(const SnapshotEdge& edge) {
    if (edge.evidence.empty()) return;
    out_ << "<ol class=\"evidence\" data-all=\"" << edge.asserted + edge.intended + edge.negated << "\">";
    for (const SnapshotEvidence& evidence : edge.evidence) {
      const std::string modality(to_string(evidence.modality));
      out_ << "<li class=\"" << modality << "\"><blockquote dir=\"auto\" lang=\"" << html_text(evidence.language) << "\">"
           << marked_sentence(evidence) << "</blockquote><p><span data-text=\"modality." << modality << "\">"
           << html_text(word("modality." + modality)) << "</span>";
      if (!evidence.source.empty()) out_ << " <cite dir=\"auto\">" << html_text(caption(evidence.source)) << "</cite>";
      write_link(evidence);
      write_fact("event_date", days(evidence.date, evidence.date_end));
      write_fact("published", evidence.published);
      if (std::isfinite(evidence.confidence)) write_fact("confidence", fmt::format("{:.2f}", evidence.confidence));
      out_ << "</p></li>";
    }
    out_ << "</ol>";
  }

  void write_link(const SnapshotEvidence& evidence) {
    const std::string name = html_text(caption(evidence.document));
    const std::string link = web_link(evidence.url);
    if (link.empty()) {
      out_ << " <bdi>" << name << "</bdi>";
    } else {
      out_ << " <a href=\"" << html_text(link) << "\" rel=\"noopener noreferrer\" target=\"_blank\"><bdi>" << name << "</bdi></a>";
    }
  }

  static std::string days(const std::string& first, const std::string& last) {
    return last.empty() || last == first ? first : first + " \u2013 " + last;
  }

  void write_fact(std::string_view key, const std::string& value) {
    if (value.empty()) return;
    out_ << " <span><span data-text=\"" << key << "\">" << html_text(word(key)) << "</span> <bdi dir=\"ltr\">" << html_text(value) << "</bdi></span>";
  }

  const Snapshot& snapshot_;
  const ExportOptions& options_;
  std::ostream& out_;
  ActorSelection actors_;
  std::vector<std::uint32_t> places_;  // row of an exported actor in the table of actors
};

}  // namespace

HtmlExporter::HtmlExporter(ExportOptions options) : options_(std::move(options)) {}

void HtmlExporter::write(const Snapshot& snapshot, std::ostream& out) const { HtmlPage(snapshot, options_, out).write(); }

}  // namespace rawabit

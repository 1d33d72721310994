// SPDX-License-Identifier: Apache-2.0
#include "extract/record/record_json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "extract/record/error.hpp"

namespace rawabit {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

// Bytes that are no valid UTF-8 cannot reach this place (readers check), but a replaced byte is better than a lost run.
std::string dump(const ordered_json& value) { return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace); }

ordered_json actor_to_json(const ActorMention& actor) {
  return {{"id", actor.id},
          {"code", actor.code},
          {"name", actor.name},
          {"name_en", actor.name_en},
          {"kind", to_string(actor.kind)},
          {"country", actor.country},
          {"sector", to_string(actor.sector)},
          {"start", actor.span.start},
          {"end", actor.span.end}};
}

json parse_object(std::string_view line) {
  json value;
  try {
    // Nested values take memory many times their length, and nothing that a record has is nested deeper than twice.
    static constexpr int deepest = 100;
    value = json::parse(line, [](int depth, json::parse_event_t /*event*/, json& /*value*/) {
      if (depth > deepest) throw InputError("JSON is nested more than " + std::to_string(deepest) + " deep");
      return true;
    });
  } catch (const json::parse_error& error) {
    throw InputError("no valid JSON at byte " + std::to_string(error.byte));
  } catch (const json::out_of_range&) {
    throw InputError("holds a number that is too large");
  }
  if (!value.is_object()) throw InputError("found a JSON " + std::string(value.type_name()) + ", expected an object");
  return value;
}

// What a message quotes of the input: its beginning, in one line.
std::string shown(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::size_t end = std::min(text.size(), longest);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  std::string start(text.substr(0, end));
  for (char& c : start) {
    if (static_cast<unsigned char>(c) < 0x20U || c == 0x7F) c = ' ';
  }
  return end < text.size() ? start + "..." : start;
}

[[noreturn]] void wrong_field(const char* key, const json& found, const char* expected) {
  // Nested values are not shown: they may be deeper than the stack.
  const std::string value =
      found.is_structured() ? "an " + std::string(found.type_name()) : shown(found.dump(-1, ' ', false, json::error_handler_t::replace));
  throw InputError("field \"" + std::string(key) + "\" is " + value + ", expected " + expected);
}

std::string text_field(const json& object, const char* key, bool required) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) {
    if (required) throw InputError("field \"" + std::string(key) + "\" is missing");
    return {};
  }
  if (!found->is_string()) wrong_field(key, *found, "a string");
  return found->get<std::string>();
}

std::uint32_t number_field(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) throw InputError("field \"" + std::string(key) + "\" is missing");
  const bool counts = found->is_number_unsigned() || (found->is_number_integer() && found->get<std::int64_t>() == 0);  // -0
  if (!counts || found->get<std::uint64_t>() > UINT32_MAX) wrong_field(key, *found, "a number of bytes");
  return found->get<std::uint32_t>();
}

ActorMention parse_actor(const json& object, const char* key) {
  if (!object.is_object()) wrong_field(key, object, "an actor object");
  ActorMention actor;
  actor.id = text_field(object, "id", true);
  actor.code = text_field(object, "code", true);
  actor.name = text_field(object, "name", false);
  actor.name_en = text_field(object, "name_en", false);
  const std::string kind = text_field(object, "kind", true);
  const auto parsed_kind = parse_actor_kind(kind);
  if (!parsed_kind) throw InputError("field \"kind\" is '" + shown(kind) + "', expected country, organization, group, person or place");
  actor.kind = *parsed_kind;
  actor.country = text_field(object, "country", false);
  const std::string sector = text_field(object, "sector", false);
  const auto parsed_sector = parse_sector(sector);
  if (!parsed_sector) throw InputError("field \"sector\" is '" + shown(sector) + "', expected a sector such as GOV");
  actor.sector = *parsed_sector;
  actor.span = {number_field(object, "start"), number_field(object, "end")};
  return actor;
}

std::string day_field(const json& object, const char* key) {
  std::string date = text_field(object, key, false);
  if (!date.empty() && !is_day(date)) throw InputError("field \"" + std::string(key) + "\" is '" + shown(date) + "', expected YYYY-MM-DD");
  return date;
}

}  // namespace

std::string_view without_time(std::string_view date) {
  constexpr std::size_t day_length = 10;
  const bool timed = date.size() > day_length && (date[day_length] == 'T' || date[day_length] == ' ');
  return timed ? date.substr(0, day_length) : date;
}

bool is_day(std::string_view date) {
  if (date.size() != 10 || date[4] != '-' || date[7] != '-') return false;
  for (std::size_t i = 0; i < date.size(); ++i) {
    if (i != 4 && i != 7 && (date[i] < '0' || date[i] > '9')) return false;
  }
  const int year = (date[0] - '0') * 1000 + (date[1] - '0') * 100 + (date[2] - '0') * 10 + (date[3] - '0');
  const int month = (date[5] - '0') * 10 + (date[6] - '0');
  const int day = (date[8] - '0') * 10 + (date[9] - '0');
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return day <= days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

std::string to_json(const Triple& triple) {
  const Relation& kind = relation(triple.relation);
  ordered_json line;
  line["doc"] = triple.doc;
  line["sentence"] = triple.sentence;
  if (triple.part == ArticlePart::title) line["part"] = "title";
  line["subject"] = actor_to_json(triple.subject);
  line["relation"] = kind.name;
  line["plover"] = kind.plover;
  line["cameo"] = kind.cameo;
  line["context"] = triple.context;
  if (!triple.office.empty()) line["office"] = triple.office;
  line["object"] = triple.object ? actor_to_json(*triple.object) : ordered_json(nullptr);
  line["modality"] = to_string(triple.modality);
  line["negated"] = triple.modality == Modality::negated;
  line["date"] = triple.date;
  line["date_end"] = triple.date_end;
  line["trigger"] = {{"text", triple.trigger_text}, {"start", triple.trigger.start}, {"end", triple.trigger.end}};
  line["evidence"] = triple.evidence;
  line["confidence"] = triple.confidence;
  return dump(line);
}

std::string to_json(const ActorMention& mention, std::string_view doc) {
  return dump({{"doc", doc},
               {"start", mention.span.start},
               {"end", mention.span.end},
               {"surface", mention.name},
               {"id", mention.id},
               {"code", mention.code},
               {"kind", to_string(mention.kind)},
               {"country", mention.country},
               {"sector", to_string(mention.sector)}});
}

std::string to_json(const CandidateRecord& candidate) {
  return dump({{"doc", candidate.doc},
               {"sentence", candidate.sentence},
               {"trigger", candidate.trigger},
               {"relation", relation(candidate.relation).name},
               {"subject", candidate.subject},
               {"subject_list", candidate.subject_list},
               {"object", candidate.object},
               {"object_list", candidate.object_list},
               {"modality", to_string(candidate.modality)},
               {"ruled", candidate.ruled},
               {"evidence", candidate.evidence},
               {"features", candidate.features}});
}

Triple parse_triple(std::string_view line) {
  const json object = parse_object(line);
  Triple triple;
  triple.doc = text_field(object, "doc", true);
  triple.sentence = number_field(object, "sentence");
  if (text_field(object, "part", false) == "title") triple.part = ArticlePart::title;
  const auto subject = object.find("subject");
  if (subject == object.end()) throw InputError("field \"subject\" is missing");
  triple.subject = parse_actor(*subject, "subject");
  const std::string name = text_field(object, "relation", true);
  const auto found = find_relation(name);
  if (!found) throw InputError("field \"relation\" is '" + shown(name) + "', expected a relation of the ontology such as cooperates-with");
  triple.relation = *found;
  triple.context = text_field(object, "context", false);
  triple.office = text_field(object, "office", false);
  const auto target = object.find("object");
  if (target != object.end() && !target->is_null()) triple.object = parse_actor(*target, "object");
  const std::string modality = text_field(object, "modality", true);
  const auto parsed_modality = parse_modality(modality);
  if (!parsed_modality) throw InputError("field \"modality\" is '" + shown(modality) + "', expected asserted, intended or negated");
  triple.modality = *parsed_modality;
  triple.date = day_field(object, "date");
  triple.date_end = day_field(object, "date_end");
  if (const auto trigger = object.find("trigger"); trigger != object.end() && trigger->is_object()) {
    triple.trigger_text = text_field(*trigger, "text", false);
    triple.trigger = {number_field(*trigger, "start"), number_field(*trigger, "end")};
  }
  triple.evidence = text_field(object, "evidence", false);
  if (const auto confidence = object.find("confidence"); confidence != object.end()) {
    if (!confidence->is_number()) wrong_field("confidence", *confidence, "a number between 0 and 1");
    triple.confidence = confidence->get<double>();
  }
  return triple;
}

Article parse_article(std::string_view line, std::string_view id_if_missing) {
  const json object = parse_object(line);
  Article article;
  const auto id = object.find("id");
  if (id != object.end() && id->is_number_integer()) {
    article.id = id->dump();
  } else {
    article.id = text_field(object, "id", id_if_missing.empty());
    if (article.id.empty()) article.id = id_if_missing;
  }
  if (article.id.empty()) throw InputError("field \"id\" is empty");
  const auto bounded = [](std::string text, const char* key) {
    if (text.size() > longest_text) throw InputError("field \"" + std::string(key) + "\" is longer than 1 MB; divide it into articles");
    return text;
  };
  article.text = bounded(text_field(object, "text", true), "text");
  article.title = bounded(text_field(object, "title", false), "title");
  article.date = text_field(object, "date", false);
  const std::string day(without_time(article.date));
  if (!day.empty() && !is_day(day)) throw InputError("field \"date\" is '" + shown(article.date) + "', expected YYYY-MM-DD");
  article.date = day;
  article.source = text_field(object, "source", false);
  article.url = text_field(object, "url", false);
  article.language = text_field(object, "language", false);
  return article;
}

}  // namespace rawabit

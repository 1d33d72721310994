// SPDX-License-Identifier: Apache-2.0
#include "extract/record/triple_parser.hpp"

#include <simdjson.h>

#include <optional>
#include <string>

#include "extract/record/record_json.hpp"

namespace rawabit {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

// Leaves the fast way: the line is read by parse_triple, which says what is wrong if anything is.
struct Unusual {};

std::string_view text_of(element value) {
  std::string_view text;
  if (value.get_string().get(text) != simdjson::SUCCESS) throw Unusual{};
  return text;
}

std::uint32_t number_of(element value) {
  std::uint64_t number = 0;
  if (value.get_uint64().get(number) != simdjson::SUCCESS || number > UINT32_MAX) throw Unusual{};
  return static_cast<std::uint32_t>(number);
}

template <typename Take>
void for_each_field(object fields, Take&& take) {
  for (const auto field : fields) take(field.key, field.value);
}

template <typename Value>
Value required(std::optional<Value> value) {
  if (!value) throw Unusual{};
  return *value;
}

ActorMention actor_of(object fields) {
  ActorMention actor;
  unsigned seen = 0;
  for_each_field(fields, [&](std::string_view key, element value) {
    if (key == "id") {
      actor.id = text_of(value);
      seen |= 1U;
    } else if (key == "code") {
      actor.code = text_of(value);
      seen |= 2U;
    } else if (key == "name") {
      actor.name = text_of(value);
    } else if (key == "name_en") {
      actor.name_en = text_of(value);
    } else if (key == "kind") {
      actor.kind = required(parse_actor_kind(text_of(value)));
      seen |= 4U;
    } else if (key == "country") {
      actor.country = text_of(value);
    } else if (key == "sector") {
      actor.sector = required(parse_sector(text_of(value)));
    } else if (key == "start") {
      actor.span.start = number_of(value);
      seen |= 8U;
    } else if (key == "end") {
      actor.span.end = number_of(value);
      seen |= 16U;
    }
  });
  constexpr unsigned all = 31;
  if (seen != all) throw Unusual{};
  return actor;
}

void read_trigger(object fields, Triple& triple) {
  triple.trigger_text.clear();
  unsigned seen = 0;
  for_each_field(fields, [&](std::string_view key, element value) {
    if (key == "text") {
      triple.trigger_text = text_of(value);
    } else if (key == "start") {
      triple.trigger.start = number_of(value);
      seen |= 1U;
    } else if (key == "end") {
      triple.trigger.end = number_of(value);
      seen |= 2U;
    }
  });
  if (seen != 3) throw Unusual{};
}

object object_of(element value) {
  object fields;
  if (value.get_object().get(fields) != simdjson::SUCCESS) throw Unusual{};
  return fields;
}

// A day that the slow way would take as it is; it looks closer at others.
std::string day_of(element value) {
  const std::string_view day = text_of(value);
  if (day.empty()) return {};
  constexpr std::string_view shape = "0000-00-00";
  if (day.size() != shape.size()) throw Unusual{};
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const bool digit = day[i] >= '0' && day[i] <= '9';
    if (shape[i] == '0' ? !digit : day[i] != '-') throw Unusual{};
  }
  const int month = (day[5] - '0') * 10 + day[6] - '0';
  const int number = (day[8] - '0') * 10 + day[9] - '0';
  constexpr int days_of_every_month = 28;
  if (month < 1 || month > 12 || number < 1 || (number > days_of_every_month && !(number <= 30 && month != 2))) throw Unusual{};
  return std::string(day);
}

}  // namespace

struct TripleParser::State {
  simdjson::dom::parser parser;

  Triple read(std::string_view line) {
    element document;
    if (parser.parse(line.data(), line.size()).get(document) != simdjson::SUCCESS) throw Unusual{};
    const object fields = object_of(document);
    Triple triple;
    unsigned seen = 0;
    for_each_field(fields, [&](std::string_view key, element value) {
      if (key == "doc") {
        triple.doc = text_of(value);
        seen |= 1U;
      } else if (key == "sentence") {
        triple.sentence = number_of(value);
        seen |= 2U;
      } else if (key == "part") {
        triple.part = text_of(value) == "title" ? ArticlePart::title : ArticlePart::text;
      } else if (key == "subject") {
        triple.subject = actor_of(object_of(value));
        seen |= 4U;
      } else if (key == "relation") {
        triple.relation = required(find_relation(text_of(value)));
        seen |= 8U;
      } else if (key == "context") {
        triple.context = text_of(value);
      } else if (key == "office") {
        triple.office = text_of(value);
      } else if (key == "object") {
        triple.object = value.is_null() ? std::nullopt : std::optional(actor_of(object_of(value)));
      } else if (key == "modality") {
        triple.modality = required(parse_modality(text_of(value)));
        seen |= 16U;
      } else if (key == "date") {
        triple.date = day_of(value);
      } else if (key == "date_end") {
        triple.date_end = day_of(value);
      } else if (key == "trigger") {
        read_trigger(object_of(value), triple);
      } else if (key == "evidence") {
        triple.evidence = text_of(value);
      } else if (key == "confidence") {
        if (value.get_double().get(triple.confidence) != simdjson::SUCCESS) throw Unusual{};
      }
    });
    constexpr unsigned all = 31;
    if (seen != all) throw Unusual{};
    return triple;
  }
};

TripleParser::TripleParser() : state_(std::make_unique<State>()) {}
TripleParser::~TripleParser() = default;
TripleParser::TripleParser(TripleParser&&) noexcept = default;
TripleParser& TripleParser::operator=(TripleParser&&) noexcept = default;

Triple TripleParser::parse(std::string_view line) {
  try {
    return state_->read(line);
  } catch (const Unusual&) {
    return parse_triple(line);
  } catch (const simdjson::simdjson_error&) {
    return parse_triple(line);
  }
}

}  // namespace rawabit

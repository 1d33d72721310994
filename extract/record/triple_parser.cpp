// SPDX-License-Identifier: Apache-2.0
#include "extract/record/triple_parser.hpp"

#include <simdjson.h>

#include <cstddef>
#include <cstring>
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

// Compares a fixed number of bytes, without a call.
template <std::size_t Size>
bool is(std::string_view key, const char (&name)[Size]) {
  return key.size() == Size - 1 && std::memcmp(key.data(), static_cast<const char*>(name), Size - 1) == 0;
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
    if (is(key, "id")) {
      actor.id = text_of(value);
      seen |= 1U;
    } else if (is(key, "code")) {
      actor.code = text_of(value);
      seen |= 2U;
    } else if (is(key, "name")) {
      actor.name = text_of(value);
    } else if (is(key, "name_en")) {
      actor.name_en = text_of(value);
    } else if (is(key, "kind")) {
      actor.kind = required(parse_actor_kind(text_of(value)));
      seen |= 4U;
    } else if (is(key, "country")) {
      actor.country = text_of(value);
    } else if (is(key, "sector")) {
      actor.sector = required(parse_sector(text_of(value)));
    } else if (is(key, "start")) {
      actor.span.start = number_of(value);
      seen |= 8U;
    } else if (is(key, "end")) {
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
    if (is(key, "text")) {
      triple.trigger_text = text_of(value);
    } else if (is(key, "start")) {
      triple.trigger.start = number_of(value);
      seen |= 1U;
    } else if (is(key, "end")) {
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

std::string day_of(element value) {
  const std::string_view day = text_of(value);
  if (!day.empty() && !is_day(day)) throw Unusual{};
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
      if (is(key, "doc")) {
        triple.doc = text_of(value);
        seen |= 1U;
      } else if (is(key, "sentence")) {
        triple.sentence = number_of(value);
        seen |= 2U;
      } else if (is(key, "part")) {
        triple.part = text_of(value) == "title" ? ArticlePart::title : ArticlePart::text;
      } else if (is(key, "subject")) {
        triple.subject = actor_of(object_of(value));
        seen |= 4U;
      } else if (is(key, "relation")) {
        triple.relation = required(find_relation(text_of(value)));
        seen |= 8U;
      } else if (is(key, "context")) {
        triple.context = text_of(value);
      } else if (is(key, "office")) {
        triple.office = text_of(value);
      } else if (is(key, "object")) {
        triple.object = value.is_null() ? std::nullopt : std::optional(actor_of(object_of(value)));
      } else if (is(key, "modality")) {
        triple.modality = required(parse_modality(text_of(value)));
        seen |= 16U;
      } else if (is(key, "date")) {
        triple.date = day_of(value);
      } else if (is(key, "date_end")) {
        triple.date_end = day_of(value);
      } else if (is(key, "trigger")) {
        read_trigger(object_of(value), triple);
      } else if (is(key, "evidence")) {
        triple.evidence = text_of(value);
      } else if (is(key, "confidence")) {
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

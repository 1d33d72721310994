// SPDX-License-Identifier: Apache-2.0
// Loaders of the tables of actors: states, organisations, persons, places, nisbas.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "extract/lexicon/arabic_noun.hpp"
#include "extract/lexicon/lexicon_loader.hpp"
#include "extract/text/normalizer.hpp"

namespace rawabit {

namespace {

using Row = TableSet::SourcedRow;

struct SenseName {
  std::string_view name;
  NameSense sense;
};

constexpr std::array<SenseName, 13> name_senses = {{{"name", NameSense::name},
                                                    {"official", NameSense::official},
                                                    {"capital", NameSense::capital},
                                                    {"palace", NameSense::palace},
                                                    {"epithet", NameSense::epithet},
                                                    {"full", NameSense::full},
                                                    {"variant", NameSense::full},
                                                    {"short", NameSense::short_name},
                                                    {"acronym", NameSense::acronym},
                                                    {"body", NameSense::body},
                                                    {"nickname", NameSense::epithet},
                                                    {"short_name", NameSense::short_name},
                                                    {"ambiguous", NameSense::ambiguous}}};

std::optional<NameSense> parse_name_sense(std::string_view name) {
  for (const SenseName& entry : name_senses) {
    if (entry.name == name) return entry.sense;
  }
  return std::nullopt;
}

void load_names(LexiconLoader& loader, std::string_view table, std::string_view id_column) {
  const std::array<std::string_view, 3> columns = {"name", id_column, "sense"};
  for (const Row& row : loader.tables.rows(table, columns, loader.problems)) {
    const std::string id(row.row.cells[1]);
    auto actor = loader.lexicon.actor_by_id.find(id);
    if (actor == loader.lexicon.actor_by_id.end()) actor = loader.lexicon.actor_by_id.find("person:" + id);
    const auto sense = parse_name_sense(row.row.cells[2]);
    if (actor == loader.lexicon.actor_by_id.end()) {
      loader.problem(row, fmt::format("unknown actor '{}'", id));
      continue;
    }
    if (!sense) {
      loader.problem(row, fmt::format("unknown sense '{}'", row.row.cells[2]));
      continue;
    }
    if (!loader.add_name(row.row.cells[0], actor->second, *sense)) loader.problem(row, fmt::format("name '{}' has no word", row.row.cells[0]));
  }
}

// A year of four digits, or `open` for an empty cell; none for anything else.
std::optional<std::uint16_t> parse_year(std::string_view cell, std::uint16_t open) {
  if (cell.empty()) return open;
  std::uint16_t year = 0;
  const auto parsed = std::from_chars(cell.data(), cell.data() + cell.size(), year);
  constexpr std::size_t digits = 4;
  if (cell.size() != digits || parsed.ec != std::errc{} || parsed.ptr != cell.data() + cell.size()) return std::nullopt;
  return year;
}

}  // namespace

std::vector<std::string> folded_words(std::string_view phrase) {
  const std::string folded = fold(phrase);
  std::vector<std::string> words;
  std::string word;
  for (const char c : folded) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = byte >= 0x80U || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    if (letter) {
      word.push_back(c);
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

void LexiconLoader::add_actor(const Row& row, KnownActor actor) {
  const auto index = static_cast<std::uint32_t>(lexicon.actors.size());
  if (!lexicon.actor_by_id.emplace(actor.id, index).second) {
    problem(row, fmt::format("actor '{}' is defined twice", actor.id));
    return;
  }
  lexicon.actors.push_back(std::move(actor));
}

bool LexiconLoader::add_name(std::string_view name, std::uint32_t actor, NameSense sense) {
  const std::vector<std::string> words = folded_words(name);
  if (words.empty()) return false;
  Sense entry;
  entry.kind = SenseKind::actor_name;
  entry.index = static_cast<std::uint32_t>(lexicon.actor_names.size());
  lexicon.actor_names.push_back({actor, sense});
  std::vector<std::string_view> views(words.begin(), words.end());
  lexicon.phrases.add(views, entry);
  if (lexicon.actors[actor].kind == ActorKind::person && words.size() > 1 && sense == NameSense::full) {
    // The first word of a known person's name is a given name for unknown persons too.
    Sense given;
    given.kind = SenseKind::name_word;
    given.index = static_cast<std::uint32_t>(NameWordClass::given);
    constexpr std::size_t shortest_given = 6;  // bytes: three letters
    if (words.front().size() >= shortest_given) lexicon.phrases.add(words.front(), given);
  }
  // "abd", "abu" and the like are written apart or joined to the word after them.
  static const std::array<std::string, 4> joinable = {fold("\u0639\u0628\u062f"), fold("\u0627\u0628\u0648"), fold("\u0627\u0628\u064a"),
                                                      fold("\u0627\u0628\u0627")};
  const auto is_joinable = [](const std::string& word) { return std::find(joinable.begin(), joinable.end(), word) != joinable.end(); };
  if (std::none_of(words.begin(), words.end() - 1, is_joinable)) return true;
  std::vector<std::string> joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i + 1 < words.size() && is_joinable(words[i])) {
      joined.push_back(words[i] + words[i + 1]);
      ++i;
    } else {
      joined.push_back(words[i]);
    }
  }
  const std::vector<std::string_view> joined_views(joined.begin(), joined.end());
  lexicon.phrases.add(joined_views, entry);
  return true;
}

void LexiconLoader::load_states() {
  constexpr std::array<std::string_view, 5> columns = {"code", "iso2", "status", "name_en", "name_ar"};
  for (const Row& row : tables.rows("states.tsv", columns, problems)) {
    const std::string code(row.row.cells[0]);
    add_actor(row,
              {code, code, std::string(row.row.cells[4]), std::string(row.row.cells[3]), ActorKind::country, code, Sector::none, {}, Gender::any});
  }
  for (KnownActor& actor : lexicon.actors) actor.gender = Gender::feminine;
  constexpr std::array<std::string_view, 1> gender_columns = {"code"};
  for (const Row& row : tables.rows("masculine_states.tsv", gender_columns, problems)) {
    const auto state = lexicon.actor_by_id.find(std::string(row.row.cells[0]));
    if (state == lexicon.actor_by_id.end()) {
      problem(row, fmt::format("unknown state '{}'", row.row.cells[0]));
      continue;
    }
    lexicon.actors[state->second].gender = Gender::masculine;
  }
  load_names(*this, "state_names.ar.tsv", "code");
  load_names(*this, "state_names.en.tsv", "code");
}

void LexiconLoader::load_organizations() {
  constexpr std::array<std::string_view, 7> columns = {"id", "kind", "code", "country", "sector", "name_en", "name_ar"};
  for (const Row& row : tables.rows("organizations.tsv", columns, problems)) {
    const auto& cells = row.row.cells;
    const auto kind = parse_actor_kind(cells[1]);
    const bool is_body = kind == ActorKind::organization || kind == ActorKind::group;
    const auto sector = parse_sector(cells[4]);
    if (cells[0].empty() || cells[2].empty()) problem(row, "id and code must not be empty");
    if (!is_body) problem(row, fmt::format("kind is '{}', expected organization or group", cells[1]));
    if (!sector) problem(row, fmt::format("unknown sector '{}'", cells[4]));
    if (!cells[3].empty() && !lexicon.actor_by_id.contains(std::string(cells[3]))) problem(row, fmt::format("unknown state '{}'", cells[3]));
    if (!is_body || !sector) continue;
    add_actor(row, {std::string(cells[0]),
                    std::string(cells[2]),
                    std::string(cells[6]),
                    std::string(cells[5]),
                    *kind,
                    std::string(cells[3]),
                    *sector,
                    {},
                    Gender::any});
  }
  load_names(*this, "organization_names.ar.tsv", "id");
  load_names(*this, "organization_names.en.tsv", "id");
}

void LexiconLoader::load_persons() {
  constexpr std::array<std::string_view, 5> columns = {"id", "country", "sector", "name_en", "name_ar"};
  for (const Row& row : tables.rows("persons.tsv", columns, problems)) {
    const auto& cells = row.row.cells;
    const auto sector = parse_sector(cells[2]);
    if (!sector) problem(row, fmt::format("unknown sector '{}'", cells[2]));
    if (!cells[1].empty() && !lexicon.actor_by_id.contains(std::string(cells[1]))) problem(row, fmt::format("unknown state '{}'", cells[1]));
    add_actor(row, {"person:" + std::string(cells[0]),
                    std::string(cells[1]),
                    std::string(cells[4]),
                    std::string(cells[3]),
                    ActorKind::person,
                    std::string(cells[1]),
                    sector.value_or(Sector::none),
                    {},
                    Gender::any});
  }
  constexpr std::array<std::string_view, 6> office_columns = {"person", "office", "of", "sector", "from", "to"};
  for (const Row& row : tables.rows("offices.tsv", office_columns, problems)) {
    const auto& cells = row.row.cells;
    const auto person = lexicon.actor_by_id.find("person:" + std::string(cells[0]));
    const auto sector = parse_sector(cells[3]);
    if (person == lexicon.actor_by_id.end()) {
      problem(row, fmt::format("unknown person '{}'", cells[0]));
      continue;
    }
    if (!lexicon.actor_by_id.contains(std::string(cells[2]))) problem(row, fmt::format("unknown state or organisation '{}'", cells[2]));
    if (!sector) problem(row, fmt::format("unknown sector '{}'", cells[3]));
    const auto from = parse_year(cells[4], 0);
    const auto to = parse_year(cells[5], 9999);
    if (!from || !to) problem(row, fmt::format("years are '{}' and '{}', expected YYYY or nothing", cells[4], cells[5]));
    lexicon.actors[person->second].offices.push_back(
        {std::string(cells[1]), std::string(cells[2]), sector.value_or(Sector::none), from.value_or(0), to.value_or(9999)});
  }
  for (KnownActor& actor : lexicon.actors) {
    std::stable_sort(actor.offices.begin(), actor.offices.end(), [](const Office& a, const Office& b) { return a.from < b.from; });
  }
  load_names(*this, "person_names.ar.tsv", "id");
}

void LexiconLoader::load_places() {
  constexpr std::array<std::string_view, 4> columns = {"name_ar", "code", "kind", "name_en"};
  const auto load = [&](std::string_view table, NameSense sense) {
    for (const Row& row : tables.rows(table, columns, problems)) {
      const auto& cells = row.row.cells;
      if (!cells[1].empty() && !lexicon.actor_by_id.contains(std::string(cells[1]))) {
        problem(row, fmt::format("unknown state '{}'", cells[1]));
        continue;
      }
      std::string slug = "place:" + std::string(cells[1]) + ":";
      for (const char c : cells[3]) slug.push_back(c == ' ' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
      auto found = lexicon.actor_by_id.find(slug);
      if (found == lexicon.actor_by_id.end()) {
        add_actor(row, {slug,
                        std::string(cells[1]),
                        std::string(cells[0]),
                        std::string(cells[3]),
                        ActorKind::place,
                        std::string(cells[1]),
                        Sector::none,
                        {},
                        Gender::any});
        found = lexicon.actor_by_id.find(slug);
      }
      add_name(cells[0], found->second, sense);
    }
  };
  load("places.tsv", NameSense::place);
  load("ambiguous_places.tsv", NameSense::ambiguous);
}

void LexiconLoader::load_nisbas() {
  constexpr std::array<std::string_view, 3> columns = {"nisba", "code", "kind"};
  constexpr std::array<std::string_view, 1> ambiguous_columns = {"word"};
  std::vector<std::string> ambiguous;
  for (const Row& row : tables.rows("ambiguous_nisbas.ar.tsv", ambiguous_columns, problems)) ambiguous.push_back(fold(row.row.cells[0]));
  static const std::string article = fold("\u0627\u0644");
  static const std::string yeh = fold("\u064a");
  for (const Row& row : tables.rows("nisbas.ar.tsv", columns, problems)) {
    const auto& cells = row.row.cells;
    const auto actor = lexicon.actor_by_id.find(std::string(cells[1]));
    if (actor == lexicon.actor_by_id.end()) {
      problem(row, fmt::format("unknown state or organisation '{}'", cells[1]));
      continue;
    }
    const std::vector<std::string> words = folded_words(cells[0]);
    if (words.empty()) continue;
    Sense sense;
    sense.kind = SenseKind::nisba;
    sense.index = static_cast<std::uint32_t>(lexicon.nisbas.size());
    lexicon.nisbas.push_back({actor->second, std::find(ambiguous.begin(), ambiguous.end(), words.front()) != ambiguous.end()});
    if (cells[2] != "regular" && cells[2] != "broken-plural" && cells[2] != "collective") {
      problem(row, fmt::format("kind is '{}', expected regular, broken-plural or collective", cells[2]));
      continue;
    }
    if (cells[2] != "regular") {
      sense.number = Number::plural;
      std::vector<std::string_view> views(words.begin(), words.end());
      lexicon.phrases.add(views, sense);
      const std::string accusative = words.back() + fold("\u0627");
      views.back() = accusative;
      lexicon.phrases.add(views, sense);
      continue;
    }
    for (const NisbaForm& form : inflect_nisba(words.back())) {
      sense.gender = form.gender;
      sense.number = form.number;
      std::vector<std::string> plain(words.begin(), words.end() - 1);
      plain.push_back(form.text);
      // In "kuri shamali" both words agree; the feminine of a first word in -i is formed likewise.
      if (words.size() > 1 && form.gender == Gender::feminine && form.number == Number::singular) {
        for (std::size_t i = 0; i + 1 < plain.size(); ++i) {
          if (plain[i].ends_with(yeh)) plain[i] += fold("\u0629");
        }
      }
      if (words.size() > 1 && form.number != Number::singular) continue;
      std::vector<std::string_view> views(plain.begin(), plain.end());
      sense.definite = false;
      lexicon.phrases.add(views, sense);
      if (words.size() == 1) continue;
      std::vector<std::string> definite = plain;
      for (std::size_t i = 1; i < definite.size(); ++i) definite[i] = article + definite[i];
      std::vector<std::string_view> definite_views(definite.begin(), definite.end());
      sense.definite = true;
      lexicon.phrases.add(definite_views, sense);
    }
  }
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/article_actors.hpp"

#include <algorithm>
#include <charconv>

#include "extract/text/name_key.hpp"
#include "extract/text/normalizer.hpp"

namespace rawabit {

namespace {

std::uint16_t year_of(std::string_view date) {
  std::uint16_t year = 0;
  if (date.size() >= 4) std::from_chars(date.data(), date.data() + 4, year);
  return year;
}

std::string slug_of(std::string_view name) {
  std::string slug = name_key(name);
  std::replace(slug.begin(), slug.end(), ' ', '-');
  return slug;
}

}  // namespace

ArticleActors::ArticleActors(const Lexicon& lexicon, std::string_view date) : lexicon_(lexicon), year_(year_of(date)) {}

void ArticleActors::assign(Mention& mention, const KnownActor& actor) const {
  mention.id = actor.id;
  mention.name = actor.name;
  mention.name_en = actor.name_en;
  mention.kind = actor.kind;
  mention.country = actor.country;
  mention.sector = actor.sector;
  mention.code = actor.code;
  mention.media = actor.sector == Sector::med;
  mention.place = actor.kind == ActorKind::place;
  if (actor.kind != ActorKind::person) return;
  mention.number = Number::singular;
  if (actor.offices.empty()) return;
  // The office held at the article's date; an article without date is read as of the person's last office.
  const Office* held = nullptr;
  const Office* nearest = nullptr;
  for (const Office& office : actor.offices) {
    // Who leads a party and a state acts for the state.
    const bool of_state = is_state(office.of) && office.sector == Sector::gov;
    const bool held_of_state = held != nullptr && is_state(held->of) && held->sector == Sector::gov;
    if (year_ == 0) {
      const bool later = held == nullptr || office.to > held->to || (office.to == held->to && of_state && !held_of_state);
      if (later) held = &office;
      continue;
    }
    const bool now = office.from <= year_ && year_ <= office.to;
    if (now && (of_state || !held_of_state)) held = &office;
    if (year_ != 0 && office.to < year_) nearest = &office;
  }
  const bool before_first = held == nullptr && nearest == nullptr;
  if (before_first) held = &actor.offices.front();
  if (held != nullptr) {
    const KnownActor* organization = lexicon_.find_actor(held->of);
    mention.sector = held->sector;
    mention.code = organization != nullptr ? organization->code : held->of;
    if (held->sector == Sector::opp && is_state(held->of)) mention.code = held->of + ":OPP";
    if (held->sector == Sector::reb && is_state(held->of)) mention.code = held->of + ":REB";
    if ((held->sector == Sector::eli || held->sector == Sector::cvl || held->sector == Sector::bus || held->sector == Sector::med) &&
        is_state(held->of)) {
      mention.code = held->of + ":" + std::string(to_string(held->sector));
    }
  } else if (nearest != nullptr) {
    mention.former = true;
    if (is_state(nearest->of)) {
      mention.sector = Sector::eli;
      mention.code = nearest->of + ":ELI";
    } else if (const KnownActor* organization = lexicon_.find_actor(nearest->of)) {
      mention.code = organization->code;
    }
  }
}

void ArticleActors::assign_role(Mention& mention, const Role& role, const std::string& owner) const {
  mention.role = &role;
  mention.sector = role.sector;
  mention.kind = role.kind == RoleKind::person ? ActorKind::person : role.kind == RoleKind::group ? ActorKind::group : ActorKind::organization;
  const KnownActor* owner_actor = owner.empty() ? nullptr : lexicon_.find_actor(owner);
  const std::string owner_code = owner_actor != nullptr ? owner_actor->code : owner;
  mention.country = owner_actor != nullptr ? owner_actor->country : is_state(owner) ? owner : "";
  const bool state_owner = is_state(owner_code);
  if (role.by_sector() && (state_owner || owner.empty())) {
    mention.code = (owner.empty() ? std::string("---") : owner_code) + ":" + std::string(to_string(role.sector));
  } else {
    mention.code = owner_code;
  }
  if (role.scope == RoleScope::self && owner_actor != nullptr) {
    mention.id = owner_actor->id;
    mention.name = owner_actor->name;
    mention.name_en = owner_actor->name_en;
    mention.kind = owner_actor->kind;
    return;
  }
  const std::string& base = owner.empty() ? "---" : owner;
  mention.id = base + "/" + role.id;
  mention.name_en = (owner_actor != nullptr ? owner_actor->name_en + " " : owner.empty() ? "" : owner + " ") + role.id;
  std::replace(mention.name_en.begin(), mention.name_en.end(), '-', ' ');
}

void ArticleActors::assign_unknown_person(Mention& mention, std::string_view name, const std::string& owner, Sector sector) const {
  mention.kind = ActorKind::person;
  mention.name = name;
  mention.name_en.clear();
  mention.id = "person:?" + slug_of(name);
  mention.sector = sector;
  mention.number = Number::singular;
  const KnownActor* organization = owner.empty() ? nullptr : lexicon_.find_actor(owner);
  mention.code = organization != nullptr ? organization->code : owner;
  mention.country = organization != nullptr ? organization->country : "";
}

void ArticleActors::remember(const Mention& mention) {
  if (mention.code.empty()) return;
  const std::size_t index = history_.size();
  history_.push_back(mention);
  if (mention.named_person()) {
    const std::string key = name_key(mention.name);
    const std::size_t blank = key.rfind(' ');
    if (blank != std::string::npos) {
      short_names_[key.substr(blank + 1)] = index;
      if (const std::size_t first = key.find(' '); first != blank) short_names_[key.substr(first + 1)] = index;
    }
    if (!mention.office.empty()) roles_[mention.office] = index;
  }
  const bool body = mention.kind == ActorKind::group || mention.kind == ActorKind::organization;
  if (body && mention.role == nullptr && !mention.guessed && !mention.media) {
    const std::string head = mention.name.substr(0, mention.name.find(' '));
    if (head.size() < mention.name.size()) heads_[fold(head)] = index;
  }
  if (mention.role != nullptr && !mention.guessed) {
    roles_[mention.role->id] = index;
    remember_tails(mention.role->id, index);
  }
  remember_tails(mention.office, index);
  if (!mention.guessed && is_state(mention.country)) {
    last_state_ = mention.country;
  } else if (!mention.guessed && is_state(mention.code)) {
    last_state_ = mention.code;
  }
}

void ArticleActors::remember_tails(std::string_view role, std::size_t index) {
  for (std::size_t hyphen = role.find('-'); hyphen != std::string_view::npos; hyphen = role.find('-', hyphen + 1))
    role_tails_[std::string(role.substr(hyphen + 1))] = index;
}

const Mention* ArticleActors::person_by_short_name(std::string_view folded_word) const {
  const auto key = word_key(folded_word);
  const auto found = key ? short_names_.find(*key) : short_names_.find(name_key(folded_word));
  return found == short_names_.end() ? nullptr : &history_[found->second];
}

const Mention* ArticleActors::latest_of_head(const std::string& folded_word) const {
  const auto found = heads_.find(folded_word);
  return found == heads_.end() ? nullptr : &history_[found->second];
}

const KnownActor* ArticleActors::main_of_head(const std::string& folded_word) const {
  const KnownActor* best = nullptr;
  std::uint32_t most = 0;
  for (const auto& [actor, count] : named_bodies_) {
    const KnownActor& body = lexicon_.actors[actor];
    const std::size_t blank = body.name.find(' ');
    if (blank == std::string::npos || fold(body.name.substr(0, blank)) != folded_word) continue;
    if (count > most || (count == most && body.id < best->id)) {
      most = count;
      best = &body;
    }
  }
  return best;
}

const Mention* ArticleActors::latest_role(const std::string& role_id) const {
  const auto found = roles_.find(role_id);
  if (found != roles_.end()) return &history_[found->second];
  // "the minister" after "the foreign minister".
  const auto longer = role_tails_.find(role_id);
  return longer == role_tails_.end() ? nullptr : &history_[longer->second];
}

const Mention* ArticleActors::latest_office_holder() const {
  for (std::size_t i = history_.size(); i-- > 0;) {
    if (!history_[i].office.empty()) return &history_[i];
    if (history_[i].role != nullptr && history_[i].role->kind == RoleKind::person) return &history_[i];
  }
  return nullptr;
}

std::string ArticleActors::context_state() const { return last_state_.empty() ? main_state() : last_state_; }

std::string ArticleActors::main_state() const {
  std::string best;
  std::uint32_t most = 0;
  for (const auto& [actor, count] : named_states_) {
    const std::string& code = lexicon_.actors[actor].code;
    if (count > most || (count == most && code < best)) {
      most = count;
      best = code;
    }
  }
  return best;
}

std::string ArticleActors::main_scene() const {
  std::string best;
  std::uint32_t most = 0;
  for (const auto& [code, count] : scenes_) {
    if (count > most || (count == most && code < best)) {
      most = count;
      best = code;
    }
  }
  return best.empty() ? main_state() : best;
}

std::vector<const Mention*> ArticleActors::latest_pair(bool states_only) const {
  std::vector<const Mention*> pair;
  for (std::size_t i = history_.size(); i-- > 0 && pair.size() < 2;) {
    const Mention& mention = history_[i];
    if (mention.guessed || mention.media || mention.form == MentionForm::pair) continue;
    if (states_only && !is_state(mention.code)) continue;
    if (mention.code.find(':') != std::string::npos && mention.code.starts_with("---")) continue;
    if (mention.place && !mention.capital) continue;
    if (pair.size() == 1 && pair.front()->code == mention.code) continue;
    pair.insert(pair.begin(), &mention);
  }
  return pair;
}

const Mention* ArticleActors::antecedent(PronounSuffix suffix) const {
  for (std::size_t i = history_.size(); i-- > 0;) {
    const Mention& mention = history_[i];
    if (mention.adjective || mention.media || mention.proclitic != Proclitic::none) continue;
    switch (suffix) {
      case PronounSuffix::his:
        if (mention.kind == ActorKind::person && mention.number != Number::plural) return &mention;
        if (mention.gender == Gender::masculine && mention.number != Number::plural) return &mention;
        break;
      case PronounSuffix::her:
        if (mention.kind != ActorKind::person && mention.gender != Gender::masculine) return &mention;
        if (mention.kind == ActorKind::person && mention.gender == Gender::feminine) return &mention;
        break;
      case PronounSuffix::their:
      case PronounSuffix::their_feminine:
        if (mention.kind == ActorKind::group || mention.number == Number::plural) return &mention;
        break;
      default:
        return nullptr;
    }
  }
  return nullptr;
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "cli/actor_names.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "cli/nearest_name.hpp"
#include "extract/lexicon/lexicon_loader.hpp"
#include "extract/text/name_key.hpp"
#include "extract/text/normalizer.hpp"
#include "graph/actor_search.hpp"

namespace rawabit {

namespace {

// How surely a name means its actor when a user types it; the surest win.
enum class Rank : std::uint8_t { name, other_name, adjective, doubtful };

Rank rank_of(NameSense sense) {
  switch (sense) {
    case NameSense::name:
    case NameSense::official:
    case NameSense::full:
    case NameSense::acronym:
      return Rank::name;
    case NameSense::capital:
    case NameSense::palace:
    case NameSense::epithet:
    case NameSense::short_name:
    case NameSense::body:
      return Rank::other_name;
    case NameSense::place:
    case NameSense::ambiguous:
      return Rank::doubtful;
  }
  return Rank::doubtful;
}

class Candidates {
 public:
  void add(const KnownActor& actor, Rank rank) {
    if (best_ && rank > *best_) return;
    if (best_ && rank < *best_) found_ = {};
    best_ = rank;
    // Who names a state means all that acts for it.
    const auto kind = actor.id == actor.code ? ActorTerm::Kind::code : ActorTerm::Kind::id;
    ActorTerm term{.kind = kind, .value = actor.id};
    if (std::find(found_.terms.begin(), found_.terms.end(), term) != found_.terms.end()) return;
    found_.terms.push_back(std::move(term));
    found_.names.push_back(actor.name_en.empty() ? actor.name : actor.name_en);
  }

  NamedActors take() { return std::move(found_); }

 private:
  NamedActors found_;
  std::optional<Rank> best_;
};

NamedActors of_matches(const std::vector<ActorMatch>& matches) {
  NamedActors found;
  for (const ActorMatch& match : matches) {
    found.terms.push_back(match.term);
    found.names.push_back(match.name);
  }
  return found;
}

// The words without the Arabic article, as adjectives stand in the lexicon.
std::vector<std::string> without_article(std::vector<std::string> words) {
  static const std::string article = fold("\u0627\u0644");
  for (std::string& word : words) {
    if (word.starts_with(article) && word.size() > 2 * article.size()) word.erase(0, article.size());
  }
  return words;
}

}  // namespace

ActorNames::ActorNames(const Store& store, std::function<std::shared_ptr<const Lexicon>()> load_lexicon)
    : store_(&store), load_lexicon_(std::move(load_lexicon)) {}

const Lexicon& ActorNames::lexicon() {
  if (!lexicon_) lexicon_ = load_lexicon_();
  return *lexicon_;
}

NamedActors ActorNames::find(std::string_view text) {
  const std::vector<ActorMatch> matches = find_actors(*store_, text);
  if (!matches.empty() && matches.front().kind != ActorMatchKind::alias) return of_matches(matches);
  const std::string id(text);
  if (const KnownActor* known = lexicon().find_actor(id)) {
    Candidates candidates;
    candidates.add(*known, Rank::name);
    return candidates.take();
  }
  const std::vector<std::string> words = folded_words(text);
  NamedActors found = find_phrase(words);
  if (found.terms.empty()) found = find_phrase(without_article(words));
  if (found.terms.empty() && !matches.empty()) return of_matches(matches);
  if (found.terms.empty()) found = find_key(text);
  return found;
}

NamedActors ActorNames::find_phrase(const std::vector<std::string>& words) {
  const Lexicon& known = lexicon();
  PhraseTrie::Node node = PhraseTrie::root;
  for (const std::string& text : words) {
    const auto word = known.phrases.word(text);
    const auto next = word ? known.phrases.child(node, *word) : std::nullopt;
    if (!next) return {};
    node = *next;
  }
  Candidates candidates;
  if (node == PhraseTrie::root) return {};
  for (const Sense& sense : known.phrases.senses(node)) {
    if (sense.kind == SenseKind::actor_name) {
      const ActorName& name = known.actor_names[sense.index];
      candidates.add(known.actors[name.actor], rank_of(name.sense));
    } else if (sense.kind == SenseKind::nisba) {
      candidates.add(known.actors[known.nisbas[sense.index].actor], Rank::adjective);
    }
  }
  return candidates.take();
}

// English names of persons stand in no table of names.
NamedActors ActorNames::find_key(std::string_view text) {
  const std::string key = name_key(text);
  Candidates candidates;
  if (key.empty()) return {};
  for (const KnownActor& actor : lexicon().actors) {
    if (name_key(actor.name) == key || name_key(actor.name_en) == key) candidates.add(actor, Rank::name);
  }
  return candidates.take();
}

std::string ActorNames::nearest(std::string_view text) {
  std::vector<std::string> folded;
  std::vector<const std::string*> names;
  for (const KnownActor& actor : lexicon().actors) {
    for (const std::string* name : {&actor.name, &actor.name_en}) {
      if (name->empty()) continue;
      names.push_back(name);
      folded.push_back(fold(*name));
    }
  }
  const std::vector<std::string_view> views(folded.begin(), folded.end());
  const std::string_view best = nearest_name(fold(text), views);
  if (best.empty()) return {};
  const auto at = std::find(views.begin(), views.end(), best);
  return *names[static_cast<std::size_t>(at - views.begin())];
}

}  // namespace rawabit

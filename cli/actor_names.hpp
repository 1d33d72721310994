// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "graph/store.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

/// What a name of the user's may stand for; several if it is the name of several actors.
struct NamedActors {
  std::vector<ActorTerm> terms;
  std::vector<std::string> names;  // of the terms, for a person to read
};

/// Finds actors by the names that people give them, in this order: ids, codes and names that the graph has; names,
/// adjectives and titles of the lexicon in any spelling; forms in which articles of the graph name an actor.
class ActorNames {
 public:
  /// The lexicon is asked for only if a name needs it. The store must outlive the object.
  ActorNames(const Store& store, std::function<std::shared_ptr<const Lexicon>()> load_lexicon);

  /// Empty if nobody is called so.
  NamedActors find(std::string_view text);
  /// A name of the lexicon that looks like it; empty if none does.
  std::string nearest(std::string_view text);

 private:
  const Lexicon& lexicon();
  NamedActors find_phrase(const std::vector<std::string>& words);
  NamedActors find_key(std::string_view text);

  const Store* store_;
  std::function<std::shared_ptr<const Lexicon>()> load_lexicon_;
  std::shared_ptr<const Lexicon> lexicon_;
};

}  // namespace rawabit

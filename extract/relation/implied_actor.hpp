// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include "extract/lexicon/lexicon.hpp"
#include "extract/mention/article_salience.hpp"
#include "extract/mention/mention.hpp"

namespace rawabit {

/// Actors that one article does not name but that an act implies: whoever killed, bombed or kidnapped, told in the passive or by a noun, and
/// whoever protested. They are armed groups and civilians of the country of the victim or the place (ontology, section 2, "unnamed domestic
/// actors") and stand where the trigger stands.
class ImpliedActors {
 public:
  ImpliedActors(const Lexicon& lexicon, const ArticleSalience& salience) : lexicon_(lexicon), salience_(salience) {}

  /// The attackers of `victim`; null if they cannot be told from him. Lives as long as this object. Tokens are those of the trigger.
  const Mention* attackers_of(const Mention& victim, std::uint32_t first, std::uint32_t last, std::uint32_t sentence);
  /// The protesters in a land; null if it is no state's.
  const Mention* protesters_in(const Mention& land, std::uint32_t first, std::uint32_t last, std::uint32_t sentence);

 private:
  const Mention* add(const std::string& country, Sector sector, std::string_view what, std::uint32_t first, std::uint32_t last,
                     std::uint32_t sentence);

  const Lexicon& lexicon_;
  const ArticleSalience& salience_;
  std::deque<Mention> actors_;
};

}  // namespace rawabit

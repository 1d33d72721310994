// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/relation/argument_finder.hpp"
#include "extract/relation/link_model.hpp"
#include "extract/relation/relation_finder.hpp"

namespace rawabit {

/// Turns the arguments that grammar found for a trigger into proposals: one for each pair of actors, up to four parties
/// (ontology, section 3, rule 7), and, for the model to judge, the actors near the trigger beside them.
class LinkProposer {
 public:
  /// `arguments` must outlive the proposer; `near`: propose nearby actors too; `trace` may be null. Proposals are added to
  /// `out`.
  LinkProposer(const SentencePlace& place, const LinkModel& model, bool near, const Mention* topic, const ArgumentFinder& arguments,
               std::vector<TriggerTrace>* trace, std::vector<LinkProposal>& out);

  void link(const Trigger& trigger, std::uint32_t first, std::uint32_t last, const Argument& subject, const Argument& object, bool is_verb);
  /// Symmetric relations between the parties of "between A and B"; false if there are none.
  bool link_pairs(const Trigger& trigger, std::uint32_t first, std::uint32_t last, bool is_verb);
  /// "an exchange of prisoners between A and B": each does it to the other; false if there are none.
  bool link_exchange(const Trigger& trigger, std::uint32_t token);
  /// Each party with each other.
  void link_all(const Trigger& trigger, std::uint32_t first, std::uint32_t last, const Argument& parties, bool is_verb);
  /// Persons named with an office.
  void read_offices();
  void note(const Trigger& trigger, std::uint32_t token, std::string_view outcome);

  /// How many proposals grammar made in both places.
  [[nodiscard]] std::size_t ruled() const { return ruled_; }

 private:
  // A trigger with what the model says of it alone.
  struct Shared : LinkTrigger {
    std::uint32_t last = 0;  // token after it
    double score = 0;
  };
  // A party with what the model says of it in either place, once asked.
  struct Filler : LinkParty {
    std::optional<double> as_subject = {};
    std::optional<double> as_object = {};
  };

  using Fillers = boost::container::small_vector<Filler, 6>;

  void propose_violence(const Shared& shared, const Argument& subject, const Argument& object);
  [[nodiscard]] bool told_as_news(std::uint32_t token) const;
  [[nodiscard]] bool told_without_attacker(const Trigger& trigger, std::uint32_t token) const;
  [[nodiscard]] Fillers fillers(const Argument& argument) const;
  [[nodiscard]] bool follows_media(std::size_t mention) const;
  [[nodiscard]] Fillers nearby(std::uint32_t token) const;
  [[nodiscard]] bool is_venue(std::size_t mention) const;
  [[nodiscard]] std::uint32_t list_of(std::size_t mention) const;
  void propose_without_target(const Trigger& trigger, std::uint32_t first, std::uint32_t last, const Argument& subject, bool is_verb);
  void propose(const Shared& shared, Filler& subject, Filler& object);

  const SentencePlace& place_;
  const SentenceStructure& sentence_;
  const LinkModel& model_;
  bool near_;
  const Mention* topic_;
  const ArgumentFinder& arguments_;
  LinkContexts contexts_;
  std::vector<TriggerTrace>* trace_;
  std::size_t ruled_ = 0;
  std::vector<LinkProposal>& found_;
};

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "cli/pattern_terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "extract/record/error.hpp"

namespace rawabit {

namespace {

// The terms of one end of the pattern; empty for a variable.
std::vector<ActorTerm> resolve(const PatternEnd& end, const std::string& text, ActorNames& names, Messages& messages) {
  if (!end.name) return {};
  const NamedActors found = names.find(*end.name);
  if (found.terms.empty()) {
    const std::string nearest = names.nearest(*end.name);
    throw UsageError(
        pattern_problem(text, end.column,
                        fmt::format("nobody is called '{}'{}", *end.name,
                                    nearest.empty() ? "; give a name, a code such as MLI, or an id" : fmt::format("; did you mean '{}'?", nearest))));
  }
  if (found.terms.size() > 1) {
    std::string list;
    for (std::size_t i = 0; i < found.terms.size(); ++i) {
      list += fmt::format("{}{} ({})", i == 0 ? "" : ", ", found.names[i], found.terms[i].value);
    }
    messages.note(fmt::format("'{}' stands for any of: {}", *end.name, list));
  }
  return found.terms;
}

// Names of variables become numbers.
class Variables {
 public:
  std::optional<std::size_t> number(const std::string& name) {
    if (name.empty()) return std::nullopt;
    const auto found = std::find(names_.begin(), names_.end(), name);
    if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
    names_.push_back(name);
    return names_.size() - 1;
  }

 private:
  std::vector<std::string> names_;
};

}  // namespace

std::vector<TriplePattern> resolve_pattern(const QueryPattern& pattern, const std::string& text, ActorNames& names, Messages& messages) {
  Variables variables;
  std::vector<TriplePattern> resolved;
  for (const QueryTriple& triple : pattern) {
    TriplePattern& made = resolved.emplace_back();
    made.subject = {.actors = resolve(triple.subject, text, names, messages), .variable = variables.number(triple.subject.variable)};
    made.relations = triple.relations;
    made.relation_variable = variables.number(triple.relation_variable);
    made.object = {.actors = resolve(triple.object, text, names, messages), .variable = variables.number(triple.object.variable)};
  }
  return resolved;
}

TripleFilter narrowed(TripleFilter filter, const TriplePattern& triple) {
  if (filter.relations.empty()) {
    filter.relations = triple.relations;
  } else if (!triple.relations.empty()) {
    std::erase_if(filter.relations,
                  [&](RelationId kind) { return std::find(triple.relations.begin(), triple.relations.end(), kind) == triple.relations.end(); });
    if (filter.relations.empty()) throw UsageError("--relation leaves nothing of the relation in the pattern; give one of them");
  }
  filter.subject = triple.subject.actors;
  filter.object = triple.object.actors;
  return filter;
}

TripleFilter filter_of_actor_or_triple(const std::string& text, TripleFilter filter, ActorNames& names, Messages& messages) {
  QueryPattern pattern;
  try {
    pattern = parse_query_pattern(text);
  } catch (const UsageError&) {
    const NamedActors found = names.find(text);
    if (found.terms.empty()) throw;
    if (!filter.actors.empty()) throw UsageError("--actor goes with a triple; an actor is given already");
    filter.actors = found.terms;
    return filter;
  }
  if (pattern.size() != 1) {
    throw UsageError(pattern_problem(text, pattern[1].subject.column, "one triple is wanted here, this is a second one"));
  }
  return narrowed(std::move(filter), resolve_pattern(pattern, text, names, messages).front());
}

}  // namespace rawabit

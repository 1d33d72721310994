// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/actor.hpp"

namespace rawabit {

/// Rows of an actor and of the form in which it is named.
struct AliasRows {
  std::int64_t actor = 0;
  std::int64_t alias = 0;
  const std::string* actor_id = nullptr;  // lives until the writer that gave it flushes or forgets
};

/// How many pieces of evidence more, or less, name the actor by an alias than the file says.
struct CountChange {
  std::int64_t alias = 0;
  std::int64_t actor = 0;
  std::int64_t change = 0;
};

/// A form in which documents name an actor: one object for all mentions that agree in all fields but the place. Where the thread that
/// writes keeps what it has found of the form; nobody else looks inside.
struct ActorForm {
  AliasRows rows;
  std::uint32_t change = 0;  // place among the changes of the writer
  std::uint32_t epoch = 0;   // of the writer that filled the form in; numbers of writers are never 0
};

/// The forms that one thread meets. They live as long as this object. Another thread may fill in forms that were found.
class ActorForms {
 public:
  /// None for an actor that no table knows: who that is depends on all of the document.
  ActorForm* find(const ActorMention& mention, std::string_view surface);
  [[nodiscard]] std::size_t size() const { return used_; }

 private:
  // Slots by open addressing. The forms lie apart from what a look touches: another thread writes them.
  struct Entry {
    ActorForm* form = nullptr;
    std::size_t key_size = 0;  // the key follows
  };
  struct Slot {
    std::size_t hash = 0;
    Entry* entry = nullptr;
  };

  Slot& slot_of(std::size_t hash, std::string_view key);
  void grow();
  Entry* make(std::string_view key);
  ActorForm* make_form();

  std::string key_;
  std::vector<Slot> slots_;  // a power of two of them, more than half of them unused
  std::size_t used_ = 0;
  std::vector<std::unique_ptr<ActorForm[]>> form_chunks_;
  std::size_t form_room_ = 0;  // forms left in the last chunk
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::size_t room_ = 0;  // bytes left in the last chunk
  std::byte* next_ = nullptr;
};

/// All that tells one alias from others. `country`: of the identity.
void write_form_key(const ActorMention& mention, std::string_view country, std::string_view surface, std::string& key);

}  // namespace rawabit

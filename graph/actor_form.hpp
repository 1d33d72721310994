// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
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
  std::int64_t actor = 0;
  std::int64_t change = 0;
};

/// A form in which documents name an actor: one object for all mentions that agree in all fields but the place. Where the thread that
/// writes keeps what it has found of the form; nobody else looks inside.
struct ActorForm {
  AliasRows rows;
  CountChange* change = nullptr;
  std::uint64_t epoch = 0;  // of the writer that filled the form in; numbers of writers are never 0
};

/// The forms that many threads meet. They live as long as this object.
class ActorForms {
 public:
  /// None for an actor that no table knows: who that is depends on all of the document.
  ActorForm* find(const ActorMention& mention, std::string_view surface);
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  // Slots by open addressing; what a look touches beside its slot lies together.
  struct Entry {
    ActorForm form;
    std::size_t key_size = 0;  // the key follows
  };
  struct Slot {
    std::size_t hash = 0;
    Entry* entry = nullptr;
  };
  struct Shard {
    std::mutex mutex;
    std::vector<Slot> slots;  // a power of two of them, more than half of them unused
    std::size_t used = 0;
    std::vector<std::unique_ptr<std::byte[]>> chunks;
    std::size_t room = 0;  // bytes left in the last chunk
    std::byte* next = nullptr;

    Slot& slot_of(std::size_t hash, std::string_view key);
    void grow();
    Entry* make(std::string_view key);
  };

  std::array<Shard, 64> shards_;
  std::atomic<std::size_t> size_ = 0;
};

/// All that tells one alias from others. `country`: of the identity.
void write_form_key(const ActorMention& mention, std::string_view country, std::string_view surface, std::string& key);

}  // namespace rawabit

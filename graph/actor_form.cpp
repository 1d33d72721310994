// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_form.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <new>

#include "graph/identity.hpp"

namespace rawabit {

ActorForms::Slot& ActorForms::slot_of(std::size_t hash, std::string_view key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].entry != nullptr) {
    if (slots_[at].hash == hash) {
      const Entry* entry = slots_[at].entry;
      if (std::string_view(reinterpret_cast<const char*>(entry + 1), entry->key_size) == key) break;
    }
    at = (at + 1) & mask;
  }
  return slots_[at];
}

void ActorForms::grow() {
  constexpr std::size_t least = 64;
  std::vector<Slot> old(std::max(least, 2 * slots_.size()));
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.entry == nullptr) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].entry != nullptr) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

ActorForms::Entry* ActorForms::make(std::string_view key) {
  constexpr std::size_t chunk_size = std::size_t{16} << 10U;
  const std::size_t size = (sizeof(Entry) + key.size() + alignof(Entry) - 1) / alignof(Entry) * alignof(Entry);
  if (size > room_) {
    room_ = std::max(size, chunk_size);
    chunks_.push_back(std::make_unique<std::byte[]>(room_));
    next_ = chunks_.back().get();
  }
  auto* entry = new (next_) Entry{.form = make_form(), .key_size = key.size()};
  std::memcpy(entry + 1, key.data(), key.size());
  next_ += size;
  room_ -= size;
  return entry;
}

ActorForm* ActorForms::make_form() {
  constexpr std::size_t forms_per_chunk = 512;
  if (form_room_ == 0) {
    form_chunks_.push_back(std::make_unique<ActorForm[]>(forms_per_chunk));
    form_room_ = forms_per_chunk;
  }
  return &form_chunks_.back()[forms_per_chunk - form_room_--];
}

ActorForm* ActorForms::find(const ActorMention& mention, std::string_view surface) {
  if (is_unlisted(mention.id)) return nullptr;
  write_form_key(mention, {}, surface, key_);
  const std::size_t hash = std::hash<std::string>{}(key_);
  if (2 * used_ >= slots_.size()) grow();
  Slot& slot = slot_of(hash, key_);
  if (slot.entry != nullptr) return slot.entry->form;
  Entry* const entry = make(key_);
  slot = {.hash = hash, .entry = entry};
  ++used_;
  return entry->form;
}

void write_form_key(const ActorMention& mention, std::string_view country, std::string_view surface, std::string& key) {
  const std::array<std::string_view, 7> fields = {mention.id, country, surface, mention.code, mention.name, mention.name_en, mention.country};
  key.clear();
  for (const std::string_view field : fields) {
    key += field;
    key += '\0';
  }
  key += static_cast<char>(mention.kind);
  key += static_cast<char>(mention.sector);
}

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/loaded_library.hpp"

#include <dlfcn.h>

#include <stdexcept>
#include <string>

namespace rawabit {

namespace {

[[noreturn]] void fail(const char* file) {
  const char* why = dlerror();
  throw std::runtime_error(std::string(file) + " cannot be loaded" + (why == nullptr ? "" : std::string(": ") + why));
}

}  // namespace

void* LoadedLibrary::symbol(const char* name) {
  const std::lock_guard lock(mutex_);
  if (handle_ == nullptr) handle_ = dlopen(file_, RTLD_LAZY | RTLD_LOCAL);
  if (handle_ == nullptr) fail(file_);
  void* found = dlsym(handle_, name);
  if (found == nullptr) fail(file_);
  return found;
}

}  // namespace rawabit

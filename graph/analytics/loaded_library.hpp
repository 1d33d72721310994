// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <mutex>

namespace rawabit {

/// A shared library that is loaded when the first of its symbols is used: some bring dozens of others with them, and finding their
/// symbols takes longer than a query. It stays until the program ends.
class LoadedLibrary {
 public:
  /// `file`: as the dynamic linker searches it, "libigraph.so.3".
  explicit constexpr LoadedLibrary(const char* file) : file_(file) {}

  /// Throws std::runtime_error if the library or the symbol is not there.
  void* symbol(const char* name);

 private:
  const char* file_;
  void* handle_ = nullptr;
  std::mutex mutex_;
};

/// A symbol of such a library, found on first use. Stands in for the function of the same name.
template <typename Symbol>
class LibrarySymbol {
 public:
  constexpr LibrarySymbol(LoadedLibrary& library, const char* name) : library_(&library), name_(name) {}

  [[nodiscard]] Symbol* get() const {
    Symbol* found = found_.load(std::memory_order_acquire);
    if (found == nullptr) {
      found = reinterpret_cast<Symbol*>(library_->symbol(name_));
      found_.store(found, std::memory_order_release);
    }
    return found;
  }

 private:
  LoadedLibrary* library_;
  const char* name_;
  mutable std::atomic<Symbol*> found_ = nullptr;
};

template <typename Function>
class LibraryFunction;

template <typename Result, typename... Arguments>
class LibraryFunction<Result(Arguments...)> : public LibrarySymbol<Result(Arguments...)> {
 public:
  using LibrarySymbol<Result(Arguments...)>::LibrarySymbol;

  Result operator()(Arguments... arguments) const { return this->get()(arguments...); }
};

}  // namespace rawabit

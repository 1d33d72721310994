// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include "extract/record/triple.hpp"

namespace rawabit {

/// Reads lines of the wire format many times as fast as parse_triple (record_json.hpp), with the same results and errors: what is not
/// as the program itself writes it is left to that function. One for each thread.
class TripleParser {
 public:
  TripleParser();
  ~TripleParser();
  TripleParser(TripleParser&&) noexcept;
  TripleParser& operator=(TripleParser&&) noexcept;

  /// Throws InputError without a position.
  Triple parse(std::string_view line);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rawabit

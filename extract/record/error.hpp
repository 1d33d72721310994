// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace rawabit {

/// Wrong or contradicting option or argument: exit code 2 before any file is touched.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A document, or the file that holds it, cannot be read. The message says where, what was found and what was expected
/// ("feed.jsonl:88: field \"date\" is '2024-13-02', expected YYYY-MM-DD"). The run goes on with the next document.
struct InputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Rows of lexicon tables are wrong; the message has one line per problem, each with file and line. Exit code 2.
struct LexiconError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The graph file cannot be used as asked (locked, no rawabit graph, newer schema, disk full). Nothing was changed.
struct StoreError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// An output cannot be written.
struct OutputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace rawabit

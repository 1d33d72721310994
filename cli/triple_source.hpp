// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "cli/triple_pool.hpp"
#include "extract/read/byte_stream.hpp"

namespace rawabit {

class Messages;

/// A file of triples, one JSON object a line, document by document: triples of one document that stand together come together.
/// Lines that cannot be read are named, counted and left out.
class TripleSource {
 public:
  TripleSource(std::unique_ptr<ByteStream> stream, std::size_t workers, Messages& messages);

  /// Null at the end. Lives until the next call.
  const TripleRun* next();

 private:
  // The next lines of the file; none at its end.
  std::optional<TripleBlock> read_block();
  bool take_block();

  std::unique_ptr<ByteStream> stream_;
  Messages* messages_;
  std::string rest_;  // the beginning of a line
  std::size_t next_line_ = 1;
  bool skips_line_ = false;  // the line that is being read is too long
  bool at_end_ = false;
  TriplePool pool_;
  TripleBlock block_;
  std::size_t at_ = 0;  // next run of the block
  TripleRun joined_;    // the last run of a block, with what the next blocks have of it
  std::shared_ptr<ActorForms> joined_forms_;
};

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/record/triple.hpp"
#include "graph/text_sketch.hpp"

namespace rawabit {

/// One row of documents: what the graph keeps of an article beside what it states.
struct DocumentRecord {
  std::string id;
  std::string source;
  std::string url;
  std::string date;
  std::string language;
  std::string title;
  std::string hash;       // document_hash.hpp; empty where no article was read and the triples are all that is known
  std::string extractor;  // ExtractorStamp::text(); empty with hash
  TextSketch sketch;
};

/// A document as one graph file holds it, ready to be put into another one.
struct StoredDocument {
  struct Place {
    std::string subject_surface;
    std::string object_surface;
    std::optional<std::uint32_t> sentence_start;
  };

  DocumentRecord record;
  std::vector<Triple> triples;
  std::vector<Place> places;  // one for each triple; unused without hash, for then they follow from the triples
};

}  // namespace rawabit

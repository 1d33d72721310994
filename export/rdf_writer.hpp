// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace rawabit {

enum class RdfSyntax : std::uint8_t { turtle, nquads };

/// The object of a statement.
struct RdfValue {
  enum class Kind : std::uint8_t { iri, text, typed };
  Kind kind = Kind::iri;
  std::string value;
  std::string qualifier = {};  // text: language tag, may be empty; typed: IRI of the datatype
};

/// Statements as a file, over raptor2's terms and escapes. Nothing is kept: statements are written as they come. Turtle writes
/// neighbours of one subject as one block and shortens IRIs with the prefixes; N-Quads write a graph name where one is given,
/// Turtle, which has no graphs, ignores it. Text may be any bytes: those that are no UTF-8 become U+FFFD, characters that RDF cannot hold are
/// dropped. Once the stream takes no more bytes, the calls do nothing.
class RdfWriter {
 public:
  /// `out` must outlive this object. Throws OutputError if raptor2 cannot start.
  RdfWriter(std::ostream& out, RdfSyntax syntax);
  RdfWriter(const RdfWriter&) = delete;
  RdfWriter& operator=(const RdfWriter&) = delete;
  ~RdfWriter();

  /// Before the first statement.
  void prefix(std::string_view name, std::string_view iri);
  void statement(std::string_view subject, std::string_view predicate, const RdfValue& object, std::string_view graph = {});
  void finish();

 private:
  struct Writer;
  std::unique_ptr<Writer> writer_;
};

/// The part of an IRI that stands for a name: letters and digits of any script, '-' and '_' as they are, all else percent-encoded.
std::string iri_part(std::string_view name);

}  // namespace rawabit

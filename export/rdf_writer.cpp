// SPDX-License-Identifier: Apache-2.0
#include "export/rdf_writer.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <ostream>

#include "export/raptor_functions.hpp"
#include "export/text_escape.hpp"
#include "extract/record/error.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

struct FreeWorld {
  void operator()(raptor_world* world) const { raptor_free_world(world); }
};
struct FreeStream {
  void operator()(raptor_iostream* stream) const { raptor_free_iostream(stream); }
};
struct FreeNamespaces {
  void operator()(raptor_namespace_stack* stack) const { raptor_free_namespaces(stack); }
};
struct FreeTerm {
  void operator()(raptor_term* term) const { raptor_free_term(term); }
};
struct FreeUri {
  void operator()(raptor_uri* uri) const { raptor_free_uri(uri); }
};
using Term = std::unique_ptr<raptor_term, FreeTerm>;
using Uri = std::unique_ptr<raptor_uri, FreeUri>;

template <typename Handle>
Handle started(Handle handle) {
  if (!handle) throw OutputError("RDF: raptor2 cannot start");
  return handle;
}

// raptor2 is told that every byte arrived; the stream itself remembers that it failed.
int write_byte(void* context, const int byte) {
  static_cast<std::ostream*>(context)->put(static_cast<char>(byte));
  return 0;
}
int write_bytes(void* context, const void* bytes, size_t size, size_t count) {
  static_cast<std::ostream*>(context)->write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size * count));
  return static_cast<int>(size * count);
}

const raptor_iostream_handler& stream_handler() {
  static const raptor_iostream_handler handler = [] {
    raptor_iostream_handler made{};
    made.version = 2;
    made.write_byte = write_byte;
    made.write_bytes = write_bytes;
    return made;
  }();
  return handler;
}

// Raw UTF-8, \t \b \n \r \f and \" escaped (RDF 1.1 N-Quads, ECHAR); an IRI never holds any of these.
constexpr unsigned int nquads_escapes =
    RAPTOR_ESCAPED_WRITE_BITFLAG_UTF8 | RAPTOR_ESCAPED_WRITE_BITFLAG_BS_ESCAPES_TNRU | RAPTOR_ESCAPED_WRITE_BITFLAG_BS_ESCAPES_BF;

const unsigned char* bytes(const std::string& text) { return reinterpret_cast<const unsigned char*>(text.c_str()); }

}  // namespace

struct RdfWriter::Writer {
  std::ostream& out;
  RdfSyntax syntax;
  std::unique_ptr<raptor_world, FreeWorld> world;
  std::unique_ptr<raptor_iostream, FreeStream> stream = {};
  std::unique_ptr<raptor_namespace_stack, FreeNamespaces> namespaces = {};
  std::string subject = {};  // of the Turtle block that is open
  std::string problem = {};

  Term iri(std::string_view text) {
    const std::string copy(text);
    return Term(raptor_new_term_from_uri_string(world.get(), bytes(copy)));
  }

  Term term(const RdfValue& value) {
    if (value.kind == RdfValue::Kind::iri) return iri(value.value);
    const std::string text = xml_text(value.value);
    Uri datatype;
    const unsigned char* language = nullptr;
    if (value.kind == RdfValue::Kind::typed) datatype.reset(raptor_new_uri(world.get(), bytes(value.qualifier)));
    if (value.kind == RdfValue::Kind::text && !value.qualifier.empty()) language = bytes(value.qualifier);
    return Term(raptor_new_term_from_literal(world.get(), bytes(text), datatype.get(), language));
  }

  void write_nquads(const Term& term) {
    if (raptor_term_escaped_write(term.get(), nquads_escapes, stream.get()) != 0) problem = "a term cannot be written";
    out << ' ';
  }

  void write_turtle(const Term& term) {
    if (raptor_term_turtle_write(stream.get(), term.get(), namespaces.get(), nullptr) != 0) problem = "a term cannot be written";
  }

  void end_block() {
    if (!subject.empty()) out << " .\n";
    subject.clear();
  }

  void check() const {
    if (!problem.empty() && out) throw OutputError("RDF: " + problem);
  }
};

RdfWriter::RdfWriter(std::ostream& out, RdfSyntax syntax)
    : writer_(new Writer{out, syntax, started(std::unique_ptr<raptor_world, FreeWorld>(raptor_new_world()))}) {
  raptor_world* world = writer_->world.get();
  // Without a handler raptor2 prints its messages.
  const auto remember = [](void* context, raptor_log_message* message) {
    std::string& problem = *static_cast<std::string*>(context);
    if (problem.empty() && message->level >= RAPTOR_LOG_LEVEL_ERROR && message->text != nullptr) problem = message->text;
  };
  raptor_world_set_log_handler(world, &writer_->problem, remember);
  if (raptor_world_open(world) != 0) throw OutputError("RDF: raptor2 cannot start");
  writer_->stream = started(std::unique_ptr<raptor_iostream, FreeStream>(raptor_new_iostream_from_handler(world, &out, &stream_handler())));
  writer_->namespaces = started(std::unique_ptr<raptor_namespace_stack, FreeNamespaces>(raptor_new_namespaces(world, 0)));
}

RdfWriter::~RdfWriter() = default;

void RdfWriter::prefix(std::string_view name, std::string_view iri) {
  if (writer_->syntax == RdfSyntax::nquads) return;
  writer_->out << "@prefix " << name << ": <" << iri << "> .\n";
  const std::string prefix(name);
  const std::string uri(iri);
  raptor_namespaces_start_namespace_full(writer_->namespaces.get(), bytes(prefix), bytes(uri), 0);
}

void RdfWriter::statement(std::string_view subject, std::string_view predicate, const RdfValue& object, std::string_view graph) {
  Writer& writer = *writer_;
  if (!writer.out) return;
  if (writer.syntax == RdfSyntax::nquads) {
    writer.write_nquads(writer.iri(subject));
    writer.write_nquads(writer.iri(predicate));
    writer.write_nquads(writer.term(object));
    if (!graph.empty()) writer.write_nquads(writer.iri(graph));
    writer.out << ".\n";
    writer.check();
    return;
  }
  if (writer.subject == subject) {
    writer.out << " ;\n    ";
  } else {
    writer.end_block();
    writer.out << '\n';
    writer.write_turtle(writer.iri(subject));
    writer.out << ' ';
    writer.subject = subject;
  }
  writer.write_turtle(writer.iri(predicate));
  writer.out << ' ';
  writer.write_turtle(writer.term(object));
  writer.check();
}

void RdfWriter::finish() {
  writer_->end_block();
  writer_->check();
}

std::string iri_part(std::string_view name) {
  std::string part;
  for (std::size_t at = 0; at < name.size();) {
    const utf8::CodePoint point = utf8::decode(name, at);
    std::string letter;
    utf8::append(letter, point.value);
    const bool stays = point.value == '-' || point.value == '_' || (point.value < 0x10000 && u_isalnum(static_cast<UChar32>(point.value)) != 0);
    if (stays) {
      part += letter;
    } else {
      for (const char byte : letter) part += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
    at += point.length;
  }
  return part;
}

}  // namespace rawabit

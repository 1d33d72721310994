// SPDX-License-Identifier: Apache-2.0
#include "export/xml_writer.hpp"

#include <libxml/xmlwriter.h>

#include <new>
#include <ostream>
#include <string>

#include "export/text_escape.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

// libxml2 is C: no exception may pass through it, also not from a stream that was told to throw. Nor may it hear of a failure,
// which it would print: the stream stays failed, for its owner to report.
int write_to_stream(void* context, const char* bytes, int length) {
  try {
    auto& out = *static_cast<std::ostream*>(context);
    out.write(bytes, length);
  } catch (...) {
    return length;
  }
  return length;
}

int leave_stream_open(void* /*context*/) { return 0; }

const xmlChar* xml_string(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

}  // namespace

struct XmlWriter::Writer {
  explicit Writer(std::ostream& stream) : out(stream) {}
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() { xmlFreeTextWriter(handle); }

  // A failed stream is reported by whoever owns it and knows its name; anything else is our own mistake or lack of memory.
  void check(int result) const {
    if (result < 0 && out) throw OutputError("the XML output cannot be written");
  }

  std::ostream& out;
  xmlTextWriterPtr handle = nullptr;
};

XmlWriter::XmlWriter(std::ostream& out) : writer_(std::make_unique<Writer>(out)) {
  xmlOutputBufferPtr buffer = xmlOutputBufferCreateIO(write_to_stream, leave_stream_open, &out, nullptr);
  if (buffer == nullptr) throw std::bad_alloc();
  writer_->handle = xmlNewTextWriter(buffer);
  if (writer_->handle == nullptr) {
    xmlOutputBufferClose(buffer);
    throw std::bad_alloc();
  }
  writer_->check(xmlTextWriterStartDocument(writer_->handle, "1.0", "UTF-8", nullptr));
}

XmlWriter::~XmlWriter() = default;

void XmlWriter::start(const char* element) { writer_->check(xmlTextWriterStartElement(writer_->handle, xml_string(element))); }

void XmlWriter::attribute(const char* name, std::string_view value) {
  writer_->check(xmlTextWriterWriteAttribute(writer_->handle, xml_string(name), xml_string(xml_text(value).c_str())));
}

void XmlWriter::text(std::string_view value) { writer_->check(xmlTextWriterWriteString(writer_->handle, xml_string(xml_text(value).c_str()))); }

void XmlWriter::end() { writer_->check(xmlTextWriterEndElement(writer_->handle)); }

void XmlWriter::start_line() { writer_->check(xmlTextWriterWriteRaw(writer_->handle, xml_string("\n"))); }

void XmlWriter::finish() {
  writer_->check(xmlTextWriterEndDocument(writer_->handle));
  writer_->check(xmlTextWriterFlush(writer_->handle));
}

}  // namespace rawabit

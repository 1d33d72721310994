// SPDX-License-Identifier: Apache-2.0
#include "export/xml_reader.hpp"

#include <libxml/parserInternals.h>
#include <libxml/xmlreader.h>

#include <algorithm>
#include <istream>
#include <new>
#include <optional>
#include <string_view>

#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

// libxml2 keeps the line of an element in 16 bits.
constexpr long most_kept_lines = 65535;

int read_from_stream(void* context, char* buffer, int length) {
  try {
    auto& in = *static_cast<std::istream*>(context);
    in.read(buffer, length);
    return in.bad() ? -1 : static_cast<int>(in.gcount());
  } catch (...) {
    return -1;
  }
}

int leave_stream_open(void* /*context*/) { return 0; }

std::string to_text(const xmlChar* text) { return text == nullptr ? std::string() : reinterpret_cast<const char*>(text); }

// Messages of libxml2 quote names of any length.
std::string one_line(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
  constexpr std::size_t longest = 200;
  return utf8::quotable(text, longest);
}

bool is_about_characters(int code) {
  return code == XML_ERR_INVALID_CHAR || code == XML_ERR_INVALID_ENCODING || code == XML_ERR_INVALID_CHARREF || code == XML_I18N_CONV_FAILED;
}

}  // namespace

struct XmlReader::Reader {
  explicit Reader(std::istream& in)
      : handle(xmlReaderForIO(read_from_stream, leave_stream_open, &in, nullptr, nullptr, XML_PARSE_NONET | XML_PARSE_BIG_LINES)) {
    if (handle == nullptr) throw std::bad_alloc();
    xmlTextReaderSetStructuredErrorHandler(handle, keep_first_error, this);
  }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader() { xmlFreeTextReader(handle); }

  static void keep_first_error(void* context, xmlErrorPtr error) {
    auto& reader = *static_cast<Reader*>(context);
    if (reader.error || error->level < XML_ERR_ERROR) return;
    try {
      reader.error.emplace(error->line, one_line(error->message == nullptr ? "not well-formed" : error->message), is_about_characters(error->code));
    } catch (...) {
      // C calls this: without memory the failed read itself tells.
    }
  }

  [[nodiscard]] int line() const {
    const long line = xmlGetLineNo(xmlTextReaderCurrentNode(handle));
    return line > 0 && line < most_kept_lines ? static_cast<int>(line) : xmlTextReaderGetParserLineNumber(handle);
  }

  xmlTextReaderPtr handle;
  std::optional<XmlError> error;
};

XmlReader::XmlReader(std::istream& in) : reader_(std::make_unique<Reader>(in)) {}

XmlReader::~XmlReader() = default;

bool XmlReader::next() {
  if (end_is_due_) {
    end_is_due_ = false;
    event_ = Event::end;
    return true;
  }
  for (;;) {
    const int result = xmlTextReaderRead(reader_->handle);
    if (reader_->error) throw XmlError(*reader_->error);
    if (result < 0) throw XmlError(xmlTextReaderGetParserLineNumber(reader_->handle), "cannot be read", false);
    if (result == 0) return false;
    switch (xmlTextReaderNodeType(reader_->handle)) {
      case XML_READER_TYPE_ELEMENT:
        read_element();
        return true;
      case XML_READER_TYPE_END_ELEMENT:
        event_ = Event::end;
        line_ = reader_->line();
        name_ = to_text(xmlTextReaderConstLocalName(reader_->handle));
        return true;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_WHITESPACE:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        event_ = Event::text;
        text_ = to_text(xmlTextReaderConstValue(reader_->handle));
        return true;
      default:
        break;
    }
  }
}

std::string_view XmlReader::attribute(std::string_view name, std::string_view otherwise) const {
  for (const XmlAttribute& attribute : attributes_) {
    if (attribute.name == name) return attribute.value;
  }
  return otherwise;
}

bool XmlReader::has_attribute(std::string_view name) const {
  return std::any_of(attributes_.begin(), attributes_.end(), [&](const XmlAttribute& attribute) { return attribute.name == name; });
}

void XmlReader::read_element() {
  event_ = Event::start;
  line_ = reader_->line();
  name_ = to_text(xmlTextReaderConstLocalName(reader_->handle));
  prefix_ = to_text(xmlTextReaderConstPrefix(reader_->handle));
  namespace_uri_ = to_text(xmlTextReaderConstNamespaceUri(reader_->handle));
  end_is_due_ = xmlTextReaderIsEmptyElement(reader_->handle) == 1;
  attributes_.clear();
  while (xmlTextReaderMoveToNextAttribute(reader_->handle) == 1) {
    if (xmlTextReaderIsNamespaceDecl(reader_->handle) == 1) continue;
    attributes_.push_back({to_text(xmlTextReaderConstLocalName(reader_->handle)), to_text(xmlTextReaderConstValue(reader_->handle))});
  }
  xmlTextReaderMoveToElement(reader_->handle);
}

}  // namespace rawabit

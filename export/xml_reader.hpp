// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace rawabit {

/// The file is not well-formed from this line on.
struct XmlError : std::runtime_error {
  XmlError(int at, const std::string& what, bool character) : std::runtime_error(what), line(at), is_character(character) {}
  int line;
  bool is_character;  // a character that XML forbids, or bytes that are no text in the file's encoding
};

struct XmlAttribute {
  std::string name;  // without prefix
  std::string value;
};

/// Walks through an XML file, start by start, text by text, end by end, over libxml2's text reader: memory does not grow with the
/// file. Reads nothing but the stream: no DTD, no entity from elsewhere. Comments and processing instructions are passed over.
class XmlReader {
 public:
  enum class Event : std::uint8_t { start, text, end };

  /// `in` must outlive this object.
  explicit XmlReader(std::istream& in);
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;
  ~XmlReader();

  /// Goes to the next event; false at the end of the file. An empty element gives a start and an end. Throws XmlError.
  bool next();

  [[nodiscard]] Event event() const { return event_; }
  /// 1 is the first. Beyond 65,534, where libxml2 forgets them, it may be one of the few lines after. An end has the line of its start.
  [[nodiscard]] int line() const { return line_; }
  /// Of an element.
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& prefix() const { return prefix_; }
  [[nodiscard]] const std::string& namespace_uri() const { return namespace_uri_; }
  /// Of a start; namespace declarations are not among them.
  [[nodiscard]] const std::vector<XmlAttribute>& attributes() const { return attributes_; }
  /// The value of an attribute, or `otherwise`.
  [[nodiscard]] std::string_view attribute(std::string_view name, std::string_view otherwise = {}) const;
  [[nodiscard]] bool has_attribute(std::string_view name) const;
  /// Of a text; a long text may come in several.
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  struct Reader;
  void read_element();

  std::unique_ptr<Reader> reader_;
  Event event_ = Event::text;
  bool end_is_due_ = false;  // of an empty element
  int line_ = 1;
  std::string name_;
  std::string prefix_;
  std::string namespace_uri_;
  std::vector<XmlAttribute> attributes_;
  std::string text_;
};

}  // namespace rawabit

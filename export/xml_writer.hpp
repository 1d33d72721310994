// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <memory>
#include <string_view>

namespace rawabit {

/// Elements, attributes and text of an XML 1.0 file in UTF-8, over libxml2's writer. Whatever bytes come in, a well-formed file
/// comes out: characters that XML forbids are dropped, bytes that are no UTF-8 become U+FFFD. One element a line where
/// start_line() is called, nothing else is indented. Once the stream takes no more bytes, the calls do nothing and the stream stays
/// failed for its owner to report.
class XmlWriter {
 public:
  /// Writes the XML declaration. `out` must outlive this object.
  explicit XmlWriter(std::ostream& out);
  XmlWriter(const XmlWriter&) = delete;
  XmlWriter& operator=(const XmlWriter&) = delete;
  ~XmlWriter();

  void start(const char* element);
  void attribute(const char* name, std::string_view value);  // only between start() and the first content
  void text(std::string_view value);
  void end();         // the innermost open element
  void start_line();  // line feed between elements
  void finish();      // ends all open elements, flushes

 private:
  struct Writer;
  std::unique_ptr<Writer> writer_;
};

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#include "export/csv_writer.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace rawabit {
namespace {

std::string row(std::initializer_list<const char*> fields) {
  std::ostringstream out;
  CsvWriter csv(out);
  for (const char* field : fields) field == nullptr ? csv.no_value() : csv.field(field);
  csv.end_row();
  return out.str();
}

TEST(CsvWriter, PlainFieldsStayAsTheyAre) {
  EXPECT_EQ(row({"MLI", "\u0645\u0627\u0644\u064A", "a;b 'c'"}), "MLI,\u0645\u0627\u0644\u064A,a;b 'c'\r\n");
}

TEST(CsvWriter, FieldsThatWouldBreakTheTableAreQuoted) {
  EXPECT_EQ(row({"a,b", "say \"no\"", "two\nlines", "\r", "\""}), "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"\r\",\"\"\"\"\r\n");
}

TEST(CsvWriter, NoValueDiffersFromEmptyText) { EXPECT_EQ(row({"", nullptr, "x", nullptr}), "\"\",,x,\r\n"); }

TEST(CsvWriter, EveryRowBeginsAnew) {
  std::ostringstream out;
  CsvWriter csv(out);
  csv.no_value();
  csv.field("a");
  csv.end_row();
  csv.field("b");
  csv.end_row();
  EXPECT_EQ(out.str(), ",a\r\nb\r\n");
}

}  // namespace
}  // namespace rawabit

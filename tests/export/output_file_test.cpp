// SPDX-License-Identifier: Apache-2.0
#include "export/output_file.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>

#include "extract/record/error.hpp"

namespace rawabit::test {
namespace {

namespace fs = std::filesystem;
using Output = rawabit::OutputFile;

class OutputFile : public testing::Test {
 protected:
  OutputFile() {
    std::string pattern = testing::TempDir() + "rawabit-output-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    folder_ = pattern;
  }
  ~OutputFile() override { fs::remove_all(folder_); }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }
  void put(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }
  [[nodiscard]] std::string get(const std::string& name) const {
    std::ifstream file(path(name));
    return {std::istreambuf_iterator<char>(file), {}};
  }
  [[nodiscard]] std::ptrdiff_t file_count() const { return std::distance(fs::directory_iterator(folder_), fs::directory_iterator()); }

  template <typename Call>
  static std::string output_error(Call call) {
    try {
      call();
    } catch (const OutputError& error) {
      return error.what();
    }
    return "no error";
  }

  fs::path folder_;
  std::ostringstream standard_output_;
};

TEST_F(OutputFile, AppearsOnlyWhenClosed) {
  Output file(path("graph.json"), false, standard_output_);
  file.stream() << "text";
  EXPECT_FALSE(fs::exists(path("graph.json")));
  file.close();
  EXPECT_EQ(get("graph.json"), "text");
  EXPECT_EQ(file_count(), 1);
  EXPECT_EQ(standard_output_.str(), "");
}

TEST_F(OutputFile, WithoutCloseNothingIsLeftAndTheOldFileStays) {
  put("graph.json", "old");
  {
    Output file(path("graph.json"), true, standard_output_);
    file.stream() << "half";
  }
  EXPECT_EQ(get("graph.json"), "old");
  EXPECT_EQ(file_count(), 1);
}

TEST_F(OutputFile, RefusesToOverwriteUnlessAllowed) {
  put("graph.gexf", "old");
  EXPECT_EQ(output_error([&] { Output(path("graph.gexf"), false, standard_output_); }),
            path("graph.gexf") + ": file exists; use --overwrite to replace it");
  EXPECT_EQ(get("graph.gexf"), "old");
  Output file(path("graph.gexf"), true, standard_output_);
  file.stream() << "new";
  file.close();
  EXPECT_EQ(get("graph.gexf"), "new");
  EXPECT_EQ(file_count(), 1);
}

TEST_F(OutputFile, RefusesAFileThatAppearedMeanwhile) {
  Output file(path("graph.json"), false, standard_output_);
  put("graph.json", "of another program");
  EXPECT_EQ(output_error([&] { file.close(); }), path("graph.json") + ": file exists; use --overwrite to replace it");
  EXPECT_EQ(get("graph.json"), "of another program");
}

TEST_F(OutputFile, LeavesTheUnfinishedFileOfAnotherRunAlone) {
  put("graph.json.part", "of another run");
  Output file(path("graph.json"), false, standard_output_);
  file.stream() << "mine";
  file.close();
  EXPECT_EQ(get("graph.json"), "mine");
  EXPECT_EQ(get("graph.json.part"), "of another run");
  EXPECT_EQ(file_count(), 2);
}

TEST_F(OutputFile, DashMeansTheGivenStream) {
  {
    Output file("-", false, standard_output_);
    file.stream() << "text";
    file.close();
  }
  EXPECT_EQ(standard_output_.str(), "text");
}

TEST_F(OutputFile, ReportsAStandardOutputThatTakesNoMore) {
  Output file("-", false, standard_output_);
  standard_output_.setstate(std::ios::badbit);
  EXPECT_EQ(output_error([&] { file.close(); }).substr(0, 29), "standard output: cannot write");
}

TEST_F(OutputFile, ReportsAFullDiskWithItsReason) {
  Output file("/dev/full", false, standard_output_);
  file.stream() << "text";
  EXPECT_EQ(output_error([&] { file.close(); }), "/dev/full: cannot write: No space left on device");
}

TEST_F(OutputFile, WritesDevicesDirectlyAndLeavesThemInPlace) {
  Output file("/dev/null", false, standard_output_);
  file.stream() << "text";
  file.close();
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(OutputFile, ReplacesTheTargetOfASymbolicLink) {
  put("real.json", "old");
  fs::create_symlink("real.json", path("link.json"));
  Output file(path("link.json"), true, standard_output_);
  file.stream() << "new";
  file.close();
  EXPECT_TRUE(fs::is_symlink(path("link.json")));
  EXPECT_EQ(get("real.json"), "new");
}

TEST_F(OutputFile, NamesThePathWhenItCannotBeCreated) {
  EXPECT_EQ(output_error([&] { Output(path("missing/graph.json"), false, standard_output_); }),
            path("missing/graph.json") + ": cannot create the file: No such file or directory");
  EXPECT_EQ(output_error([&] { Output(path(""), true, standard_output_); }), path("") + ": is a directory, expected the name of a file");
  EXPECT_EQ(output_error([&] { Output("", true, standard_output_); }), "the name of the output file is empty");
}

}  // namespace
}  // namespace rawabit::test

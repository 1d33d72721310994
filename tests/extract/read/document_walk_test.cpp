// SPDX-License-Identifier: Apache-2.0
#include "extract/read/document_walk.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/extract/read/input_folder.hpp"

namespace rawabit::test {
namespace {

// "path = id" of each document, the folder's name cut out, or "error".
std::vector<std::string> documents(const InputFolder& folder, std::vector<std::string> paths) {
  DocumentWalk walk(std::move(paths));
  std::vector<std::string> all;
  while (all.size() < 1000) {
    try {
      const auto document = walk.next();
      if (!document) return all;
      const bool inside = document->path.starts_with(folder.path() + "/");
      all.push_back((inside ? document->path.substr(folder.path().size() + 1) : document->path) + " = " + document->id);
    } catch (const InputError&) {
      all.emplace_back("error");
    }
  }
  return all;
}

void make_file(const InputFolder& folder, const std::string& name) { static_cast<void>(folder.write(name, "text")); }

using Documents = std::vector<std::string>;

TEST(DocumentWalk, FoldersAreWalkedInByteOrder) {
  const InputFolder folder;
  for (const char* name : {"b.txt", "B.txt", "a/z.txt", "a/b/c.txt", "\xD9\x85.txt", "10.txt", "9.txt"}) make_file(folder, name);
  EXPECT_EQ(documents(folder, {folder.path()}),
            (Documents{"10.txt = 10", "9.txt = 9", "B.txt = B", "a/b/c.txt = a/b/c", "a/z.txt = a/z", "b.txt = b", "\xD9\x85.txt = \xD9\x85"}));
}

TEST(DocumentWalk, IdsCountFromTheFolderThatIsNamed) {
  const InputFolder folder;
  make_file(folder, "news/sahel/mali.txt");
  EXPECT_EQ(documents(folder, {folder.path()}), (Documents{"news/sahel/mali.txt = news/sahel/mali"}));
  EXPECT_EQ(documents(folder, {folder.path("news/")}), (Documents{"news/sahel/mali.txt = sahel/mali"}));
  EXPECT_EQ(documents(folder, {folder.path("news/sahel/mali.txt")}), (Documents{"news/sahel/mali.txt = mali"}));
}

TEST(DocumentWalk, SuffixesAreLeftOffIds) {
  const InputFolder folder;
  for (const char* name : {"a.jsonl.gz", "b.HTML.GZ", "c", "d.2.txt"}) make_file(folder, name);
  EXPECT_EQ(documents(folder, {folder.path()}), (Documents{"a.jsonl.gz = a", "b.HTML.GZ = b", "c = c", "d.2.txt = d.2"}));
}

TEST(DocumentWalk, HiddenFilesAndPicturesAreLeftOutOfFoldersOnly) {
  const InputFolder folder;
  for (const char* name : {".hidden.txt", ".git/a.txt", "a.txt", "b.png", "c.JPG"}) make_file(folder, name);
  EXPECT_EQ(documents(folder, {folder.path()}), (Documents{"a.txt = a"}));
  EXPECT_EQ(documents(folder, {folder.path(".hidden.txt"), folder.path("b.png")}), (Documents{".hidden.txt = .hidden", "b.png = b"}));
}

TEST(DocumentWalk, LinksToFoldersDoNotLeadInCircles) {
  const InputFolder folder;
  make_file(folder, "a/b.txt");
  std::filesystem::create_directory_symlink("..", folder.path("a/up"));
  std::filesystem::create_symlink("b.txt", folder.path("a/link.txt"));
  EXPECT_EQ(documents(folder, {folder.path()}), (Documents{"a/b.txt = a/b", "a/link.txt = a/link"}));
  EXPECT_EQ(documents(folder, {folder.path("a/up")}).size(), 2U);
}

TEST(DocumentWalk, PipesInFoldersAreNotWaitedFor) {
  const InputFolder folder;
  make_file(folder, "b.txt");
  ASSERT_EQ(::mkfifo(folder.path("a.txt").c_str(), 0600), 0);
  EXPECT_EQ(documents(folder, {folder.path()}), (Documents{"b.txt = b"}));
}

TEST(DocumentWalk, MissingPathIsAnErrorAndTheNextOneIsRead) {
  const InputFolder folder;
  make_file(folder, "a.txt");
  std::filesystem::create_symlink("nosuch", folder.path("z.txt"));
  EXPECT_EQ(documents(folder, {folder.path("nosuch"), folder.path(), "-"}), (Documents{"error", "a.txt = a", "error", "- = stdin"}));
}

}  // namespace
}  // namespace rawabit::test

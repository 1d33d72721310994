// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/loaded_library.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace rawabit {
namespace {

TEST(LoadedLibrary, FunctionsOfALibraryCanBeCalled) {
  LoadedLibrary library("libm.so.6");
  const LibraryFunction<double(double)> cube_root(library, "cbrt");
  EXPECT_DOUBLE_EQ(cube_root(27), 3);
  EXPECT_EQ(cube_root.get(), cube_root.get());
}

TEST(LoadedLibrary, MissingLibrariesAndSymbolsAreNamed) {
  LoadedLibrary missing("libnobody.so.7");
  LoadedLibrary mathematics("libm.so.6");
  const auto reason = [](LoadedLibrary& library, const char* name) -> std::string {
    try {
      library.symbol(name);
    } catch (const std::runtime_error& error) {
      return error.what();
    }
    return "nothing";
  };
  EXPECT_THAT(reason(missing, "cbrt"), testing::HasSubstr("libnobody.so.7 cannot be loaded"));
  EXPECT_THAT(reason(mathematics, "nobody"), testing::HasSubstr("nobody"));
}

}  // namespace
}  // namespace rawabit

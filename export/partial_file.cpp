// SPDX-License-Identifier: Apache-2.0
#include "export/partial_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>

namespace rawabit {

std::filesystem::path create_partial_file(const std::filesystem::path& target) {
  constexpr int most_names = 100;
  for (int number = 0; number < most_names; ++number) {
    std::filesystem::path partial = target;
    partial += number == 0 ? ".part" : ".part" + std::to_string(number);
    const int descriptor = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0) {
      ::close(descriptor);
      return partial;
    }
    if (errno != EEXIST) break;
  }
  return {};
}

}  // namespace rawabit

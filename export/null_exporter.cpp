// SPDX-License-Identifier: Apache-2.0
#include "export/null_exporter.hpp"

namespace rawabit {

void NullExporter::write(const Snapshot& /*snapshot*/, std::ostream& /*out*/) const {}

}  // namespace rawabit

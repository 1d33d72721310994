// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/document_record.hpp"

namespace rawabit {

/// Makes of a document what two graphs know of it (Store::add_stored says what that is). False if `other` adds nothing.
/// Associative, commutative and idempotent.
bool take_over(StoredDocument& document, const StoredDocument& other);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rawabit {

/// Whether an id was made from the name that an article writes ("person:?ali-salih", "NAME:Ennahda"), because no table knows
/// the actor.
bool is_unlisted(std::string_view id);

/// How an identity is written for a person to read and in a file of decisions: the id, with @ and the country where it has one.
std::string identity_label(std::string_view id, std::string_view country);

}  // namespace rawabit

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <raptor2.h>

#include "graph/analytics/loaded_library.hpp"

namespace rawabit {

/// The functions of raptor2 that the program uses, loaded on first use: within this namespace their names mean these objects.
inline LoadedLibrary raptor_library(RAWABIT_RAPTOR_FILE);

inline const LibraryFunction<decltype(::raptor_free_iostream)> raptor_free_iostream(raptor_library, "raptor_free_iostream");
inline const LibraryFunction<decltype(::raptor_free_namespaces)> raptor_free_namespaces(raptor_library, "raptor_free_namespaces");
inline const LibraryFunction<decltype(::raptor_free_term)> raptor_free_term(raptor_library, "raptor_free_term");
inline const LibraryFunction<decltype(::raptor_free_uri)> raptor_free_uri(raptor_library, "raptor_free_uri");
inline const LibraryFunction<decltype(::raptor_free_world)> raptor_free_world(raptor_library, "raptor_free_world");
inline const LibraryFunction<decltype(::raptor_namespaces_start_namespace_full)> raptor_namespaces_start_namespace_full(
    raptor_library, "raptor_namespaces_start_namespace_full");
inline const LibraryFunction<decltype(::raptor_new_iostream_from_handler)> raptor_new_iostream_from_handler(raptor_library,
                                                                                                            "raptor_new_iostream_from_handler");
inline const LibraryFunction<decltype(::raptor_new_namespaces)> raptor_new_namespaces(raptor_library, "raptor_new_namespaces");
inline const LibraryFunction<decltype(::raptor_new_term_from_literal)> raptor_new_term_from_literal(raptor_library, "raptor_new_term_from_literal");
inline const LibraryFunction<decltype(::raptor_new_term_from_uri_string)> raptor_new_term_from_uri_string(raptor_library,
                                                                                                          "raptor_new_term_from_uri_string");
inline const LibraryFunction<decltype(::raptor_new_uri)> raptor_new_uri(raptor_library, "raptor_new_uri");
inline const LibraryFunction<decltype(::raptor_new_world_internal)> raptor_new_world_internal(raptor_library, "raptor_new_world_internal");
inline const LibraryFunction<decltype(::raptor_term_escaped_write)> raptor_term_escaped_write(raptor_library, "raptor_term_escaped_write");
inline const LibraryFunction<decltype(::raptor_term_turtle_write)> raptor_term_turtle_write(raptor_library, "raptor_term_turtle_write");
inline const LibraryFunction<decltype(::raptor_world_open)> raptor_world_open(raptor_library, "raptor_world_open");
inline const LibraryFunction<decltype(::raptor_world_set_log_handler)> raptor_world_set_log_handler(raptor_library, "raptor_world_set_log_handler");

}  // namespace rawabit

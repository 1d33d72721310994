// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <igraph/igraph.h>

#include "graph/analytics/loaded_library.hpp"

namespace rawabit {

/// The functions of igraph that the program uses, loaded on first use: within this namespace their names mean these objects.
inline LoadedLibrary igraph_library(RAWABIT_IGRAPH_FILE);

inline const LibraryFunction<decltype(::igraph_betweenness_subset)> igraph_betweenness_subset(igraph_library, "igraph_betweenness_subset");
inline const LibraryFunction<decltype(::igraph_community_leiden)> igraph_community_leiden(igraph_library, "igraph_community_leiden");
inline const LibraryFunction<decltype(::igraph_community_multilevel)> igraph_community_multilevel(igraph_library, "igraph_community_multilevel");
inline const LibraryFunction<decltype(::igraph_create)> igraph_create(igraph_library, "igraph_create");
inline const LibraryFunction<decltype(::igraph_destroy)> igraph_destroy(igraph_library, "igraph_destroy");
inline const LibraryFunction<decltype(::igraph_layout_fruchterman_reingold)> igraph_layout_fruchterman_reingold(igraph_library,
                                                                                                                "igraph_layout_fruchterman_reingold");
inline const LibraryFunction<decltype(::igraph_layout_kamada_kawai)> igraph_layout_kamada_kawai(igraph_library, "igraph_layout_kamada_kawai");
inline const LibraryFunction<decltype(::igraph_matrix_destroy)> igraph_matrix_destroy(igraph_library, "igraph_matrix_destroy");
inline const LibraryFunction<decltype(::igraph_matrix_init)> igraph_matrix_init(igraph_library, "igraph_matrix_init");
inline const LibraryFunction<decltype(::igraph_matrix_int_destroy)> igraph_matrix_int_destroy(igraph_library, "igraph_matrix_int_destroy");
inline const LibraryFunction<decltype(::igraph_matrix_int_init)> igraph_matrix_int_init(igraph_library, "igraph_matrix_int_init");
inline const LibraryFunction<decltype(::igraph_matrix_int_nrow)> igraph_matrix_int_nrow(igraph_library, "igraph_matrix_int_nrow");
inline const LibraryFunction<decltype(::igraph_matrix_resize)> igraph_matrix_resize(igraph_library, "igraph_matrix_resize");
inline const LibraryFunction<decltype(::igraph_rng_default)> igraph_rng_default(igraph_library, "igraph_rng_default");
inline const LibraryFunction<decltype(::igraph_rng_destroy)> igraph_rng_destroy(igraph_library, "igraph_rng_destroy");
inline const LibraryFunction<decltype(::igraph_rng_init)> igraph_rng_init(igraph_library, "igraph_rng_init");
inline const LibraryFunction<decltype(::igraph_rng_seed)> igraph_rng_seed(igraph_library, "igraph_rng_seed");
inline const LibraryFunction<decltype(::igraph_rng_set_default)> igraph_rng_set_default(igraph_library, "igraph_rng_set_default");
inline const LibraryFunction<decltype(::igraph_set_error_handler)> igraph_set_error_handler(igraph_library, "igraph_set_error_handler");
inline const LibraryFunction<decltype(::igraph_strerror)> igraph_strerror(igraph_library, "igraph_strerror");
inline const LibraryFunction<decltype(::igraph_vector_destroy)> igraph_vector_destroy(igraph_library, "igraph_vector_destroy");
inline const LibraryFunction<decltype(::igraph_vector_init)> igraph_vector_init(igraph_library, "igraph_vector_init");
inline const LibraryFunction<decltype(::igraph_vector_int_destroy)> igraph_vector_int_destroy(igraph_library, "igraph_vector_int_destroy");
inline const LibraryFunction<decltype(::igraph_vector_int_init)> igraph_vector_int_init(igraph_library, "igraph_vector_int_init");
inline const LibraryFunction<decltype(::igraph_vss_all)> igraph_vss_all(igraph_library, "igraph_vss_all");
inline const LibraryFunction<decltype(::igraph_vss_vector)> igraph_vss_vector(igraph_library, "igraph_vss_vector");
inline const LibrarySymbol<igraph_error_handler_t> igraph_ignored_errors(igraph_library, "igraph_error_handler_ignore");
inline const LibrarySymbol<const igraph_rng_type_t> igraph_pcg32(igraph_library, "igraph_rngtype_pcg32");

}  // namespace rawabit

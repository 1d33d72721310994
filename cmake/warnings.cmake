# rawabit_warnings: what every target of the project links privately. Warnings and sanitizers belong to targets, not to global flags.
add_library(rawabit_warnings INTERFACE)
target_compile_options(rawabit_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  $<$<CXX_COMPILER_ID:Clang>:-Wno-overlength-strings>  # tables are embedded as one literal each
  $<$<BOOL:${RAWABIT_WERROR}>:-Werror>)
if(RAWABIT_SANITIZE)
  target_compile_options(rawabit_warnings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(rawabit_warnings INTERFACE -fsanitize=address,undefined)
endif()
if(RAWABIT_SANITIZE_THREADS)
  target_compile_options(rawabit_warnings INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(rawabit_warnings INTERFACE -fsanitize=thread)
endif()
if(RAWABIT_FUZZ)
  # Counters of libFuzzer in the code that is fuzzed; its main() comes to the targets alone (tests/fuzz).
  target_compile_options(rawabit_warnings INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(rawabit_warnings INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(RAWABIT_COVERAGE)
  target_compile_options(rawabit_warnings INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(rawabit_warnings INTERFACE --coverage)
endif()

# rawabit_room(NAME SOURCES... LINK targets...): one static library per room.
function(rawabit_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;LINK_PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ROOM_LINK} PRIVATE rawabit_warnings ${ROOM_LINK_PRIVATE})
endfunction()

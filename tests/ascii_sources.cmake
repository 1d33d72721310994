# C++ sources are ASCII: Arabic lives in tables and case files, where it can be read.
file(GLOB_RECURSE sources ${ROOT}/extract/*.?pp ${ROOT}/graph/*.?pp ${ROOT}/export/*.?pp ${ROOT}/cli/*.?pp ${ROOT}/tests/*.?pp)
foreach(source IN LISTS sources)
  file(READ ${source} text HEX)
  if(text MATCHES "^(..)*[89a-f][0-9a-f]")
    message(SEND_ERROR "${source}: contains bytes that are not ASCII")
  endif()
endforeach()

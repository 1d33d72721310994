# C++ sources are ASCII: Arabic lives in tables and case files, where it can be read.
file(GLOB_RECURSE sources ${ROOT}/extract/*.?pp ${ROOT}/graph/*.?pp ${ROOT}/export/*.?pp ${ROOT}/cli/*.?pp ${ROOT}/tests/*.?pp)
foreach(source IN LISTS sources)
  file(READ ${source} text)
  if(text MATCHES "[^\t\n\r -~]")
    message(SEND_ERROR "${source}: contains bytes that are not ASCII")
  endif()
endforeach()

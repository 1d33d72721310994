# rawabit_soname(VARIABLE LIBRARY): the name under which the dynamic linker knows a shared library, libigraph.so.3.
function(rawabit_soname variable library)
  execute_process(COMMAND ${CMAKE_OBJDUMP} -p ${library} OUTPUT_VARIABLE headers ERROR_QUIET)
  if(headers MATCHES "SONAME +([^\n ]+)")
    set(${variable} ${CMAKE_MATCH_1} PARENT_SCOPE)
  else()
    message(FATAL_ERROR "${library} has no name for the dynamic linker")
  endif()
endfunction()

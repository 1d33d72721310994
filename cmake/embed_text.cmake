# rawabit_embed_text(TARGET NAMESPACE VARIABLE FILES...): compiles text files into TARGET as one array
# `extern const EmbeddedFile VARIABLE[]` of {name, text}, each a raw string literal with the sv suffix
# (the form that compiles fastest). The generated source is renewed when a file changes.
function(rawabit_embed_text target header namespace variable)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${variable}.cpp)
  set(files "")
  foreach(file IN LISTS ARGN)
    get_filename_component(path ${file} ABSOLUTE)
    list(APPEND files ${path})
  endforeach()
  # One argument of the command line: the list separator must survive it.
  string(REPLACE ";" "|" joined "${files}")
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DHEADER=${header} -DNAMESPACE=${namespace} -DVARIABLE=${variable}
            "-DFILES=${joined}" -P ${PROJECT_SOURCE_DIR}/cmake/write_embedded_text.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/write_embedded_text.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()

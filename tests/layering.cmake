# Dependencies point one way (README, "The house"): each room may include only itself and the rooms listed for it.
# File names that say nothing are refused.
set(rooms
  "extract/record=" "extract/text=extract/record" "extract/lexicon=extract/record,extract/text"
  "extract/read=extract/record,extract/text" "extract/segment=extract/record,extract/text,extract/lexicon"
  "extract/mention=extract/record,extract/text,extract/lexicon,extract/segment"
  "extract/date=extract/record,extract/text,extract/lexicon,extract/segment"
  "extract/relation=extract/record,extract/text,extract/lexicon,extract/segment,extract/mention,extract/date"
  "extract/pipeline=extract/record,extract/text,extract/lexicon,extract/segment,extract/mention,extract/date,extract/relation"
  "graph=extract/record,extract/text" "graph/analytics=extract/record,graph/snapshot.hpp,graph/edge_weight.hpp" "export=extract/record,extract/text,graph/snapshot.hpp,graph/edge_weight.hpp,graph/analytics"
  "cli=extract/record,extract/text,extract/lexicon,extract/read,extract/pipeline,graph,export")
set(problems "")
foreach(entry IN LISTS rooms)
  string(REGEX REPLACE "=.*" "" room "${entry}")
  string(REGEX REPLACE "^[^=]*=" "" allowed "${entry}")
  string(REPLACE "," ";" allowed "${allowed}")
  list(APPEND allowed ${room})
  file(GLOB_RECURSE sources ${ROOT}/${room}/*.hpp ${ROOT}/${room}/*.cpp)
  foreach(source IN LISTS sources)
    get_filename_component(stem ${source} NAME_WE)
    if(stem MATCHES "(utils?|common|helpers?|manager|misc|process)$")
      string(APPEND problems "${source}: the name '${stem}' says nothing\n")
    endif()
    file(STRINGS ${source} includes REGEX "^#include \"(extract|graph|export|cli)/")
    foreach(include IN LISTS includes)
      string(REGEX REPLACE "^#include \"([^\"]*)\".*" "\\1" header "${include}")
      set(fits FALSE)
      foreach(prefix IN LISTS allowed)
        string(FIND "${header}" "${prefix}" position)
        if(position EQUAL 0)
          set(fits TRUE)
        endif()
      endforeach()
      if(NOT fits)
        string(APPEND problems "${source}: room ${room} may not include ${header}\n")
      endif()
    endforeach()
  endforeach()
endforeach()
if(problems)
  message(FATAL_ERROR "${problems}")
endif()

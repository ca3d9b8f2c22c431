# The other spellings of includes that compile on Windows: backslashes and other letter case, as small headers that include the right
# one. Made in the build folder, on Linux only: elsewhere file names have no backslash, or letter case is ignored anyway. Each way of
# writing has a folder of its own, so that no two names of one folder differ by case only. _spellings_folders names them.
set(_spellings "${CMAKE_CURRENT_BINARY_DIR}/spellings")
set(_spellings_folders)
if(NOT (CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux"))
  return()
endif()

# _spelled(FOLDER SPELLING HEADER): makes a header of that name, and one with backslashes, unless there is one already.
function(_spelled folder spelling header)
  get_property(made DIRECTORY PROPERTY XBLSHIM_SPELLINGS)
  if(spelling IN_LIST made)
    return()
  endif()
  set_property(DIRECTORY APPEND PROPERTY XBLSHIM_SPELLINGS "${spelling}")
  string(REPLACE "/" "\\" backslashed "${spelling}")
  if(SKBUILD) # tools/backend puts these into the wheel
    set(backslashed)
  endif()
  foreach(name IN LISTS spelling backslashed)
    if(name STREQUAL header OR EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/include/xblshim/off_windows/upper/${name}")
      continue()
    endif()
    # Written beside and renamed: writing would make a folder of what stands before a backslash.
    file(WRITE "${_spellings}/one.h" "#include <${header}>\n")
    get_filename_component(parent "${spelling}" DIRECTORY)
    if(name STREQUAL backslashed)
      set(parent "")
    endif()
    file(MAKE_DIRECTORY "${_spellings}/${folder}/${parent}")
    file(RENAME "${_spellings}/one.h" "${_spellings}/${folder}/${name}")
  endforeach()
endfunction()

# _capitalized(TEXT OUT): the first letter is a capital one.
function(_capitalized text out)
  string(SUBSTRING "${text}" 0 1 first)
  string(SUBSTRING "${text}" 1 -1 rest)
  string(TOUPPER "${first}" first)
  set(${out} "${first}${rest}" PARENT_SCOPE)
endfunction()

set(_spellings_folders backslash lower capital_folder capital_name capitals upper_folder upper upper_ending)
file(GLOB_RECURSE _spelled_headers CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}/include"
  "${CMAKE_CURRENT_SOURCE_DIR}/include/*.h")
list(FILTER _spelled_headers EXCLUDE REGEX "^xblshim")
# Left alone where they are up to date, so that configuring again makes nobody compile again.
file(SHA256 "${CMAKE_CURRENT_LIST_FILE}" _stamp)
string(APPEND _stamp ";${_spelled_headers}")
set(_stamp_before)
if(EXISTS "${_spellings}.stamp")
  file(READ "${_spellings}.stamp" _stamp_before)
endif()
if(_stamp STREQUAL _stamp_before)
  return()
endif()
file(REMOVE_RECURSE "${_spellings}")
foreach(_header IN LISTS _spelled_headers ITEMS windows.h sal.h)
  get_filename_component(_folder "${_header}" DIRECTORY)
  get_filename_component(_stem "${_header}" NAME_WE)
  string(TOLOWER "${_header}" _lower)
  string(TOUPPER "${_stem}" _upper_stem)
  _capitalized("${_stem}" _capital_stem)
  set(_in_folder "")
  set(_in_capital_folder "")
  set(_in_upper_folder "")
  if(_folder)
    _capitalized("${_folder}" _capital_folder)
    string(TOUPPER "${_folder}" _upper_folder)
    set(_in_folder "${_folder}/")
    set(_in_capital_folder "${_capital_folder}/")
    set(_in_upper_folder "${_upper_folder}/")
  endif()
  _spelled(backslash "${_header}" "${_header}") #                                   xal\xal.h
  _spelled(lower "${_lower}" "${_header}") #                                        xgameruntime.h
  _spelled(capital_folder "${_in_capital_folder}${_stem}.h" "${_header}") #         Xal/xal.h
  _spelled(capital_name "${_in_folder}${_capital_stem}.h" "${_header}") #           xal/Xal.h, Grdk.h
  _spelled(capitals "${_in_capital_folder}${_capital_stem}.h" "${_header}") #       Xal/Xal.h
  _spelled(upper_folder "${_in_upper_folder}${_stem}.h" "${_header}") #             XAL/xal.h
  _spelled(upper "${_in_upper_folder}${_upper_stem}.h" "${_header}") #              XAL/XAL.h, GRDK.h
  _spelled(upper_ending "${_in_upper_folder}${_upper_stem}.H" "${_header}") #       WINDOWS.H
endforeach()
_spelled(capital_folder XGameUi.h XGameUI.h) # after the prefix of its functions
file(WRITE "${_spellings}.stamp" "${_stamp}")

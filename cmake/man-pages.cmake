# The manual pages of the commands, made of their parsers. Only a wheel has the commands: where pip installs it, `man xblshim` finds them.
if(NOT SKBUILD OR WIN32 OR CMAKE_CROSSCOMPILING)
  return()
endif()
find_package(Python 3.11 QUIET COMPONENTS Interpreter)
if(NOT Python_Interpreter_FOUND)
  return()
endif()
set(_man "${CMAKE_CURRENT_BINARY_DIR}/man1")
file(GLOB _commands CONFIGURE_DEPENDS python/xblshim/cli/*.py)
add_custom_command(OUTPUT "${_man}/xblshim.1"
  COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${CMAKE_CURRENT_SOURCE_DIR}/python" PYTHONDONTWRITEBYTECODE=1
    "${Python_EXECUTABLE}" -m xblshim.cli.man_pages "${_man}" "${PROJECT_VERSION}"
  DEPENDS ${_commands} VERBATIM)
add_custom_target(xblshim_man ALL DEPENDS "${_man}/xblshim.1")
install(DIRECTORY "${_man}" DESTINATION "${SKBUILD_DATA_DIR}/share/man")

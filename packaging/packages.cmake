# Debian packages: cpack -G DEB in a build that was configured with -DCMAKE_INSTALL_PREFIX=/usr. `make packages` builds and tries them.
# xblshim, the commands and the Python side, is made only where XBLSHIM_PRIVATE_PYTHON names its folder.
set(XBLSHIM_PRIVATE_PYTHON "" CACHE PATH "What the Debian package xblshim has in /usr/lib/xblshim (tools/packages.py makes it)")

set(CPACK_PACKAGE_NAME xblshim)
set(CPACK_PACKAGE_VENDOR "xblshim")
set(CPACK_PACKAGE_CONTACT "Seed 9179dc89 maintainers <maintainers@users.noreply.r-seed-9179dc89.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "drop-in for the achievements part of the Xbox Services API")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL library development)
if(XBLSHIM_PRIVATE_PYTHON)
  list(APPEND CPACK_COMPONENTS_ALL commands)
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(_soname "libxblshim${PROJECT_VERSION_MAJOR}")
set(_about "Games that use the Xbox Services API unlock achievements against a local\nservice, without the GDK, a console or an account.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME "${_soname}")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_LIST_DIR}/debian/triggers")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_RECOMMENDS "xblshim (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION
  "${_about}\n\nThis package has the shared library. A title that starts it needs the\npackage xblshim, or a Python environment with xblshim, when it runs.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libxblshim-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${_soname} (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
  "${_about}\n\nThis package has the headers and the files for CMake and pkg-config.")

set(CPACK_DEBIAN_COMMANDS_PACKAGE_NAME xblshim)
set(CPACK_DEBIAN_COMMANDS_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_COMMANDS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMMANDS_PACKAGE_DEPENDS
  "${_soname} (= ${PROJECT_VERSION}), python3, python3.11, libpython3.11, ca-certificates")
set(CPACK_DEBIAN_COMMANDS_PACKAGE_SUGGESTS libxblshim-dev)
set(CPACK_DEBIAN_COMMANDS_PACKAGE_CONTROL_EXTRA
  "${CMAKE_CURRENT_LIST_DIR}/debian/postinst;${CMAKE_CURRENT_LIST_DIR}/debian/prerm")
set(CPACK_DEBIAN_COMMANDS_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_COMPONENT_COMMANDS_DESCRIPTION
  "${_about}\n\nThis package has the commands and the Python side that libxblshim embeds, in\na private environment, because Debian's cffi, httpx and uvicorn are too old.")

# What every Debian package has in its folder of documents.
find_program(_gzip gzip)
if(NOT _gzip)
  return()
endif()
string(TIMESTAMP _now "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(_package IN ITEMS "${_soname}:library" libxblshim-dev:development xblshim:commands)
  string(REPLACE ":" ";" _package "${_package}")
  list(GET _package 1 _component)
  list(GET _package 0 _package)
  if(_component STREQUAL commands AND NOT XBLSHIM_PRIVATE_PYTHON)
    continue()
  endif()
  set(_made "${CMAKE_CURRENT_BINARY_DIR}/debian/${_package}")
  file(WRITE "${_made}/changelog"
    "xblshim (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * Release ${PROJECT_VERSION}: CHANGELOG.md of the sources says what changed.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${_now}\n")
  execute_process(COMMAND "${_gzip}" -9nf "${_made}/changelog" COMMAND_ERROR_IS_FATAL ANY)
  set(_copyright "${CMAKE_CURRENT_LIST_DIR}/debian/copyright")
  if(_component STREQUAL commands)
    set(_copyright "${XBLSHIM_PRIVATE_PYTHON}/copyright") # with the texts of what it bundles
  endif()
  install(FILES "${_made}/changelog.gz" "${_copyright}" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${_package}"
    COMPONENT ${_component} EXCLUDE_FROM_ALL)
  if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/debian/${_package}.lintian-overrides")
    install(FILES "${CMAKE_CURRENT_LIST_DIR}/debian/${_package}.lintian-overrides" RENAME "${_package}"
      DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" COMPONENT ${_component} EXCLUDE_FROM_ALL)
  endif()
endforeach()
if(XBLSHIM_PRIVATE_PYTHON)
  install(DIRECTORY "${XBLSHIM_PRIVATE_PYTHON}/files/usr/" DESTINATION . USE_SOURCE_PERMISSIONS COMPONENT commands EXCLUDE_FROM_ALL)
endif()
include(CPack)

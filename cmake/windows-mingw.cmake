# Cross-builds for Windows x64 with Debian's g++-mingw-w64-x86-64-posix; programs run under wine.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
# Debian's folder of links to ccache has none for these compilers.
find_program(XBLSHIM_CCACHE ccache)
if(XBLSHIM_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER "${XBLSHIM_CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${XBLSHIM_CCACHE}")
endif()
# In the cache, where tests/python/test_native.py looks for it.
find_program(XBLSHIM_WINE NAMES wine64 wine PATHS /usr/lib/wine)
set(CMAKE_CROSSCOMPILING_EMULATOR "${XBLSHIM_WINE}" CACHE STRING "What runs the programs")
# With the runtimes linked in, a program or a game needs no DLL but xblshim's.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static")
set(CMAKE_SHARED_LINKER_FLAGS_INIT "-static")
set(CMAKE_MODULE_LINKER_FLAGS_INIT "-static") # the bridge
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)

# Cross-builds for Linux with musl in place of glibc, by zig's clang (PyPI's ziglang in .venv); its static programs run here.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(_zig "${CMAKE_CURRENT_LIST_DIR}/../.venv/bin/python" -m ziglang)
set(CMAKE_C_COMPILER ${_zig} cc -target x86_64-linux-musl)
set(CMAKE_CXX_COMPILER ${_zig} c++ -target x86_64-linux-musl)
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static")

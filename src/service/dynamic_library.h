// Functions of the dynamic linker for finding and loading Python.
#pragma once

#include <string>

namespace xblshim::service {

// Null when the library can't be loaded, with the linker's text in `error`. It is never unloaded, because CPython does
// not support that. `global`: later libraries can use its symbols, as Python's extension modules need it.
void* open_library(const std::string& path_or_name, bool global, std::string& error);
void* find_symbol(void* library, const char* name) noexcept; // null library: in all global symbols

// Windows: adds a folder in which later libraries and extension modules find their DLLs. Has no effect elsewhere.
void add_library_folder(const std::string& folder);

// Makes an already loaded libpython global. Null when there is none.
void* loaded_libpython();

// the file of the library (or program) that contains the address, "" when unknown
std::string library_of(const void* address);
std::string own_library_path(); // of libxblshim (in a test program: of the program); UTF-8
std::string program_path();     // of the running program, "" when unknown

} // namespace xblshim::service

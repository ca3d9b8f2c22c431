// The dynamic linker's side of finding Python.
#pragma once

#include <string>

namespace xblshim::service {

// Null with the linker's words in `error` when it can't be loaded. Never unloaded again: CPython doesn't survive that.
// `global`: its symbols serve libraries that are loaded later, as Python's extension modules need it.
void* open_library(const std::string& path_or_name, bool global, std::string& error);
void* find_symbol(void* library, const char* name) noexcept; // null library: in all that is globally visible

// Windows: lets libraries that are opened later, and extension modules, find DLLs in this folder. Nothing elsewhere.
void add_library_folder(const std::string& folder);

// A libpython that somebody loaded before, made globally visible; null when there is none.
void* loaded_libpython();

std::string library_of(const void* address); // the file of the library (or program) in which it lies, "" when unknown
std::string own_library_path();              // of libxblshim (in a test program: of the program); UTF-8
std::string program_path();                  // of the running program, "" when unknown

} // namespace xblshim::service

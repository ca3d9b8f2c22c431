#include "service/dynamic_library.h"

#include <cctype>
#include <cstring>
#include <filesystem>

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#define PSAPI_VERSION 2
#include <psapi.h>
#else
#include <dlfcn.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#else
#include <link.h>
#endif
#endif

namespace xblshim::service {

namespace {

// "libpython3.11.so.1.0", "python311.dll", ".../Versions/3.11/Python"; not the stable ABI's libpython3.so, python3.dll.
bool names_libpython(const std::string& path) {
    const std::string name = path.substr(path.find_last_of("/\\") + 1);
#if defined(_WIN32)
    return name.size() > 7 && _strnicmp(name.c_str(), "python3", 7) == 0 && isdigit(name[7]) != 0;
#else
    if (name == "Python" && path.find("Python.framework/Versions/3.") != std::string::npos) {
        return true;
    }
    return name.compare(0, 11, "libpython3.") == 0 && isdigit(static_cast<unsigned char>(name[11])) != 0;
#endif
}

} // namespace

#ifdef _WIN32

namespace {

std::string module_path(HMODULE module) {
    std::wstring path(32768, L'\0');
    path.resize(GetModuleFileNameW(module, path.data(), static_cast<DWORD>(path.size())));
    return std::filesystem::path(path).u8string();
}

} // namespace

void* open_library(const std::string& path_or_name, bool, std::string& error) {
    const auto path = std::filesystem::u8path(path_or_name);
    void* library =
        path.is_absolute()
            ? LoadLibraryExW(path.c_str(), nullptr, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS | LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR)
            : LoadLibraryExW(path.c_str(), nullptr, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (!library) {
        error = path_or_name + ": Windows error " + std::to_string(GetLastError());
    }
    return library;
}

void add_library_folder(const std::string& folder) { AddDllDirectory(std::filesystem::u8path(folder).c_str()); }

void* find_symbol(void* library, const char* name) noexcept {
    if (!library) {
        library = loaded_libpython();
    }
    return library ? reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(library), name)) : nullptr;
}

void* loaded_libpython() {
    HMODULE modules[1024];
    DWORD bytes = 0;
    if (!K32EnumProcessModules(GetCurrentProcess(), modules, sizeof modules, &bytes)) {
        return nullptr;
    }
    for (DWORD i = 0; i < bytes / sizeof(HMODULE) && i < 1024; i++) {
        if (names_libpython(module_path(modules[i])) && GetProcAddress(modules[i], "Py_IsInitialized")) {
            return modules[i];
        }
    }
    return nullptr;
}

std::string library_of(const void* address) {
    HMODULE module = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                       static_cast<LPCWSTR>(address), &module);
    return module_path(module);
}

std::string program_path() { return module_path(nullptr); }

#else

void* open_library(const std::string& path_or_name, bool global, std::string& error) {
    void* library = dlopen(path_or_name.c_str(), RTLD_NOW | (global ? RTLD_GLOBAL : RTLD_LOCAL));
    if (!library) {
        const char* text = dlerror();
        error = text ? text : path_or_name;
    }
    return library;
}

void add_library_folder(const std::string&) {}

void* find_symbol(void* library, const char* name) noexcept { return dlsym(library ? library : RTLD_DEFAULT, name); }

void* loaded_libpython() {
    std::string path;
#ifdef __APPLE__
    for (uint32_t i = 0; i < _dyld_image_count() && path.empty(); i++) {
        if (const char* name = _dyld_get_image_name(i); name && names_libpython(name)) {
            path = name;
        }
    }
#else
    dl_iterate_phdr(
        [](dl_phdr_info* info, size_t, void* found) {
            if (info->dlpi_name && names_libpython(info->dlpi_name)) {
                *static_cast<std::string*>(found) = info->dlpi_name;
                return 1;
            }
            return 0;
        },
        &path);
#endif
    return path.empty() ? nullptr : dlopen(path.c_str(), RTLD_NOLOAD | RTLD_NOW | RTLD_GLOBAL);
}

std::string library_of(const void* address) {
    Dl_info info{};
    if (dladdr(const_cast<void*>(address), &info) == 0 || !info.dli_fname) {
        return {};
    }
    std::error_code error;
    const auto path = std::filesystem::absolute(info.dli_fname, error);
    return error ? std::string(info.dli_fname) : path.lexically_normal().string();
}

std::string program_path() {
#ifdef __APPLE__
    char path[4096];
    uint32_t size = sizeof path;
    return _NSGetExecutablePath(path, &size) == 0 ? path : "";
#else
    std::error_code error;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::string() : path.string();
#endif
}

#endif

std::string own_library_path() { return library_of(reinterpret_cast<const void*>(&own_library_path)); }

} // namespace xblshim::service

// xblshim/off_windows/windows.h: the names of Windows that these headers know, for code that includes windows.h everywhere
//
// In a folder of its own, which the CMake target and pkg-config add to the include path everywhere
// but on Windows: a windows.h among a system's headers would tell other programs' build scripts
// that they are on Windows. Types and constants only, no functions.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XBLSHIM_OFF_WINDOWS_WINDOWS_H
#define XBLSHIM_XBLSHIM_OFF_WINDOWS_WINDOWS_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>

#ifdef _WIN32
#error "this folder is for platforms without a windows.h: leave it out of the include path"
#endif

#ifndef __OBJC__
typedef int BOOL;
#endif
typedef char CHAR;
typedef wchar_t WCHAR;
typedef uint8_t BYTE;
typedef uint16_t WORD;
typedef uint32_t DWORD;
typedef int INT;
typedef unsigned int UINT;
typedef int32_t LONG;
typedef uint32_t ULONG;
typedef int64_t LONGLONG;
typedef uint64_t ULONGLONG;
typedef int32_t INT32;
typedef uint32_t UINT32;
typedef int64_t INT64;
typedef uint64_t UINT64;
typedef size_t SIZE_T;
typedef void* PVOID;
typedef void* LPVOID;
typedef const void* LPCVOID;
typedef char* LPSTR;
typedef const char* LPCSTR;
typedef wchar_t* LPWSTR;
typedef const wchar_t* LPCWSTR;

#ifndef TRUE
#define TRUE 1
#endif
#ifndef FALSE
#define FALSE 0
#endif
#ifndef WINAPI
#define WINAPI
#endif
#ifndef INFINITE
#define INFINITE 0xFFFFFFFFu
#endif

#endif

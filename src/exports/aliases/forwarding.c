// All of a DLL alias (cmake/windows-aliases.cmake): what it exports are forwards to xblshim.dll.
#include <windows.h>

#include <xblshim.h>

// A forward alone is looked up only when a function is asked for, and then not in this DLL's folder. That the address of
// one function is wanted here makes xblshim.dll be loaded with this DLL, from the same folder.
static const char*(STDAPICALLTYPE* volatile wanted)(void);

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved) {
    (void)instance;
    (void)reason;
    (void)reserved;
    wanted = XblShimGetVersion;
    return TRUE;
}

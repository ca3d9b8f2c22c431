// The code of a DLL alias (cmake/windows-aliases.cmake). All its exports are forwards to xblshim.dll.
#include <windows.h>

#include <xblshim.h>

// The loader resolves a forward only when a function is looked up, and then not in this DLL's folder. The address of
// one function here makes it load xblshim.dll together with this DLL, from the same folder.
static const char*(STDAPICALLTYPE* volatile wanted)(void);

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved) {
    (void)instance;
    (void)reason;
    (void)reserved;
    wanted = XblShimGetVersion;
    return TRUE;
}

/* bcryptprimitives.dll with the one function that Rust's standard library imports, and that wine 8 lacks: modules of
 * Python written in Rust are not loaded without it. For tests under wine only. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(void* bytes, ULONG count); /* RtlGenRandom */

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE* bytes, SIZE_T count) {
    while (count > 0) {
        const ULONG part = count > 0x10000000 ? 0x10000000 : (ULONG)count;
        if (!SystemFunction036(bytes, part)) {
            return FALSE;
        }
        bytes += part;
        count -= part;
    }
    return TRUE;
}

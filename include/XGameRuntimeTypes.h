// XGameRuntimeTypes.h: shared types of the runtime's headers
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMERUNTIMETYPES_H
#define XBLSHIM_XGAMERUNTIMETYPES_H

#include <httpClient/pal.h>

#if !defined(_WIN32)
#ifndef MAX_PATH
#define MAX_PATH 260
#endif
#endif

#if !defined(_WIN32)
#ifndef XBLSHIM_GUID
/// As windows.h declares it there.
typedef struct _GUID
{
    uint32_t Data1;
    uint16_t Data2;
    uint16_t Data3;
    uint8_t Data4[8];
} GUID;
#endif
#endif

#if !defined(_WIN32)
#ifndef XBLSHIM_RECT
/// As windows.h declares it there.
typedef struct _RECT
{
    int32_t left;
    int32_t top;
    int32_t right;
    int32_t bottom;
} RECT;
#endif
#endif

#if !defined(_WIN32)
#ifndef XBLSHIM_SYSTEMTIME
/// As windows.h declares it there.
typedef struct _SYSTEMTIME
{
    uint16_t wYear;
    uint16_t wMonth;
    uint16_t wDayOfWeek;
    uint16_t wDay;
    uint16_t wHour;
    uint16_t wMinute;
    uint16_t wSecond;
    uint16_t wMilliseconds;
} SYSTEMTIME;
#endif
#endif

/// A color, as four bytes or as one number.
XBLSHIM_UNNAMED typedef struct XColor
{
    union
    {
        struct
        {
            uint8_t A;
            uint8_t R;
            uint8_t G;
            uint8_t B;
        };
        uint32_t Value;
    };
} XColor;

/// A version, as four parts or as one number.
XBLSHIM_UNNAMED typedef struct XVersion
{
    union
    {
        struct
        {
            uint16_t major;
            uint16_t minor;
            uint16_t build;
            uint16_t revision;
        };
        uint64_t Value;
    };
} XVersion;

#endif

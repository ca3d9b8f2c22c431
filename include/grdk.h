// grdk.h: the edition of the GDK whose surface these headers show
//
// For code that asks which GDK it is compiled with. The surface is the longest of all editions,
// whichever is named here: an edition changes the values of these macros and nothing else. The
// October 2025 edition is named unless the build defines XBLSHIM_GRDK_EDITION.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_GRDK_H
#define XBLSHIM_GRDK_H

#include <stddef.h>

/// Define it, for all of a program, to name another edition: `-DXBLSHIM_GRDK_EDITION=260402`.
#ifndef XBLSHIM_GRDK_EDITION
#ifdef _GRDK_EDITION
#define XBLSHIM_GRDK_EDITION _GRDK_EDITION
#else
#define XBLSHIM_GRDK_EDITION 251000
#endif
#endif

// ------------------------------------------------------------------------------------------------
// The version of each edition
//
// The number of the Windows SDK's build, and of the GDK's, each in 16 bits. Of an edition that is
// not in this list it is that of the one before.
// ------------------------------------------------------------------------------------------------

#if XBLSHIM_GRDK_EDITION >= 260402
#define XBLSHIM_GRDK_VER 0x65F41EA9
#define XBLSHIM_GRDK_VER_TEXT L"10.0.26100.7849"
#elif XBLSHIM_GRDK_EDITION >= 260401
#define XBLSHIM_GRDK_VER 0x65F41E9F
#define XBLSHIM_GRDK_VER_TEXT L"10.0.26100.7839"
#elif XBLSHIM_GRDK_EDITION >= 251002
#define XBLSHIM_GRDK_VER 0x65F41867
#define XBLSHIM_GRDK_VER_TEXT L"10.0.26100.6247"
#elif XBLSHIM_GRDK_EDITION >= 251001
#define XBLSHIM_GRDK_VER 0x65F41850
#define XBLSHIM_GRDK_VER_TEXT L"10.0.26100.6224"
#elif XBLSHIM_GRDK_EDITION >= 251000
#define XBLSHIM_GRDK_VER 0x65F41832
#define XBLSHIM_GRDK_VER_TEXT L"10.0.26100.6194"
#elif XBLSHIM_GRDK_EDITION >= 241000
#define XBLSHIM_GRDK_VER 0x65F40752
#define XBLSHIM_GRDK_VER_TEXT L"10.0.26100.1874"
#elif XBLSHIM_GRDK_EDITION >= 240600
#define XBLSHIM_GRDK_VER 0x633610AF
#define XBLSHIM_GRDK_VER_TEXT L"10.0.25398.4271"
#elif XBLSHIM_GRDK_EDITION >= 240300
#define XBLSHIM_GRDK_VER 0x63360C3B
#define XBLSHIM_GRDK_VER_TEXT L"10.0.25398.3131"
#elif XBLSHIM_GRDK_EDITION >= 231000
#define XBLSHIM_GRDK_VER 0x63360735
#define XBLSHIM_GRDK_VER_TEXT L"10.0.25398.1845"
#elif XBLSHIM_GRDK_EDITION >= 230600
#define XBLSHIM_GRDK_VER 0x585D1095
#define XBLSHIM_GRDK_VER_TEXT L"10.0.22621.4245"
#elif XBLSHIM_GRDK_EDITION >= 230301
#define XBLSHIM_GRDK_VER 0x585D0BEF
#define XBLSHIM_GRDK_VER_TEXT L"10.0.22621.3055"
#elif XBLSHIM_GRDK_EDITION >= 230300
#define XBLSHIM_GRDK_VER 0x585D0BE9
#define XBLSHIM_GRDK_VER_TEXT L"10.0.22621.3049"
#elif XBLSHIM_GRDK_EDITION >= 221000
#define XBLSHIM_GRDK_VER 0x585D073C
#define XBLSHIM_GRDK_VER_TEXT L"10.0.22621.1852"
#elif XBLSHIM_GRDK_EDITION >= 220603
#define XBLSHIM_GRDK_VER 0x55F0113F
#define XBLSHIM_GRDK_VER_TEXT L"10.0.22000.4415"
#elif XBLSHIM_GRDK_EDITION >= 220600
#define XBLSHIM_GRDK_VER 0x55F01108
#define XBLSHIM_GRDK_VER_TEXT L"10.0.22000.4360"
#elif XBLSHIM_GRDK_EDITION >= 220300
#define XBLSHIM_GRDK_VER 0x55F00C58
#define XBLSHIM_GRDK_VER_TEXT L"10.0.22000.3160"
#elif XBLSHIM_GRDK_EDITION >= 210600
#define XBLSHIM_GRDK_VER 0x4A611B35
#define XBLSHIM_GRDK_VER_TEXT L"10.0.19041.6965"
#elif XBLSHIM_GRDK_EDITION >= 210400
#define XBLSHIM_GRDK_VER 0x4A6117BE
#define XBLSHIM_GRDK_VER_TEXT L"10.0.19041.6078"
#elif XBLSHIM_GRDK_EDITION >= 201100
#define XBLSHIM_GRDK_VER 0x4A6110CC
#define XBLSHIM_GRDK_VER_TEXT L"10.0.19041.4300"
#elif XBLSHIM_GRDK_EDITION >= 200600
#define XBLSHIM_GRDK_VER 0x4A610D2B
#define XBLSHIM_GRDK_VER_TEXT L"10.0.19041.3371"
#elif XBLSHIM_GRDK_EDITION >= 191102
#define XBLSHIM_GRDK_VER 0x47BB2070
#define XBLSHIM_GRDK_VER_TEXT L"10.0.18363.8304"
#else
#error "XBLSHIM_GRDK_EDITION is the year, month and update of an edition since 191102: YYMMQQ, e.g. 251000"
#endif

// ------------------------------------------------------------------------------------------------
// What code asks for
// ------------------------------------------------------------------------------------------------

/// Year, month and update of the edition: YYMMQQ.
#ifndef _GRDK_EDITION
#define _GRDK_EDITION XBLSHIM_GRDK_EDITION
#endif

/// The version. Compare it with other versions only: it is not made from the edition.
#ifndef _GRDK_VER
#define _GRDK_VER XBLSHIM_GRDK_VER
#endif

/// The version as a wide string.
#ifndef _GRDK_VER_STRING_COMPACT_W
#define _GRDK_VER_STRING_COMPACT_W XBLSHIM_GRDK_VER_TEXT
#endif

#ifndef _GRDK_YY
#define _GRDK_YY (XBLSHIM_GRDK_EDITION / 10000)
#endif
#ifndef _GRDK_MM_NUM
#define _GRDK_MM_NUM (XBLSHIM_GRDK_EDITION / 100 % 100)
#endif

#endif

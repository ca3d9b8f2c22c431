// httpClient/config.h: which platform and data model this is
//
// Every platform shows the same surface, that of the GDK. HC_PLATFORM only names the system of the
// program, so that it can choose its own system calls; on Windows it is always HC_PLATFORM_GDK.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_HTTPCLIENT_CONFIG_H
#define XBLSHIM_HTTPCLIENT_CONFIG_H

#include <stddef.h>
#if defined(__APPLE__)
#include <TargetConditionals.h>
#endif

// ------------------------------------------------------------------------------------------------
// Values of HC_PLATFORM
// ------------------------------------------------------------------------------------------------

#define HC_PLATFORM_UNKNOWN 9999
#define HC_PLATFORM_WIN32 1
#define HC_PLATFORM_UWP 2
#define HC_PLATFORM_XDK 3
#define HC_PLATFORM_GDK 4
#define HC_PLATFORM_ANDROID 11
#define HC_PLATFORM_IOS 21
#define HC_PLATFORM_MAC 22
#define HC_PLATFORM_LINUX 31
#define HC_PLATFORM_GENERIC 100
#define HC_PLATFORM_NINTENDO_SWITCH 111
#define HC_PLATFORM_SONY_PLAYSTATION_4 121
#define HC_PLATFORM_SONY_PLAYSTATION_5 131
#define HC_PLATFORM_GSDK HC_PLATFORM_GDK
#ifndef HC_PLATFORM_HEADER_OVERRIDE
#define HC_PLATFORM_HEADER_OVERRIDE 0
#endif

// ------------------------------------------------------------------------------------------------
// Values of HC_DATAMODEL: which integers have 32 bits
// ------------------------------------------------------------------------------------------------

#define HC_DATAMODEL_UNKNOWN 9999
#define HC_DATAMODEL_ILP32 1
#define HC_DATAMODEL_LLP64 2
#define HC_DATAMODEL_LP64 3

// ------------------------------------------------------------------------------------------------
// This platform
//
// A program may define HC_PLATFORM and HC_DATAMODEL itself before the first include.
// ------------------------------------------------------------------------------------------------

#ifndef HC_PLATFORM
#if defined(_WIN32)
#define HC_PLATFORM HC_PLATFORM_GDK
#elif defined(__ANDROID__)
#define HC_PLATFORM HC_PLATFORM_ANDROID
#elif defined(__linux__)
#define HC_PLATFORM HC_PLATFORM_LINUX
#elif defined(__APPLE__) && TARGET_OS_OSX
#define HC_PLATFORM HC_PLATFORM_MAC
#elif defined(__APPLE__)
#define HC_PLATFORM HC_PLATFORM_IOS
#else
#define HC_PLATFORM HC_PLATFORM_GENERIC
#endif
#endif

#ifndef HC_DATAMODEL
#if defined(_WIN64)
#define HC_DATAMODEL HC_DATAMODEL_LLP64
#elif defined(__LP64__)
#define HC_DATAMODEL HC_DATAMODEL_LP64
#elif defined(_WIN32) || defined(__ILP32__) || defined(__i386__) || defined(__arm__)
#define HC_DATAMODEL HC_DATAMODEL_ILP32
#else
#define HC_DATAMODEL HC_DATAMODEL_UNKNOWN
#endif
#endif

#ifndef HC_PLATFORM_IS_MICROSOFT
#define HC_PLATFORM_IS_MICROSOFT                                                    \
    ((HC_PLATFORM == HC_PLATFORM_WIN32) || (HC_PLATFORM == HC_PLATFORM_UWP) ||      \
     (HC_PLATFORM == HC_PLATFORM_XDK) || (HC_PLATFORM == HC_PLATFORM_GDK))
#endif

#ifndef HC_PLATFORM_IS_APPLE
#define HC_PLATFORM_IS_APPLE \
    ((HC_PLATFORM == HC_PLATFORM_IOS) || (HC_PLATFORM == HC_PLATFORM_MAC))
#endif

#ifndef HC_PLATFORM_IS_PLAYSTATION
#define HC_PLATFORM_IS_PLAYSTATION                          \
    ((HC_PLATFORM == HC_PLATFORM_SONY_PLAYSTATION_4) ||     \
     (HC_PLATFORM == HC_PLATFORM_SONY_PLAYSTATION_5))
#endif

#ifndef HC_PLATFORM_IS_EXTERNAL
#define HC_PLATFORM_IS_EXTERNAL                                                             \
    ((HC_PLATFORM == HC_PLATFORM_GENERIC) || (HC_PLATFORM == HC_PLATFORM_NINTENDO_SWITCH) || \
     HC_PLATFORM_IS_PLAYSTATION)
#endif

#ifndef HC_WINHTTP_WEBSOCKETS
#define HC_WINHTTP_WEBSOCKETS \
    ((HC_PLATFORM == HC_PLATFORM_WIN32) || (HC_PLATFORM == HC_PLATFORM_GDK))
#endif

#endif

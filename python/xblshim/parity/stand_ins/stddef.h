/* Stand-in for <stddef.h>: what public headers need of it, for any 64-bit target. */
#pragma once
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __WINT_TYPE__ wint_t;
/* Headers that are written for Windows use it without <time.h>: there <stddef.h> declares it. */
#ifdef _WIN32
typedef long long time_t;
#else
typedef long time_t;
#endif
typedef struct {
    long long a;
    long double b;
} max_align_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
#ifdef __cplusplus
typedef decltype(nullptr) nullptr_t;
#define NULL __null
#else
#define NULL ((void*)0)
#endif
#define offsetof(type, member) __builtin_offsetof(type, member)

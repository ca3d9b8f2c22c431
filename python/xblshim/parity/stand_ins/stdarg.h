/* Stand-in for <stdarg.h>: what public headers need of it, for any 64-bit target. */
#pragma once
typedef __builtin_va_list va_list;
typedef __builtin_va_list
    __gnuc_va_list; /* a C library's headers ask for it, where only this one is not the machine's */
#define va_start(list, last) __builtin_va_start(list, last)
#define va_end(list) __builtin_va_end(list)
#define va_arg(list, type) __builtin_va_arg(list, type)
#define va_copy(to, from) __builtin_va_copy(to, from)

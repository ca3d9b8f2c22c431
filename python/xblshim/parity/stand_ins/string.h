/* Stand-in for <string.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
void* memcpy(void* to, const void* from, size_t size);
void* memset(void* to, int value, size_t size);
int strcmp(const char* left, const char* right);
size_t strlen(const char* text);
#ifdef __cplusplus
}
#endif

/* Stand-in for <stdio.h>: what the programs use of it. */
#pragma once
int __cdecl printf(const char* format, ...);

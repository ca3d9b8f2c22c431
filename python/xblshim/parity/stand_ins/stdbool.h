/* Stand-in for <stdbool.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#ifndef __cplusplus
#define bool _Bool
#define true 1
#define false 0
#endif

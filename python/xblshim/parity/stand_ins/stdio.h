/* Stand-in for <stdio.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#include <stdarg.h>
#include <stddef.h>

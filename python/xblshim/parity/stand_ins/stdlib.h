/* Stand-in for <stdlib.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#include <stddef.h>

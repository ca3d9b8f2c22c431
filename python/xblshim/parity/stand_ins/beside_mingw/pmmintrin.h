/* Stand-in for <pmmintrin.h>: empty. */
#pragma once

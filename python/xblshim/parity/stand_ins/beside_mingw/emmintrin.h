/* Stand-in for <emmintrin.h>: empty. */
#pragma once

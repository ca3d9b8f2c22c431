/* Stand-in for <immintrin.h>: empty. */
#pragma once

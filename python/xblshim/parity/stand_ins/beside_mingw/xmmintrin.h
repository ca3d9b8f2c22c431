/* Stand-in for <xmmintrin.h>: empty. */
#pragma once

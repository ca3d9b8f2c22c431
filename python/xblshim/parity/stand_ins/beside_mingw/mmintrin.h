/* Stand-in for <mmintrin.h>: empty. */
#pragma once

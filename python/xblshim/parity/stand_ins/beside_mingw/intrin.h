/* Stand-in for <intrin.h>: empty. */
#pragma once

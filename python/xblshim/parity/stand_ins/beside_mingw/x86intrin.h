/* Stand-in for <x86intrin.h>: empty. */
#pragma once

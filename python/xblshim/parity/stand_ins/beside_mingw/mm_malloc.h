/* Stand-in for <mm_malloc.h>: empty. */
#pragma once

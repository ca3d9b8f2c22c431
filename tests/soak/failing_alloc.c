/* Preloaded into a title of the soak: from SOAK_ALLOC_AFTER seconds on one allocation in SOAK_ALLOC_ONE_IN fails. glibc
 * only. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

extern void* __libc_malloc(size_t size);
extern void* __libc_calloc(size_t count, size_t size);
extern void* __libc_realloc(void* old, size_t size);
extern void* __libc_memalign(size_t alignment, size_t size);

static uint64_t g_one_in; /* 0: none fails */
static double g_begins;
static atomic_uint_fast64_t g_state = 88172645463325252u;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

__attribute__((constructor)) static void begin(void) {
    const char* one_in = getenv("SOAK_ALLOC_ONE_IN");
    const char* after = getenv("SOAK_ALLOC_AFTER");
    g_begins = seconds() + (after != NULL ? atof(after) : 0);
    g_one_in = one_in != NULL ? strtoull(one_in, NULL, 10) : 0;
}

static int fails(void) {
    if (g_one_in == 0) {
        return 0;
    }
    /* xorshift; a value that two threads take is no harm */
    uint64_t x = atomic_load_explicit(&g_state, memory_order_relaxed);
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    atomic_store_explicit(&g_state, x, memory_order_relaxed);
    if (x % g_one_in != 0 || seconds() < g_begins) {
        return 0;
    }
    errno = ENOMEM;
    return 1;
}

void* malloc(size_t size) { return fails() ? NULL : __libc_malloc(size); }
void* calloc(size_t count, size_t size) { return fails() ? NULL : __libc_calloc(count, size); }
void* realloc(void* old, size_t size) { return fails() ? NULL : __libc_realloc(old, size); }
void* memalign(size_t alignment, size_t size) { return fails() ? NULL : __libc_memalign(alignment, size); }
void* aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }
int posix_memalign(void** memory, size_t alignment, size_t size) {
    *memory = memalign(alignment, size);
    return *memory != NULL ? 0 : ENOMEM;
}

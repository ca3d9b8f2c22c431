/* Preloaded into a program: pthread_create fails from its REFUSE_THREADS_FROM-th call on (0: never). Writes the number
 * of calls to the file that REFUSE_COUNT names. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

typedef int create_function(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);

static atomic_int g_asked;

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*start)(void*), void* argument) {
    create_function* const real = (create_function*)dlsym(RTLD_NEXT, "pthread_create");
    const char* const from = getenv("REFUSE_THREADS_FROM");
    const int asked = atomic_fetch_add(&g_asked, 1) + 1;
    return from != NULL && atoi(from) != 0 && asked >= atoi(from) ? EAGAIN : real(thread, attributes, start, argument);
}

__attribute__((destructor)) static void write_count(void) {
    const char* const path = getenv("REFUSE_COUNT");
    FILE* const file = path == NULL ? NULL : fopen(path, "w");
    if (file != NULL) {
        fprintf(file, "%d\n", atomic_load(&g_asked));
        fclose(file);
    }
}

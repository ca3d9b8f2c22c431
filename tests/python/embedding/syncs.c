/* Preloaded into a program: writes how often it synced a file or a folder to the file that SYNC_COUNT names. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

static atomic_int g_syncs;

static int sync_with(const char* name, int file) {
    int (*const real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    atomic_fetch_add(&g_syncs, 1);
    return real(file);
}

int fsync(int file) { return sync_with("fsync", file); }
int fdatasync(int file) { return sync_with("fdatasync", file); }

__attribute__((destructor)) static void write_count(void) {
    const char* const path = getenv("SYNC_COUNT");
    FILE* const file = path == NULL ? NULL : fopen(path, "w");
    if (file != NULL) {
        fprintf(file, "%d\n", atomic_load(&g_syncs));
        fclose(file);
    }
}

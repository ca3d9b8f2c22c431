/* copies LIBRARY...: loads several copies of the library, starts and stops each on a thread of its own, all at once. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { MOST = 16 };

static pthread_barrier_t g_all_loaded;

static void* symbol(void* library, const char* name) {
    void* const found = dlsym(library, name);
    if (found == NULL) {
        fprintf(stderr, "%s\n", dlerror());
    }
    return found;
}

static void* start(void* path) {
    void* const library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        pthread_barrier_wait(&g_all_loaded);
        return NULL;
    }
    int32_t (*initialize)(void);
    void (*uninitialize)(void);
    void* const first = symbol(library, "XGameRuntimeInitialize");
    void* const last = symbol(library, "XGameRuntimeUninitialize");
    memcpy(&initialize, &first, sizeof first);
    memcpy(&uninitialize, &last, sizeof last);
    pthread_barrier_wait(&g_all_loaded);
    const int32_t hr = initialize();
    printf("0x%08X\n", (unsigned)hr);
    if (hr >= 0) {
        uninitialize();
    }
    return NULL;
}

int main(int argc, char** argv) {
    pthread_t threads[MOST];
    const int count = argc - 1;
    if (count < 1 || count > MOST || pthread_barrier_init(&g_all_loaded, NULL, (unsigned)count) != 0) {
        return 2;
    }
    for (int i = 0; i < count; i++) {
        if (pthread_create(&threads[i], NULL, start, argv[i + 1]) != 0) {
            return 2;
        }
    }
    for (int i = 0; i < count; i++) {
        pthread_join(threads[i], NULL);
    }
    return 0;
}

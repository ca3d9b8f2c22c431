/* A host that loads the library with dlopen(), uses it and unloads it: loader LIBRARY. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <XGameRuntimeInit.h>

/* On a thread of its own, because the thread that uses a library may keep it loaded with its thread-local objects. */
static void* use(void* library) {
    HRESULT (*initialize)(void);
    void (*uninitialize)(void);
    *(void**)&initialize = dlsym(library, "XGameRuntimeInitialize");
    *(void**)&uninitialize = dlsym(library, "XGameRuntimeUninitialize");
    printf("runtime 0x%08X\n", (unsigned)initialize());
    uninitialize();
    return NULL;
}

int main(int count, char** values) {
    void* library = dlopen(values[count - 1], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        return 2;
    }
    pthread_t thread;
    pthread_create(&thread, NULL, use, library);
    pthread_join(thread, NULL);
    dlclose(library);
    fflush(stdout);
    const pid_t child = fork(); /* runs the fork handlers, if they are still there */
    if (child == 0) {
        exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    printf("child %d\n", status);
    return 0;
}

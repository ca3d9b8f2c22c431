/* A host that loads the library with dlopen(), uses it and unloads it: loader LIBRARY. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <XGameRuntimeInit.h>

int main(int count, char** values) {
    void* library = dlopen(values[count - 1], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        return 2;
    }
    HRESULT (*initialize)(void);
    void (*uninitialize)(void);
    *(void**)&initialize = dlsym(library, "XGameRuntimeInitialize");
    *(void**)&uninitialize = dlsym(library, "XGameRuntimeUninitialize");
    printf("runtime 0x%08X\n", (unsigned)initialize());
    uninitialize();
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

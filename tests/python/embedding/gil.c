/* gil COMMAND: a program of its own Python that starts the library. held: by a thread that holds the GIL. let-go: by
 * one that has let go of it. other-held: by a native thread, while the main thread holds it. Prints as host.c does. */
#include <Python.h>

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include <XGameRuntimeInit.h>
#include <xblshim.h>

static void start(void) {
    const HRESULT hr = XGameRuntimeInitialize();
    printf("runtime 0x%08X\nerror %s\n", (unsigned)hr, XblShimGetStartError());
    fflush(stdout);
    if (SUCCEEDED(hr)) {
        XGameRuntimeUninitialize();
    }
}

static void* start_on_a_thread(void* unused) {
    start();
    return unused;
}

int main(int count, char** values) {
    const char* command = count > 1 ? values[1] : "";
    Py_InitializeEx(0);
    if (count > 2) { /* after a sub-interpreter, PyGILState_Check() returns 1 on every thread */
        PyThreadState* main_state = PyThreadState_Get();
        Py_EndInterpreter(Py_NewInterpreter());
        PyThreadState_Swap(main_state);
    }
    if (strcmp(command, "held") == 0) {
        start();
    } else if (strcmp(command, "let-go") == 0) {
        Py_BEGIN_ALLOW_THREADS;
        start();
        Py_END_ALLOW_THREADS;
    } else if (strcmp(command, "other-held") == 0) {
        pthread_t thread;
        pthread_create(&thread, NULL, start_on_a_thread, NULL);
        pthread_join(thread, NULL);
    }
    fflush(NULL);
    _exit(0);
}

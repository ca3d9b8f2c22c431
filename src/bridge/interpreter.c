#include "bridge/interpreter.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#include <pthread.h>
#include <unistd.h>
#endif

static int g_is_ours = 0;
static char g_failure[512] = ""; /* a failed initialization must not be tried again in this process */

int xblshim_python_is_ours(void) { return g_is_ours; }

/* --- a Python that hosts us --- */

/* A process may hold several cores, such as a game's own copy of the library beside the wheel's, and all of them share
 * this bridge. Each has a thread in Python that must have ended before Python does. With the GIL. */
struct watching_core {
    void (*python_exits)(void); /* names the core */
    struct watching_core* next;
};

static struct watching_core* g_watching = NULL; /* never freed: cores stay until the process ends */

static int is_watching(void (*python_exits)(void)) {
    for (const struct watching_core* core = g_watching; core != NULL; core = core->next) {
        if (core->python_exits == python_exits) {
            return 1;
        }
    }
    return 0;
}

static PyObject* at_python_exit(PyObject* self, PyObject* unused) {
    (void)unused;
    const struct watching_core* core = PyLong_AsVoidPtr(self);
    Py_BEGIN_ALLOW_THREADS; /* the core's thread may need the GIL to come to its end */
    core->python_exits();
    Py_END_ALLOW_THREADS;
    Py_RETURN_NONE;
}

static PyMethodDef g_at_python_exit = {"xblshim_stop", at_python_exit, METH_NOARGS, NULL};

/* With the GIL of the main interpreter. Py_AtExit would run too late: the interpreter is gone by then. */
static int register_exit(void (*python_exits)(void)) {
    struct watching_core* core = malloc(sizeof *core);
    if (core == NULL) {
        return -1;
    }
    core->python_exits = python_exits;
    /* `threading` takes the thread that imports it first for the main one, and Python's end waits for that one: a host
     * that has not imported it must not leave it to ours. */
    PyObject* threading = PyImport_ImportModule("threading");
    if (threading == NULL) {
        PyErr_Clear();
    }
    Py_XDECREF(threading);
    PyObject* atexit = PyImport_ImportModule("atexit");
    PyObject* self = PyLong_FromVoidPtr(core);
    PyObject* function = self ? PyCFunction_New(&g_at_python_exit, self) : NULL;
    PyObject* result = atexit && function ? PyObject_CallMethod(atexit, "register", "O", function) : NULL;
    const int good = result != NULL;
    if (good) {
        core->next = g_watching;
        g_watching = core;
    } else {
        PyErr_Clear();
        free(core);
    }
    Py_XDECREF(result);
    Py_XDECREF(function);
    Py_XDECREF(self);
    Py_XDECREF(atexit);
    return good ? 0 : -1;
}

/* With the GIL of a sub-interpreter: whether its objects may be touched in no other one. There is no public function
 * for it, and before 3.13 no such interpreter has ctypes or cffi. */
static int is_isolated(void) {
    PyObject* module = PyImport_ImportModule("_interpreters");
    PyObject* current = module ? PyObject_CallMethod(module, "get_current", NULL) : NULL;
    PyObject* id = current ? PySequence_GetItem(current, 0) : NULL;
    PyObject* config = id ? PyObject_CallMethod(module, "get_config", "O", id) : NULL;
    PyObject* shared = config ? PyObject_GetAttrString(config, "use_main_obmalloc") : NULL;
    const int isolated = shared != NULL && PyObject_IsTrue(shared) == 0;
    PyErr_Clear();
    Py_XDECREF(shared);
    Py_XDECREF(config);
    Py_XDECREF(id);
    Py_XDECREF(current);
    Py_XDECREF(module);
    return isolated;
}

/* Whether the calling thread holds the GIL. PyGILState_Check() returns 1 on every thread once there was a
 * sub-interpreter. */
static int holds_gil(void) {
#if PY_VERSION_HEX >= 0x030D0000
    return PyThreadState_GetUnchecked() != NULL;
#elif PY_VERSION_HEX >= 0x030C0000
    return _PyThreadState_UncheckedGet() != NULL;
#else /* the holder's state, whichever thread that is */
    PyThreadState* holder = _PyThreadState_UncheckedGet();
    return holder != NULL && holder == PyGILState_GetThisThreadState();
#endif
}

int32_t xblshim_check_caller(xblshim_bridge_api* bridge, char* error, size_t error_size) {
    if (!Py_IsInitialized()) {
        return 0;
    }
    if (holds_gil()) {
        snprintf(error, error_size,
                 "xblshim was started by a thread that holds Python's GIL, for which xblshim's own thread would wait "
                 "for ever: let go of it around the call (Py_BEGIN_ALLOW_THREADS; in Python ctypes.CDLL or cffi "
                 "instead of ctypes.PyDLL)");
        return -1;
    }
    if (!g_is_ours && PyGILState_GetThisThreadState() == NULL) {
        bridge->watch = xblshim_watch_hosting_python;
    }
    return 0;
}

int32_t xblshim_watch_hosting_python(const xblshim_core_api* core, char* error, uint32_t error_size) {
    if (g_is_ours || !Py_IsInitialized()) {
        return 0;
    }
    const PyGILState_STATE gil = PyGILState_Ensure();
    int result;
    if (is_watching(core->python_exits)) { /* the starts of one core come one at a time */
        result = 0;
    } else if (PyInterpreterState_Get() == PyInterpreterState_Main()) {
        result = register_exit(core->python_exits);
    } else if (is_isolated()) {
        PyGILState_Release(gil);
        snprintf(error, error_size,
                 "xblshim was started in an isolated sub-interpreter, but ctypes calls its functions in the main one, "
                 "which would end the process: start it in the main interpreter");
        return -1;
    } else { /* called from a sub-interpreter: its end isn't Python's */
        PyThreadState* saved = PyEval_SaveThread();
        PyThreadState* state = PyThreadState_New(PyInterpreterState_Main());
        PyEval_RestoreThread(state);
        result = register_exit(core->python_exits);
        PyThreadState_Clear(state);
        PyThreadState_DeleteCurrent();
        PyEval_RestoreThread(saved);
    }
    PyGILState_Release(gil);
    if (result != 0) {
        snprintf(error, error_size, "the hosting Python refused an exit handler: start xblshim before Python ends");
        return -1;
    }
    return 0;
}

/* --- our own --- */

/* Lock "our Python": one core at a time sets Python up. Outermost in the bridge; taken without the GIL. */
#ifdef _WIN32
static SRWLOCK g_ours_lock = SRWLOCK_INIT;
static void lock_ours(void) { AcquireSRWLockExclusive(&g_ours_lock); }
static void unlock_ours(void) { ReleaseSRWLockExclusive(&g_ours_lock); }
#else
static pthread_mutex_t g_ours_lock = PTHREAD_MUTEX_INITIALIZER;
static void lock_ours(void) { pthread_mutex_lock(&g_ours_lock); }
static void unlock_ours(void) { pthread_mutex_unlock(&g_ours_lock); }
#endif

static int fail(const xblshim_settings* settings, PyStatus status, char* error, size_t error_size) {
    snprintf(
        g_failure, sizeof g_failure,
        "Python %d.%d could not be set up with the interpreter \"%s\" (%s): check that it still runs, re-create the "
        "virtual environment, or set XBLSHIM_PYTHON to another interpreter; then start the program again",
        PY_MAJOR_VERSION, PY_MINOR_VERSION, settings->python, status.err_msg ? status.err_msg : "unknown");
    snprintf(error, error_size, "%s", g_failure);
    return -1;
}

static volatile sig_atomic_t g_interrupted = 0;

static void note_interrupt(int number) {
    (void)number;
    g_interrupted = 1;
}

#ifndef _WIN32

/* Python's signal module takes SIGINT over when it is first imported and finds the default there, whatever the
 * configuration says, and asyncio imports it: Ctrl-C would no longer end the game. So it is imported here, and finds
 * something else; an interrupt that comes meanwhile is raised again. */
static void import_signal_module(void) {
    struct sigaction before, ours, now;
    memset(&ours, 0, sizeof ours);
    ours.sa_handler = note_interrupt;
    sigemptyset(&ours.sa_mask);
    const int guard = sigaction(SIGINT, NULL, &before) == 0 && (before.sa_flags & SA_SIGINFO) == 0 &&
                      before.sa_handler == SIG_DFL && sigaction(SIGINT, &ours, NULL) == 0;
    PyObject* module = PyImport_ImportModule("_signal");
    if (module == NULL) {
        PyErr_Clear(); /* asyncio reports it */
    }
    Py_XDECREF(module);
    if (guard && sigaction(SIGINT, NULL, &now) == 0 && now.sa_handler == note_interrupt) {
        sigaction(SIGINT, &before, NULL);
        if (g_interrupted) {
            kill(getpid(), SIGINT);
        }
    }
}

#else

/* As above, in Python's own C runtime: signal() here is another runtime's, msvcrt's or one that is linked in. Only
 * Python's calls it for Python: PyOS_setsig() does. The system calls note_interrupt on a thread of its own. */
static void import_signal_module(void) {
    PyOS_sighandler_t before = PyOS_getsig(SIGINT);
    const int guard = before == SIG_DFL && PyOS_setsig(SIGINT, note_interrupt) != SIG_ERR;
    PyObject* module = PyImport_ImportModule("_signal");
    if (module == NULL) {
        PyErr_Clear();
    }
    Py_XDECREF(module);
    if (guard && (g_interrupted || PyOS_getsig(SIGINT) == note_interrupt)) { /* a call of it restores the default */
        PyOS_setsig(SIGINT, before);
    }
    if (g_interrupted) {
        GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
    }
}

#endif

#ifdef _WIN32

/* Python's variables are those of its C runtime, ucrtbase, which copied them when it was loaded. What the game has set
 * since, by the system's function or another C runtime's, is not among them. Only what differs is set: another thread
 * may hold what getenv() returned. */
static void take_variables(void) {
    typedef wchar_t* (*get_variable)(const wchar_t*);
    typedef int (*put_variable)(const wchar_t*);
    const HMODULE runtime = GetModuleHandleW(L"ucrtbase.dll");
    get_variable get = runtime ? (get_variable)(void*)GetProcAddress(runtime, "_wgetenv") : NULL;
    put_variable put = runtime ? (put_variable)(void*)GetProcAddress(runtime, "_wputenv") : NULL;
    wchar_t* all = get && put ? GetEnvironmentStringsW() : NULL;
    for (wchar_t *entry = all, *next; entry != NULL && *entry != L'\0'; entry = next) {
        wchar_t* equals = wcschr(entry + 1, L'='); /* names of the system's own begin with one */
        next = entry + wcslen(entry) + 1;
        if (*entry == L'=' || equals == NULL || equals[1] == L'\0') {
            continue;
        }
        *equals = L'\0';
        const wchar_t* known = get(entry);
        *equals = L'=';
        if (known == NULL || wcscmp(known, equals + 1) != 0) {
            put(entry);
        }
    }
    if (all != NULL) {
        FreeEnvironmentStringsW(all);
    }
}

#else

static void take_variables(void) {}

#endif

/* `threading` takes the thread that imports it first for the main one, and uvloop believes that: it has to be the one
 * that has set Python up, also where several cores start at the same time. */
static void import_threading(void) {
    PyObject* module = PyImport_ImportModule("threading");
    if (module == NULL) {
        PyErr_Clear(); /* asyncio reports it */
    }
    Py_XDECREF(module);
}

static int start_python_locked(const xblshim_settings* settings, char* error, size_t error_size) {
    if (Py_IsInitialized()) {
        return 0;
    }
    if (g_failure[0] != '\0') {
        snprintf(error, error_size, "%s", g_failure);
        return -1;
    }
    take_variables();
    /* Isolated: neither the environment (PYTHONHOME, PYTHONPATH) nor the host's locale, signals and files play a part.
     * Py_Initialize() would call exit() on a failure. */
    PyPreConfig pre;
    PyPreConfig_InitIsolatedConfig(&pre);
    pre.utf8_mode = 1;
    PyStatus status = Py_PreInitialize(&pre);
    if (PyStatus_Exception(status)) {
        return fail(settings, status, error, error_size);
    }
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.install_signal_handlers = 0;
    config.site_import = 0; /* bootstrap.py does it: .pth files may import ssl */
    if (settings->python[0] != '\0') {
        /* An interpreter's path is all it takes: its virtual environment, if any, is found from it. */
        status = PyConfig_SetBytesString(&config, &config.program_name, settings->python);
    }
    if (!PyStatus_Exception(status)) {
        status = Py_InitializeFromConfig(&config);
    }
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status)) {
        return fail(settings, status, error, error_size);
    }
    g_is_ours = 1;
    import_signal_module();
    import_threading();
    PyEval_SaveThread();
    return 0;
}

int xblshim_start_python(const xblshim_settings* settings, char* error, size_t error_size) {
    lock_ours();
    const int result = start_python_locked(settings, error, error_size);
    unlock_ours();
    return result;
}

/* --- OpenSSL --- */

#ifndef _WIN32

typedef int openssl_init_crypto(uint64_t options, const void* settings);

static PyObject* keep_openssl(PyObject* self, PyObject* path) {
    (void)self;
    void* library = NULL;
    if (path == Py_None) { /* built into libpython */
        Dl_info info;
        if (dladdr((void*)(uintptr_t)&Py_IsInitialized, &info) != 0 && info.dli_fname != NULL) {
            library = dlopen(info.dli_fname, RTLD_NOW | RTLD_NOLOAD);
        }
    } else {
        const char* text = PyUnicode_AsUTF8(path);
        if (text == NULL) {
            return NULL;
        }
        library = dlopen(text, RTLD_NOW | RTLD_LOCAL); /* never closed: Python is about to load it anyway */
    }
    void* symbol = library != NULL ? dlsym(library, "OPENSSL_init_crypto") : NULL;
    if (symbol == NULL) {
        Py_RETURN_FALSE;
    }
    openssl_init_crypto* initialize;
    memcpy(&initialize, &symbol, sizeof initialize);
    const uint64_t no_atexit = 0x00080000; /* OPENSSL_INIT_NO_ATEXIT */
    return PyBool_FromLong(initialize(no_atexit, NULL));
}

#else

static PyObject* keep_openssl(PyObject* self, PyObject* path) {
    (void)self;
    (void)path;
    Py_RETURN_FALSE; /* its DLL belongs to Python alone, and is unloaded with the process */
}

#endif

PyMethodDef xblshim_keep_openssl = {"keep_openssl", keep_openssl, METH_O, NULL};

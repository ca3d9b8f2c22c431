/* The bridge's entry and its run: the part that needs cffi's static functions. Included once, by the source that cffi
 * writes; bootstrap.py is there as text and compiled. */
#include <marshal.h>
#include <stdio.h>
#include <string.h>

#include "base/rendered/install_source.h"
#include "bridge/interpreter.h"

static void xblshim_python_run(const xblshim_core_api* core); /* extern "Python", in xblshim.bridge.embedded */

/* The current exception as one line, and no longer current. 1 when its text is the whole sentence (bootstrap.py's
 * Refused). */
static int take_exception(char* text, size_t size) {
    PyObject *type = NULL, *value = NULL, *trace = NULL;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
    PyObject* words = value != NULL ? PyObject_Str(value) : NULL;
    const char* utf8 = words != NULL ? PyUnicode_AsUTF8(words) : NULL;
    const char* name = type != NULL ? ((PyTypeObject*)type)->tp_name : "error";
    const int whole = strcmp(name, "Refused") == 0 && utf8 != NULL;
    snprintf(text, size, "%s%s%s", whole ? "" : name, whole ? "" : ": ", utf8 != NULL ? utf8 : "no text");
    PyErr_Clear();
    Py_XDECREF(words);
    Py_XDECREF(trace);
    Py_XDECREF(value);
    Py_XDECREF(type);
    return whole;
}

/* Compiled code is for one version of Python's instructions, which a cross build's Python may not have. */
static PyObject* bootstrap_code(void) {
    if (PyImport_GetMagicNumber() == XBLSHIM_BOOTSTRAP_MAGIC) {
        return PyMarshal_ReadObjectFromString((const char*)xblshim_bootstrap_code, sizeof xblshim_bootstrap_code);
    }
    return Py_CompileString(XBLSHIM_BOOTSTRAP_TEXT, XBLSHIM_BOOTSTRAP_NAME, Py_file_input);
}

/* bootstrap.py's prepare(ours, package_dir, keep_openssl, environment_trusted). */
static int run_bootstrap(const xblshim_settings* settings) {
    PyObject* result = NULL;
    PyObject* code = bootstrap_code();
    PyObject* names = PyDict_New();
    PyObject* keep_openssl = PyCFunction_New(&xblshim_keep_openssl, NULL);
    if (code != NULL && names != NULL && keep_openssl != NULL &&
        PyDict_SetItemString(names, "__builtins__", PyEval_GetBuiltins()) == 0) {
        PyObject* done = PyEval_EvalCode(code, names, names);
        PyObject* prepare = done != NULL ? PyDict_GetItemString(names, "prepare") : NULL; /* borrowed */
        if (prepare != NULL) {
            result = PyObject_CallFunction(prepare, "isOi", xblshim_python_is_ours(), settings->package_dir,
                                           keep_openssl, (int)settings->environment_trusted);
        }
        Py_XDECREF(done);
    }
    Py_XDECREF(keep_openssl);
    Py_XDECREF(names);
    Py_XDECREF(code);
    Py_XDECREF(result);
    return result != NULL ? 0 : -1;
}

/* With the GIL. Everything that may fail comes before cffi's own start, which can't be repeated. */
static int import_python_side(const xblshim_settings* settings) {
    if (run_bootstrap(settings) != 0) {
        return -1;
    }
#if PY_VERSION_HEX < 0x030C0000
    /* Before 3.12 cffi takes this type's version tag for a spin lock, and would never leave it once the host has looked
     * up an attribute of a capsule. This clears the tag; the GIL keeps others from setting it again until cffi has had
     * its look. */
    PyType_Modified(&PyCapsule_Type);
#endif
    if (cffi_start_python() != 0) {
        PyErr_SetString(PyExc_ImportError, "cffi could not start");
        return -1;
    }
    PyObject* module = PyImport_ImportModule("xblshim.bridge.embedded");
    Py_XDECREF(module);
    return module != NULL ? 0 : -1;
}

static void bridge_run(const xblshim_core_api* core) {
    char words[512], sentence[1024];
    int whole = 0;
    if (xblshim_start_python(core->settings, sentence, sizeof sentence) != 0) {
        core->failed(core->core, E_FAIL, sentence);
        return;
    }
    if (core->stopping(core->core)) {
        return;
    }
    const PyGILState_STATE gil = PyGILState_Ensure();
    const int result = import_python_side(core->settings);
    const int frozen = PySys_GetObject("frozen") != NULL; /* by PyInstaller and the like: there is no pip */
    if (result != 0) {
        whole = take_exception(words, sizeof words);
    }
    PyGILState_Release(gil);
    if (whole) {
        core->failed(core->core, E_FAIL, words);
        return;
    }
    if (result != 0) {
        snprintf(sentence, sizeof sentence, "xblshim's Python side could not be imported (%s): %s%s%s", words,
                 frozen ? "this program was frozen without it; build it again with all of xblshim (PyInstaller: "
                          "--collect-all xblshim)"
                        : "run ",
                 frozen                              ? ""
                 : core->settings->python[0] != '\0' ? core->settings->python
                                                     : "python3",
                 frozen ? "" : " -m pip install --force-reinstall " XBLSHIM_INSTALL_SOURCE XBLSHIM_INSTALL_PLACE);
        core->failed(core->core, E_FAIL, sentence);
        return;
    }
    xblshim_python_run(core);
}

CFFI_DLLEXPORT int32_t xblshim_bridge_start(const xblshim_core_api* core, xblshim_bridge_api* bridge, char* error,
                                            uint32_t error_size);

int32_t xblshim_bridge_start(const xblshim_core_api* core, xblshim_bridge_api* bridge, char* error,
                             uint32_t error_size) {
    if (core->version != XBLSHIM_BRIDGE_VERSION || core->size != sizeof *core ||
        core->settings->size != sizeof *core->settings || strcmp(core->settings->version, XBLSHIM_VERSION) != 0) {
        snprintf(error, error_size,
                 "the library is xblshim %s and its bridge " XBLSHIM_VERSION
                 ": run pip install --force-reinstall " XBLSHIM_INSTALL_SOURCE XBLSHIM_INSTALL_PLACE,
                 core->version == XBLSHIM_BRIDGE_VERSION ? core->settings->version : "of another time");
        return -1;
    }
    bridge->version = XBLSHIM_BRIDGE_VERSION;
    bridge->size = sizeof *bridge;
    bridge->run = bridge_run;
    bridge->watch = NULL;
    if (xblshim_check_caller(bridge, error, error_size) != 0) {
        return -1;
    }
    return bridge->watch == NULL ? xblshim_watch_hosting_python(core, error, error_size) : 0;
}

/* The interpreter: set up by us, or found running. */
#ifndef XBLSHIM_BRIDGE_INTERPRETER_H
#define XBLSHIM_BRIDGE_INTERPRETER_H

#include <Python.h>

#include "service/door.h"

/* When a Python is running that isn't ours: has its atexit call core->python_exits. Any thread, with or without the
 * GIL. 0, or -1 with a sentence. */
int xblshim_watch_hosting_python(const xblshim_core_api* core, char* error, size_t error_size);

/* Makes sure that Python runs. Returns without the GIL. 0, or -1 with a sentence. */
int xblshim_start_python(const xblshim_settings* settings, char* error, size_t error_size);

/* 1 when we are the ones who set it up. */
int xblshim_python_is_ours(void);

/* Python function (path of an extension module that uses OpenSSL) -> bool: keeps that OpenSSL from tearing itself down
 * at exit() under the feet of threads that still use it. */
extern PyMethodDef xblshim_keep_openssl;

#endif

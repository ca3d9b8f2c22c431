/* The interpreter: set up by us, or found running. */
#ifndef XBLSHIM_BRIDGE_INTERPRETER_H
#define XBLSHIM_BRIDGE_INTERPRETER_H

#include <Python.h>

#include "service/bridge_abi.h"

/* Of the thread that starts us: -1 with a sentence when it holds the GIL, which our own thread could then never
 * acquire. Otherwise 0; when the running Python has no state of this thread, `bridge` says that the core is to have it
 * watched on a thread of its own, because other threads may hold the GIL for any time. */
int32_t xblshim_check_caller(xblshim_bridge_api* bridge, char* error, size_t error_size);

/* When a Python is running that isn't ours: has its atexit call core->python_exits. Any thread without the GIL. 0, or
 * -1 with a sentence. */
int32_t xblshim_watch_hosting_python(const xblshim_core_api* core, char* error, uint32_t error_size);

/* Makes sure that Python runs. Returns without the GIL. 0, or -1 with a sentence. */
int xblshim_start_python(const xblshim_settings* settings, char* error, size_t error_size);

/* 1 when we are the ones who set it up. */
int xblshim_python_is_ours(void);

/* Python function (path of an extension module that uses OpenSSL) -> bool: prevents that OpenSSL frees its data at
 * exit() while other threads use it. */
extern PyMethodDef xblshim_keep_openssl;

#endif

// httpClient/async.h: XAsync and its task queues, under the HTTP layer's name
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_HTTPCLIENT_ASYNC_H
#define XBLSHIM_HTTPCLIENT_ASYNC_H

#include <httpClient/config.h>
#include <httpClient/pal.h>
#include <XAsync.h>
#include <XAsyncProvider.h>
#include <XTaskQueue.h>

#endif

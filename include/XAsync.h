// XAsync.h: asynchronous calls
//
// TODO
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XASYNC_H
#define XBLSHIM_XASYNC_H

#include <XTaskQueue.h>

typedef struct XAsyncBlock XAsyncBlock;

/// TODO
typedef void CALLBACK XAsyncCompletionRoutine(
    _Inout_ struct XAsyncBlock* asyncBlock
    );

/// TODO
typedef HRESULT CALLBACK XAsyncWork(
    _Inout_ struct XAsyncBlock* asyncBlock
    );

/// TODO
typedef struct XAsyncBlock
{
    XTaskQueueHandle queue;
    void* context;
    XAsyncCompletionRoutine* callback;
    unsigned char internal[sizeof(void*) * 4];
} XAsyncBlock;

// ------------------------------------------------------------------------------------------------
// Following an operation
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XAsyncGetStatus(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XAsyncGetResultSize(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XAsyncCancel(
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Running work of your own
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XAsyncRun(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ XAsyncWork* work
    ) XBLSHIM_NOEXCEPT;

#endif

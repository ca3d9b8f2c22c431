// httpClient/trace.h: the log of the library
//
// The library has one log. A title sets how much of it there is, gets every line through a
// callback, and may write lines of its own with the macros below: name an area once with
// HC_DEFINE_TRACE_AREA, then use HC_TRACE_ERROR(area, "format", ...) and its like.
//
// Every function may be called from any thread, before and after XblInitialize.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_HTTPCLIENT_TRACE_H
#define XBLSHIM_HTTPCLIENT_TRACE_H

#include <stdarg.h>
#include <httpClient/pal.h>

// ------------------------------------------------------------------------------------------------
// Levels
//
// A program may define HC_TRACE_BUILD_LEVEL before the first include: its own lines above that
// level are not compiled.
// ------------------------------------------------------------------------------------------------

/// The highest level that is compiled; all of them.
#ifndef HC_TRACE_BUILD_LEVEL
#define HC_TRACE_BUILD_LEVEL 5
#endif

#define HC_PRIVATE_TRACE_LEVEL_OFF 0
#define HC_PRIVATE_TRACE_LEVEL_ERROR 1
#define HC_PRIVATE_TRACE_LEVEL_WARNING 2
#define HC_PRIVATE_TRACE_LEVEL_IMPORTANT 3
#define HC_PRIVATE_TRACE_LEVEL_INFORMATION 4
#define HC_PRIVATE_TRACE_LEVEL_VERBOSE 5

/// Whether lines may go to the debugger.
#ifndef HC_TRACE_TO_DEBUGGER
#define HC_TRACE_TO_DEBUGGER 1
#endif

#undef HC_TRACE_ENABLE
#undef HC_TRACE_ERROR_ENABLE
#undef HC_TRACE_WARNING_ENABLE
#undef HC_TRACE_IMPORTANT_ENABLE
#undef HC_TRACE_INFORMATION_ENABLE
#undef HC_TRACE_VERBOSE_ENABLE
#if HC_TRACE_BUILD_LEVEL > HC_PRIVATE_TRACE_LEVEL_OFF
#define HC_TRACE_ENABLE 1
#else
#define HC_TRACE_ENABLE 0
#endif
#if HC_TRACE_BUILD_LEVEL >= HC_PRIVATE_TRACE_LEVEL_ERROR
#define HC_TRACE_ERROR_ENABLE 1
#else
#define HC_TRACE_ERROR_ENABLE 0
#endif
#if HC_TRACE_BUILD_LEVEL >= HC_PRIVATE_TRACE_LEVEL_WARNING
#define HC_TRACE_WARNING_ENABLE 1
#else
#define HC_TRACE_WARNING_ENABLE 0
#endif
#if HC_TRACE_BUILD_LEVEL >= HC_PRIVATE_TRACE_LEVEL_IMPORTANT
#define HC_TRACE_IMPORTANT_ENABLE 1
#else
#define HC_TRACE_IMPORTANT_ENABLE 0
#endif
#if HC_TRACE_BUILD_LEVEL >= HC_PRIVATE_TRACE_LEVEL_INFORMATION
#define HC_TRACE_INFORMATION_ENABLE 1
#else
#define HC_TRACE_INFORMATION_ENABLE 0
#endif
#if HC_TRACE_BUILD_LEVEL >= HC_PRIVATE_TRACE_LEVEL_VERBOSE
#define HC_TRACE_VERBOSE_ENABLE 1
#else
#define HC_TRACE_VERBOSE_ENABLE 0
#endif

/// How much is logged; each level holds those above it.
#ifdef __cplusplus
enum class HCTraceLevel : uint32_t
{
    Off = 0,
    Error = 1,
    Warning = 2,
    Important = 3,
    Information = 4,
    Verbose = 5
};
#else
typedef uint32_t HCTraceLevel;
#define HCTraceLevel_Off 0u
#define HCTraceLevel_Error 1u
#define HCTraceLevel_Warning 2u
#define HCTraceLevel_Important 3u
#define HCTraceLevel_Information 4u
#define HCTraceLevel_Verbose 5u
#endif

// ------------------------------------------------------------------------------------------------
// Settings
// ------------------------------------------------------------------------------------------------

/// Creates the log ready. Calls are counted; HCTraceCleanup takes one back. Without effect here,
/// where the log is always ready.
STDAPI_(void) HCTraceInit(void) XBLSHIM_NOEXCEPT;

/// Does nothing: the log is always ready. It is the counterpart of HCTraceInit.
STDAPI_(void) HCTraceCleanup(void) XBLSHIM_NOEXCEPT;

/// Sets how much is logged, of the library and of the title's own lines, from now on; before it,
/// the configuration's `log` says it. Off logs nothing at all, and a value above Verbose
/// everything.
///
/// @param traceLevel The least severe level that is logged.
/// @return S_OK.
STDAPI HCSettingsSetTraceLevel(
    _In_ HCTraceLevel traceLevel
    ) XBLSHIM_NOEXCEPT;

/// Gets how much is logged.
///
/// @param[out] traceLevel Set to the least severe level that is logged.
/// @return S_OK; E_INVALIDARG for a null pointer.
STDAPI HCSettingsGetTraceLevel(
    _Out_ HCTraceLevel* traceLevel
    ) XBLSHIM_NOEXCEPT;

/// Gets the lines of the log. `areaName` is "xblshim" for those of the library. `threadId` names
/// the thread that wrote the line, `timestamp` is in milliseconds since the log began. Never called
/// on a thread of Python's; several at once may run. The texts are valid inside the callback only.
typedef void CALLBACK HCTraceCallback(
    _In_z_ const char* areaName,
    _In_ HCTraceLevel level,
    _In_ uint64_t threadId,
    _In_ uint64_t timestamp,
    _In_z_ const char* message
    );

/// Sets the callback that gets every line; null takes it back, and returns when the callback runs
/// on no other thread any more (after two seconds at most). The title's own lines come on the
/// thread that writes them, those of the library a moment later on a thread of the log: so the
/// callback may call anything. Lines that are written inside the callback go into the log, but not
/// to the callback.
///
/// @param callback The function that is called. May be null.
/// @return true; false when another one is set already, or no thread can be had.
STDAPI_(bool) HCTraceSetClientCallback(
    _In_opt_ HCTraceCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Sets whether lines go to the debugger too; off Windows that is the standard error stream, unless
/// the log goes there anyway. Answers nothing.
///
/// @param traceToDebugger Whether messages are also written to the debugger.
STDAPI_(void) HCTraceSetTraceToDebugger(
    _In_ bool traceToDebugger
    ) XBLSHIM_NOEXCEPT;

/// Sets whether lines go to Event Tracing for Windows. Without effect here.
///
/// @param enabled Whether messages are also sent to Event Tracing for Windows. Without effect
///     elsewhere.
STDAPI_(void) HCTraceSetEtwEnabled(
    _In_ bool enabled
    ) XBLSHIM_NOEXCEPT;

/// Gives the id of the calling thread for the log.
typedef uint64_t CALLBACK HCTracePlatformThisThreadIdCallback(
    void* context
    );

/// Writes a line to the debugger.
typedef void CALLBACK HCTracePlatformWriteMessageToDebuggerCallback(
    const char* area,
    HCTraceLevel level,
    const char* message,
    void* context
    );

/// Sets how the log names threads and reaches the debugger, for platforms that have ways of their
/// own.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI HCTraceSetPlatformCallbacks(
    _In_ HCTracePlatformThisThreadIdCallback* threadIdCallback,
    _In_opt_ void* threadIdContext,
    _In_ HCTracePlatformWriteMessageToDebuggerCallback* writeToDebuggerCallback,
    _In_opt_ void* writeToDebuggerContext
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// What the macros call
// ------------------------------------------------------------------------------------------------

/// A part of the program that logs under a name, with a level of its own.
typedef struct HCTraceImplArea
{
    /// The name that stands in the lines.
    const char* const Name;
    /// What is above it is not logged.
    HCTraceLevel Verbosity;
} HCTraceImplArea;

/// Writes a line; the arguments are those of printf. Called by the HC_TRACE macros.
///
/// @param area The area of the log that the message belongs to.
/// @param level The level of the message.
/// @param format The format of the message, as of printf.
STDAPI_(void) HCTraceImplMessage(
    const struct HCTraceImplArea* area,
    HCTraceLevel level,
    _Printf_format_string_ const char* format,
    ...
    ) XBLSHIM_NOEXCEPT;

/// Writes a line; the arguments are those of vprintf. For a title's own wrappers.
///
/// @param area The area of the log that the message belongs to.
/// @param level The level of the message.
/// @param format The format of the message, as of printf.
/// @param varArgs The values of the format.
STDAPI_(void) HCTraceImplMessage_v(
    const struct HCTraceImplArea* area,
    HCTraceLevel level,
    _Printf_format_string_ const char* format,
    va_list varArgs
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of a scope, which its two lines have in common. Rises by one.
///
/// @return The number.
STDAPI_(uint64_t) HCTraceImplScopeId(void) XBLSHIM_NOEXCEPT;

/// C++ has one definition for a whole program, C one for each file.
#ifdef __cplusplus
#define XBLSHIM_TRACE_INLINE EXTERN_C inline
#else
#define XBLSHIM_TRACE_INLINE static inline
#endif

/// Sets the level of one area.
XBLSHIM_TRACE_INLINE void STDAPIVCALLTYPE
HCTraceImplSetAreaVerbosity(struct HCTraceImplArea* area, HCTraceLevel verbosity) XBLSHIM_NOEXCEPT
{
    area->Verbosity = verbosity;
}

/// Gives the level of one area.
XBLSHIM_TRACE_INLINE HCTraceLevel STDAPIVCALLTYPE
HCTraceImplGetAreaVerbosity(struct HCTraceImplArea* area) XBLSHIM_NOEXCEPT
{
    return area->Verbosity;
}

#ifdef __cplusplus
#define XBLSHIM_TRACE_LEVEL(level) (HCTraceLevel::level)
#define XBLSHIM_TRACE_HR(hr) static_cast<unsigned int>(hr)

/// Writes a line when it is made and another one when it goes out of scope.
class HCTraceImplScopeHelper
{
public:
    HCTraceImplScopeHelper(const HCTraceImplArea* area, HCTraceLevel level, const char* scope) noexcept
        : m_area{ area }, m_level{ level }, m_scope{ scope }, m_id{ HCTraceImplScopeId() }
    {
        HCTraceImplMessage(m_area, m_level, ">>> %s (%llu)", m_scope, static_cast<unsigned long long>(m_id));
    }

    ~HCTraceImplScopeHelper()
    {
        HCTraceImplMessage(m_area, m_level, "<<< %s (%llu)", m_scope, static_cast<unsigned long long>(m_id));
    }

    HCTraceImplScopeHelper(const HCTraceImplScopeHelper&) = delete;
    HCTraceImplScopeHelper& operator=(const HCTraceImplScopeHelper&) = delete;

private:
    const HCTraceImplArea* m_area;
    const HCTraceLevel m_level;
    const char* const m_scope;
    const unsigned long long m_id;
};
#else
#define XBLSHIM_TRACE_LEVEL(level) HCTraceLevel_##level
#define XBLSHIM_TRACE_HR(hr) ((unsigned int)(hr))
#endif

// ------------------------------------------------------------------------------------------------
// Lines of the title's own
//
// The arguments behind the area are those of printf. The _SCOPE macros write a line where they
// stand and one at the end of the block; in C only the first.
// ------------------------------------------------------------------------------------------------

#define HC_FUNCTION __func__
#define HC_PRIVATE_TRACE_AREA_NAME(area) g_trace##area
#define XBLSHIM_TRACE_PASTE2(first, second) first##second
#define XBLSHIM_TRACE_PASTE(first, second) XBLSHIM_TRACE_PASTE2(first, second)

#if HC_TRACE_ENABLE
/// Defines an area with its level; once, at namespace scope.
#define HC_DEFINE_TRACE_AREA(area, verbosity) \
    struct HCTraceImplArea HC_PRIVATE_TRACE_AREA_NAME(area) = { #area, verbosity }
/// Declares an area that is defined elsewhere.
#define HC_DECLARE_TRACE_AREA(area) extern struct HCTraceImplArea HC_PRIVATE_TRACE_AREA_NAME(area)
#define HC_TRACE_SET_VERBOSITY(area, level) \
    HCTraceImplSetAreaVerbosity(&HC_PRIVATE_TRACE_AREA_NAME(area), level)
#define HC_TRACE_GET_VERBOSITY(area) HCTraceImplGetAreaVerbosity(&HC_PRIVATE_TRACE_AREA_NAME(area))
#define HC_TRACE_MESSAGE(area, level, ...) \
    HCTraceImplMessage(&HC_PRIVATE_TRACE_AREA_NAME(area), level, __VA_ARGS__)
#ifdef __cplusplus
#define HC_TRACE_SCOPE(area, level)                                                         \
    const HCTraceImplScopeHelper XBLSHIM_TRACE_PASTE(xblshimTraceScope, __LINE__)           \
    {                                                                                       \
        &HC_PRIVATE_TRACE_AREA_NAME(area), level, HC_FUNCTION                               \
    }
#else
#define HC_TRACE_SCOPE(area, level) HC_TRACE_MESSAGE(area, level, ">>> %s", HC_FUNCTION)
#endif
#else
#define HC_DEFINE_TRACE_AREA(area, verbosity) struct HCTraceImplArea
#define HC_DECLARE_TRACE_AREA(area) struct HCTraceImplArea
#define HC_TRACE_SET_VERBOSITY(area, level) ((void)0)
#define HC_TRACE_GET_VERBOSITY(area) XBLSHIM_TRACE_LEVEL(Off)
#define HC_TRACE_MESSAGE(area, level, ...) ((void)0)
#define HC_TRACE_SCOPE(area, level) ((void)0)
#endif

#if HC_TRACE_ERROR_ENABLE
#define HC_TRACE_ERROR(area, ...) HC_TRACE_MESSAGE(area, XBLSHIM_TRACE_LEVEL(Error), __VA_ARGS__)
#define HC_TRACE_ERROR_HR(area, failedHr, msg) \
    HC_TRACE_ERROR(area, "%s (hr=0x%08x)", msg, XBLSHIM_TRACE_HR(failedHr))
#else
#define HC_TRACE_ERROR(area, ...) ((void)0)
#define HC_TRACE_ERROR_HR(area, failedHr, msg) ((void)0)
#endif

#if HC_TRACE_WARNING_ENABLE
#define HC_TRACE_WARNING(area, ...) HC_TRACE_MESSAGE(area, XBLSHIM_TRACE_LEVEL(Warning), __VA_ARGS__)
#define HC_TRACE_WARNING_HR(area, failedHr, msg) \
    HC_TRACE_WARNING(area, "%s (hr=0x%08x)", msg, XBLSHIM_TRACE_HR(failedHr))
#else
#define HC_TRACE_WARNING(area, ...) ((void)0)
#define HC_TRACE_WARNING_HR(area, failedHr, msg) ((void)0)
#endif

#if HC_TRACE_IMPORTANT_ENABLE
#define HC_TRACE_IMPORTANT(area, ...) \
    HC_TRACE_MESSAGE(area, XBLSHIM_TRACE_LEVEL(Important), __VA_ARGS__)
#define HC_TRACE_SCOPE_IMPORTANT(area) HC_TRACE_SCOPE(area, XBLSHIM_TRACE_LEVEL(Important))
#else
#define HC_TRACE_IMPORTANT(area, ...) ((void)0)
#define HC_TRACE_SCOPE_IMPORTANT(area) ((void)0)
#endif

#if HC_TRACE_INFORMATION_ENABLE
#define HC_TRACE_INFORMATION(area, ...) \
    HC_TRACE_MESSAGE(area, XBLSHIM_TRACE_LEVEL(Information), __VA_ARGS__)
#define HC_TRACE_SCOPE_INFORMATION(area) HC_TRACE_SCOPE(area, XBLSHIM_TRACE_LEVEL(Information))
#else
#define HC_TRACE_INFORMATION(area, ...) ((void)0)
#define HC_TRACE_SCOPE_INFORMATION(area) ((void)0)
#endif

#if HC_TRACE_VERBOSE_ENABLE
#define HC_TRACE_VERBOSE(area, ...) HC_TRACE_MESSAGE(area, XBLSHIM_TRACE_LEVEL(Verbose), __VA_ARGS__)
#define HC_TRACE_SCOPE_VERBOSE(area) HC_TRACE_SCOPE(area, XBLSHIM_TRACE_LEVEL(Verbose))
#else
#define HC_TRACE_VERBOSE(area, ...) ((void)0)
#define HC_TRACE_SCOPE_VERBOSE(area) ((void)0)
#endif

#endif

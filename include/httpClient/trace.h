// httpClient/trace.h: the log
//
// The library has one log. A title sets its level, receives every line through a callback, and may
// write lines of its own with the macros below: it names an area once with HC_DEFINE_TRACE_AREA,
// then uses HC_TRACE_ERROR(area, "format", ...) and the similar macros.
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

/// The highest level that is compiled: all levels.
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

/// The levels of lines. A level of the log contains the levels before it.
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

/// Does nothing: the log is always ready. HCTraceCleanup is its counterpart.
STDAPI_(void) HCTraceInit(void) XBLSHIM_NOEXCEPT;

/// Does nothing: the log is always ready. It is the counterpart of HCTraceInit.
STDAPI_(void) HCTraceCleanup(void) XBLSHIM_NOEXCEPT;

/// Sets the level of the log, for the lines of the library and of the title. It replaces that of
/// the configuration's `log`. Off logs nothing, and a value above Verbose everything.
///
/// @param traceLevel The least severe level that is logged.
/// @return S_OK.
STDAPI HCSettingsSetTraceLevel(
    _In_ HCTraceLevel traceLevel
    ) XBLSHIM_NOEXCEPT;

/// Gets the level of the log.
///
/// @param[out] traceLevel Set to the least severe level that is logged.
/// @return S_OK; E_INVALIDARG for a null pointer.
STDAPI HCSettingsGetTraceLevel(
    _Out_ HCTraceLevel* traceLevel
    ) XBLSHIM_NOEXCEPT;

/// Called for each line of the log. Never called on a Python thread. Several threads may call it at
/// the same time. The texts are valid inside the callback only.
///
/// @param areaName The name of the line's area; "xblshim" for the library.
/// @param level The level of the message.
/// @param threadId The number of the thread that wrote the line.
/// @param timestamp The time in milliseconds since the start of the log.
/// @param message The text of the line in UTF-8.
typedef void CALLBACK HCTraceCallback(
    _In_z_ const char* areaName,
    _In_ HCTraceLevel level,
    _In_ uint64_t threadId,
    _In_ uint64_t timestamp,
    _In_z_ const char* message
    );

/// Sets the callback for the lines of the log. Null removes it, and returns when the callback runs
/// on no other thread, after two seconds at most. The title's own lines are passed on the thread
/// that writes them, those of the library on a thread of the log. The callback may therefore call
/// any function. Lines that are written inside the callback go into the log, but not to the
/// callback.
///
/// @param callback The function that is called. May be null.
/// @return true; false when another one is set, or no thread can be created.
STDAPI_(bool) HCTraceSetClientCallback(
    _In_opt_ HCTraceCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Sets whether lines also go to the debugger. Off Windows that is the standard error stream,
/// unless the log goes there anyway.
///
/// @param traceToDebugger Whether messages are also written to the debugger.
STDAPI_(void) HCTraceSetTraceToDebugger(
    _In_ bool traceToDebugger
    ) XBLSHIM_NOEXCEPT;

/// Sets whether lines also go to Event Tracing for Windows. Without effect.
///
/// @param enabled Whether messages are also sent to Event Tracing for Windows. Without effect
///     elsewhere.
STDAPI_(void) HCTraceSetEtwEnabled(
    _In_ bool enabled
    ) XBLSHIM_NOEXCEPT;

/// Returns the id of the calling thread for the log. This library does not call it.
typedef uint64_t CALLBACK HCTracePlatformThisThreadIdCallback(
    void* context
    );

/// Writes a line to the debugger. This library does not call it.
typedef void CALLBACK HCTracePlatformWriteMessageToDebuggerCallback(
    const char* area,
    HCTraceLevel level,
    const char* message,
    void* context
    );

/// Sets the functions that read thread ids and write to the debugger, for platforms with functions
/// of their own.
///
/// Not implemented: a stub that lets programs link. The first call is logged.
STDAPI HCTraceSetPlatformCallbacks(
    _In_ HCTracePlatformThisThreadIdCallback* threadIdCallback,
    _In_opt_ void* threadIdContext,
    _In_ HCTracePlatformWriteMessageToDebuggerCallback* writeToDebuggerCallback,
    _In_opt_ void* writeToDebuggerContext
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// What the macros call
// ------------------------------------------------------------------------------------------------

/// An area of the program that logs under a name, with a level of its own.
typedef struct HCTraceImplArea
{
    /// The name of the area in the lines.
    const char* const Name;
    /// The least severe level that the area logs.
    HCTraceLevel Verbosity;
} HCTraceImplArea;

/// Writes a line, with the arguments of printf. The HC_TRACE macros call it.
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

/// Writes a line, with the arguments of vprintf, for wrappers of a title.
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

/// Gets a new number for a scope, which both of its lines contain.
///
/// @return The number, which increases by one with each call.
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

/// Gets the level of one area.
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
// The arguments behind the area are those of printf. The _SCOPE macros write a line at their place
// and one at the end of the block; in C only the first.
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

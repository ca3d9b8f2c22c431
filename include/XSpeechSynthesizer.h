// XSpeechSynthesizer.h: text as speech
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSPEECHSYNTHESIZER_H
#define XBLSHIM_XSPEECHSYNTHESIZER_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

typedef struct XSpeechSynthesizer* XSpeechSynthesizerHandle;

typedef struct XSpeechSynthesizerStream* XSpeechSynthesizerStreamHandle;

#ifdef __cplusplus
enum class XSpeechSynthesizerVoiceGender : uint32_t
{
    Female = 0,
    Male = 1
};
#else
typedef uint32_t XSpeechSynthesizerVoiceGender;
#define XSpeechSynthesizerVoiceGender_Female 0u
#define XSpeechSynthesizerVoiceGender_Male 1u
#endif

typedef struct XSpeechSynthesizerVoiceInformation
{
    const char* Description;
    const char* DisplayName;
    XSpeechSynthesizerVoiceGender Gender;
    const char* VoiceId;
    const char* Language;
} XSpeechSynthesizerVoiceInformation;

typedef bool CALLBACK XSpeechSynthesizerInstalledVoicesCallback(
    _In_ const XSpeechSynthesizerVoiceInformation* information,
    _In_ void* context
    );

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerCloseHandle(
    _In_opt_ XSpeechSynthesizerHandle speechSynthesizer
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerCloseStreamHandle(
    _In_ XSpeechSynthesizerStreamHandle speechSynthesisStream
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerCreate(
    _Out_ XSpeechSynthesizerHandle* speechSynthesizer
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerCreateStreamFromSsml(
    _In_ XSpeechSynthesizerHandle speechSynthesizer,
    _In_z_ const char* ssml,
    _Out_ XSpeechSynthesizerStreamHandle* speechSynthesisStream
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerCreateStreamFromText(
    _In_ XSpeechSynthesizerHandle speechSynthesizer,
    _In_z_ const char* text,
    _Out_ XSpeechSynthesizerStreamHandle* speechSynthesisStream
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XSpeechSynthesizerEnumerateInstalledVoices(
    _In_opt_ void* context,
    _In_ XSpeechSynthesizerInstalledVoicesCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerGetStreamData(
    _In_ XSpeechSynthesizerStreamHandle speechSynthesisStream,
    _In_ size_t bufferSize,
    _Out_writes_to_(bufferSize,*bufferUsed) void* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerGetStreamDataSize(
    _In_ XSpeechSynthesizerStreamHandle speechSynthesisStream,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerSetCustomVoice(
    _In_ XSpeechSynthesizerHandle speechSynthesizer,
    _In_z_ const char* voiceId
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XSpeechSynthesizerSetDefaultVoice(
    _In_ XSpeechSynthesizerHandle speechSynthesizer
    ) XBLSHIM_NOEXCEPT;

#endif

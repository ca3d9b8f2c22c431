// XAccessibility.h: closed captions, high contrast, and speech as text
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XACCESSIBILITY_H
#define XBLSHIM_XACCESSIBILITY_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

#ifdef __cplusplus
enum class XClosedCaptionFontEdgeAttribute : uint32_t
{
    Default = 0,
    NoEdgeAttribute = 1,
    RaisedEdges = 2,
    DepressedEdges = 3,
    UniformedEdges = 4,
    DropShadowedEdges = 5
};
#else
typedef uint32_t XClosedCaptionFontEdgeAttribute;
#define XClosedCaptionFontEdgeAttribute_Default 0u
#define XClosedCaptionFontEdgeAttribute_NoEdgeAttribute 1u
#define XClosedCaptionFontEdgeAttribute_RaisedEdges 2u
#define XClosedCaptionFontEdgeAttribute_DepressedEdges 3u
#define XClosedCaptionFontEdgeAttribute_UniformedEdges 4u
#define XClosedCaptionFontEdgeAttribute_DropShadowedEdges 5u
#endif

#ifdef __cplusplus
enum class XClosedCaptionFontStyle : uint32_t
{
    Default = 0,
    MonospacedWithSerifs = 1,
    ProportionalWithSerifs = 2,
    MonospacedWithoutSerifs = 3,
    ProportionalWithoutSerifs = 4,
    Casual = 5,
    Cursive = 6,
    SmallCapitals = 7
};
#else
typedef uint32_t XClosedCaptionFontStyle;
#define XClosedCaptionFontStyle_Default 0u
#define XClosedCaptionFontStyle_MonospacedWithSerifs 1u
#define XClosedCaptionFontStyle_ProportionalWithSerifs 2u
#define XClosedCaptionFontStyle_MonospacedWithoutSerifs 3u
#define XClosedCaptionFontStyle_ProportionalWithoutSerifs 4u
#define XClosedCaptionFontStyle_Casual 5u
#define XClosedCaptionFontStyle_Cursive 6u
#define XClosedCaptionFontStyle_SmallCapitals 7u
#endif

#ifdef __cplusplus
enum class XHighContrastMode : uint32_t
{
    Off = 0,
    Dark = 1,
    Light = 2,
    Other = 3
};
#else
typedef uint32_t XHighContrastMode;
#define XHighContrastMode_Off 0u
#define XHighContrastMode_Dark 1u
#define XHighContrastMode_Light 2u
#define XHighContrastMode_Other 3u
#endif

#ifdef __cplusplus
enum class XSpeechToTextPositionHint : uint32_t
{
    BottomCenter = 0,
    BottomLeft = 1,
    BottomRight = 2,
    MiddleRight = 3,
    MiddleLeft = 4,
    TopCenter = 5,
    TopLeft = 6,
    TopRight = 7
};
#else
typedef uint32_t XSpeechToTextPositionHint;
#define XSpeechToTextPositionHint_BottomCenter 0u
#define XSpeechToTextPositionHint_BottomLeft 1u
#define XSpeechToTextPositionHint_BottomRight 2u
#define XSpeechToTextPositionHint_MiddleRight 3u
#define XSpeechToTextPositionHint_MiddleLeft 4u
#define XSpeechToTextPositionHint_TopCenter 5u
#define XSpeechToTextPositionHint_TopLeft 6u
#define XSpeechToTextPositionHint_TopRight 7u
#endif

#ifdef __cplusplus
enum class XSpeechToTextType : uint32_t
{
    Voice = 0,
    Text = 1
};
#else
typedef uint32_t XSpeechToTextType;
#define XSpeechToTextType_Voice 0u
#define XSpeechToTextType_Text 1u
#endif

typedef struct XClosedCaptionProperties
{
    XColor BackgroundColor;
    XColor FontColor;
    XColor WindowColor;
    XClosedCaptionFontEdgeAttribute FontEdgeAttribute;
    XClosedCaptionFontStyle FontStyle;
    float FontScale;
    bool Enabled;
} XClosedCaptionProperties;

/// Does nothing on this platform: returns E_FAIL.
STDAPI XClosedCaptionGetProperties(
    _Out_ XClosedCaptionProperties* properties
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XClosedCaptionSetEnabled(
    _In_ bool enabled
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XHighContrastGetMode(
    _Out_ XHighContrastMode* mode
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XSpeechToTextBeginHypothesisString(
    _In_z_ const char* speakerName,
    _In_z_ const char* content,
    _In_ XSpeechToTextType type,
    _Out_ uint32_t* hypothesisId
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XSpeechToTextCancelHypothesisString(
    _In_ uint32_t hypothesisId
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XSpeechToTextFinalizeHypothesisString(
    _In_ uint32_t hypothesisId,
    _In_z_ const char* content
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XSpeechToTextSendString(
    _In_z_ const char* speakerName,
    _In_z_ const char* content,
    _In_ XSpeechToTextType type
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XSpeechToTextSetPositionHint(
    _In_ XSpeechToTextPositionHint position
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XSpeechToTextUpdateHypothesisString(
    _In_ uint32_t hypothesisId,
    _In_z_ const char* content
    ) XBLSHIM_NOEXCEPT;

#endif

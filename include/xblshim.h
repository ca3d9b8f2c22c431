// xblshim.h: the few calls of our own
//
// Why a start failed, what an HRESULT means, and options that a program sets before it starts. All
// of them may be called from any thread at any time, also before XGameRuntimeInitialize and
// XblInitialize.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XBLSHIM_H
#define XBLSHIM_XBLSHIM_H

#include <httpClient/pal.h>

/// Tells why the last start (XGameRuntimeInitialize, XblInitialize) failed, as a sentence that ends
/// with what to do about it. "" when the last start succeeded or none was tried. It stays until the
/// next start, so it can be asked for long after the failing call, and it also holds a failure that
/// came later, while the Python side was still loading.
///
/// The text is a copy of the calling thread's own: it stays valid until the same thread calls this
/// function again, or ends. Never null.
STDAPI_(const char*) XblShimGetStartError(void) XBLSHIM_NOEXCEPT;

/// The version of the library, for example "1.2.0". A static text, never null.
STDAPI_(const char*) XblShimGetVersion(void) XBLSHIM_NOEXCEPT;

/// The name of an HRESULT, for example "HTTP_E_STATUS_NOT_MODIFIED" for 0x80190130. "" when the
/// library knows no name for the value. A static text, never null.
STDAPI_(const char*) XblShimHResultName(
    _In_ HRESULT hr
    ) XBLSHIM_NOEXCEPT;

/// One or two sentences: what an HRESULT means here and what to do about it. "unknown" when the
/// library knows nothing about the value. A static text, never null.
STDAPI_(const char*) XblShimHResultMessage(
    _In_ HRESULT hr
    ) XBLSHIM_NOEXCEPT;

/// Sets a configuration key for this process, over the environment and the configuration file:
/// "service", "title_id", "sandbox", "users", "state_dir", "definitions", "log", "python",
/// "token.source" and so on, with the value written as in the environment variable. A null value
/// takes the option back. Both texts are copied.
///
/// Returns S_OK; E_INVALIDARG when key is null or unknown (the log names it);
/// E_XBL_ALREADY_INITIALIZED once XGameRuntimeInitialize or XblInitialize has succeeded, because
/// the configuration has been read by then.
STDAPI XblShimSetOption(
    _In_z_ const char* key,
    _In_opt_z_ const char* value
    ) XBLSHIM_NOEXCEPT;

/// Signs an added user out, for a title that wants to see how it copes: XUserGetState answers
/// SignedOut, privileges E_GAMEUSER_SIGNED_OUT, and the callbacks of XUserRegisterForChangeEvent
/// are told SigningOut and SignedOut. Handles stay valid. Nothing happens when the user is signed
/// out already. With an immediate completion port the callbacks run before it returns. Returns
/// S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND) when the title has not added this user;
/// E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XblShimSignOutUser(
    _In_ uint64_t xuid
    ) XBLSHIM_NOEXCEPT;

/// Signs a user in again whom XblShimSignOutUser signed out; the callbacks are told SignedInAgain.
/// Adding the user again does the same. Nothing happens when the user is signed in. Returns S_OK;
/// HRESULT_FROM_WIN32(ERROR_NOT_FOUND) when the title has not added this user;
/// E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XblShimSignInUser(
    _In_ uint64_t xuid
    ) XBLSHIM_NOEXCEPT;

#endif

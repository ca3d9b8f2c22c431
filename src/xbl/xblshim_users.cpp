// xblshim.h: signing users out and in, for a title that wants to see how it copes.
#include "base/mistakes.h"
#include "base/rendered/hresult_names.h"
#include "runtime/initialized.h"
#include "runtime/user_changes.h"
#include "xblshim.h"

using namespace xblshim;

namespace {

HRESULT change_user(const char* function, uint64_t xuid, void (*change)(runtime::User&) noexcept) noexcept {
    const base::FunctionScope scope(function);
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    const auto user = runtime::find_added_user(xuid);
    if (!user) {
        return base::from_win32(ERROR_NOT_FOUND);
    }
    change(*user);
    return S_OK;
}

} // namespace

STDAPI XblShimSignOutUser(_In_ uint64_t xuid) noexcept { return change_user(__func__, xuid, runtime::sign_out); }

STDAPI XblShimSignInUser(_In_ uint64_t xuid) noexcept { return change_user(__func__, xuid, runtime::sign_in); }

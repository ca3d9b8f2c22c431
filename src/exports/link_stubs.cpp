// Link stubs: declared functions without an implementation. Each answers E_NOTIMPL, or
// nothing at all where it returns no HRESULT, and says so once in the log.
// Rendered from the registry by `python -m xblshim.abi render`.

// clang-format off
#include "base/log.h"

#include <XGame.h>
#include <XGameRuntimeFeature.h>
#include <XSystem.h>
#include <XUser.h>
#include <xsapi-c/achievements_c.h>
#include <xsapi-c/achievements_manager_c.h>
#include <xsapi-c/xbox_live_global_c.h>

using xblshim::base::log_not_implemented;

STDAPI XUserAddByIdWithUiAsync(uint64_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserAddByIdWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XUserAddByIdWithUiResult(XAsyncBlock*, XUserHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserAddByIdWithUiResult");
    return E_NOTIMPL;
}

STDAPI XUserFindForDevice(const APP_LOCAL_DEVICE_ID*, XUserHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserFindForDevice");
    return E_NOTIMPL;
}

STDAPI_(bool) XUserIsStoreUser(XUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserIsStoreUser");
    return {};
}

STDAPI XUserGetGamerPictureAsync(XUserHandle, XUserGamerPictureSize, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetGamerPictureAsync");
    return E_NOTIMPL;
}

STDAPI XUserGetGamerPictureResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetGamerPictureResultSize");
    return E_NOTIMPL;
}

STDAPI XUserGetGamerPictureResult(XAsyncBlock*, size_t, void*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetGamerPictureResult");
    return E_NOTIMPL;
}

STDAPI XUserCheckPrivilege(XUserHandle, XUserPrivilegeOptions, XUserPrivilege, bool*, XUserPrivilegeDenyReason*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserCheckPrivilege");
    return E_NOTIMPL;
}

STDAPI XUserResolvePrivilegeWithUiAsync(XUserHandle, XUserPrivilegeOptions, XUserPrivilege, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolvePrivilegeWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XUserResolvePrivilegeWithUiResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolvePrivilegeWithUiResult");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureAsync(XUserHandle, XUserGetTokenAndSignatureOptions, const char*, const char*, size_t, const XUserGetTokenAndSignatureHttpHeader*, size_t, const void*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureAsync");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureResultSize");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureResult(XAsyncBlock*, size_t, void*, XUserGetTokenAndSignatureData**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureResult");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureUtf16Async(XUserHandle, XUserGetTokenAndSignatureOptions, const wchar_t*, const wchar_t*, size_t, const XUserGetTokenAndSignatureUtf16HttpHeader*, size_t, const void*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureUtf16Async");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureUtf16ResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureUtf16ResultSize");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureUtf16Result(XAsyncBlock*, size_t, void*, XUserGetTokenAndSignatureUtf16Data**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureUtf16Result");
    return E_NOTIMPL;
}

STDAPI XUserResolveIssueWithUiAsync(XUserHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolveIssueWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XUserResolveIssueWithUiResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolveIssueWithUiResult");
    return E_NOTIMPL;
}

STDAPI XUserResolveIssueWithUiUtf16Async(XUserHandle, const wchar_t*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolveIssueWithUiUtf16Async");
    return E_NOTIMPL;
}

STDAPI XUserResolveIssueWithUiUtf16Result(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolveIssueWithUiUtf16Result");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyAsync(XUserHandle, XUserGetMsaTokenSilentlyOptions, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyAsync");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyResult(XAsyncBlock*, size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyResult");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyResultSize");
    return E_NOTIMPL;
}

STDAPI XUserRegisterForChangeEvent(XTaskQueueHandle, void*, XUserChangeEventCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserRegisterForChangeEvent");
    return E_NOTIMPL;
}

STDAPI_(bool) XUserUnregisterForChangeEvent(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserUnregisterForChangeEvent");
    return {};
}

STDAPI_(bool) XUserIsSignOutPresent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserIsSignOutPresent");
    return {};
}

STDAPI XUserSignOutAsync(XUserHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserSignOutAsync");
    return E_NOTIMPL;
}

STDAPI XUserSignOutResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserSignOutResult");
    return E_NOTIMPL;
}

STDAPI XUserGetSignOutDeferral(XUserSignOutDeferralHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetSignOutDeferral");
    return E_NOTIMPL;
}

STDAPI_(void) XUserCloseSignOutDeferralHandle(XUserSignOutDeferralHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserCloseSignOutDeferralHandle");
}

STDAPI XUserFindControllerForUserWithUiAsync(XUserHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserFindControllerForUserWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XUserFindControllerForUserWithUiResult(XAsyncBlock*, APP_LOCAL_DEVICE_ID*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserFindControllerForUserWithUiResult");
    return E_NOTIMPL;
}

STDAPI XUserRegisterForDeviceAssociationChanged(XTaskQueueHandle, void*, XUserDeviceAssociationChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserRegisterForDeviceAssociationChanged");
    return E_NOTIMPL;
}

STDAPI_(bool) XUserUnregisterForDeviceAssociationChanged(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserUnregisterForDeviceAssociationChanged");
    return {};
}

STDAPI XUserGetDefaultAudioEndpointUtf16(XUserLocalId, XUserDefaultAudioEndpointKind, size_t, wchar_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetDefaultAudioEndpointUtf16");
    return E_NOTIMPL;
}

STDAPI XUserRegisterForDefaultAudioEndpointUtf16Changed(XTaskQueueHandle, void*, XUserDefaultAudioEndpointUtf16ChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserRegisterForDefaultAudioEndpointUtf16Changed");
    return E_NOTIMPL;
}

STDAPI_(bool) XUserUnregisterForDefaultAudioEndpointUtf16Changed(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserUnregisterForDefaultAudioEndpointUtf16Changed");
    return {};
}

STDAPI_(void) XLaunchNewGame(const char*, const char*, XUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XLaunchNewGame");
}

STDAPI XLaunchRestartOnCrash(const char*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XLaunchRestartOnCrash");
    return E_NOTIMPL;
}

STDAPI_(bool) XGameRuntimeIsFeatureAvailable(XGameRuntimeFeature) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameRuntimeIsFeatureAvailable");
    return {};
}

STDAPI_(XSystemDeviceType) XSystemGetDeviceType() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemGetDeviceType");
    return {};
}

STDAPI XSystemGetXboxLiveSandboxId(size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemGetXboxLiveSandboxId");
    return E_NOTIMPL;
}

STDAPI XblMemSetFunctions(XblMemAllocFunction, XblMemFreeFunction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMemSetFunctions");
    return E_NOTIMPL;
}

STDAPI XblMemGetFunctions(XblMemAllocFunction*, XblMemFreeFunction*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMemGetFunctions");
    return E_NOTIMPL;
}

STDAPI_(XTaskQueueHandle) XblGetAsyncQueue() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblGetAsyncQueue");
    return {};
}

STDAPI_(void) XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(XblConfigSetting) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblDisableAssertsForXboxLiveThrottlingInDevSandboxes");
}

STDAPI XblSetOverrideConfiguration(const char*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSetOverrideConfiguration");
    return E_NOTIMPL;
}

STDAPI XblSetOverrideLocale(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSetOverrideLocale");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblAddServiceCallRoutedHandler(XblCallRoutedHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAddServiceCallRoutedHandler");
    return {};
}

STDAPI_(void) XblRemoveServiceCallRoutedHandler(XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRemoveServiceCallRoutedHandler");
}

STDAPI_(void) XblSetApiType(XblApiType) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSetApiType");
}

STDAPI XblAchievementsResultGetAchievements(XblAchievementsResultHandle, const XblAchievement**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultGetAchievements");
    return E_NOTIMPL;
}

STDAPI XblAchievementsResultHasNext(XblAchievementsResultHandle, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultHasNext");
    return E_NOTIMPL;
}

STDAPI XblAchievementsResultGetNextAsync(XblAchievementsResultHandle, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultGetNextAsync");
    return E_NOTIMPL;
}

STDAPI XblAchievementsResultGetNextResult(XAsyncBlock*, XblAchievementsResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultGetNextResult");
    return E_NOTIMPL;
}

STDAPI XblAchievementsGetAchievementsForTitleIdAsync(XblContextHandle, uint64_t, uint32_t, XblAchievementType, bool, XblAchievementOrderBy, uint32_t, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsGetAchievementsForTitleIdAsync");
    return E_NOTIMPL;
}

STDAPI XblAchievementsGetAchievementsForTitleIdResult(XAsyncBlock*, XblAchievementsResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsGetAchievementsForTitleIdResult");
    return E_NOTIMPL;
}

STDAPI XblAchievementsGetAchievementAsync(XblContextHandle, uint64_t, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsGetAchievementAsync");
    return E_NOTIMPL;
}

STDAPI XblAchievementsGetAchievementResult(XAsyncBlock*, XblAchievementsResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsGetAchievementResult");
    return E_NOTIMPL;
}

STDAPI XblAchievementsResultDuplicateHandle(XblAchievementsResultHandle, XblAchievementsResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblAchievementsResultCloseHandle(XblAchievementsResultHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultCloseHandle");
}

STDAPI_(XblFunctionContext) XblAchievementsAddAchievementProgressChangeHandler(XblContextHandle, XblAchievementsProgressChangeHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsAddAchievementProgressChangeHandler");
    return {};
}

STDAPI XblAchievementsRemoveAchievementProgressChangeHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsRemoveAchievementProgressChangeHandler");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerResultGetAchievements(XblAchievementsManagerResultHandle, const XblAchievement**, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerResultGetAchievements");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerResultDuplicateHandle(XblAchievementsManagerResultHandle, XblAchievementsManagerResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerResultDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblAchievementsManagerResultCloseHandle(XblAchievementsManagerResultHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerResultCloseHandle");
}

STDAPI XblAchievementsManagerAddLocalUser(XblUserHandle, XTaskQueueHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerAddLocalUser");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerRemoveLocalUser(XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerRemoveLocalUser");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerIsUserInitialized(uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerIsUserInitialized");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerDoWork(const XblAchievementsManagerEvent**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerDoWork");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerGetAchievement(uint64_t, const char*, XblAchievementsManagerResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerGetAchievement");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerGetAchievements(uint64_t, XblAchievementOrderBy, XblAchievementsManagerSortOrder, XblAchievementsManagerResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerGetAchievements");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerGetAchievementsByState(uint64_t, XblAchievementOrderBy, XblAchievementsManagerSortOrder, XblAchievementProgressState, XblAchievementsManagerResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerGetAchievementsByState");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerUpdateAchievement(uint64_t, const char*, uint8_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerUpdateAchievement");
    return E_NOTIMPL;
}

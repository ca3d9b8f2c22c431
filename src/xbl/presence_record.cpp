// xsapi-c/presence_c.h: the functions of a record.
#include "xbl/presence_record.h"

#include "base/counted_handle.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"

namespace xblshim::xbl {
namespace {

// E_HANDLE for a value that is not an open record (for every value in a forked child).
HRESULT find(XblPresenceRecordHandle handle, std::shared_ptr<PresenceRecord>& record) noexcept {
    if (base::in_forked_child()) {
        return E_HANDLE;
    }
    record = base::HandleTable::instance().get<PresenceRecord>(base::HandleKind::PresenceRecord, handle);
    return record ? S_OK : E_HANDLE;
}

} // namespace

XblPresenceRecordHandle open_presence_record(const PresenceRecord& record, const char* created_by) {
    auto& table = base::HandleTable::instance();
    return table.to_handle<XblPresenceRecordHandle>(
        table.insert(base::HandleKind::PresenceRecord, std::make_shared<PresenceRecord>(record), created_by));
}

} // namespace xblshim::xbl

using namespace xblshim;

STDAPI XblPresenceRecordGetXuid(_In_ XblPresenceRecordHandle handle, _Out_ uint64_t* xuid) noexcept {
    if (base::any_null(__func__, "handle, xuid", handle, xuid)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<xbl::PresenceRecord> record;
    const HRESULT hr = xbl::find(handle, record);
    if (SUCCEEDED(hr)) {
        *xuid = record->xuid;
    }
    return hr;
}

STDAPI XblPresenceRecordGetUserState(_In_ XblPresenceRecordHandle handle,
                                     _Out_ XblPresenceUserState* userState) noexcept {
    if (base::any_null(__func__, "handle, userState", handle, userState)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<xbl::PresenceRecord> record;
    const HRESULT hr = xbl::find(handle, record);
    if (SUCCEEDED(hr)) {
        *userState = record->state;
    }
    return hr;
}

STDAPI XblPresenceRecordGetDeviceRecords(_In_ XblPresenceRecordHandle handle,
                                         _Out_ const XblPresenceDeviceRecord** deviceRecords,
                                         _Out_ size_t* deviceRecordsCount) noexcept {
    if (base::any_null(__func__, "handle, deviceRecords, deviceRecordsCount", handle, deviceRecords,
                       deviceRecordsCount)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<xbl::PresenceRecord> record;
    const HRESULT hr = xbl::find(handle, record);
    if (SUCCEEDED(hr)) {
        *deviceRecords = record->devices;
        *deviceRecordsCount = record->device_count;
    }
    return hr;
}

STDAPI XblPresenceRecordDuplicateHandle(_In_ XblPresenceRecordHandle handle,
                                        _Out_ XblPresenceRecordHandle* duplicatedHandle) noexcept {
    return base::duplicate_handle(__func__, "handle, duplicatedHandle", base::HandleKind::PresenceRecord, handle,
                                  duplicatedHandle);
}

STDAPI_(void) XblPresenceRecordCloseHandle(_In_ XblPresenceRecordHandle handle) noexcept {
    base::close_handle(base::HandleKind::PresenceRecord, handle);
}

// XGameSave.h: reading blobs.
//
// The result is an array of XGameSaveBlob, followed, without padding, by each blob's name with its terminating zero and
// its bytes. Titles allocate exactly the sum of their sizes.
#include <algorithm>
#include <cstring>
#include <optional>

#include "XGameErr.h"
#include "async/operation.h"
#include "base/title_code.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/game_save.h"

using namespace xblshim;

namespace {

constexpr char read_identity = 0;

using Names = std::optional<std::vector<std::string>>; // nullopt: all blobs

// Copies the title's names. E_INVALIDARG for a null name.
HRESULT take_names(const char* function, const char** given, uint32_t count, Names& names) {
    if (given == nullptr) {
        return S_OK;
    }
    if (count == 0) {
        return base::refuse(function, "countOfBlobs", "is 0");
    }
    names.emplace();
    for (uint32_t at = 0; at < count; ++at) {
        if (base::any_null(function, "a blob's name", given[at]) ||
            !base::check_text(function, "a blob's name", given[at])) {
            return E_INVALIDARG;
        }
        names->emplace_back(given[at]);
    }
    return S_OK;
}

size_t packed_size(const std::vector<saves::ReadBlob>& blobs) noexcept {
    size_t size = 0;
    for (const saves::ReadBlob& blob : blobs) {
        size += sizeof(XGameSaveBlob) + blob.name.size() + 1 + blob.bytes.size();
    }
    return size;
}

void pack(const std::vector<saves::ReadBlob>& blobs, void* buffer) noexcept {
    auto* const array = static_cast<char*>(buffer);
    char* at = array + blobs.size() * sizeof(XGameSaveBlob);
    for (size_t i = 0; i < blobs.size(); ++i) {
        const auto& [name, bytes] = blobs[i];
        XGameSaveBlob blob{};
        blob.info.name = at;
        blob.info.size = static_cast<uint32_t>(bytes.size());
        std::memcpy(at, name.c_str(), name.size() + 1);
        at += name.size() + 1;
        blob.data = reinterpret_cast<uint8_t*>(at);
        std::copy(bytes.begin(), bytes.end(), at);
        at += bytes.size();
        std::memcpy(array + i * sizeof blob, &blob, sizeof blob);
    }
}

HRESULT read(const runtime::SaveContainer& container, const Names& names, std::vector<saves::ReadBlob>& blobs) {
    return container.provider->store.read(container.name, names ? &*names : nullptr, blobs);
}

class ReadOperation final : public async::Operation {
public:
    ReadOperation(std::shared_ptr<runtime::SaveContainer> container, Names names)
        : m_container(std::move(container)), m_names(std::move(names)) {}
    HRESULT do_work(XAsyncBlock* async) override {
        const HRESULT hr = read(*m_container, m_names, m_blobs);
        XAsyncComplete(async, hr, SUCCEEDED(hr) ? packed_size(m_blobs) : 0);
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        pack(m_blobs, buffer);
        return S_OK;
    }

private:
    const std::shared_ptr<runtime::SaveContainer> m_container;
    const Names m_names;
    std::vector<saves::ReadBlob> m_blobs;
};

HRESULT enumerate(const char* function, XGameSaveContainerHandle handle, const char* prefix, void* context,
                  XGameSaveBlobInfoCallback* callback) {
    std::shared_ptr<runtime::SaveContainer> container;
    HRESULT hr = runtime::find_container(function, handle, container);
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(function, "callback", callback)) {
        return E_INVALIDARG;
    }
    saves::SaveIndex index;
    hr = container->provider->store.load(index);
    if (FAILED(hr)) {
        return hr;
    }
    for (const auto& [name, blob] : index.containers[container->name].blobs) {
        if (name.rfind(prefix, 0) != 0) {
            continue;
        }
        const XGameSaveBlobInfo info{name.c_str(), static_cast<uint32_t>(blob.size)};
        if (!base::call_title([&] { return callback(&info, context); })) {
            break;
        }
    }
    return S_OK;
}

} // namespace

STDAPI XGameSaveEnumerateBlobInfo(_In_ XGameSaveContainerHandle container, _In_opt_ void* context,
                                  _In_ XGameSaveBlobInfoCallback* callback) noexcept {
    constexpr const char* function = "XGameSaveEnumerateBlobInfo";
    return runtime::api_call(function,
                             [&]() -> HRESULT { return enumerate(function, container, "", context, callback); });
}

STDAPI XGameSaveEnumerateBlobInfoByName(_In_ XGameSaveContainerHandle container, _In_opt_z_ const char* blobNamePrefix,
                                        _In_opt_ void* context, _In_ XGameSaveBlobInfoCallback* callback) noexcept {
    constexpr const char* function = "XGameSaveEnumerateBlobInfoByName";
    return runtime::api_call(function, [&]() -> HRESULT {
        const char* const prefix = blobNamePrefix != nullptr ? blobNamePrefix : "";
        if (!base::check_text(function, "blobNamePrefix", prefix)) {
            return E_INVALIDARG;
        }
        return enumerate(function, container, prefix, context, callback);
    });
}

STDAPI XGameSaveReadBlobData(_In_ XGameSaveContainerHandle container,
                             _In_opt_z_count_(*countOfBlobs) const char** blobNames, _Inout_ uint32_t* countOfBlobs,
                             _In_ size_t blobsSize, _Out_writes_bytes_(blobsSize) XGameSaveBlob* blobData) noexcept {
    constexpr const char* function = "XGameSaveReadBlobData";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveContainer> found;
        HRESULT hr = runtime::find_container(function, container, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "countOfBlobs, blobData", countOfBlobs, blobData)) {
            return E_INVALIDARG;
        }
        Names names;
        hr = take_names(function, blobNames, *countOfBlobs, names);
        hr = FAILED(hr) ? hr : runtime::may_block();
        std::vector<saves::ReadBlob> blobs;
        hr = FAILED(hr) ? hr : read(*found, names, blobs);
        if (FAILED(hr)) {
            return hr;
        }
        if (blobsSize < packed_size(blobs)) {
            return E_GS_PROVIDED_BUFFER_TOO_SMALL;
        }
        pack(blobs, blobData);
        *countOfBlobs = static_cast<uint32_t>(blobs.size());
        return S_OK;
    });
}

STDAPI XGameSaveReadBlobDataAsync(_In_ XGameSaveContainerHandle container,
                                  _In_opt_z_count_(countOfBlobs) const char** blobNames, _In_ uint32_t countOfBlobs,
                                  _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XGameSaveReadBlobDataAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveContainer> found;
        HRESULT hr = runtime::find_container(function, container, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        Names names;
        hr = take_names(function, blobNames, countOfBlobs, names);
        return FAILED(hr)
                   ? hr
                   : async::Operation::begin(async, &read_identity, function,
                                             std::make_unique<ReadOperation>(std::move(found), std::move(names)));
    });
}

STDAPI XGameSaveReadBlobDataResult(_In_ XAsyncBlock* async, _In_ size_t blobsSize,
                                   _Out_writes_bytes_(blobsSize) XGameSaveBlob* blobData,
                                   _Out_ uint32_t* countOfBlobs) noexcept {
    constexpr const char* function = "XGameSaveReadBlobDataResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (base::any_null(function, "async, countOfBlobs", async, countOfBlobs)) {
            return E_INVALIDARG;
        }
        *countOfBlobs = 0;
        if (runtime::is_too_small(async, blobsSize)) {
            return E_GS_PROVIDED_BUFFER_TOO_SMALL;
        }
        size_t used = 0;
        const HRESULT hr = XAsyncGetResult(async, &read_identity, blobsSize, blobData, &used);
        if (SUCCEEDED(hr) && used != 0) {
            // The first name directly follows the array.
            XGameSaveBlob first;
            std::memcpy(&first, blobData, sizeof first);
            const auto array = first.info.name - reinterpret_cast<const char*>(blobData);
            *countOfBlobs = static_cast<uint32_t>(static_cast<size_t>(array) / sizeof first);
        }
        return hr;
    });
}

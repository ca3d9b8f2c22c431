// XUserGetGamerPicture: a file that the configuration names, or a built-in picture.
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

#include "XGameErr.h"
#include "XUser.h"
#include "async/operation.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/rendered/hresult_names.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/user.h"
#include "service/service.h"

using namespace xblshim;

namespace {

constexpr std::streamoff largest = std::streamoff{16} << 20;
constexpr char picture_identity = 0; // marks the blocks whose result may be taken

#include "runtime/gamer_pictures.inc"

std::vector<char> built_in(XUserGamerPictureSize size) {
    const auto bytes = [](const auto& picture) { return std::vector<char>(std::begin(picture), std::end(picture)); };
    switch (size) {
    case XUserGamerPictureSize::Small:
        return bytes(picture_64);
    case XUserGamerPictureSize::Medium:
        return bytes(picture_208);
    case XUserGamerPictureSize::Large:
        return bytes(picture_424);
    default:
        return bytes(picture_1080);
    }
}

const char* edge_of(XUserGamerPictureSize size) noexcept {
    switch (size) {
    case XUserGamerPictureSize::Small:
        return "64";
    case XUserGamerPictureSize::Medium:
        return "208";
    case XUserGamerPictureSize::Large:
        return "424";
    case XUserGamerPictureSize::ExtraLarge:
        return "1080";
    }
    return nullptr;
}

void replace(std::string& path, const std::string& placeholder, const std::string& value) {
    for (size_t at = path.find(placeholder); at != std::string::npos; at = path.find(placeholder, at + value.size())) {
        path.replace(at, placeholder.size(), value);
    }
}

class PictureOperation final : public async::Operation {
public:
    explicit PictureOperation(std::string path) noexcept : m_path(std::move(path)) {}
    explicit PictureOperation(std::vector<char> picture) noexcept : m_bytes(std::move(picture)) {}

    HRESULT do_work(XAsyncBlock* async) override {
        if (m_path.empty()) {
            XAsyncComplete(async, S_OK, m_bytes.size());
            return S_OK;
        }
        const auto path = std::filesystem::u8path(m_path);
        std::error_code error;
        std::ifstream file;
        if (!std::filesystem::is_directory(path, error)) { // some systems open a folder, and report a size
            file.open(path, std::ios::binary | std::ios::ate);
        }
        const std::streamoff size = file.is_open() ? static_cast<std::streamoff>(file.tellg()) : 0;
        if (size > 0 && size <= largest) {
            m_bytes.resize(static_cast<size_t>(size));
            file.seekg(0);
            file.read(m_bytes.data(), size);
        }
        if (!file.is_open() || !file || m_bytes.empty()) {
            base::log(base::LogLevel::Error,
                      "XUserGetGamerPictureAsync: %s %s. Put a PNG file there, or name another in gamer_picture "
                      "(XBLSHIM_GAMER_PICTURE).",
                      m_path.c_str(), size > largest ? "is larger than 16 MB" : "cannot be read, or is empty");
            return size > largest ? E_OUTOFMEMORY : base::from_win32(ERROR_FILE_NOT_FOUND);
        }
        XAsyncComplete(async, S_OK, m_bytes.size());
        return S_OK;
    }

    HRESULT get_result(void* buffer) override {
        std::memcpy(buffer, m_bytes.data(), m_bytes.size());
        return S_OK;
    }

private:
    const std::string m_path;
    std::vector<char> m_bytes;
};

} // namespace

STDAPI XUserGetGamerPictureAsync(_In_ XUserHandle user, _In_ XUserGamerPictureSize pictureSize,
                                 _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserGetGamerPictureAsync", [&]() -> HRESULT {
        std::shared_ptr<runtime::User> found;
        const HRESULT hr = runtime::require_user(user, found);
        if (FAILED(hr)) {
            return hr;
        }
        const char* const edge = edge_of(pictureSize);
        if (base::any_null("XUserGetGamerPictureAsync", "async", async)) {
            return E_INVALIDARG;
        }
        if (edge == nullptr) {
            return base::refuse("XUserGetGamerPictureAsync", "pictureSize", "is none of the enum's values");
        }
        const auto configuration = service::configuration();
        if (!configuration) {
            return E_GAMERUNTIME_NOT_INITIALIZED; // uninitialized meanwhile
        }
        std::string path = configuration->gamer_picture;
        if (path.empty()) {
            return async::Operation::begin(async, &picture_identity, "XUserGetGamerPictureAsync",
                                           std::make_unique<PictureOperation>(built_in(pictureSize)));
        }
        replace(path, "{xuid}", std::to_string(found->xuid));
        replace(path, "{size}", edge);
        return async::Operation::begin(async, &picture_identity, "XUserGetGamerPictureAsync",
                                       std::make_unique<PictureOperation>(std::move(path)));
    });
}

STDAPI XUserGetGamerPictureResultSize(_Inout_ XAsyncBlock* async, _Out_ size_t* bufferSize) noexcept {
    return runtime::api_call("XUserGetGamerPictureResultSize", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        return base::any_null("XUserGetGamerPictureResultSize", "async, bufferSize", async, bufferSize)
                   ? E_INVALIDARG
                   : XAsyncGetResultSize(async, bufferSize);
    });
}

STDAPI XUserGetGamerPictureResult(_Inout_ XAsyncBlock* async, _In_ size_t bufferSize,
                                  _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                  _Out_opt_ size_t* bufferUsed) noexcept {
    return runtime::api_call("XUserGetGamerPictureResult", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        return base::any_null("XUserGetGamerPictureResult", "async, buffer", async, buffer)
                   ? E_INVALIDARG
                   : XAsyncGetResult(async, &picture_identity, bufferSize, buffer, bufferUsed);
    });
}
